#include "net/Patience.h"

#include "support/NotedSleeper.h"

#include <QTest>

#include <deque>

using namespace repromise;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Answers from a list; the last one stays.
class ScriptedTransport : public Transport {
public:
    explicit ScriptedTransport(std::deque<Result<HttpResponse>> answers)
        : m_answers(std::move(answers))
    {
    }
    Result<HttpResponse> send(const HttpRequest&, const CancelToken&) override
    {
        ++calls;
        auto answer = m_answers.front();
        if (m_answers.size() > 1) {
            m_answers.pop_front();
        }
        return answer;
    }
    int calls = 0;

private:
    std::deque<Result<HttpResponse>> m_answers;
};

Result<HttpResponse> status(int code, std::vector<HttpHeader> headers = {})
{
    return HttpResponse{code, std::move(headers), {}};
}

Result<HttpResponse> offline()
{
    return fail(ErrorKind::Unreachable, QStringLiteral("offline"));
}

HttpRequest repeatable()
{
    HttpRequest request;
    request.url = "https://erp.example/";
    request.repeatable = true;
    return request;
}

} // namespace

class PatienceTest : public QObject {
    Q_OBJECT

private slots:
    void triesAgainUntilItWorks();
    void givesUpAfterTheLastTry();
    void waitsLongerEachTimeWithinBounds();
    void honoursWhatThePeerAsks();
    void doesNotWaitLongerThanTheBound();
    void allWaitsTogetherAreBounded();
    void whatMayNotBeRepeatedIsSentOnce();
    void refusalsAreNotRepeated();
    void aCancelEndsTheWaiting();
    void theBreakerOpensAndTriesOnceAfterARest();
    void retryAfterReadsSecondsAndDates_data();
    void retryAfterReadsSecondsAndDates();

private:
    Result<HttpResponse> run(ScriptedTransport& transport, const Patience& patience = {},
                             const HttpRequest& request = repeatable());

    CancelToken m_cancel;
    NotedSleeper m_sleeper;
    FixedClock m_clock{Instant::fromMs(0)};
};

Result<HttpResponse> PatienceTest::run(ScriptedTransport& transport, const Patience& patience,
                                       const HttpRequest& request)
{
    Breaker breaker;
    m_sleeper.waits.clear();
    return PatientTransport(transport, patience, breaker, m_sleeper, m_clock)
        .send(request, m_cancel);
}

void PatienceTest::triesAgainUntilItWorks()
{
    ScriptedTransport transport({offline(), status(500), status(429), status(200)});
    const auto response = run(transport);
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 200);
    QCOMPARE(transport.calls, 4);
    QCOMPARE(m_sleeper.waits.size(), std::size_t{3});
}

void PatienceTest::givesUpAfterTheLastTry()
{
    ScriptedTransport transport({status(502)});
    const auto response = run(transport);
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().kind, ErrorKind::Unreachable);
    QCOMPARE(transport.calls, Patience().tries);
}

void PatienceTest::waitsLongerEachTimeWithinBounds()
{
    Patience patience;
    patience.firstWait = seconds(2);
    patience.maxWait = seconds(10);
    QCOMPARE(patience.waitAfter(1, 0.0), milliseconds(2000));
    QCOMPARE(patience.waitAfter(2, 0.0), milliseconds(4000));
    QCOMPARE(patience.waitAfter(9, 0.0), milliseconds(10'000));
    QCOMPARE(patience.waitAfter(2, 1.0), milliseconds(2000));
    QVERIFY(patience.waitAfter(1000, 0.5) <= patience.maxWait);
}

void PatienceTest::honoursWhatThePeerAsks()
{
    ScriptedTransport transport({status(429, {{"Retry-After", "30"}}), status(200)});
    QVERIFY(run(transport).has_value());
    QCOMPARE(m_sleeper.waits, std::vector<milliseconds>{seconds(30)});
}

void PatienceTest::doesNotWaitLongerThanTheBound()
{
    ScriptedTransport transport({status(503, {{"Retry-After", "3600"}})});
    QVERIFY(!run(transport).has_value());
    QCOMPARE(transport.calls, 1);
    QVERIFY(m_sleeper.waits.empty());
}

void PatienceTest::allWaitsTogetherAreBounded()
{
    Patience patience;
    patience.tries = 100;
    patience.totalWait = seconds(100);
    ScriptedTransport transport({status(500)});
    QVERIFY(!run(transport, patience).has_value());
    milliseconds total{0};
    for (const milliseconds wait : m_sleeper.waits) {
        total += wait;
    }
    QVERIFY(total <= patience.totalWait);
    QVERIFY(transport.calls < 100);
}

void PatienceTest::whatMayNotBeRepeatedIsSentOnce()
{
    ScriptedTransport transport({status(500), status(200)});
    HttpRequest once = repeatable();
    once.repeatable = false;
    const auto response = run(transport, {}, once);
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 500);
    QCOMPARE(transport.calls, 1);
}

void PatienceTest::refusalsAreNotRepeated()
{
    ScriptedTransport refused({fail(ErrorKind::Refused, QStringLiteral("certificate"))});
    QVERIFY(!run(refused).has_value());
    QCOMPARE(refused.calls, 1);
    ScriptedTransport forbidden({status(403)});
    QVERIFY(run(forbidden).has_value());
    QCOMPARE(forbidden.calls, 1);
}

void PatienceTest::aCancelEndsTheWaiting()
{
    CancelToken cancel;
    cancel.cancel();
    Breaker breaker;
    ScriptedTransport transport({status(500)});
    PatientTransport patient(transport, {}, breaker, m_sleeper, m_clock);
    const auto response = patient.send(repeatable(), cancel);
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QCOMPARE(transport.calls, 1);
    ThreadSleeper sleeper;
    QVERIFY(!sleeper.sleep(std::chrono::hours(1), cancel));
}

void PatienceTest::theBreakerOpensAndTriesOnceAfterARest()
{
    Patience once;
    once.tries = 1;
    Breaker breaker(2, seconds(60));
    FixedClock clock(Instant::fromMs(0));
    ScriptedTransport transport({offline(), offline(), status(200)});
    PatientTransport patient(transport, once, breaker, m_sleeper, clock);
    QVERIFY(!patient.send(repeatable(), m_cancel).has_value());
    QVERIFY(!patient.send(repeatable(), m_cancel).has_value());
    QVERIFY(!patient.send(repeatable(), m_cancel).has_value());
    QCOMPARE(transport.calls, 2); // the third was not sent
    clock.set(Instant::fromMs(60'000));
    QVERIFY(patient.send(repeatable(), m_cancel).has_value());
    QVERIFY(patient.send(repeatable(), m_cancel).has_value());
    QCOMPARE(transport.calls, 4);
}

void PatienceTest::retryAfterReadsSecondsAndDates_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << QByteArray("120") << qint64{120'000};
    QTest::newRow("past") << QByteArray("Mon, 23 Nov 2026 09:00:00 GMT") << qint64{0};
    QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 10:01:30 GMT") << qint64{90'000};
    QTest::newRow("negative") << QByteArray("-5") << qint64{0};
    QTest::newRow("nonsense") << QByteArray("soon") << qint64{-1};
    QTest::newRow("none") << QByteArray() << qint64{-1};
}

void PatienceTest::retryAfterReadsSecondsAndDates()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, ms);
    const HttpResponse response{429, {{"retry-after", header.toStdString()}}, {}};
    const auto wait = response.retryAfter(Instant::parse("2026-11-23T10:00:00Z")->ms());
    QCOMPARE(wait ? wait->count() : -1, ms);
}

QTEST_APPLESS_MAIN(PatienceTest)
#include "PatienceTest.moc"
