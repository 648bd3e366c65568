#include "app/RunHistory.h"

#include "app/ReadJournal.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace repromise {
namespace {

using Json = nlohmann::json;

std::uint64_t numberAt(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

std::string textAt(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void addKinds(SyncRun& run, const Json& payload)
{
    const auto kinds = payload.find("kinds");
    if (kinds == payload.end() || !kinds->is_object()) {
        return;
    }
    for (const Json& kind : *kinds) {
        if (kind.is_object()) {
            run.read += numberAt(kind, "read");
            run.added += numberAt(kind, "added");
            run.changed += numberAt(kind, "changed");
            run.unchanged += numberAt(kind, "unchanged");
            run.removed += numberAt(kind, "removed");
            run.quarantined += numberAt(kind, "quarantined");
        }
    }
}

/// Nothing for an entry that is no sync.
std::optional<SyncRun> runOf(const JournalView& entry)
{
    const bool good = entry.kind == "sync.applied";
    const Json payload = Json::parse(entry.payload, nullptr, false);
    if ((!good && entry.kind != "sync.failed") || !payload.is_object()) {
        return std::nullopt;
    }
    SyncRun run;
    run.started = entry.at;
    run.result = good ? "good" : textAt(payload, "state");
    run.error = textAt(payload, "error");
    addKinds(run, payload);
    return run;
}

void addTo(SyncTotals& totals, const SyncRun& run)
{
    ++(run.result == "good" ? totals.good : run.result == "held" ? totals.held : totals.failed);
    totals.read += run.read;
    totals.added += run.added;
    totals.changed += run.changed;
    totals.removed += run.removed;
    totals.quarantined += run.quarantined;
}

} // namespace

Result<SourceHealthReport> RunHistory::run(const std::string& source, std::size_t mostRuns)
{
    JournalQuery query;
    query.subject = "source/" + source;
    return ReadJournal(m_context).run(query).map([&](const std::vector<JournalView>& entries) {
        SourceHealthReport report;
        report.source = source;
        for (const JournalView& entry : entries) {
            if (const auto run = runOf(entry)) {
                report.runs.push_back(*run);
                addTo(report.totals, *run);
            }
        }
        std::ranges::reverse(report.runs);
        report.runs.resize(std::min(report.runs.size(), mostRuns));
        return report;
    });
}

} // namespace repromise
