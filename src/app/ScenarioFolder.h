#pragma once

#include "app/AppContext.h"
#include "promise/ScenarioComparison.h"

namespace repromise {

/// A scenario as it was kept: on which day, over which picture, by whom, and how it came out then.
struct KeptScenario {
    Scenario scenario;
    Date asOf = {};
    std::uint64_t generation = 0;
    Instant at = {};
    std::string by;
    std::size_t winners = 0, losers = 0, newlyBroken = 0, newlyKept = 0;
};

/// The kept scenarios of a workspace: `scenarios/NAME.json`, files like run variants, because
/// people write, pass on and edit them, and nothing else in the cache rests on them. The journal
/// records what was kept, with its content.
class ScenarioFolder {
public:
    explicit ScenarioFolder(AppContext& context) : m_context(context) {}

    /// Refuses names that are no plain file name, and one that is taken unless `replace`.
    Outcome keep(const std::string& name, const TriedScenario& tried, Date asOf,
                 std::uint64_t generation, bool replace = false);
    Result<KeptScenario> load(const std::string& name) const;
    /// By name. Files that cannot be read are an error that names the file.
    Result<std::vector<KeptScenario>> list() const;
    Outcome remove(const std::string& name);

    /// Any file in the format of a kept scenario, or written by hand.
    static Result<Scenario> readFile(const std::filesystem::path& file);

private:
    std::filesystem::path fileOf(const std::string& name) const;
    Result<KeptScenario> loadFile(const std::filesystem::path& file) const;

    AppContext& m_context;
};

} // namespace repromise
