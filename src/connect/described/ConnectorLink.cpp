#include "connect/described/ConnectorLink.h"

namespace repromise {
namespace {

Pace paceOf(const ServerDescription& server)
{
    Pace pace;
    for (const CallLimit& limit : server.limits.per) {
        pace.limits.push_back({limit.calls, limit.seconds});
    }
    pace.remainingHeader = server.limits.remainingHeader;
    pace.resetHeader = server.limits.resetHeader;
    pace.longestWait = server.patience.maxWait;
    return pace;
}

Patience patienceOf(const ServerDescription& server)
{
    Patience patience;
    patience.tries = server.patience.tries;
    patience.firstWait = server.patience.firstWait;
    patience.growth = server.patience.growth;
    patience.spread = server.patience.spread;
    patience.maxWait = server.patience.maxWait;
    patience.totalWait = server.patience.total;
    patience.resetHeader = server.limits.resetHeader;
    return patience;
}

} // namespace

ConnectorLink::ConnectorLink(const Parts& parts)
    : m_meter(parts.wire, parts.sleeper),
      m_session(makeAuthenticator(parts.description, parts.values, parts.clock, parts.keepSecret)),
      m_proving(m_meter, *m_session),
      m_paced(m_proving, paceOf(parts.description.server), m_meter.pacing(), parts.clock),
      m_patient(m_paced, patienceOf(parts.description.server), parts.breaker, m_meter.retrying(),
                parts.clock)
{
}

void ConnectorLink::leave()
{
    auto request = m_session->leave();
    if (!request) {
        return;
    }
    constexpr std::chrono::seconds patience{5};
    request->within = patience;
    static_cast<void>(m_meter.send(*request, CancelToken()));
}

} // namespace repromise
