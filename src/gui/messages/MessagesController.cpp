#include "gui/messages/MessagesController.h"

#include "app/ListOutbox.h"
#include "gui/messages/MessagesPage.h"
#include "gui/models/LocalText.h"

#include <algorithm>

namespace repromise {

MessagesController::MessagesController(AppContext& context, JobRunner& jobs,
                                       PictureService& pictures, Ask& ask, MessagesPage& page,
                                       QObject* parent)
    : QObject(parent),
      m_context(context),
      m_jobs(jobs),
      m_pictures(pictures),
      m_ask(ask),
      m_page(page)
{
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &MessagesController::sendDue);
    connect(&page, &MessagesPage::detailRequested, this, &MessagesController::showDetail);
    connect(&page, &MessagesPage::draftAllRequested, this, [this] { draft({}); });
    connect(&page, &MessagesPage::sendRequested, this, &MessagesController::release);
    connect(&page, &MessagesPage::undoRequested, this, &MessagesController::takeBack);
    connect(&page, &MessagesPage::barActionTriggered, this, [this] { takeBack(m_leaving); });
    connect(&page, &MessagesPage::discardRequested, this, &MessagesController::discard);
    connect(&page, &MessagesPage::approveRequested, this, [this](const std::string& id) {
        write(
            tr("Approving"), [this, id] { return ApproveMessage(m_context).run(id); },
            tr("Approved. It can be sent now."));
    });
    connect(
        &page, &MessagesPage::resolveRequested, this, [this](const std::string& id, bool arrived) {
            const Resolution resolution = arrived ? Resolution::WasSent : Resolution::WasNotSent;
            write(
                tr("Settling"),
                [this, id, resolution] { return ResolveMessage(m_context).run(id, resolution); },
                arrived ? tr("Recorded as told.") : tr("Recorded as not told."));
        });
    connect(&pictures, &PictureService::pictureChanged, this, [this](const PicturePtr& picture) {
        m_page.setUntold(picture->states.untoldCount, picture->backlog->lines.size() > 0);
        reload();
    });
}

void MessagesController::reload()
{
    m_jobs.start<std::vector<MessageView>>(
        tr("Reading messages"), JobRunner::Lane::Read,
        [this](Progress&, const CancelToken&) { return ListOutbox(m_context).run(); }, this,
        [this](Result<std::vector<MessageView>> messages) {
            if (messages) {
                takeMessages(std::move(*messages));
            } else {
                m_page.showResult(Tone::Danger, messages.error().sentence);
            }
        });
}

void MessagesController::takeMessages(std::vector<MessageView> messages)
{
    m_page.setMessages(std::move(messages), m_context.clock().now());
}

void MessagesController::showDetail(const std::string& id)
{
    m_jobs.start<MessageDetail>(
        tr("Reading a message"), JobRunner::Lane::Read,
        [this, id](Progress&, const CancelToken&) { return ReadMessage(m_context).run(id); }, this,
        [this](Result<MessageDetail> detail) {
            if (detail) {
                m_page.showDetail(*detail);
            } else {
                m_page.showResult(Tone::Danger, detail.error().sentence);
            }
        });
}

void MessagesController::draft(const std::vector<LineIx>& lines)
{
    const PicturePtr picture = m_pictures.picture();
    if (!picture) {
        return;
    }
    m_page.setBusy(true);
    emit showRequested();
    m_jobs.start<DraftReport>(
        tr("Drafting messages"), JobRunner::Lane::Write,
        [this, picture, lines](Progress& progress, const CancelToken& cancel) {
            DraftRequest request;
            request.lines = lines;
            return DraftMessages(m_context).run(*picture, request, progress, cancel);
        },
        this, [this](Result<DraftReport> report) { drafted(report); });
}

void MessagesController::drafted(const Result<DraftReport>& report)
{
    m_page.setBusy(false);
    if (!report) {
        m_page.showResult(Tone::Danger, report.error().sentence);
        return;
    }
    QString text = tr("%Ln message(s) drafted. Look them over, then send.", nullptr,
                      static_cast<int>(report->messages.size()));
    if (!report->undraftable.empty()) {
        text += QLatin1Char(' ')
                + tr("%Ln contact(s) cannot be written to: call them, or add an address.", nullptr,
                     static_cast<int>(report->undraftable.size()));
    }
    m_page.setShelf(MessageShelf::Drafts);
    m_page.showResult(report->undraftable.empty() ? Tone::Good : Tone::Warning, text);
    reload();
    emit changed();
}

void MessagesController::release(const std::vector<std::string>& ids)
{
    if (ids.empty()) {
        return;
    }
    m_jobs.start<Instant>(
        tr("Releasing messages"), JobRunner::Lane::Write,
        [this, ids](Progress&, const CancelToken&) { return ReleaseMessages(m_context).run(ids); },
        this, [this, ids](Result<Instant> leaves) { released(ids, leaves); });
}

void MessagesController::released(const std::vector<std::string>& ids,
                                  const Result<Instant>& leaves)
{
    if (!leaves) {
        m_page.showResult(Tone::Danger, leaves.error().sentence);
        return;
    }
    m_leaving = ids;
    const std::int64_t wait =
        std::max<std::int64_t>(0, leaves->ms() - m_context.clock().now().ms());
    m_leave.start(static_cast<int>(wait) + 50);
    m_page.showResult(Tone::Info,
                      tr("%Ln message(s) leave in %1 s.", nullptr, static_cast<int>(ids.size()))
                          .arg((wait + 999) / 1000),
                      tr("Take back"));
    reload();
}

void MessagesController::takeBack(const std::vector<std::string>& ids)
{
    if (ids.empty()) {
        return;
    }
    write(
        tr("Taking back"), [this, ids] { return ReleaseMessages(m_context).undo(ids); },
        tr("Taken back. They are drafts again."));
}

void MessagesController::sendDue()
{
    m_leaving.clear();
    m_jobs.start<SendReport>(
        tr("Sending messages"), JobRunner::Lane::Write,
        [this](Progress& progress, const CancelToken& cancel) {
            return SendMessages(m_context).run({}, progress, cancel);
        },
        this, [this](Result<SendReport> report) { sent(report); });
}

void MessagesController::sent(const Result<SendReport>& report)
{
    if (!report) {
        m_page.showResult(Tone::Danger, report.error().sentence);
    } else if (!report->rows.empty()) {
        const auto good = std::ranges::count(report->rows, std::string("sent"), &SendRow::state);
        const auto rest = static_cast<int>(report->rows.size()) - static_cast<int>(good);
        QString text = tr("%Ln message(s) sent.", nullptr, static_cast<int>(good));
        if (rest > 0) {
            text +=
                QLatin1Char(' ')
                + tr("%Ln did not go through: see what happened and what to do.", nullptr, rest);
        }
        m_page.showResult(rest > 0 ? Tone::Warning : Tone::Good, text);
    }
    reload();
    emit changed();
}

void MessagesController::discard(const std::vector<std::string>& ids)
{
    if (ids.empty()) {
        return;
    }
    const int count = static_cast<int>(ids.size());
    const Question question{tr("Discard %Ln message(s)?", nullptr, count),
                            tr("They are not sent. Their lines count as not told."), tr("Discard"),
                            tr("Keep"), true};
    m_ask.question(&m_page, question, [this, ids](bool yes) {
        if (!yes) {
            return;
        }
        write(
            tr("Discarding"),
            [this, ids]() -> Outcome {
                for (const std::string& id : ids) {
                    if (auto done = DiscardMessage(m_context).run(id); !done) {
                        return done;
                    }
                }
                return {};
            },
            tr("Discarded."));
    });
}

void MessagesController::write(const QString& title, std::function<Outcome()> work,
                               const QString& done)
{
    m_jobs.start<bool>(
        title, JobRunner::Lane::Write,
        [work = std::move(work)](Progress&, const CancelToken&) -> Result<bool> {
            const Outcome outcome = work();
            return outcome ? Result<bool>(true) : tl::unexpected(outcome.error());
        },
        this,
        [this, done](Result<bool> result) {
            ended(result ? Outcome() : Outcome(tl::unexpected(result.error())), done);
        });
}

void MessagesController::ended(const Outcome& outcome, const QString& done)
{
    m_page.showResult(outcome ? Tone::Good : Tone::Danger,
                      outcome ? done : outcome.error().sentence);
    reload();
    emit changed();
}

} // namespace repromise
