#include "gui/console/ProposalDesk.h"

#include "gui/widgets/MessageBar.h"

namespace repromise {

ProposalDesk::ProposalDesk(AppContext& context, JobRunner& jobs, Ask& ask, MessageBar& bar,
                           QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_ask(ask), m_bar(bar)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProposalDesk::write);
}

void ProposalDesk::propose(QWidget* over, const Question& question, const Write& write)
{
    m_ask.question(over, question, [this, write](bool yes) {
        if (yes) {
            hold(write);
        }
    });
}

void ProposalDesk::hold(const Write& write)
{
    this->write(); // one at a time
    m_held = write;
    emit held();
    const auto seconds = static_cast<int>(m_context.settings().number(Setting::SendUndoSeconds));
    if (seconds <= 0) {
        this->write();
        return;
    }
    m_timer.start(seconds * 1000);
    m_bar.show(Tone::Info, tr("Will be proposed in %Ln second(s).", nullptr, seconds), tr("Undo"));
}

void ProposalDesk::takeBack()
{
    if (m_held) {
        m_timer.stop();
        m_held = nullptr;
        m_bar.show(Tone::Good, tr("Taken back: nothing was proposed."));
    }
}

void ProposalDesk::write()
{
    m_timer.stop();
    if (!m_held) {
        return;
    }
    m_jobs.start<Proposal>(
        tr("Proposing"), JobRunner::Lane::Write,
        [write = std::exchange(m_held, nullptr)](Progress&, const CancelToken&) { return write(); },
        this,
        [this](const Result<Proposal>& proposal) {
            if (!proposal) {
                m_bar.show(Tone::Danger, proposal.error().sentence);
                return;
            }
            m_bar.show(Tone::Good, tr("%Ln proposal(s) are in the journal.", nullptr,
                                      static_cast<int>(proposal->commands.size())));
            emit proposed();
        });
}

void ProposalDesk::settle()
{
    m_timer.stop();
    if (m_held) {
        if (const auto done = std::exchange(m_held, nullptr)(); !done) {
            m_context.log().warning("gui", done.error().detail.toStdString());
        }
    }
}

} // namespace repromise
