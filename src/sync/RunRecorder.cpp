#include "sync/RunRecorder.h"

#include "store/SchemaChanges.h"
#include "store/SyncHistory.h"

namespace repromise {
namespace {

std::string resultOf(const Result<MergeReport>& result)
{
    if (result) {
        return "good";
    }
    switch (result.error().kind) {
    case ErrorKind::Held:
        return "held";
    case ErrorKind::Cancelled:
        return "stopped";
    default:
        return "failed";
    }
}

} // namespace

RunRecorder::RunRecorder(Database& database, const Clock& clock, int keepDays)
    : m_database(database), m_keepDays(keepDays), m_started(clock.now())
{
}

SyncRun RunRecorder::runOf(const Result<MergeReport>& result) const
{
    SyncRun run;
    run.started = m_started;
    run.tookMs = std::chrono::duration_cast<std::chrono::milliseconds>(
                     std::chrono::steady_clock::now() - m_start)
                     .count();
    run.result = resultOf(result);
    if (!result) {
        run.error = result.error().sentence.toStdString();
        return run;
    }
    for (const SyncCounts& counts : result->kinds) {
        run.read += counts.read;
        run.added += counts.added;
        run.changed += counts.changed;
        run.unchanged += counts.unchanged;
        run.removed += counts.removed;
        run.quarantined += counts.quarantined;
    }
    return run;
}

Outcome RunRecorder::end(const Source& source, SourceReader* reader,
                         const Result<MergeReport>& result, bool full)
{
    if (!result && result.error().kind == ErrorKind::Busy) {
        return {};
    }
    SyncRun run = runOf(result);
    run.full = full;
    std::vector<SchemaChange> seen;
    std::vector<SchemaChange> over;
    if (reader != nullptr) {
        run.calls = reader->calls();
        seen = reader->schemaChanges();
        over = reader->unchangedSchema();
    }
    for (SchemaChange& change : seen) {
        change.since = m_started;
    }
    return SyncHistory(m_database).record(source.id, run, m_keepDays).and_then([&] {
        return SchemaChanges(m_database).record(source.id, seen, over);
    });
}

} // namespace repromise
