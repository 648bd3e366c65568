#include "app/DemoFiles.h"

#include <QTest>

using namespace repromise;

class DemoFilesTest : public QObject {
    Q_OBJECT

private slots:
    void offsetsBecomeDates_data();
    void offsetsBecomeDates();
};

void DemoFilesTest::offsetsBecomeDates_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("dated");
    QTest::newRow("future") << "a,D+5,b\n"
                            << "a,2026-07-05,b\n";
    QTest::newRow("past at the start") << "D-1,x"
                                       << "2026-06-29,x";
    QTest::newRow("at the end") << "x,D-30"
                                << "x,2026-05-31";
    QTest::newRow("with a time") << "x,D+0T05:30:00Z\n"
                                 << "x,2026-06-30T05:30:00Z\n";
    QTest::newRow("a name stays") << "D-day Ltd,D-,DD-1"
                                  << "D-day Ltd,D-,DD-1";
    QTest::newRow("inside a cell") << "Cable D-5,D-5x"
                                   << "Cable D-5,D-5x";
}

void DemoFilesTest::offsetsBecomeDates()
{
    QFETCH(QString, csv);
    QFETCH(QString, dated);
    const Date today = Date::fromYmd(2026, 6, 30);
    QCOMPARE(QString::fromStdString(datedFrom(csv.toStdString(), today)), dated);
}

QTEST_APPLESS_MAIN(DemoFilesTest)
#include "DemoFilesTest.moc"
