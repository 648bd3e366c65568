#include "net/Breaker.h"

#include <algorithm>

namespace repromise {

Breaker::Breaker(int failuresToOpen, std::chrono::milliseconds rest)
    : m_failuresToOpen(failuresToOpen), m_rest(rest)
{
}

Breaker::State Breaker::state()
{
    const std::lock_guard lock(m_mutex);
    const bool open = m_failures >= m_failuresToOpen;
    return {m_failures, open ? std::max(m_openUntil, m_toldUntil) : m_toldUntil};
}

void Breaker::restore(const State& state)
{
    const std::lock_guard lock(m_mutex);
    m_failures = state.failures;
    m_openUntil = state.restUntil;
    m_toldUntil = state.failures < m_failuresToOpen ? state.restUntil : Instant();
}

void Breaker::restUntil(Instant until)
{
    const std::lock_guard lock(m_mutex);
    m_toldUntil = until;
}

bool Breaker::allows(Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_toldUntil.known() && now < m_toldUntil) {
        return false;
    }
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
    m_toldUntil = Instant();
}

void Breaker::failed(Instant now)
{
    const std::lock_guard lock(m_mutex);
    ++m_failures;
    m_openUntil = now.plusMs(m_rest.count());
}

std::int64_t restMs(const Breaker::State& state, Instant now)
{
    return state.restUntil.known() && state.restUntil > now ? state.restUntil.ms() - now.ms() : 0;
}

} // namespace repromise
