#include "net/CallMeter.h"

namespace repromise {
namespace {

constexpr int firstFailure = 400;
constexpr int tooMany = 429;

} // namespace

CallMeter::CallMeter(Transport& wire, Sleeper& sleeper) : m_wire(wire), m_sleeper(sleeper) {}

Result<HttpResponse> CallMeter::send(const HttpRequest& request, const CancelToken& cancel)
{
    const auto start = std::chrono::steady_clock::now();
    auto answer = m_wire.send(request, cancel);
    const auto took = std::chrono::steady_clock::now() - start;
    ++m_stats.calls;
    m_stats.sentBytes += request.body.size();
    m_stats.latency.add(std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
    notice(answer);
    return answer;
}

void CallMeter::notice(const Result<HttpResponse>& answer)
{
    m_askedToWait = false;
    if (!answer) {
        ++m_stats.errors;
        return;
    }
    m_stats.receivedBytes += answer->body.size();
    if (answer->status >= firstFailure) {
        ++m_stats.errors;
        m_askedToWait = answer->status == tooMany || !answer->header("Retry-After").empty();
    }
}

bool CallMeter::Waiting::sleep(std::chrono::milliseconds wait, const CancelToken& cancel)
{
    CallStats& stats = m_meter.m_stats;
    const bool forRate = m_forRate || m_meter.m_askedToWait;
    ++(forRate ? stats.rateWaits : stats.retryWaits);
    (forRate ? stats.rateWaitMs : stats.retryWaitMs) += wait.count();
    return m_meter.m_sleeper.sleep(wait, cancel);
}

} // namespace repromise
