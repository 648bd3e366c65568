#include "cli/CallRows.h"

#include "base/Decimal.h"

namespace repromise {

std::vector<Column> callColumns()
{
    std::vector<Column> columns;
    for (const char* const name : {"calls", "errors", "sent_bytes", "received_bytes", "p50_ms",
                                   "p95_ms", "p99_ms", "rate_waits", "rate_wait_seconds",
                                   "retry_waits", "retry_wait_seconds", "deferred_seconds"}) {
        columns.push_back({name, true});
    }
    return columns;
}

void writeSeconds(RowWriter& rows, std::int64_t ms)
{
    constexpr int places = 3;
    rows.json(formatScaled(ms, places, places));
}

void writeCalls(RowWriter& rows, const CallStats& calls)
{
    const auto count = [&rows](std::uint64_t value) {
        rows.integer(static_cast<std::int64_t>(value));
    };
    for (const std::uint64_t value :
         {calls.calls, calls.errors, calls.sentBytes, calls.receivedBytes}) {
        count(value);
    }
    for (const double share : {0.5, 0.95, 0.99}) {
        const auto ms = calls.latency.quantileMs(share);
        ms ? rows.integer(*ms) : rows.null();
    }
    count(calls.rateWaits);
    writeSeconds(rows, calls.rateWaitMs);
    count(calls.retryWaits);
    writeSeconds(rows, calls.retryWaitMs);
    writeSeconds(rows, calls.deferredMs);
}

} // namespace repromise
