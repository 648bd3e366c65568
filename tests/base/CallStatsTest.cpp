#include "base/CallStats.h"

#include <QTest>

using namespace repromise;

class CallStatsTest : public QObject {
    Q_OBJECT

private slots:
    void withoutCallsThereIsNoPercentile();
    void aPercentileIsTheUpperEndOfItsClassAndNeverAboveTheSlowest();
    void runsAddUp();
    void textBringsEverythingBack();
    void foreignTextIsEmpty_data();
    void foreignTextIsEmpty();
};

void CallStatsTest::withoutCallsThereIsNoPercentile()
{
    QVERIFY(!LatencyHistogram().quantileMs(0.5));
}

void CallStatsTest::aPercentileIsTheUpperEndOfItsClassAndNeverAboveTheSlowest()
{
    LatencyHistogram calls;
    for (int i = 0; i < 98; ++i) {
        calls.add(20);
    }
    calls.add(300);
    calls.add(700'000);
    QCOMPARE(calls.count(), std::uint64_t{100});
    QCOMPARE(calls.quantileMs(0.5).value(), std::int64_t{25});
    QCOMPARE(calls.quantileMs(0.98).value(), std::int64_t{25});
    QCOMPARE(calls.quantileMs(0.99).value(), std::int64_t{500});
    QCOMPARE(calls.quantileMs(1.0).value(), std::int64_t{700'000});
    LatencyHistogram one;
    one.add(7);
    QCOMPARE(one.quantileMs(0.99).value(), std::int64_t{7});
}

void CallStatsTest::runsAddUp()
{
    CallStats first;
    first.calls = 2;
    first.rateWaitMs = 30;
    first.latency.add(4);
    CallStats second;
    second.calls = 3;
    second.errors = 1;
    second.latency.add(90'000);
    first += second;
    QCOMPARE(first.calls, std::uint64_t{5});
    QCOMPARE(first.errors, std::uint64_t{1});
    QCOMPARE(first.rateWaitMs, std::int64_t{30});
    QCOMPARE(first.latency.count(), std::uint64_t{2});
    QCOMPARE(first.latency.sumMs(), std::int64_t{90'004});
}

void CallStatsTest::textBringsEverythingBack()
{
    LatencyHistogram calls;
    calls.add(0);
    calls.add(12);
    calls.add(9'999'999);
    QCOMPARE(LatencyHistogram::parse(calls.text()), calls);
}

void CallStatsTest::foreignTextIsEmpty_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("too few") << QStringLiteral("1 2 3");
    QTest::newRow("words") << QStringLiteral("a b");
    QTest::newRow("negative") << QStringLiteral("1 2 -3 0 0 0 0 0 0 0 0 0 0 0 0 0 0");
    QTest::newRow("too large") << QStringLiteral("99999999999999999999 1");
}

void CallStatsTest::foreignTextIsEmpty()
{
    QFETCH(QString, text);
    QCOMPARE(LatencyHistogram::parse(text.toStdString()), LatencyHistogram());
}

QTEST_APPLESS_MAIN(CallStatsTest)
#include "CallStatsTest.moc"
