#include "gui/connections/ConnectionsController.h"

#include "app/AddSource.h"
#include "app/SourceForms.h"
#include "gui/connections/AddSourceController.h"
#include "gui/connections/ConnectionsPage.h"
#include "gui/connections/MapColumnsController.h"
#include "gui/connections/QuarantineController.h"
#include "gui/connections/WaitsController.h"
#include "gui/connections/WritesController.h"
#include "gui/models/LocalText.h"

namespace repromise {
namespace {

constexpr int tickMs = 30'000;

} // namespace

ConnectionsController::ConnectionsController(AppContext& context, JobRunner& jobs,
                                             PictureService& pictures, Ask& ask,
                                             ConnectionsPage& page, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_jobs(jobs),
      m_pictures(pictures),
      m_ask(ask),
      m_page(page),
      m_quarantine(new QuarantineController(context, jobs, page.quarantine(), this)),
      m_adding(new AddSourceController(context, jobs, ask, this)),
      m_mapping(new MapColumnsController(context, jobs, ask, this)),
      m_waits(new WaitsController(context, jobs, ask, page.waits(), page.health(), this)),
      m_writes(new WritesController(context, jobs, ask, page.writes(), this))
{
    connect(&page, &ConnectionsPage::syncRequested, this, &ConnectionsController::sync);
    connect(&page, &ConnectionsPage::acceptRequested, this, &ConnectionsController::accept);
    connect(&page, &ConnectionsPage::refuseRequested, this, &ConnectionsController::refuse);
    connect(&page, &ConnectionsPage::testRequested, this, &ConnectionsController::test);
    connect(&page, &ConnectionsPage::removeRequested, this, &ConnectionsController::remove);
    connect(&page, &ConnectionsPage::addRequested, this, &ConnectionsController::addSource);
    connect(&page, &ConnectionsPage::cancelRequested, this, [this] {
        if (m_sync != nullptr) {
            m_sync->cancel();
        }
    });
    followParts();
    connect(&pictures, &PictureService::pictureChanged, this, &ConnectionsController::reload);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionsController::reload);
    m_tick.start(tickMs);
}

/// Parts of the page have controllers of their own.
void ConnectionsController::followParts()
{
    connect(m_quarantine, &QuarantineController::said, &m_page, &ConnectionsPage::showResult);
    connect(m_quarantine, &QuarantineController::retried, this, [this] {
        reload();
        emit synced();
    });
    connect(m_adding, &AddSourceController::added, this, &ConnectionsController::sync);
    connect(m_adding, &AddSourceController::addedUnmapped, this, [this](const std::string& source) {
        reload();
        m_mapping->open(source, m_page.window());
    });
    connect(&m_page, &ConnectionsPage::mapRequested, this,
            [this](const std::string& source) { m_mapping->open(source, m_page.window()); });
    connect(m_mapping, &MapColumnsController::said, &m_page, &ConnectionsPage::showResult);
    connect(m_mapping, &MapColumnsController::saved, this, &ConnectionsController::sync);
    connect(&m_page, &ConnectionsPage::sourceChosen, m_waits, &WaitsController::choose);
    connect(m_waits, &WaitsController::said, &m_page, &ConnectionsPage::showResult);
    connect(m_waits, &WaitsController::secretKept, this, &ConnectionsController::sync);
    connect(m_writes, &WritesController::said, &m_page, &ConnectionsPage::showResult);
    connect(m_writes, &WritesController::changed, this, &ConnectionsController::synced);
}

void ConnectionsController::reload()
{
    m_jobs.start<StatusReport>(
        tr("Reading the state of the sources"), JobRunner::Lane::Read,
        [this](Progress&, const CancelToken&) {
            return ReadStatus(m_context).run().map([this](StatusReport status) {
                SourceForms(m_context).nameSystems(status.sources);
                return status;
            });
        },
        this,
        [this](Result<StatusReport> status) {
            if (status) {
                m_page.setStatus(*status, m_context.clock().now());
                emit statusRead(*status);
            } else if (status.error().kind != ErrorKind::Cancelled) {
                m_page.showResult(Tone::Danger, status.error().sentence);
            }
        });
    m_quarantine->reload();
    m_waits->reload();
    m_writes->reload();
}

void ConnectionsController::syncAll()
{
    sync({});
}

void ConnectionsController::sync(const std::string& source)
{
    begin(tr("Syncing"), [this, source](Progress& progress, const CancelToken& cancel) {
        SyncRequest request;
        if (!source.empty()) {
            request.names = {source};
        }
        return SyncSources(m_context).run(request, progress, cancel);
    });
}

void ConnectionsController::accept(const std::string& source)
{
    const Question question{
        tr("Accept the smaller snapshot of %1?").arg(LocalText::text(source)),
        tr("Records that it does not contain count as gone. What customers were told stays."),
        tr("Accept and sync"), tr("Keep what is held"), true};
    m_ask.question(&m_page, question, [this, source](bool yes) {
        if (yes) {
            begin(tr("Syncing"), [this, source](Progress& progress, const CancelToken& cancel) {
                return AcceptSnapshot(m_context).run(source, progress, cancel);
            });
        }
    });
}

void ConnectionsController::refuse(const std::string& source)
{
    m_jobs.start<bool>(
        tr("Refusing the snapshot"), JobRunner::Lane::Write,
        [this, source](Progress&, const CancelToken&) -> Result<bool> {
            const Outcome refused = RefuseSnapshot(m_context).run(source);
            return refused ? Result<bool>(true) : tl::unexpected(refused.error());
        },
        this,
        [this](const Result<bool>& refused) {
            m_page.showResult(refused ? Tone::Info : Tone::Danger,
                              refused ? tr("The snapshot was refused; what was held before stays.")
                                      : refused.error().sentence);
            reload();
        });
}

void ConnectionsController::begin(
    const QString& title, std::function<Result<SyncReport>(Progress&, const CancelToken&)> work)
{
    if (m_sync != nullptr) {
        return;
    }
    m_page.setSyncing(true);
    m_sync = m_jobs.start<SyncReport>(title, JobRunner::Lane::Write, std::move(work), this,
                                      [this](Result<SyncReport> report) { syncEnded(report); });
    connect(m_sync, &Job::progressed, &m_page, &ConnectionsPage::setProgress);
}

void ConnectionsController::syncEnded(const Result<SyncReport>& report)
{
    m_sync = nullptr;
    m_page.setSyncing(false);
    if (!report) {
        const bool cancelled = report.error().kind == ErrorKind::Cancelled;
        m_page.showResult(cancelled ? Tone::Info : Tone::Danger, report.error().sentence);
    } else {
        const bool doubt = report->failed() || report->quarantined() > 0;
        m_page.showResult(doubt ? Tone::Warning : Tone::Good, summary(*report));
    }
    reload();
    emit synced();
}

QString ConnectionsController::summary(const SyncReport& report) const
{
    quint64 changed = 0;
    QStringList failures;
    for (const SourceSyncReport& source : report.sources) {
        for (const SyncCounts& kind : source.kinds) {
            changed += kind.added + kind.changed + kind.removed;
        }
        if (source.error) {
            failures << QStringLiteral("%1: %2").arg(LocalText::text(source.source),
                                                     source.error->sentence);
        }
    }
    QStringList parts{tr("%Ln record(s) changed.", nullptr, static_cast<int>(changed))};
    if (report.quarantined() > 0) {
        parts << tr("%Ln record(s) are in quarantine; see below why.", nullptr,
                    static_cast<int>(report.quarantined()));
    }
    return (failures + parts).join(QLatin1Char(' '));
}

void ConnectionsController::test(const std::string& source)
{
    if (source.empty()) {
        return;
    }
    m_jobs.start<bool>(
        tr("Testing %1").arg(LocalText::text(source)), JobRunner::Lane::Read,
        [this, source](Progress&, const CancelToken& cancel) -> Result<bool> {
            const Outcome outcome = TestSource(m_context).run(source, cancel);
            return outcome ? Result<bool>(true) : tl::unexpected(outcome.error());
        },
        this,
        [this, source](Result<bool> result) {
            m_page.showResult(result ? Tone::Good : Tone::Danger,
                              result
                                  ? tr("%1 can be reached and read.").arg(LocalText::text(source))
                                  : result.error().sentence);
        });
}

void ConnectionsController::remove(const std::string& source)
{
    if (source.empty()) {
        return;
    }
    const Question question{
        tr("Remove %1?").arg(LocalText::text(source)),
        tr("Its orders, stock and purchases leave the console. The journal and what customers "
           "were told stay. Nothing changes in the system itself."),
        tr("Remove the source"), tr("Keep it"), true};
    m_ask.question(&m_page, question, [this, source](bool yes) {
        if (!yes) {
            return;
        }
        m_jobs.start<bool>(
            tr("Removing %1").arg(LocalText::text(source)), JobRunner::Lane::Write,
            [this, source](Progress&, const CancelToken&) -> Result<bool> {
                const Outcome outcome = RemoveSource(m_context).run(source);
                return outcome ? Result<bool>(true) : tl::unexpected(outcome.error());
            },
            this,
            [this](Result<bool> result) {
                if (!result) {
                    m_page.showResult(Tone::Danger, result.error().sentence);
                }
                reload();
                emit synced();
            });
    });
}

void ConnectionsController::addSource()
{
    m_adding->open(m_page.window());
}

} // namespace repromise
