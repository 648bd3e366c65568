#pragma once

#include "connect/SourceReader.h"
#include "store/SnapshotMerge.h"

namespace repromise {

/// Brings one source's records into the store: all of them or none. What went
/// wrong is kept with the source. Lives on the thread of its database.
class SyncEngine {
public:
    SyncEngine(Database& database, Journal& journal, const Clock& clock);

    struct Request {
        bool full = false;
        /// The reader delivers changed rows from somewhere else than usual: the
        /// source's own cursors are neither shown to it nor replaced.
        bool sideDelivery = false;
        double leastShare = MergeOptions().leastShare; ///< of a snapshot that is believed
        std::string precedence = {};                   ///< the setting `sync.precedence`
    };

    /// Whether `sync.precedence` has changed since the source was last read whole: whose value
    /// counts is decided when a record comes, so it must be read again (`full`).
    Result<bool> mustReadAgain(const Source& source, const Request& request);

    Result<MergeReport> run(const Source& source, SourceReader& reader, const Request& request,
                            Progress& progress, const CancelToken& cancel);

private:
    Result<MergeReport> attempt(const Source& source, SourceReader& reader, const Request& request,
                                Progress& progress, const CancelToken& cancel);

    Database& m_database;
    Journal& m_journal;
    const Clock& m_clock;
};

} // namespace repromise
