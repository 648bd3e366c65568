#include "gui/connections/WritesController.h"

#include "gui/connections/WritesPanel.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Ask.h"

namespace repromise {

WritesController::WritesController(AppContext& context, JobRunner& jobs, Ask& ask,
                                   WritesPanel& panel, QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_ask(ask), m_panel(panel)
{
    connect(&panel, &WritesPanel::detailRequested, this, &WritesController::readDetail);
    connect(&panel, &WritesPanel::offersRequested, this, &WritesController::readOffers);
    connect(&panel, &WritesPanel::sendRequested, this, &WritesController::askToSend);
    connect(&panel, &WritesPanel::dropRequested, this, &WritesController::askToDrop);
    connect(&panel, &WritesPanel::approveRequested, this, &WritesController::approve);
}

void WritesController::reload()
{
    m_jobs.start<std::vector<WriteView>>(
        tr("Reading what is to be written"), JobRunner::Lane::Read,
        [this](Progress&, const CancelToken&) { return ListWrites(m_context).run(); }, this,
        [this](Result<std::vector<WriteView>> writes) {
            if (writes) {
                m_panel.setWrites(std::move(*writes), m_context.clock().now());
            } else if (writes.error().kind != ErrorKind::Cancelled) {
                emit said(Tone::Danger, writes.error().sentence);
            }
        });
}

void WritesController::readDetail(const std::string& id)
{
    m_jobs.start<WriteDetail>(
        tr("Reading what is to be written"), JobRunner::Lane::Read,
        [this, id](Progress&, const CancelToken&) { return ReadWrite(m_context).run(id); }, this,
        [this](const Result<WriteDetail>& detail) {
            if (detail) {
                m_panel.setDetail(*detail);
            }
        });
}

void WritesController::readOffers(const std::string& source)
{
    m_jobs.start<std::vector<WriteOffers::Offer>>(
        tr("Reading what can be written"), JobRunner::Lane::Read,
        [this, source](Progress&, const CancelToken&) { return WriteOffers(m_context).of(source); },
        this,
        [this, source](const Result<std::vector<WriteOffers::Offer>>& offers) {
            if (offers) {
                m_panel.setOffers(source, *offers);
            }
        });
}

void WritesController::askToSend(const std::vector<std::string>& ids)
{
    const Question question{
        tr("Send %Ln change(s)?", nullptr, static_cast<int>(ids.size())),
        tr("Each is sent only if the system still says what was shown, once, and is read back."),
        tr("Send"), tr("Not yet"), false};
    m_ask.question(&m_panel, question, [this, ids](bool yes) {
        if (yes) {
            send(ids);
        }
    });
}

void WritesController::send(const std::vector<std::string>& ids)
{
    m_panel.setBusy(true);
    m_jobs.start<SendWritesReport>(
        tr("Writing into the systems"), JobRunner::Lane::Write,
        [this, ids](Progress& progress, const CancelToken& cancel) {
            return SendWrites(m_context).run(ids, progress, cancel);
        },
        this,
        [this](const Result<SendWritesReport>& report) {
            m_panel.setBusy(false);
            if (report) {
                sayHowItWent(*report);
            } else {
                emit said(Tone::Danger, report.error().sentence);
            }
            reload();
            emit changed();
        });
}

void WritesController::sayHowItWent(const SendWritesReport& report)
{
    if (report.stopped) {
        emit said(Tone::Danger, report.stopped->sentence);
    } else if (report.allDone()) {
        emit said(Tone::Good,
                  tr("%Ln change(s) are written.", nullptr, static_cast<int>(report.rows.size())));
    } else {
        const auto wrong = std::ranges::find_if(
            report.rows, [](const WriteView& write) { return write.state != "done"; });
        emit said(Tone::Warning,
                  LocalText::text(wrong == report.rows.end() ? std::string() : wrong->reason));
    }
}

void WritesController::askToDrop(const std::vector<std::string>& ids)
{
    const Question question{tr("Drop %Ln change(s)?", nullptr, static_cast<int>(ids.size())),
                            tr("They are not sent. The journal keeps that they were wanted."),
                            tr("Drop"), tr("Keep them"), true};
    m_ask.question(&m_panel, question, [this, ids](bool yes) {
        if (yes) {
            drop(ids);
        }
    });
}

void WritesController::drop(const std::vector<std::string>& ids)
{
    each(tr("Dropping changes"), ids,
         [this](const std::string& id) { return DiscardWrite(m_context).run(id); });
}

void WritesController::approve(const std::vector<std::string>& ids)
{
    each(tr("Approving"), ids,
         [this](const std::string& id) { return ApproveWrite(m_context).run(id); });
}

void WritesController::each(const QString& title, const std::vector<std::string>& ids,
                            std::function<Outcome(const std::string& id)> work)
{
    m_jobs.start<bool>(
        title, JobRunner::Lane::Write,
        [ids, work = std::move(work)](Progress&, const CancelToken&) -> Result<bool> {
            for (const std::string& id : ids) {
                if (const Outcome done = work(id); !done) {
                    return tl::unexpected(done.error());
                }
            }
            return true;
        },
        this,
        [this](const Result<bool>& done) {
            if (!done) {
                emit said(Tone::Danger, done.error().sentence);
            }
            reload();
            emit changed();
        });
}

} // namespace repromise
