#include "net/Patience.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace repromise {
namespace {

using std::chrono::milliseconds;

bool temporary(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

bool temporary(const Result<HttpResponse>& answer)
{
    return answer ? temporary(answer->status) : answer.error().kind == ErrorKind::Unreachable;
}

} // namespace

bool ThreadSleeper::sleep(milliseconds wait, const CancelToken& cancel)
{
    const auto end = std::chrono::steady_clock::now() + wait;
    while (!cancel.cancelled()) {
        const auto now = std::chrono::steady_clock::now();
        if (now >= end) {
            return true;
        }
        std::this_thread::sleep_for(
            std::min<std::chrono::steady_clock::duration>(end - now, milliseconds(100)));
    }
    return false;
}

milliseconds Patience::waitAfter(int tried, double draw) const
{
    const double grown = static_cast<double>(firstWait.count()) * std::pow(growth, tried - 1);
    const double bounded = std::min(grown, static_cast<double>(maxWait.count()));
    return milliseconds(static_cast<std::int64_t>(bounded * (1.0 - spread * draw)));
}

PatientTransport::PatientTransport(Transport& inner, Patience patience, Breaker& breaker,
                                   Sleeper& sleeper, const Clock& clock)
    : m_inner(inner), m_patience(patience), m_breaker(breaker), m_sleeper(sleeper), m_clock(clock)
{
}

Error PatientTransport::givenUp(const HttpRequest& request, const Result<HttpResponse>& last) const
{
    if (!last) {
        return last.error();
    }
    const QString shown = QString::fromStdString(safeUrl(request.url));
    const QString detail = QStringLiteral("HTTP %1").arg(last->status);
    if (last->status == 429) {
        return {ErrorKind::Unreachable,
                tr("%1 asks us to send less and to come back later. Try again later.").arg(shown),
                detail};
    }
    return {
        ErrorKind::Unreachable,
        tr("%1 has a problem of its own (HTTP %2). Try again later.").arg(shown).arg(last->status),
        detail};
}

Result<HttpResponse> PatientTransport::trySeveral(const HttpRequest& request,
                                                  const CancelToken& cancel)
{
    milliseconds left = m_patience.totalWait;
    std::uniform_real_distribution<double> draw(0.0, 1.0);
    for (int tried = 1;; ++tried) {
        auto answer = m_inner.send(request, cancel);
        if (!temporary(answer) || !request.repeatable) {
            return answer;
        }
        milliseconds wait = m_patience.waitAfter(tried, draw(m_random));
        if (answer) {
            wait = std::max(wait, answer->retryAfter(m_clock.now().ms()).value_or(milliseconds(0)));
        }
        if (tried >= m_patience.tries || wait > left || wait > m_patience.maxWait) {
            return tl::unexpected(givenUp(request, answer));
        }
        left -= wait;
        if (!m_sleeper.sleep(wait, cancel)) {
            return fail(ErrorKind::Cancelled,
                        tr("The request to %1 was stopped.")
                            .arg(QString::fromStdString(safeUrl(request.url))));
        }
    }
}

Result<HttpResponse> PatientTransport::send(const HttpRequest& request, const CancelToken& cancel)
{
    if (!m_breaker.allows(m_clock.now())) {
        return fail(ErrorKind::Unreachable,
                    tr("%1 failed several times and is left alone for a while. Try "
                       "again in a "
                       "minute.")
                        .arg(QString::fromStdString(safeUrl(request.url))));
    }
    auto answer = trySeveral(request, cancel);
    if (temporary(answer)) {
        m_breaker.failed(m_clock.now());
    } else if (answer) {
        m_breaker.succeeded();
    }
    return answer;
}

} // namespace repromise
