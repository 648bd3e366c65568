#pragma once

#include "app/Picture.h"
#include "app/ScenarioFolder.h"
#include "app/ScenarioWords.h"
#include "cli/Command.h"

namespace repromise {

/// The options that say what to suppose, the same for every command that takes them.
class ScenarioOptions {
public:
    static void add(po::options_description& options);
    /// Whether anything is supposed.
    static bool given(const CommandInput& input);
    /// What can be told without a workspace: forms, and which date belongs to which purchase line.
    static Outcome check(const CommandInput& input);
    /// `--scenario` first, then the changes on the command line in its stead or besides.
    static Result<Scenario> read(const CommandInput& input, const Backlog& backlog,
                                 AppContext& context);

    /// `--keep NAME` and `--replace`.
    static void addKeep(po::options_description& options);
    /// Keeps what was tried over `picture` if that is asked for.
    static Outcome keep(const CommandInput& input, const Picture& picture,
                        const TriedScenario& tried, AppContext& context);
};

} // namespace repromise
