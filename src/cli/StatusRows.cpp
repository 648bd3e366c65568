#include "cli/StatusRows.h"

#include "cli/CallRows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace repromise {
namespace {

void writeSyncTotals(RowWriter& rows, const SourceStatus& source)
{
    const SyncTotals& totals = source.totals;
    rows.integer(
        static_cast<std::int64_t>(totals.good + totals.failed + totals.held + totals.stopped));
    rows.integer(static_cast<std::int64_t>(totals.failed));
    writeCalls(rows, totals.calls);
    rows.integer(static_cast<std::int64_t>(source.schemaChanges.size()));
}

void writeSource(RowWriter& rows, const SourceStatus& source)
{
    rows.beginRow();
    rows.text(source.name);
    rows.text(source.connector);
    rows.text(source.state);
    rows.instant(source.lastGood);
    source.ageSeconds ? rows.integer(*source.ageSeconds) : rows.null();
    rows.boolean(source.stale);
    rows.integer(static_cast<std::int64_t>(source.quarantined));
    rows.textOrNull(source.lastError);
    writeSyncTotals(rows, source);
    rows.endRow();
}

std::string countsJson(const std::vector<KindCount>& counts)
{
    std::string json;
    for (const KindCount& kind : counts) {
        json.append(json.empty() ? "{" : ", ");
        json.append("\"").append(kind.kind).append("\": ").append(std::to_string(kind.count));
    }
    return json.empty() ? "{}" : json + "}";
}

std::string changesJson(const std::vector<SourceStatus>& sources)
{
    nlohmann::ordered_json changes = nlohmann::ordered_json::array();
    for (const SourceStatus& source : sources) {
        for (const SchemaChange& change : source.schemaChanges) {
            changes.push_back({{"source", source.name},
                               {"feed", change.feed},
                               {"kind", recordKindName(change.record)},
                               {"field", change.field},
                               {"expected", change.expected},
                               {"came", change.came},
                               {"handling", change.refused ? "refused" : "taken"},
                               {"since", change.since.iso()}});
        }
    }
    return changes.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void writeNumber(RowWriter& rows, std::string_view name, std::uint64_t value)
{
    rows.total(name);
    rows.integer(static_cast<std::int64_t>(value));
}

} // namespace

void writeStatus(RowWriter& rows, const std::string& schema, Date asOf, const StatusReport& report)
{
    std::vector<Column> columns{
        {"source"}, {"connector"},         {"state"},      {"last_good"},   {"age_seconds", true},
        {"stale"},  {"quarantined", true}, {"last_error"}, {"syncs", true}, {"syncs_failed", true}};
    std::ranges::copy(callColumns(), std::back_inserter(columns));
    columns.push_back({"schema_changes", true});
    rows.begin({schema, asOf, report.generation}, std::move(columns));
    for (const SourceStatus& source : report.sources) {
        writeSource(rows, source);
    }
    rows.total("counts");
    rows.json(countsJson(report.counts));
    rows.total("changed_fields");
    rows.json(changesJson(report.sources));
    writeNumber(rows, "messages_waiting", report.waitingMessages);
    writeNumber(rows, "messages_failed", report.failedMessages);
    writeNumber(rows, "messages_uncertain", report.uncertainMessages);
    rows.end();
}

} // namespace repromise
