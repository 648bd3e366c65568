#include "sync/SyncEngine.h"

#include <QCoreApplication>

namespace repromise {
namespace {

/// A cursor of our own among the reader's, which never sees it.
constexpr const char* precedenceKey = "@precedence";

// A merge that failed stops the reader, whose own error is then only a
// consequence.
Result<MergeReport> settle(SnapshotMerge& merge, const Result<ReadReport>& read,
                           const ReadRequest& request, const SyncEngine::Request& how,
                           const std::string& applied, const CancelToken& stop)
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
    Cursors cursors = how.sideDelivery ? request.cursors : read->cursors;
    const std::string now = how.full && !how.sideDelivery ? how.precedence : applied;
    if (!now.empty()) {
        cursors[precedenceKey] = now;
    }
    return merge.finish(read->complete, cursors);
}

/// The precedence by which the source was last read whole.
std::string takeApplied(Cursors& cursors)
{
    const auto held = cursors.extract(precedenceKey);
    return held.empty() ? std::string() : held.mapped();
}

} // namespace

SyncEngine::SyncEngine(Database& database, Journal& journal, const Clock& clock)
    : m_database(database), m_journal(journal), m_clock(clock)
{
}

Result<bool> SyncEngine::mustReadAgain(const Source& source, const Request& request)
{
    return Sources(m_database, m_journal).cursors(source.id).map([&](Cursors cursors) {
        // One that was never read is read whole anyway.
        return !cursors.empty() && !request.full && !request.sideDelivery
               && takeApplied(cursors) != request.precedence;
    });
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
    auto cursors = Sources(m_database, m_journal).cursors(source.id);
    if (!cursors) {
        return tl::unexpected(cursors.error());
    }
    const bool first = cursors->empty();
    const std::string applied = first ? request.precedence : takeApplied(*cursors);
    CancelToken stop(&cancel);
    SnapshotMerge merge(
        m_database, m_journal, m_clock, source, stop,
        {.full = request.full, .leastShare = request.leastShare, .precedence = request.precedence});
    const ReadRequest read{request.full || request.sideDelivery, *cursors};
    if (const Outcome fetched = reader.fetch(read, progress, stop); !fetched) {
        return tl::unexpected(fetched.error());
    }
    if (auto begun = merge.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    auto report =
        settle(merge, reader.read(read, merge, progress, stop), read, request, applied, stop);
    if (report) {
        reader.committed();
    }
    return report;
}

} // namespace repromise
