#pragma once

#include "app/AppContext.h"
#include "domain/SyncRun.h"

#include <string>
#include <vector>

namespace repromise {

/// How one source has been doing.
struct SourceHealthReport {
    std::string source;
    std::vector<SyncRun> runs; ///< the newest first
    SyncTotals totals;
    std::vector<SchemaChange> schemaChanges; ///< that last, by feed and field
};

class SourceHealth {
public:
    explicit SourceHealth(AppContext& context) : m_context(context) {}
    /// NotFound when there is no such source. At most `mostRuns` runs; 0 is all that are kept.
    Result<SourceHealthReport> run(const std::string& source, std::size_t mostRuns = 100);

private:
    AppContext& m_context;
};

} // namespace repromise
