#include "gui/console/QueueController.h"

#include "app/DraftMessages.h"
#include "app/ProposeOption.h"
#include "gui/console/ProposalDesk.h"
#include "gui/models/LocalText.h"
#include "gui/queue/IncidentDialog.h"
#include "gui/queue/LineStoryPanel.h"
#include "gui/queue/LinesText.h"
#include "gui/queue/OptionWords.h"
#include "gui/queue/QueuePage.h"
#include "gui/widgets/MessageBar.h"

#include <QSaveFile>
#include <QTimer>

#include <algorithm>

namespace repromise {
namespace {

constexpr int storyDelayMs = 60;

struct Nothing {};

Result<Nothing> writeCsv(const QString& name, const LinesText& text, const CancelToken& cancel)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Storage,
                    QueueController::tr("%1 could not be written: %2. Choose another place.")
                        .arg(name, file.errorString()));
    }
    if (Outcome outcome = text.writeCsv(file, cancel); !outcome) {
        return tl::unexpected(outcome.error());
    }
    if (!file.commit()) {
        return fail(ErrorKind::Storage,
                    QueueController::tr("%1 could not be written: %2. Choose another place.")
                        .arg(name, file.errorString()));
    }
    return Nothing{};
}

} // namespace

/// What takes a while to make of a picture and serves all of its lines.
struct QueueController::Weighed {
    Weighed(const PicturePtr& picture, const Settings& settings)
        : options(picture, settings), incidents(picture)
    {
    }

    LineOptions options;
    PictureIncidents incidents;
};

QueueController::QueueController(AppContext& context, JobRunner& jobs, Ask& ask, QueuePage& page,
                                 QObject* parent)
    : QObject(parent),
      m_context(context),
      m_jobs(jobs),
      m_page(page),
      m_desk(new ProposalDesk(context, jobs, ask, page.messageBar(), this)),
      m_storyTimer(new QTimer(this))
{
    m_storyTimer->setSingleShot(true);
    m_storyTimer->setInterval(storyDelayMs);
    connect(m_storyTimer, &QTimer::timeout, this, &QueueController::readStory);
    connect(&page.story(), &LineStoryPanel::storyRequested, this, &QueueController::askForStory);
    connect(&page, &QueuePage::draftRequested, this, &QueueController::draftLines);
    connect(&page, &QueuePage::incidentDraftRequested, this, &QueueController::draftIncident);
    connect(&page.story(), &LineStoryPanel::proposeRequested, this, &QueueController::propose);
    connect(&page.story(), &LineStoryPanel::incidentRequested, &page, &QueuePage::showIncident);
    connect(&page, &QueuePage::incidentOptionsRequested, this,
            &QueueController::showIncidentOptions);
    connect(m_desk, &ProposalDesk::proposed, this, &QueueController::proposed);
    connect(m_desk, &ProposalDesk::held, this,
            [this] { m_barAction = [this] { m_desk->takeBack(); }; });
    connect(&page, &QueuePage::exportRequested, this, &QueueController::write);
    connect(&page.messageBar(), &MessageBar::actionTriggered, this, [this] {
        if (m_barAction) {
            m_barAction();
        }
    });
}

void QueueController::askForStory(const PicturePtr& picture, LineIx line)
{
    m_picture = picture;
    m_line = line;
    m_storyTimer->start();
}

/// Stories and options know nothing of safe dates; what holds the picture without them is let go.
void QueueController::addSafeDates(const PicturePtr& picture)
{
    if (m_picture && m_picture->backlog == picture->backlog) {
        m_picture = picture;
    }
    m_weighed.reset();
    m_weighedPicture.reset();
    m_page.addSafeDates(picture);
}

bool QueueController::shows(const PicturePtr& picture) const
{
    const PicturePtr& shown = m_page.story().picture();
    return shown && shown->backlog == picture->backlog;
}

void QueueController::readStory()
{
    if (m_storyJob) {
        m_storyJob->cancel();
    }
    m_storyJob = m_jobs.start<LineStoryView>(
        tr("Reading the line's story"), JobRunner::Lane::Read,
        [&context = m_context, picture = m_picture, line = m_line](Progress&, const CancelToken&) {
            return LineStory(context).run(*picture, line);
        },
        this,
        [this, picture = m_picture, line = m_line](const Result<LineStoryView>& story) {
            if (!shows(picture)) {
                return;
            }
            if (story) {
                m_page.story().setStory(line, *story);
            } else if (story.error().kind != ErrorKind::Cancelled) {
                m_page.story().setStoryError(line, story.error().sentence);
            }
        });
    readOptions();
}

/// Only for a line that misses its date: the others have no need of options.
void QueueController::readOptions()
{
    if (m_optionsJob) {
        m_optionsJob->cancel();
    }
    const Date due = m_picture->states.due[m_line];
    const Date projected = m_picture->plan.projected[m_line];
    if (projected.known() && (!due.known() || projected <= due)) {
        return;
    }
    struct Found {
        std::shared_ptr<const Weighed> weighed;
        LineOptionsView options;
        std::optional<IncidentView> incident;
    };
    const auto held = m_weighedPicture == m_picture ? m_weighed : nullptr;
    m_optionsJob = m_jobs.start<Found>(
        tr("Looking for options"), JobRunner::Lane::Read,
        [&context = m_context, picture = m_picture, line = m_line,
         held](Progress&, const CancelToken&) -> Result<Found> {
            auto weighed =
                held ? held : std::make_shared<const Weighed>(picture, context.settings());
            const auto row = weighed->incidents.ofLine(line);
            return Found{weighed, weighed->options.find(line),
                         row ? std::optional(weighed->incidents.view(*row)) : std::nullopt};
        },
        this,
        [this, picture = m_picture, line = m_line](const Result<Found>& found) {
            if (found && shows(picture)) {
                m_weighed = picture == m_picture ? found->weighed : nullptr;
                m_weighedPicture = m_weighed ? picture : nullptr;
                m_page.story().setOptions(line, found->options);
                m_page.story().setIncident(line, found->incident);
            }
        });
}

void QueueController::propose(const PicturePtr& picture, const LineOptionsView& options, int rank)
{
    const auto option = std::ranges::find(options.options, rank, &OptionView::rank);
    if (option != options.options.end()) {
        m_desk->propose(&m_page, OptionWords::question(*option),
                        [&context = m_context, picture, options, rank] {
                            return ProposeOption(context).run(*picture, options, rank);
                        });
    }
}

void QueueController::showIncidentOptions(const PicturePtr& picture, const std::string& id)
{
    m_jobs.start<IncidentOptionsView>(
        tr("Looking for options"), JobRunner::Lane::Read,
        [&context = m_context, picture, id](Progress&, const CancelToken&) {
            return IncidentOptions(picture, context.settings()).find(id);
        },
        this,
        [this, picture](const Result<IncidentOptionsView>& incident) {
            if (incident) {
                openIncident(picture, *incident);
            } else {
                m_page.messageBar().show(Tone::Danger, incident.error().sentence);
            }
        });
}

void QueueController::openIncident(const PicturePtr& picture, const IncidentOptionsView& incident)
{
    auto* dialog = new IncidentDialog(incident, picture->today, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IncidentDialog::proposeRequested, this,
            [this, dialog, picture, incident](int rank) {
                const auto option =
                    std::ranges::find(incident.options, rank, &IncidentOptionView::rank);
                m_desk->propose(dialog, OptionWords::question(*option),
                                [&context = m_context, picture, incident, rank] {
                                    return ProposeOption(context).run(*picture, incident, rank);
                                });
            });
    connect(m_desk, &ProposalDesk::held, dialog, &QDialog::accept);
    dialog->open();
}

void QueueController::draftLines(const PicturePtr& picture, const std::vector<LineIx>& lines)
{
    DraftRequest request;
    request.lines = lines;
    draft(picture, request);
}

void QueueController::draftIncident(const PicturePtr& picture, const std::string& id)
{
    DraftRequest request;
    request.incident = id;
    draft(picture, request);
}

void QueueController::settle()
{
    m_desk->settle();
}

void QueueController::draft(const PicturePtr& picture, const DraftRequest& request)
{
    m_barAction = [this] { emit messagesRequested(); };
    m_jobs.start<DraftReport>(
        tr("Drafting messages"), JobRunner::Lane::Write,
        [&context = m_context, picture, request](Progress& progress, const CancelToken& cancel) {
            return DraftMessages(context).run(*picture, request, progress, cancel);
        },
        this,
        [this](const Result<DraftReport>& report) {
            if (!report) {
                m_page.messageBar().show(Tone::Danger, report.error().sentence);
                return;
            }
            QString text =
                tr("%Ln draft(s) made.", nullptr, static_cast<int>(report->messages.size()));
            if (!report->undraftable.empty()) {
                text += u' '
                        + tr("%Ln customer(s) have no usable address and must be called.", nullptr,
                             static_cast<int>(report->undraftable.size()));
            }
            m_page.messageBar().show(report->undraftable.empty() ? Tone::Good : Tone::Warning, text,
                                     report->messages.empty() ? QString() : tr("Review drafts"));
            emit drafted();
        });
}

void QueueController::write(const QString& file, const ArrangementPtr& rows,
                            const std::vector<QueueColumn>& columns)
{
    m_jobs.start<Nothing>(
        tr("Exporting lines"), JobRunner::Lane::Read,
        [file, rows, columns](Progress&, const CancelToken& cancel) {
            return writeCsv(file, LinesText(rows->picture, rows->rows, columns), cancel);
        },
        this,
        [this, file, count = rows->rows.size()](const Result<Nothing>& result) {
            if (result) {
                m_page.messageBar().show(
                    Tone::Good,
                    tr("%Ln line(s) written to %1.", nullptr, static_cast<int>(count)).arg(file));
            } else if (result.error().kind != ErrorKind::Cancelled) {
                m_page.messageBar().show(Tone::Danger, result.error().sentence);
            }
        });
}

} // namespace repromise
