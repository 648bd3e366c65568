#include "gui/console/Console.h"

#include "gui/ageing/AgeingPage.h"
#include "gui/ageing/DashboardRenderer.h"
#include "gui/connections/ConnectionsController.h"
#include "gui/connections/ConnectionsPage.h"
#include "gui/console/AgeingController.h"
#include "gui/console/QueueController.h"
#include "gui/console/StatusController.h"
#include "gui/messages/MessagesController.h"
#include "gui/messages/MessagesPage.h"
#include "gui/queue/QueuePage.h"
#include "gui/start/StartDialog.h"
#include "gui/supply/SupplyController.h"
#include "gui/supply/SupplyPage.h"
#include "gui/today/TodayController.h"
#include "gui/today/TodayPage.h"
#include "gui/variants/VariantsController.h"
#include "gui/variants/VariantsDialog.h"
#include "gui/widgets/MessageBar.h"

namespace repromise {
namespace {

bool isEmpty(const Picture& picture)
{
    return picture.backlog->lines.size() == 0 && picture.backlog->sources.empty();
}

} // namespace

Console::Console(std::unique_ptr<AppContext> context, Theme& theme, UiSettings& settings,
                 QObject* parent)
    : QObject(parent),
      m_context(std::move(context)),
      m_settings(settings),
      m_window(theme, m_commands, settings),
      m_pictures(*m_context, m_jobs)
{
    const auto folder = QString::fromStdString(m_context->workspace().folder().string());
    const auto name = QString::fromStdString(m_context->workspace().folder().filename().string());
    m_window.setWorkspaceName(name, folder);
    makePages();
    makeControllers();
    followPictures();
    followRequests();
}

Console::~Console()
{
    m_queueController->settle();
    m_today->endVisit();
}

void Console::show()
{
    m_window.show();
    m_pictures.refresh(); // first: everybody waits for it
    m_connections->reload();
    m_messages->reload();
}

void Console::makePages()
{
    m_todayPage = new TodayPage;
    m_queue = new QueuePage(m_commands, m_settings, m_ask);
    m_messagesPage = new MessagesPage(m_commands);
    m_ageing = new AgeingPage(m_commands, m_settings);
    m_supplyPage = new SupplyPage(m_commands);
    m_connectionsPage = new ConnectionsPage(m_commands);
    m_window.setPage(PageId::Today, m_todayPage);
    m_window.setPage(PageId::Queue, m_queue);
    m_window.setPage(PageId::Messages, m_messagesPage);
    m_window.setPage(PageId::Ageing, m_ageing);
    m_window.setPage(PageId::Supply, m_supplyPage);
    m_window.setPage(PageId::Connections, m_connectionsPage);
}

void Console::makeControllers()
{
    auto* status = new StatusController(*m_context, m_window, this);
    m_connections =
        new ConnectionsController(*m_context, m_jobs, m_pictures, m_ask, *m_connectionsPage, this);
    connect(m_connections, &ConnectionsController::statusRead, status, &StatusController::show);
    connect(m_connections, &ConnectionsController::synced, &m_pictures, &PictureService::refresh);
    m_messages =
        new MessagesController(*m_context, m_jobs, m_pictures, m_ask, *m_messagesPage, this);
    const auto showMessages = [this] { m_window.showPage(PageId::Messages); };
    connect(m_messages, &MessagesController::changed, &m_pictures, &PictureService::refresh);
    connect(m_messages, &MessagesController::changed, m_connections,
            &ConnectionsController::reload);
    connect(m_messages, &MessagesController::showRequested, this, showMessages);
    m_today = new TodayController(*m_context, m_jobs, m_pictures, *m_todayPage, this);
    connect(m_todayPage, &TodayPage::stepChosen, this, &Console::followStep);
    new AgeingController(m_jobs, *m_ageing, this);
    m_supply = new SupplyController(*m_context, m_jobs, m_ask, *m_supplyPage, this);
    connect(m_supplyPage, &SupplyPage::retryRequested, &m_pictures, &PictureService::refresh);
    const auto goToLine = [this](LineIx line) {
        m_queue->goToLine(line);
        m_window.showPage(PageId::Queue);
    };
    connect(m_supplyPage, &SupplyPage::lineRequested, this, goToLine);
    m_variants = new VariantsController(*m_context, m_jobs, m_pictures, m_ask, this);
    connect(m_commands.action(CommandId::EditVariants), &QAction::triggered, this,
            [this] { m_variants->open(&m_window); });
    connect(m_variants, &VariantsController::lineRequested, this, [this, goToLine](LineIx line) {
        m_variants->dialog()->reject();
        goToLine(line);
    });
    m_queueController = new QueueController(*m_context, m_jobs, m_ask, *m_queue, this);
    connect(m_queue, &QueuePage::supplyRequested, this, [this](const ItemLocation& at) {
        m_supplyPage->goTo(at);
        m_window.enterPage(PageId::Supply);
    });
    connect(m_todayPage, &TodayPage::incidentChosen, this, [this](const std::string& id) {
        m_queue->showIncident(id);
        m_window.enterPage(PageId::Queue);
    });
    connect(m_queueController, &QueueController::drafted, m_messages, &MessagesController::reload);
    connect(m_queueController, &QueueController::drafted, m_connections,
            &ConnectionsController::reload);
    connect(m_queueController, &QueueController::drafted, &m_pictures, &PictureService::refresh);
    connect(m_queueController, &QueueController::messagesRequested, this, showMessages);
}

void Console::followPictures()
{
    connect(&m_pictures, &PictureService::pictureChanged, this, &Console::takePicture);
    connect(&m_pictures, &PictureService::safeDatesFound, this, &Console::takeSafeDates);
    connect(&m_pictures, &PictureService::failed, this, &Console::takeFailure);
}

void Console::followRequests()
{
    connect(m_ageing, &AgeingPage::queueRequested, this, [this](const QueueFilter& filter) {
        m_queue->showFiltered(filter);
        m_window.showPage(PageId::Queue);
    });
    const auto connectSource = [this] { followStep(NextStep::Kind::AddSource); };
    connect(m_queue, &QueuePage::connectRequested, this, connectSource);
    connect(m_ageing, &AgeingPage::connectRequested, this, connectSource);
    connect(m_supplyPage, &SupplyPage::connectRequested, this, connectSource);
    connect(m_queue, &QueuePage::retryRequested, &m_pictures, &PictureService::refresh);
    connect(m_ageing, &AgeingPage::retryRequested, &m_pictures, &PictureService::refresh);
    connect(&m_window, &MainWindow::syncRequested, m_connections, &ConnectionsController::syncAll);
    connect(&m_window, &MainWindow::reviewRequested, this, &Console::exportReview);
}

void Console::takePicture(const PicturePtr& picture)
{
    m_window.setCount(PageId::Queue, picture->states.backorderCount);
    if (isEmpty(*picture)) {
        m_queue->setPicture({});
        m_queue->setWithout(Without::NoSource);
        m_ageing->setWithout(Without::NoSource);
        m_supply->setWithout(Without::NoSource);
        offerStart();
    } else {
        m_queue->setPicture(picture);
        m_ageing->setPicture(picture);
        if (!picture->safeDatesComing || m_supplyPage->isVisible()) {
            m_supply->setPicture(picture);
        }
    }
    emit settled();
}

void Console::takeSafeDates(const PicturePtr& picture)
{
    if (!isEmpty(*picture)) {
        m_queueController->addSafeDates(picture);
        m_ageing->setPicture(picture);
        m_supply->setPicture(picture);
    }
    emit completed();
}

void Console::takeFailure(const Error& error)
{
    if (m_pictures.picture()) {
        m_queue->messageBar().show(Tone::Danger, error.sentence);
    } else {
        m_queue->setWithout(Without::Failed, error.sentence);
        m_ageing->setWithout(Without::Failed, error.sentence);
        m_supply->setWithout(Without::Failed, error.sentence);
        emit completed();
    }
    emit settled();
}

void Console::followStep(NextStep::Kind kind)
{
    const auto show = [this](const QueueFilter& filter) {
        m_queue->showFiltered(filter);
        m_window.showPage(PageId::Queue);
    };
    const auto having = [](ExceptionCode code) {
        QueueFilter filter;
        filter.exceptions = 1U << static_cast<unsigned>(code);
        return filter;
    };
    switch (kind) {
    case NextStep::Kind::TellCustomers: {
        QueueFilter untold;
        untold.allOpen = true;
        untold.untoldOnly = true;
        show(untold);
        break;
    }
    case NextStep::Kind::ReleaseStock:
        show(having(ExceptionCode::Releasable));
        break;
    case NextStep::Kind::ChaseSupply:
        show(having(ExceptionCode::NoSupply));
        break;
    case NextStep::Kind::ResolveUncertain:
    case NextStep::Kind::FixFailed:
    case NextStep::Kind::ApproveMessages:
    case NextStep::Kind::SendDrafts:
        m_window.showPage(PageId::Messages);
        break;
    case NextStep::Kind::AddSource:
        m_window.showPage(PageId::Connections);
        m_connections->addSource();
        break;
    case NextStep::Kind::SyncStale:
    case NextStep::Kind::ReviewQuarantine:
        m_window.showPage(PageId::Connections);
        break;
    }
}

/// Once, over an empty workspace.
void Console::offerStart()
{
    if (std::exchange(m_startOffered, true)) {
        return;
    }
    auto* start = new StartDialog(*m_context, m_jobs, m_ask, &m_window);
    start->setAttribute(Qt::WA_DeleteOnClose);
    connect(start, &QDialog::accepted, this, [this, start] {
        if (start->choice() == StartDialog::Choice::Empty) {
            m_window.enterPage(PageId::Connections);
        }
        m_connections->reload();
        m_pictures.refresh();
    });
    start->open();
}

void Console::exportReview()
{
    const PicturePtr picture = m_pictures.picture();
    if (!picture) {
        return;
    }
    m_ask.folder(&m_window, tr("Folder for the backlog review"),
                 [this, picture](const QString& to) {
                     if (to.isEmpty()) {
                         return;
                     }
                     m_jobs.start<AgeingResult>(
                         tr("Making the backlog review"), JobRunner::Lane::Read,
                         [picture](Progress&, const CancelToken&) {
                             return AgeingReport(*picture).run({"bucket", "location"});
                         },
                         this,
                         [this, picture, to](const Result<AgeingResult>& ageing) {
                             auto files = ageing.and_then([&](const AgeingResult& result) {
                                 return DashboardRenderer({picture, result, m_window.windowTitle(),
                                                           m_context->clock().now()})
                                     .writeInto(to.toStdString());
                             });
                             MessageBar& bar = m_window.currentPage() == PageId::Ageing
                                                   ? m_ageing->messageBar()
                                                   : m_queue->messageBar();
                             bar.show(files ? Tone::Good : Tone::Danger,
                                      files ? tr("The backlog review is in %1.").arg(to)
                                            : files.error().sentence);
                         });
                 });
}

} // namespace repromise
