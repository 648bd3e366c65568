#include "gui/console/Console.h"

#include "app/SyncSources.h"
#include "gui/ageing/AgeingPage.h"
#include "gui/ageing/DashboardRenderer.h"
#include "gui/console/AgeingController.h"
#include "gui/console/QueueController.h"
#include "gui/console/StatusController.h"
#include "gui/queue/QueuePage.h"
#include "gui/widgets/MessageBar.h"

namespace repromise {

Console::Console(std::unique_ptr<AppContext> context, Theme& theme, UiSettings& settings,
                 QObject* parent)
    : QObject(parent), m_context(std::move(context)), m_settings(settings),
      m_window(theme, m_commands, settings), m_pictures(*m_context, m_jobs)
{
    const auto folder = QString::fromStdString(m_context->workspace().folder().string());
    const auto name
        = QString::fromStdString(m_context->workspace().folder().filename().string());
    m_window.setWorkspaceName(name, folder);
    makePages();
    followPictures();
    followRequests();
}

Console::~Console() = default;

void Console::show()
{
    m_window.show();
    m_status->refresh();
    m_pictures.refresh();
}

void Console::makePages()
{
    m_queue = new QueuePage(m_commands, m_settings, m_ask);
    m_ageing = new AgeingPage(m_commands, m_settings);
    m_window.setPage(PageId::Queue, m_queue);
    m_window.setPage(PageId::Ageing, m_ageing);
    m_status = new StatusController(*m_context, m_jobs, m_window, this);
    new AgeingController(m_jobs, *m_ageing, this);
    auto* queue = new QueueController(*m_context, m_jobs, *m_queue, this);
    connect(queue, &QueueController::drafted, m_status, &StatusController::refresh);
    connect(queue, &QueueController::messagesRequested, &m_window,
            [this] { m_window.showPage(PageId::Messages); });
}

void Console::followPictures()
{
    connect(&m_pictures, &PictureService::pictureChanged, this, &Console::takePicture);
    connect(&m_pictures, &PictureService::failed, this, &Console::takeFailure);
}

void Console::followRequests()
{
    connect(m_ageing, &AgeingPage::queueRequested, this, [this](const QueueFilter& filter) {
        m_queue->showFiltered(filter);
        m_window.showPage(PageId::Queue);
    });
    connect(m_queue, &QueuePage::connectRequested, &m_window,
            [this] { m_window.showPage(PageId::Connections); });
    connect(m_queue, &QueuePage::retryRequested, &m_pictures, &PictureService::refresh);
    connect(&m_window, &MainWindow::syncRequested, this, &Console::sync);
    connect(&m_window, &MainWindow::reviewRequested, this, &Console::exportReview);
}

void Console::takePicture(const PicturePtr& picture)
{
    m_window.setCount(PageId::Queue, picture->states.backorderCount);
    const bool nothing = picture->backlog->lines.size() == 0 && picture->backlog->sources.empty();
    if (nothing) {
        m_queue->setPicture({});
        m_queue->setWithout(QueuePage::Without::NoSource);
    } else {
        m_queue->setPicture(picture);
        m_ageing->setPicture(picture);
    }
    m_status->refresh();
    emit settled();
}

void Console::takeFailure(const Error& error)
{
    if (m_pictures.picture()) {
        m_queue->messageBar().show(Tone::Danger, error.sentence);
    } else {
        m_queue->setWithout(QueuePage::Without::Failed, error.sentence);
    }
    emit settled();
}

void Console::sync()
{
    m_jobs.start<SyncReport>(
        tr("Reading the sources"), JobRunner::Lane::Write,
        [&context = *m_context](Progress& progress, const CancelToken& cancel) {
            return SyncSources(context).run({}, progress, cancel);
        },
        this, [this](const Result<SyncReport>& report) {
            if (!report) {
                m_queue->messageBar().show(Tone::Danger, report.error().sentence);
            } else {
                for (const SourceSyncReport& source : report->sources) {
                    if (source.error) {
                        m_queue->messageBar().show(Tone::Danger, source.error->sentence);
                    }
                }
            }
            m_pictures.refresh();
            m_status->refresh();
        });
}

void Console::exportReview()
{
    const PicturePtr picture = m_pictures.picture();
    if (!picture) {
        return;
    }
    m_ask.folder(&m_window, tr("Folder for the backlog review"), [this, picture](const QString& to) {
        if (to.isEmpty()) {
            return;
        }
        m_jobs.start<AgeingResult>(
            tr("Making the backlog review"), JobRunner::Lane::Read,
            [picture](Progress&, const CancelToken&) {
                return AgeingReport(*picture).run({"bucket", "location"});
            },
            this, [this, picture, to](const Result<AgeingResult>& ageing) {
                auto files = ageing.and_then([&](const AgeingResult& result) {
                    return DashboardRenderer({picture, result, m_window.windowTitle(),
                                              m_context->clock().now()})
                        .writeInto(to.toStdString());
                });
                MessageBar& bar = m_window.currentPage() == PageId::Ageing ? m_ageing->messageBar()
                                                                           : m_queue->messageBar();
                bar.show(files ? Tone::Good : Tone::Danger,
                         files ? tr("The backlog review is in %1.").arg(to)
                               : files.error().sentence);
            });
    });
}

} // namespace repromise
