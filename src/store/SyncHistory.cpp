#include "store/SyncHistory.h"

#include "store/BulkStatement.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SyncHistory)
};

constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::string_view callColumns =
    "calls, errors, sent_bytes, received_bytes, rate_waits, rate_wait_ms, retry_waits, "
    "retry_wait_ms, deferred_ms, latency";

std::int64_t kept(std::uint64_t count)
{
    return static_cast<std::int64_t>(count);
}

/// The last value is a text and must live until the statement runs.
void bindCalls(BulkStatement& statement, const CallStats& calls, const std::string& latency)
{
    statement << kept(calls.calls) << kept(calls.errors) << kept(calls.sentBytes)
              << kept(calls.receivedBytes) << kept(calls.rateWaits) << calls.rateWaitMs
              << kept(calls.retryWaits) << calls.retryWaitMs << calls.deferredMs
              << std::string_view(latency);
}

CallStats callsAt(const BulkStatement& row, int column)
{
    const auto count = [&] { return static_cast<std::uint64_t>(row.integer(column++)); };
    CallStats calls;
    calls.calls = count();
    calls.errors = count();
    calls.sentBytes = count();
    calls.receivedBytes = count();
    calls.rateWaits = count();
    calls.rateWaitMs = row.integer(column++);
    calls.retryWaits = count();
    calls.retryWaitMs = row.integer(column++);
    calls.deferredMs = row.integer(column++);
    calls.latency = LatencyHistogram::parse(row.text(column));
    return calls;
}

SyncRun runOf(const BulkStatement& row)
{
    SyncRun run;
    run.started = row.instant(0);
    run.tookMs = row.integer(1);
    run.result = row.text(2);
    run.error = row.text(3);
    run.full = row.integer(4) != 0;
    int column = 5;
    for (std::uint64_t* const count :
         {&run.read, &run.added, &run.changed, &run.unchanged, &run.removed, &run.quarantined}) {
        *count = static_cast<std::uint64_t>(row.integer(column++));
    }
    run.calls = callsAt(row, column);
    return run;
}

void addUp(SyncTotals& totals, const SyncRun& run)
{
    std::uint64_t& result = run.result == "good"      ? totals.good
                            : run.result == "held"    ? totals.held
                            : run.result == "stopped" ? totals.stopped
                                                      : totals.failed;
    ++result;
    totals.tookMs += run.tookMs;
    totals.read += run.read;
    totals.added += run.added;
    totals.changed += run.changed;
    totals.removed += run.removed;
    totals.quarantined += run.quarantined;
    totals.calls += run.calls;
}

} // namespace

void SyncHistory::insert(std::int64_t source, const SyncRun& run)
{
    const std::string latency = run.calls.latency.text();
    BulkStatement insert(m_database,
                         "INSERT INTO sync_run (source_id, started, took_ms, result, error, "
                         "full_read, records_read, added, changed, unchanged, removed, "
                         "quarantined, "
                             + std::string(callColumns)
                             + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert << source << run.started << run.tookMs << std::string_view(run.result)
           << std::string_view(run.error) << int{run.full};
    for (const std::uint64_t count :
         {run.read, run.added, run.changed, run.unchanged, run.removed, run.quarantined}) {
        insert << kept(count);
    }
    bindCalls(insert, run.calls, latency);
    insert.run();
}

SyncTotals SyncHistory::readTotals(std::int64_t source)
{
    BulkStatement row(m_database, "SELECT good, failed, held, stopped, took_ms, records_read, "
                                  "added, changed, removed, quarantined, "
                                      + std::string(callColumns)
                                      + " FROM sync_total WHERE source_id = ?");
    row << source;
    SyncTotals totals;
    if (!row.step()) {
        return totals;
    }
    int column = 0;
    for (std::uint64_t* const count :
         {&totals.good, &totals.failed, &totals.held, &totals.stopped}) {
        *count = static_cast<std::uint64_t>(row.integer(column++));
    }
    totals.tookMs = row.integer(column++);
    for (std::uint64_t* const count :
         {&totals.read, &totals.added, &totals.changed, &totals.removed, &totals.quarantined}) {
        *count = static_cast<std::uint64_t>(row.integer(column++));
    }
    totals.calls = callsAt(row, column);
    return totals;
}

void SyncHistory::writeTotals(std::int64_t source, const SyncTotals& totals)
{
    const std::string latency = totals.calls.latency.text();
    BulkStatement insert(m_database,
                         "INSERT OR REPLACE INTO sync_total (source_id, good, failed, held, "
                         "stopped, took_ms, records_read, added, changed, removed, quarantined, "
                             + std::string(callColumns)
                             + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert << source;
    for (const std::uint64_t count : {totals.good, totals.failed, totals.held, totals.stopped}) {
        insert << kept(count);
    }
    insert << totals.tookMs;
    for (const std::uint64_t count :
         {totals.read, totals.added, totals.changed, totals.removed, totals.quarantined}) {
        insert << kept(count);
    }
    bindCalls(insert, totals.calls, latency);
    insert.run();
}

Outcome SyncHistory::record(std::int64_t source, const SyncRun& run, int keepDays)
{
    return guarded(Tr::tr("keep the history of the source"), [&]() -> Outcome {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        insert(source, run);
        SyncTotals totals = readTotals(source);
        addUp(totals, run);
        writeTotals(source, totals);
        BulkStatement forget(m_database, "DELETE FROM sync_run WHERE started < ?");
        forget << run.started.ms() - keepDays * msPerDay;
        forget.run();
        transaction.commit();
        return {};
    });
}

Result<std::vector<SyncRun>> SyncHistory::runs(std::int64_t source, std::size_t most)
{
    return guarded(Tr::tr("read the history of the source"), [&]() -> Result<std::vector<SyncRun>> {
        BulkStatement row(m_database,
                          "SELECT started, took_ms, result, error, full_read, records_read, added, "
                          "changed, unchanged, removed, quarantined, "
                              + std::string(callColumns)
                              + " FROM sync_run WHERE source_id = ? ORDER BY id DESC LIMIT ?");
        row << source << (most == 0 ? -1 : static_cast<std::int64_t>(most));
        std::vector<SyncRun> runs;
        while (row.step()) {
            runs.push_back(runOf(row));
        }
        return runs;
    });
}

Result<SyncTotals> SyncHistory::totals(std::int64_t source)
{
    return guarded(Tr::tr("read the history of the source"),
                   [&]() -> Result<SyncTotals> { return readTotals(source); });
}

} // namespace repromise
