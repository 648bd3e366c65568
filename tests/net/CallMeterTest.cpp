#include "net/CallMeter.h"

#include "net/PacedTransport.h"
#include "support/NotedSleeper.h"

#include <QTest>

#include <deque>

using namespace repromise;
using std::chrono::milliseconds;

namespace {

/// Answers from a list; the last one stays.
class ListedWire final : public Transport {
public:
    explicit ListedWire(std::deque<Result<HttpResponse>> answers) : m_answers(std::move(answers)) {}
    Result<HttpResponse> send(const HttpRequest&, const CancelToken&) override
    {
        auto answer = m_answers.front();
        if (m_answers.size() > 1) {
            m_answers.pop_front();
        }
        return answer;
    }

private:
    std::deque<Result<HttpResponse>> m_answers;
};

HttpRequest request()
{
    HttpRequest asked;
    asked.method = "POST";
    asked.url = "https://erp.example/";
    asked.body = "12345";
    asked.repeatable = true;
    return asked;
}

Result<HttpResponse> answer(int status, std::string body = {})
{
    return HttpResponse{status, {}, std::move(body)};
}

Result<HttpResponse> offline()
{
    return fail(ErrorKind::Unreachable, QStringLiteral("offline"));
}

} // namespace

class CallMeterTest : public QObject {
    Q_OBJECT

private slots:
    void everyTryCountsWithItsBytesAndErrors();
    void aWaitThatThePeerAskedForCountsForTheRate();
    void keepingToAPaceCountsForTheRate();

private:
    CancelToken m_cancel;
    NotedSleeper m_sleeper;
    FixedClock m_clock{Instant::fromMs(0)};
};

void CallMeterTest::everyTryCountsWithItsBytesAndErrors()
{
    ListedWire wire({offline(), answer(503, "no"), answer(200, "fine!!")});
    CallMeter meter(wire, m_sleeper);
    Breaker breaker;
    PatientTransport patient(meter, Patience(), breaker, meter.retrying(), m_clock);
    QVERIFY(patient.send(request(), m_cancel));
    const CallStats& stats = meter.stats();
    QCOMPARE(stats.calls, std::uint64_t{3});
    QCOMPARE(stats.errors, std::uint64_t{2});
    QCOMPARE(stats.sentBytes, std::uint64_t{15});
    QCOMPARE(stats.receivedBytes, std::uint64_t{8});
    QCOMPARE(stats.retryWaits, std::uint64_t{2});
    QVERIFY(stats.retryWaitMs > 0);
    QCOMPARE(stats.rateWaits, std::uint64_t{0});
    QCOMPARE(stats.latency.count(), std::uint64_t{3});
}

void CallMeterTest::aWaitThatThePeerAskedForCountsForTheRate()
{
    ListedWire wire({HttpResponse{429, {{"Retry-After", "7"}}, {}}, answer(200)});
    CallMeter meter(wire, m_sleeper);
    Breaker breaker;
    PatientTransport patient(meter, Patience(), breaker, meter.retrying(), m_clock);
    QVERIFY(patient.send(request(), m_cancel));
    QCOMPARE(meter.stats().rateWaits, std::uint64_t{1});
    QCOMPARE(meter.stats().rateWaitMs, std::int64_t{7'000});
    QCOMPARE(meter.stats().retryWaits, std::uint64_t{0});
}

void CallMeterTest::keepingToAPaceCountsForTheRate()
{
    ListedWire wire({answer(200)});
    CallMeter meter(wire, m_sleeper);
    Pace pace;
    pace.limits = {{1, milliseconds(500)}};
    PacedTransport paced(meter, pace, meter.pacing(), m_clock);
    QVERIFY(paced.send(request(), m_cancel));
    QVERIFY(paced.send(request(), m_cancel));
    QCOMPARE(meter.stats().calls, std::uint64_t{2});
    QCOMPARE(meter.stats().rateWaits, std::uint64_t{1});
    QCOMPARE(meter.stats().rateWaitMs, std::int64_t{500});
}

QTEST_APPLESS_MAIN(CallMeterTest)
#include "CallMeterTest.moc"
