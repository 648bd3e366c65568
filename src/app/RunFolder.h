#pragma once

#include "app/AppContext.h"
#include "app/KeptRun.h"
#include "app/RunPromise.h"

namespace repromise {

/// The kept results of runs: `runs/NAME.run`, files like kept scenarios, in the format of
/// KeptRunText. The journal records what was kept, without the lines.
class RunFolder {
public:
    explicit RunFolder(AppContext& context) : m_context(context) {}

    /// Refuses names that are no plain file name, and one that is taken unless `replace`.
    Outcome keep(const std::string& name, const PromiseRun& run, bool replace = false);
    bool has(const std::string& name) const;
    Result<KeptRun> head(const std::string& name) const;
    /// The results beside the lines of `backlog`.
    Result<RunResults> load(const std::string& name, const Backlog& backlog) const;
    /// By name. Files that cannot be read are an error that names the file.
    Result<std::vector<KeptRun>> list() const;
    Outcome remove(const std::string& name);

private:
    std::filesystem::path fileOf(const std::string& name) const;

    AppContext& m_context;
};

} // namespace repromise
