#include "cli/StatusRows.h"

namespace repromise {
namespace {

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

void writeNumber(RowWriter& rows, std::string_view name, std::uint64_t value)
{
    rows.total(name);
    rows.integer(static_cast<std::int64_t>(value));
}

} // namespace

void writeStatus(RowWriter& rows, const std::string& schema, Date asOf, const StatusReport& report)
{
    rows.begin({schema, asOf, report.generation}, {{"source"},
                                                   {"connector"},
                                                   {"state"},
                                                   {"last_good"},
                                                   {"age_seconds", true},
                                                   {"stale"},
                                                   {"quarantined", true},
                                                   {"last_error"}});
    for (const SourceStatus& source : report.sources) {
        writeSource(rows, source);
    }
    rows.total("counts");
    rows.json(countsJson(report.counts));
    writeNumber(rows, "messages_waiting", report.waitingMessages);
    writeNumber(rows, "messages_failed", report.failedMessages);
    writeNumber(rows, "messages_uncertain", report.uncertainMessages);
    rows.end();
}

} // namespace repromise
