#include "sync/SyncEngine.h"

#include "sync/StagedRecords.h"

#include <QCoreApplication>

namespace repromise {
namespace {

// A merge that failed stops the reader, whose own error is then only a
// consequence.
Result<MergeReport> settle(SnapshotMerge& merge, const Result<ReadReport>& read,
                           const ReadRequest& request, bool sideDelivery, const CancelToken& stop)
{
    if (const auto& error = merge.error()) {
        return tl::unexpected(*error);
    }
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (stop.cancelled()) {
        return fail(ErrorKind::Cancelled,
                    QCoreApplication::translate(
                        "SyncEngine", "The sync was stopped. What was held before is unchanged."));
    }
    return merge.finish(read->complete, sideDelivery ? request.cursors : read->cursors);
}

} // namespace

SyncEngine::SyncEngine(Database& database, Journal& journal, const Clock& clock)
    : m_database(database), m_journal(journal), m_clock(clock)
{
}

Result<MergeReport> SyncEngine::run(const Source& source, SourceReader& reader,
                                    const Request& request, Progress& progress,
                                    const CancelToken& cancel)
{
    Sources sources(m_database, m_journal);
    const auto before = sources.patience(source.id);
    if (!before) {
        return tl::unexpected(before.error());
    }
    reader.recallPatience(*before);
    auto result = attempt(source, reader, request, progress, cancel);
    if (const std::string after = reader.patience(); after != *before) {
        // Kept as well as can be: the outcome of the sync is what counts.
        static_cast<void>(sources.keepPatience(source.id, after));
    }
    // A workspace that is busy is no fault of the source, and recording it would wait again.
    const bool ofTheSource = !result && result.error().kind != ErrorKind::Cancelled
                             && result.error().kind != ErrorKind::Busy;
    if (ofTheSource) {
        const bool held = result.error().kind == ErrorKind::Held;
        // The first failure is the one to report; this one can only be logged with
        // it.
        const auto recorded = Sources(m_database, m_journal)
                                  .recordFailure(source, m_clock.now(), held ? "held" : "failed",
                                                 result.error().sentence);
        if (!recorded) {
            result.error().detail += QStringLiteral("; ") + recorded.error().detail;
        }
    }
    return result;
}

Result<MergeReport> SyncEngine::attempt(const Source& source, SourceReader& reader,
                                        const Request& request, Progress& progress,
                                        const CancelToken& cancel)
{
    const auto cursors = Sources(m_database, m_journal).cursors(source.id);
    if (!cursors) {
        return tl::unexpected(cursors.error());
    }
    CancelToken stop(&cancel);
    SnapshotMerge merge(
        m_database, m_journal, m_clock, source, stop,
        {.full = request.full, .leastShare = request.leastShare, .precedence = request.precedence});
    const ReadRequest read{request.full || request.sideDelivery, *cursors};
    if (reader.fetches()) {
        if (const Outcome fetched = reader.fetch(read, progress, stop); !fetched) {
            return tl::unexpected(fetched.error());
        }
    }
    auto report = reader.local() || reader.fetches()
                      ? applyLocal(merge, reader, read, request.sideDelivery, progress, stop)
                      : applyStaged(merge, reader, read, request.sideDelivery, progress, stop);
    if (report) {
        reader.committed();
    }
    return report;
}

Result<MergeReport> SyncEngine::applyLocal(SnapshotMerge& merge, SourceReader& reader,
                                           const ReadRequest& request, bool sideDelivery,
                                           Progress& progress, CancelToken& stop)
{
    if (auto begun = merge.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    return settle(merge, reader.read(request, merge, progress, stop), request, sideDelivery, stop);
}

Result<MergeReport> SyncEngine::applyStaged(SnapshotMerge& merge, SourceReader& reader,
                                            const ReadRequest& request, bool sideDelivery,
                                            Progress& progress, CancelToken& stop)
{
    StagedRecords staged;
    const auto read = reader.read(request, staged, progress, stop);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (auto begun = merge.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    staged.replay(merge, stop);
    return settle(merge, read, request, sideDelivery, stop);
}

} // namespace repromise
