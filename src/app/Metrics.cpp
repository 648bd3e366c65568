#include "app/Metrics.h"

#include "app/PrometheusText.h"
#include "app/ReadStatus.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <array>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

using Labels = PrometheusText::Labels;

std::int64_t whole(std::uint64_t count)
{
    return static_cast<std::int64_t>(count);
}

/// Families with one sample a source: a gauge or a counter each.
struct SourceFigure {
    std::string_view name, type, help;
    std::int64_t (*value)(const SourceStatus&);
    bool inMs = false;
};

std::int64_t refusedChanges(const SourceStatus& source)
{
    std::int64_t count = 0;
    for (const SchemaChange& change : source.schemaChanges) {
        count += change.refused ? 1 : 0;
    }
    return count;
}

constexpr SourceFigure figures[]{
    {"repromise_source_up", "gauge", "Whether the last sync of the source was good.",
     [](const SourceStatus& s) -> std::int64_t { return s.state == "good" ? 1 : 0; }},
    {"repromise_source_stale", "gauge", "Whether the source is older than the workspace allows.",
     [](const SourceStatus& s) -> std::int64_t { return s.stale ? 1 : 0; }},
    {"repromise_source_last_success_timestamp_seconds", "gauge",
     "When the last good sync of the source was; 0 is never.",
     [](const SourceStatus& s) -> std::int64_t { return s.lastGood.known() ? s.lastGood.ms() : 0; },
     true},
    {"repromise_source_quarantined_records", "gauge", "Complaints about records of the source.",
     [](const SourceStatus& s) { return whole(s.quarantined); }},
    {"repromise_source_schema_changes", "gauge",
     "Fields that the source delivers in another shape than before.",
     [](const SourceStatus& s) { return whole(s.schemaChanges.size()); }},
    {"repromise_source_schema_changes_refused", "gauge",
     "Of these, fields because of which nothing was taken.", refusedChanges},
    {"repromise_source_sync_seconds_total", "counter", "Time spent in syncs.",
     [](const SourceStatus& s) { return s.totals.tookMs; }, true},
    {"repromise_source_calls_total", "counter", "Calls to the source.",
     [](const SourceStatus& s) { return whole(s.totals.calls.calls); }},
    {"repromise_source_call_errors_total", "counter",
     "Calls without an answer, or with one that says it failed.",
     [](const SourceStatus& s) { return whole(s.totals.calls.errors); }},
    {"repromise_source_sent_bytes_total", "counter", "Bytes of request bodies.",
     [](const SourceStatus& s) { return whole(s.totals.calls.sentBytes); }},
    {"repromise_source_received_bytes_total", "counter", "Bytes of answer bodies, as decoded.",
     [](const SourceStatus& s) { return whole(s.totals.calls.receivedBytes); }},
    {"repromise_source_deferred_seconds_total", "counter",
     "Time for which the source was left alone after syncs, as it asked or as it failed.",
     [](const SourceStatus& s) { return s.totals.calls.deferredMs; }, true},
};

/// Families with several samples a source, told apart by a second label.
struct SourceSplit {
    std::string_view name, help, label;
    struct Part {
        std::string_view value;
        std::int64_t (*count)(const SyncTotals&);
    };
    std::array<Part, 5> parts;
    bool inMs = false;
};

constexpr SourceSplit splits[]{
    {"repromise_source_syncs_total",
     "Syncs of the source by how they ended.",
     "result",
     {{{"good", [](const SyncTotals& t) { return whole(t.good); }},
       {"failed", [](const SyncTotals& t) { return whole(t.failed); }},
       {"held", [](const SyncTotals& t) { return whole(t.held); }},
       {"stopped", [](const SyncTotals& t) { return whole(t.stopped); }},
       {}}}},
    {"repromise_source_records_total",
     "Records by what became of them; records read count under what became of them too.",
     "outcome",
     {{{"read", [](const SyncTotals& t) { return whole(t.read); }},
       {"added", [](const SyncTotals& t) { return whole(t.added); }},
       {"changed", [](const SyncTotals& t) { return whole(t.changed); }},
       {"removed", [](const SyncTotals& t) { return whole(t.removed); }},
       {"quarantined", [](const SyncTotals& t) { return whole(t.quarantined); }}}}},
    {"repromise_source_waits_total",
     "Waits because of how much the source allows (rate), or before trying again (retry).",
     "reason",
     {{{"rate", [](const SyncTotals& t) { return whole(t.calls.rateWaits); }},
       {"retry", [](const SyncTotals& t) { return whole(t.calls.retryWaits); }},
       {},
       {},
       {}}}},
    {"repromise_source_wait_seconds_total",
     "Time spent in these waits.",
     "reason",
     {{{"rate", [](const SyncTotals& t) { return t.calls.rateWaitMs; }},
       {"retry", [](const SyncTotals& t) { return t.calls.retryWaitMs; }},
       {},
       {},
       {}}},
     true},
};

void writeFigures(PrometheusText& out, const StatusReport& report)
{
    for (const SourceFigure& figure : figures) {
        out.family(figure.name, figure.type, figure.help);
        for (const SourceStatus& source : report.sources) {
            const Labels labels{{"source", source.name}, {"connector", source.connector}};
            figure.inMs ? out.seconds(labels, figure.value(source))
                        : out.sample(labels, figure.value(source));
        }
    }
}

void writeSplits(PrometheusText& out, const StatusReport& report)
{
    for (const SourceSplit& split : splits) {
        out.family(split.name, "counter", split.help);
        for (const SourceStatus& source : report.sources) {
            for (const SourceSplit::Part& part : split.parts) {
                if (part.count != nullptr) {
                    const Labels labels{{"source", source.name},
                                        {"connector", source.connector},
                                        {split.label, part.value}};
                    const std::int64_t value = part.count(source.totals);
                    split.inMs ? out.seconds(labels, value) : out.sample(labels, value);
                }
            }
        }
    }
}

void writeLatency(PrometheusText& out, const SourceStatus& source)
{
    const LatencyHistogram& latency = source.totals.calls.latency;
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < LatencyHistogram::classes; ++i) {
        below += latency.in(i);
        const std::string end = i < LatencyHistogram::upperMs.size()
                                    ? secondsText(LatencyHistogram::upperMs[i])
                                    : "+Inf";
        out.sample({{"source", source.name}, {"connector", source.connector}, {"le", end}},
                   whole(below), "_bucket");
    }
    const Labels labels{{"source", source.name}, {"connector", source.connector}};
    out.seconds(labels, latency.sumMs(), "_sum");
    out.sample(labels, whole(latency.count()), "_count");
}

} // namespace

std::string metricsText(const StatusReport& report)
{
    PrometheusText out;
    writeFigures(out, report);
    writeSplits(out, report);
    out.family("repromise_source_call_duration_seconds", "histogram", "How long calls took.");
    for (const SourceStatus& source : report.sources) {
        writeLatency(out, source);
    }
    out.family("repromise_messages", "gauge", "Messages to customers that are not done with.");
    out.sample({{"state", "waiting"}}, whole(report.waitingMessages));
    out.sample({{"state", "failed"}}, whole(report.failedMessages));
    out.sample({{"state", "uncertain"}}, whole(report.uncertainMessages));
    return out.text();
}

Result<std::string> Metrics::text()
{
    return ReadStatus(m_context).sourcesOnly().map(metricsText);
}

Outcome Metrics::write()
{
    const auto made = text();
    if (!made) {
        return tl::unexpected(made.error());
    }
    QSaveFile file(
        QString::fromStdString((m_context.workspace().folder() / "metrics.prom").string()));
    const auto size = static_cast<qint64>(made->size());
    const bool done = file.open(QIODevice::WriteOnly)
                      && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                      && file.write(made->data(), size) == size && file.commit();
    if (!done) {
        return fail(ErrorKind::Storage,
                    Tr::tr("Cannot write %1: %2. Check the disk and the folder's permissions.")
                        .arg(file.fileName(), file.errorString()));
    }
    return {};
}

} // namespace repromise
