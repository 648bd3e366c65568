#include "app/PrometheusText.h"

#include "app/Metrics.h"
#include "app/ReadStatus.h"

#include <QTest>

using namespace repromise;

class PrometheusTextTest : public QObject {
    Q_OBJECT

private slots:
    void helpAndLabelsAreEscaped();
    void millisecondsAreSeconds();
    void bucketsAddUpToTheCount();
};

void PrometheusTextTest::helpAndLabelsAreEscaped()
{
    PrometheusText out;
    out.family("a_total", "counter", "One \\ and\ntwo \"quoted\"");
    out.sample({{"source", "a \"b\" \\ c\nd"}, {"kind", "é"}}, 3);
    out.sample({}, -1);
    QCOMPARE(QString::fromStdString(out.text()),
             QString("# HELP a_total One \\\\ and\\ntwo \"quoted\"\n# TYPE a_total counter\n"
                     "a_total{source=\"a \\\"b\\\" \\\\ c\\nd\",kind=\"é\"} 3\na_total -1\n"));
}

void PrometheusTextTest::millisecondsAreSeconds()
{
    QCOMPARE(secondsText(5), std::string("0.005"));
    QCOMPARE(secondsText(120'000), std::string("120"));
    QCOMPARE(secondsText(0), std::string("0"));
}

void PrometheusTextTest::bucketsAddUpToTheCount()
{
    StatusReport report;
    SourceStatus source;
    source.name = "erp";
    source.connector = "toy";
    source.totals.calls.latency.add(3);
    source.totals.calls.latency.add(30);
    source.totals.calls.latency.add(500'000);
    report.sources.push_back(source);
    const QString text = QString::fromStdString(metricsText(report));
    const QString bucket = "repromise_source_call_duration_seconds_bucket{source=\"erp\","
                           "connector=\"toy\",le=\"%1\"} %2\n";
    QVERIFY(text.contains(bucket.arg("0.005").arg(1)));
    QVERIFY(text.contains(bucket.arg("0.05").arg(2)));
    QVERIFY(text.contains(bucket.arg("120").arg(2)));
    QVERIFY(text.contains(bucket.arg("+Inf").arg(3)));
    QVERIFY(text.contains("repromise_source_call_duration_seconds_count{source=\"erp\","
                          "connector=\"toy\"} 3\n"));
}

QTEST_APPLESS_MAIN(PrometheusTextTest)
#include "PrometheusTextTest.moc"
