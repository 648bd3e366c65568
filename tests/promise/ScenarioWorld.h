#pragma once

#include "promise/Plan.h"
#include "promise/ResolvedScenario.h"
#include "support/RandomWorld.h"

#include <map>
#include <set>

namespace repromise {

/// A world of plain values in which a scenario's changes can really be made: the oracle for
/// what-if. Lines, stock and inbound lines have keys of their own.
class ScenarioWorld {
public:
    explicit ScenarioWorld(const RandomWorld& world);

    /// Makes the change, which must name what is there.
    void apply(const ScenarioChange& change);
    BacklogPtr build() const;

    /// Changes that fit this world and do not contradict each other.
    std::vector<ScenarioChange> anyChanges() const;
    /// The change that says what is so already; for changes of values only.
    ScenarioChange asItIs(const ScenarioChange& change) const;

private:
    LineSpec& line(const ScenarioChange& change);
    InboundSpec& inbound(const std::string& key);
    StockSpec& stockAt(const std::string& item, const std::string& location);
    std::vector<ScenarioChange> anyLineChanges(const LineSpec& line) const;
    std::vector<ScenarioChange> anyInboundChanges(const InboundSpec& inbound) const;

    void takeOrderFrom(LineSpec& line);

    std::map<std::string, LineSpec> m_orders; ///< whose customer and terms hold for an order
    std::vector<LineSpec> m_lines;
    std::vector<StockSpec> m_stock;
    std::vector<InboundSpec> m_inbound;
};

/// What a plan says of one line, in business keys.
struct KeyedResult {
    struct Part {
        SupplyKind kind = SupplyKind::Stock;
        std::string inbound;
        Date date = {};
        std::int64_t quantity = 0;
        friend bool operator==(const Part&, const Part&) = default;
    };
    Date projected = {};
    std::int64_t shortage = 0;
    std::string limiting;
    bool onStock = false;
    std::vector<Part> parts;
    friend bool operator==(const KeyedResult&, const KeyedResult&) = default;
};

using LineKeys = std::pair<std::string, std::string>;

/// Rows after those of the Backlog are the added ones of `scenario`.
std::map<LineKeys, KeyedResult> keyedResults(const Backlog& backlog, const Plan& plan,
                                             const ResolvedScenario& scenario = {});
std::set<std::string> undatedKeys(const Backlog& backlog, const Plan& plan,
                                  const ResolvedScenario& scenario = {});

} // namespace repromise
