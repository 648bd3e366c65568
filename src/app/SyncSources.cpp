#include "app/SyncSources.h"

#include "app/DescribedSource.h"
#include "app/Metrics.h"
#include "app/SourceLock.h"
#include "app/SourceReaders.h"
#include "app/StoreAccess.h"
#include "sync/RunRecorder.h"
#include "sync/SyncEngine.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace repromise {
namespace {

struct SyncSourcesText {
    Q_DECLARE_TR_FUNCTIONS(SyncSourcesText)
};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<std::vector<Source>> chosen(StoreAccess& store, const std::vector<std::string>& names)
{
    Sources sources(*store.database, store.journal);
    if (names.empty()) {
        return sources.list();
    }
    std::vector<Source> found;
    for (const std::string& name : names) {
        auto source = sources.find(name);
        if (!source) {
            return tl::unexpected(source.error());
        }
        found.push_back(std::move(*source));
    }
    return found;
}

Result<std::unique_ptr<SourceReader>> readerFor(AppContext& context, const Source& source,
                                                const SyncRequest& request)
{
    SourceReaders readers(context);
    return request.deltaFolder.empty() ? readers.make(source)
                                       : readers.makeDelta(source, request.deltaFolder);
}

/// Names the source in what the reader reports.
class NamedProgress final : public Progress {
public:
    NamedProgress(Progress& target, std::string name) : m_target(target), m_name(std::move(name)) {}

    void report(std::string_view step, std::uint64_t done, std::uint64_t total) override
    {
        m_target.report(m_name + ": " + std::string(step), done, total);
    }

private:
    Progress& m_target;
    std::string m_name;
};

/// A source whose folder or settings cannot be used has failed as much as one that broke off.
Error recorded(AppContext& context, StoreAccess& store, const Source& source, Error error)
{
    if (const Outcome outcome =
            Sources(*store.database, store.journal)
                .recordFailure(source, context.clock().now(), "failed", error.sentence);
        !outcome) {
        error.detail += QStringLiteral("; ") + outcome.error().detail;
    }
    return error;
}

/// `full` becomes true when everything is read although nobody asked for it.
Result<MergeReport> runEngine(AppContext& context, StoreAccess& store, const Source& source,
                              SourceReader& reader, const SyncRequest& request, bool& full,
                              Progress& progress, const CancelToken& cancel)
{
    const double percent =
        static_cast<double>(context.settings().number(Setting::TruncatedPercent));
    SyncEngine::Request how{request.full, !request.deltaFolder.empty(), 1.0 - percent / 100.0,
                            context.settings().text(Setting::SyncPrecedence)};
    NamedProgress named(progress, source.name);
    SyncEngine engine(*store.database, store.journal, context.clock());
    const auto again = engine.mustReadAgain(source, how);
    if (!again) {
        return tl::unexpected(again.error());
    }
    if (*again) {
        context.log().info("sync", source.name + ": read whole, since sync.precedence has changed");
        how.full = full = true;
    }
    return engine.run(source, reader, how, named, cancel);
}

Result<MergeReport> syncSource(AppContext& context, StoreAccess& store, const Source& source,
                               const SyncRequest& request, Progress& progress,
                               const CancelToken& cancel)
{
    const auto lock =
        SourceLock::take(context.workspace().folder(), source, std::chrono::minutes(1), cancel);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    RunRecorder recorder(*store.database, context.clock(),
                         static_cast<int>(context.settings().number(Setting::SyncHistoryDays)));
    const auto reader = readerFor(context, source, request);
    bool full = request.full;
    auto result = reader
                      ? runEngine(context, store, source, **reader, request, full, progress, cancel)
                      : tl::unexpected(recorded(context, store, source, reader.error()));
    const Outcome kept = recorder.end(source, reader ? reader->get() : nullptr, result, full);
    if (!kept) {
        context.log().warning("sync", source.name + ": " + kept.error().sentence.toStdString());
    }
    return result;
}

SourceSyncReport reportOf(const std::string& name, const Result<MergeReport>& result)
{
    SourceSyncReport report;
    report.source = name;
    if (result) {
        report.kinds = result->kinds;
    } else {
        report.error = result.error();
        report.held = result.error().kind == ErrorKind::Held;
    }
    return report;
}

void logReport(Log& log, const SourceSyncReport& report)
{
    if (report.error) {
        log.error("sync", report.source + ": " + report.error->sentence.toStdString() + " "
                              + report.error->detail.toStdString());
    } else {
        log.info("sync", report.source + ": done in " + std::to_string(report.seconds) + " s");
    }
}

} // namespace

std::uint64_t SourceSyncReport::quarantined() const
{
    std::uint64_t sum = 0;
    for (const SyncCounts& counts : kinds) {
        sum += counts.quarantined;
    }
    return sum;
}

std::uint64_t SyncReport::quarantined() const
{
    std::uint64_t sum = 0;
    for (const SourceSyncReport& source : sources) {
        sum += source.quarantined();
    }
    return sum;
}

bool SyncReport::failed() const
{
    return std::ranges::any_of(sources,
                               [](const auto& source) { return source.error.has_value(); });
}

Result<SyncReport> SyncSources::run(const SyncRequest& request, Progress& progress,
                                    const CancelToken& cancel)
{
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    const auto sources = chosen(*store, request.names);
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    if (sources->empty()) {
        return fail(ErrorKind::NotFound,
                    SyncSourcesText::tr("There is no source to sync. Add one with “repromisectl "
                                        "source add csv NAME --dir DIR”."));
    }
    SyncReport report;
    for (const Source& source : *sources) {
        const auto start = std::chrono::steady_clock::now();
        const auto result = syncSource(m_context, *store, source, request, progress, cancel);
        if (cancel.cancelled() && !result) {
            return fail(ErrorKind::Cancelled,
                        SyncSourcesText::tr("Stopped. What %1 had before is kept.")
                            .arg(QString::fromStdString(source.name)));
        }
        report.sources.push_back(reportOf(source.name, result));
        report.sources.back().seconds = secondsSince(start);
        logReport(m_context.log(), report.sources.back());
    }
    report.generation = store->database->generation();
    if (const Outcome written = Metrics(m_context).write(); !written) {
        m_context.log().warning("sync", written.error().sentence.toStdString());
    }
    return report;
}

Outcome TestSource::run(const std::string& name, const CancelToken& cancel)
{
    auto store = StoreAccess::open(m_context);
    if (!store) {
        return tl::unexpected(store.error());
    }
    Sources sources(*store->database, store->journal);
    const auto source = sources.find(name);
    if (!source) {
        return tl::unexpected(source.error());
    }
    return SourceReaders(m_context)
        .make(*source)
        .and_then([&](const std::unique_ptr<SourceReader>& reader) { return reader->test(cancel); })
        .and_then([&]() -> Outcome {
            // It answers: whatever it asked for, or however often it failed, is over.
            const auto patience = sources.patience(source->id);
            return patience && !patience->empty() ? sources.keepPatience(source->id, {})
                                                  : Outcome();
        });
}

Result<SyncReport> AcceptSnapshot::run(const std::string& source, Progress& progress,
                                       const CancelToken& cancel)
{
    return StoreAccess::open(m_context)
        .and_then([&](StoreAccess store) {
            return Sources(*store.database, store.journal).acceptTruncated(source);
        })
        .and_then([&] {
            return SyncSources(m_context).run({{source}, true, {}}, progress, cancel);
        });
}

Outcome RefuseSnapshot::run(const std::string& name)
{
    return StoreAccess::open(m_context).and_then([&](StoreAccess store) {
        Sources sources(*store.database, store.journal);
        return sources.refuseHeld(name)
            .and_then([&] { return sources.find(name); })
            .map([&](const Source& source) {
                // A reading that went on from these would bring the same again.
                std::error_code ignored;
                std::filesystem::remove_all(
                    answersFolder(m_context.workspace().folder(), source.id), ignored);
            });
    });
}

} // namespace repromise
