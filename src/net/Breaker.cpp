#include "net/Breaker.h"

namespace repromise {

Breaker::Breaker(int failuresToOpen, std::chrono::milliseconds rest)
    : m_failuresToOpen(failuresToOpen), m_rest(rest)
{
}

bool Breaker::allows(Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_failures < m_failuresToOpen) {
        return true;
    }
    if (now < m_openUntil) {
        return false;
    }
    m_openUntil = now.plusMs(m_rest.count()); // the others wait for this one's result
    return true;
}

void Breaker::succeeded()
{
    const std::lock_guard lock(m_mutex);
    m_failures = 0;
}

void Breaker::failed(Instant now)
{
    const std::lock_guard lock(m_mutex);
    ++m_failures;
    m_openUntil = now.plusMs(m_rest.count());
}

} // namespace repromise
