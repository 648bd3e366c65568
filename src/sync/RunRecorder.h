#pragma once

#include "connect/SourceReader.h"
#include "store/SnapshotMerge.h"

#include <chrono>

namespace repromise {

/// Keeps what one sync did and cost. Made when it begins; the history is kept as well as can be
/// and never changes the outcome of the sync.
class RunRecorder {
public:
    /// The database must outlive this. Runs older than `keepDays` are forgotten.
    RunRecorder(Database& database, const Clock& clock, int keepDays);

    /// `reader` may be null when there was none. A workspace that is busy is no run of the source.
    Outcome end(const Source& source, SourceReader* reader, const Result<MergeReport>& result,
                bool full);

private:
    SyncRun runOf(const Result<MergeReport>& result) const;

    Database& m_database;
    int m_keepDays;
    Instant m_started;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace repromise
