#include "connect/Recording.h"
#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "store/Sources.h"
#include "support/NotedSleeper.h"
#include "sync/SyncEngine.h"

#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

/// A source that answers with more than any source should is refused as a whole.
class SyncBoundTest : public QObject {
    Q_OBJECT

private slots:
    void moreRecordsThanTheBoundLeaveTheCacheAsItWas_data();
    void moreRecordsThanTheBoundLeaveTheCacheAsItWas();
};

void SyncBoundTest::moreRecordsThanTheBoundLeaveTheCacheAsItWas_data()
{
    QTest::addColumn<int>("bound");
    QTest::addColumn<bool>("taken");
    // The longest feed of the recording has 201 records, on two pages.
    QTest::newRow("the bound itself") << 201 << true;
    QTest::newRow("one more than the bound") << 200 << false;
    QTest::newRow("the first page already") << 150 << false;
}

void SyncBoundTest::moreRecordsThanTheBoundLeaveTheCacheAsItWas()
{
    QFETCH(int, bound);
    QFETCH(bool, taken);
    const Recording recording = Recording::load("oracle-fusion-scm");
    const QTemporaryDir folder;
    const FixedClock clock(recording.clock);
    const auto database =
        Database::open(folder.filePath(QStringLiteral("bound.sqlite")).toStdString()).value();
    Journal journal(*database, clock, {"ann", "agent", "desk"});
    Source added;
    added.name = "fusion";
    added.kind = recording.id;
    added.settings = "{}";
    QVERIFY(Sources(*database, journal).add(added));
    const Source source = Sources(*database, journal).find("fusion").value();
    const auto held = [&] {
        QStringList rows;
        for (const char* const table : {"item", "location", "stock", "order_line", "inbound"}) {
            rows << QString::number(database->connection()
                                        .execAndGet(std::string("SELECT count(*) FROM ") + table)
                                        .getInt64());
        }
        rows << QString::number(Sources(*database, journal).cursors(source.id)->size());
        return rows;
    };
    const QStringList before = held();
    RecordedTransport wire(recording.first);
    Breaker breaker;
    NotedSleeper sleeper;
    ConnectorLink link(
        {recording.description, recording.values, wire, breaker, sleeper, clock, {}});
    DescribedReader reader(recording.description, recording.values, link.transport(),
                           link.session(), clock);
    reader.setBounds({static_cast<std::uint64_t>(bound)});
    NoProgress progress;
    const CancelToken cancel;
    const auto report =
        SyncEngine(*database, journal, clock).run(source, reader, {}, progress, cancel);
    QCOMPARE(report.has_value(), taken);
    QCOMPARE(held() == before, !taken);
    if (!taken) {
        QCOMPARE(report.error().kind, ErrorKind::BadInput);
        QVERIFY2(report.error().sentence.contains(
                     QStringLiteral("on_hand delivers more than %1 records").arg(bound)),
                 qPrintable(report.error().sentence));
    }
}

QTEST_APPLESS_MAIN(SyncBoundTest)
#include "SyncBoundTest.moc"
