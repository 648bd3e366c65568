#include "net/PacedTransport.h"

#include <algorithm>

namespace repromise {

using std::chrono::milliseconds;

PacedTransport::PacedTransport(Transport& inner, Pace pace, Sleeper& sleeper, const Clock& clock)
    : m_inner(inner), m_pace(std::move(pace)), m_sleeper(sleeper), m_clock(clock)
{
}

milliseconds PacedTransport::waitNow() const
{
    const Instant now = m_clock.now();
    std::int64_t wait = m_notBefore.known() ? m_notBefore.ms() - now.ms() : 0;
    for (const Pace::Limit& limit : m_pace.limits) {
        const auto calls = static_cast<std::size_t>(limit.calls);
        if (m_calls.size() >= calls) {
            const Instant oldest = m_calls[m_calls.size() - calls];
            wait = std::max(wait, oldest.ms() + limit.in.count() - now.ms());
        }
    }
    return std::clamp(milliseconds(wait), milliseconds(0), m_pace.longestWait);
}

void PacedTransport::notice(const HttpResponse& answer)
{
    if (!m_pace.remainingHeader.empty() && answer.header(m_pace.remainingHeader) == "0") {
        Patience reading;
        reading.resetHeader = m_pace.resetHeader;
        if (const auto wait = reading.askedWait(answer, m_clock.now())) {
            m_notBefore = m_clock.now().plusMs(wait->count());
        }
    }
}

Result<HttpResponse> PacedTransport::send(const HttpRequest& request, const CancelToken& cancel)
{
    const milliseconds wait = waitNow();
    if (wait.count() > 0 && !m_sleeper.sleep(wait, cancel)) {
        return fail(
            ErrorKind::Cancelled,
            tr("The request to %1 was stopped.").arg(QString::fromStdString(safeUrl(request.url))));
    }
    std::size_t most = 0;
    for (const Pace::Limit& limit : m_pace.limits) {
        most = std::max(most, static_cast<std::size_t>(limit.calls));
    }
    m_calls.push_back(m_clock.now());
    while (m_calls.size() > most) {
        m_calls.pop_front();
    }
    auto answer = m_inner.send(request, cancel);
    if (answer) {
        notice(*answer);
    }
    return answer;
}

} // namespace repromise
