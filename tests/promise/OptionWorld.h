#pragma once

#include "promise/StandardRun.h"
#include "promise/options/OptionFinder.h"
#include "support/RandomWorld.h"

namespace repromise {

/// A random world with lanes and substitutes that run in circles, in which an option can be taken
/// by hand: by changing what the sources say and running everything anew.
struct OptionWorld {
    explicit OptionWorld(const RandomWorld& world);

    /// What a run over everything says of lines by order and key.
    struct Outcome {
        Date ship = {};
        std::int64_t shortage = 0;
    };
    using Outcomes = std::map<std::pair<std::string, std::string>, Outcome>;

    BacklogBuilder builder() const;
    Outcomes run() const;
    /// As if the sources said what the option would change for `line` of `backlog`.
    OptionWorld taken(const Backlog& backlog, const LineOption& option) const
    {
        return taken(backlog, option.scenario);
    }
    /// The same for an option of several lines.
    OptionWorld taken(const Backlog& backlog, const ResolvedScenario& scenario) const;

    std::vector<LineSpec> lines;
    std::vector<StockSpec> stock;
    std::vector<InboundSpec> inbound;
};

/// The key that `OptionWorld::taken` gives the part of a line that is demanded elsewhere.
std::string placedKey(const std::string& line);

OptionPolicy testPolicy();

} // namespace repromise
