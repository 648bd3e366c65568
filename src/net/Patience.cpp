#include "net/Patience.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <thread>
#include <utility>

namespace repromise {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds longRest = std::chrono::minutes(2);

bool temporary(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

bool temporary(const HttpRequest& request, const Result<HttpResponse>& answer)
{
    if (!answer) {
        return answer.error().kind == ErrorKind::Unreachable;
    }
    return request.temporary ? request.temporary(*answer) : temporary(answer->status);
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

std::optional<milliseconds> Patience::askedWait(const HttpResponse& answer, Instant now) const
{
    if (const auto asked = answer.retryAfter(now.ms())) {
        return asked;
    }
    const std::string_view text =
        resetHeader.empty() ? std::string_view() : answer.header(resetHeader);
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    constexpr std::int64_t surelyAMoment = 1'000'000'000;
    if (text.empty() || error != std::errc() || seconds < 0 || seconds > 100 * surelyAMoment) {
        return std::nullopt;
    }
    const std::int64_t wait = seconds < surelyAMoment ? seconds * 1000 : seconds * 1000 - now.ms();
    return milliseconds(std::max<std::int64_t>(wait, 0));
}

PatientTransport::PatientTransport(Transport& inner, Patience patience, Breaker& breaker,
                                   Sleeper& sleeper, const Clock& clock)
    : m_inner(inner),
      m_patience(std::move(patience)),
      m_breaker(breaker),
      m_sleeper(sleeper),
      m_clock(clock)
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

milliseconds PatientTransport::nextWait(int tried, const Result<HttpResponse>& answer)
{
    std::uniform_real_distribution<double> draw(0.0, 1.0);
    const milliseconds own = m_patience.waitAfter(tried, draw(m_random));
    const auto asked =
        answer ? m_patience.askedWait(*answer, m_clock.now()) : std::optional<milliseconds>();
    if (asked && *asked > m_patience.maxWait) {
        m_breaker.restUntil(m_clock.now().plusMs(asked->count()));
    }
    return std::max(own, asked.value_or(milliseconds(0)));
}

Result<HttpResponse> PatientTransport::trySeveral(const HttpRequest& request,
                                                  const CancelToken& cancel)
{
    milliseconds left = m_patience.totalWait;
    for (int tried = 1;; ++tried) {
        auto answer = m_inner.send(request, cancel);
        m_temporary = temporary(request, answer); // asked once: judging an answer takes a while
        if (!m_temporary || !request.repeatable) {
            return answer;
        }
        const milliseconds wait = nextWait(tried, answer);
        if (tried >= m_patience.tries || wait > left || wait > m_patience.maxWait) {
            if (answer && request.temporary) {
                return answer;
            }
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

Error PatientTransport::resting(const HttpRequest& request)
{
    const Breaker::State state = m_breaker.state();
    const QString shown = QString::fromStdString(safeUrl(request.url));
    if (state.restUntil > m_clock.now().plusMs(longRest.count())) {
        return {ErrorKind::Unreachable,
                tr("%1 is left alone until %2, as it asked or because it "
                   "failed several times. Try again then, or test the connection: if it "
                   "answers, it is read again.")
                    .arg(shown, QString::fromStdString(state.restUntil.iso()))};
    }
    return {ErrorKind::Unreachable,
            tr("%1 failed several times and is left alone for a while. Try again in a minute.")
                .arg(shown)};
}

Result<HttpResponse> PatientTransport::send(const HttpRequest& request, const CancelToken& cancel)
{
    if (!m_breaker.allows(m_clock.now())) {
        return tl::unexpected(resting(request));
    }
    auto answer = trySeveral(request, cancel);
    const bool stopped = !answer && answer.error().kind == ErrorKind::Cancelled;
    if (m_temporary && !stopped) {
        m_breaker.failed(m_clock.now());
    } else if (answer) {
        m_breaker.succeeded();
    }
    return answer;
}

} // namespace repromise
