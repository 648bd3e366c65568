#pragma once

#include "base/CallStats.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// The columns `calls, errors, sent_bytes, received_bytes, p50_ms, p95_ms, p99_ms, rate_waits,
/// rate_wait_seconds, retry_waits, retry_wait_seconds, deferred_seconds`.
std::vector<Column> callColumns();
void writeCalls(RowWriter& rows, const CallStats& calls);
void writeSeconds(RowWriter& rows, std::int64_t ms);

} // namespace repromise
