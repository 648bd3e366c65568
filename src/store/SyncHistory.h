#pragma once

#include "domain/SyncRun.h"
#include "store/Database.h"

#include <vector>

namespace repromise {

/// What syncs did and cost, by source.
class SyncHistory {
public:
    explicit SyncHistory(Database& database) : m_database(database) {}

    /// Adds the run and its figures to the sums; runs that are `keepDays` older than it are
    /// forgotten, of all sources.
    Outcome record(std::int64_t source, const SyncRun& run, int keepDays);
    /// The newest first; 0 is all.
    Result<std::vector<SyncRun>> runs(std::int64_t source, std::size_t most);
    Result<SyncTotals> totals(std::int64_t source);

private:
    void insert(std::int64_t source, const SyncRun& run);
    SyncTotals readTotals(std::int64_t source);
    void writeTotals(std::int64_t source, const SyncTotals& totals);

    Database& m_database;
};

} // namespace repromise
