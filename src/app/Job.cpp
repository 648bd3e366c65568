#include "app/Job.h"

namespace repromise {

Job::Job(QString title, std::shared_ptr<CancelToken> cancel, QObject* parent)
    : QObject(parent), m_title(std::move(title)), m_cancel(std::move(cancel))
{
}

void Job::cancel()
{
    m_cancel->cancel();
}

void Job::end(const Outcome& outcome)
{
    if (outcome) {
        m_state = State::Succeeded;
        return;
    }
    m_error = outcome.error();
    m_state = m_error.kind == ErrorKind::Cancelled ? State::Cancelled : State::Failed;
}

} // namespace repromise
