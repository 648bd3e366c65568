#include "sync/SyncEngine.h"

#include "store/Quarantine.h"
#include "support/store/BacklogText.h"
#include "support/store/StoreFixture.h"

#include <QtTest>

using namespace repromise;

class SyncEngineTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void recordsAreApplied();
    void readerThatFailsInTheMiddleLeavesEverything();
    void failureIsKeptWithTheSourceUntilTheNextGoodSync();
    void stoppedSyncLeavesEverythingAndNoComplaint_data();
    void stoppedSyncLeavesEverythingAndNoComplaint();
    void readerSeesTheCursorsOfTheLastGoodSync();
    void failedSyncKeepsTheCursors();
    void sideDeliveryLeavesTheCursors();
    void heldSnapshotIsHeld();
    void refusedLogInIsAFailure();
    void storeFailureStopsTheReader();
    void writerIsNotLockedWhileASourceIsAsked();
    void whatCannotBeFetchedIsNotRead();
    void busyWorkspaceIsNoFaultOfTheSource();

private:
    using Request = SyncEngine::Request;
    Result<MergeReport> sync(FakeReader& reader, const Request& request = {});
    /// All but what says how the source is and what happened.
    std::string held();

    std::optional<StoreFixture> m_store;
    CancelToken m_cancel;
};

void SyncEngineTest::init()
{
    m_store.emplace();
}

Result<MergeReport> SyncEngineTest::sync(FakeReader& reader, const Request& request)
{
    NoProgress progress;
    return SyncEngine(m_store->database(), m_store->journal(), m_store->clock())
        .run(m_store->source("erp"), reader, request, progress, m_cancel);
}

std::string SyncEngineTest::held()
{
    std::string kept;
    const std::string dump = dumpOf(m_store->database());
    for (std::size_t at = 0; at < dump.size();) {
        std::size_t end = dump.find("== ", at + 1);
        end = end == std::string::npos ? dump.size() : end;
        const std::string table = dump.substr(at, end - at);
        if (!table.starts_with("== source\n") && !table.starts_with("== journal")) {
            kept += table;
        }
        at = end;
    }
    return kept;
}

void SyncEngineTest::recordsAreApplied()
{
    RecordFeed feed = smallWorld();
    feed.whole({RecordKind::Shipment}).add(shipmentRecord("SH-1", "SO-1", "1"));
    SubstituteRecord substitute;
    substitute.item = "I1";
    substitute.substitute = "I2";
    feed.add(substitute).removed(RecordKind::Inbound, "PO-2/1");
    feed.defect({RecordKind::Stock, Handling::Rejected, "negative_qty", "I3/L2",
                 QStringLiteral("Mend it.")});
    FakeReader reader(std::move(feed));
    reader.cursors = {{"lines", "41"}};
    const auto report = sync(reader);
    QVERIFY(report);
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->lines.size(), 3U);
    QCOMPARE(backlog->inbound.size(), 1U);
    QCOMPARE(m_store->quarantine().size(), 1U);
    QCOMPARE(m_store->quarantine()[0].kind, std::string("negative_qty"));
    const Source source = m_store->source("erp");
    QCOMPARE(source.state, std::string("good"));
    QCOMPARE(source.lastGood, testInstant(0));
    QCOMPARE(m_store->sources().cursors(source.id)->at("lines"), std::string("41"));
}

void SyncEngineTest::readerThatFailsInTheMiddleLeavesEverything()
{
    FakeReader good(smallWorld());
    good.complete = allKinds();
    QVERIFY(sync(good));
    const std::string before = held();
    RecordFeed changed;
    changed.removed(RecordKind::OrderLine, "SO-1/1").add(lineRecord("SO-1", "9"));
    changed.add(lineRecord("SO-9", "1")).add(stockRecord("I1", "L1", 77)).add(itemRecord("I9"));
    for (std::size_t after = 0; after <= changed.size(); ++after) {
        RecordFeed copy;
        copy.add(changed);
        FakeReader failing(std::move(copy));
        failing.failAfter = after;
        failing.complete = allKinds();
        failing.cursors = {{"lines", "99"}};
        const auto report = sync(failing);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unreachable);
        QCOMPARE(held(), before);
    }
    FakeReader healed(smallWorld());
    healed.complete = allKinds();
    QVERIFY(sync(healed));
}

void SyncEngineTest::failureIsKeptWithTheSourceUntilTheNextGoodSync()
{
    FakeReader failing{RecordFeed()};
    failing.failAfter = 0;
    m_store->clock().set(testInstant(7));
    QVERIFY(!sync(failing));
    Source source = m_store->source("erp");
    QCOMPARE(source.state, std::string("failed"));
    QCOMPARE(source.lastTry, testInstant(7));
    QVERIFY(!source.lastGood.known());
    QCOMPARE(source.lastError, std::string("The source does not answer."));
    QCOMPARE(m_store->journal().read({}, "source/erp")->back().kind, std::string("sync.failed"));
    FakeReader good(smallWorld());
    QVERIFY(sync(good));
    source = m_store->source("erp");
    QCOMPARE(source.state, std::string("good"));
    QCOMPARE(source.lastError, std::string());
    QCOMPARE(m_store->journal().verify()->finding, QString());
}

void SyncEngineTest::stoppedSyncLeavesEverythingAndNoComplaint_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 3, 22}) {
        QTest::addRow("after %d", after) << after;
    }
}

void SyncEngineTest::stoppedSyncLeavesEverythingAndNoComplaint()
{
    QFETCH(int, after);
    m_store->source("erp");
    const std::string before = dumpOf(m_store->database());
    FakeReader reader(smallWorld());
    CancelToken stop;
    reader.beforeEach = [&](std::size_t delivered) {
        if (delivered == static_cast<std::size_t>(after)) {
            stop.cancel();
        }
    };
    NoProgress progress;
    const auto report = SyncEngine(m_store->database(), m_store->journal(), m_store->clock())
                            .run(m_store->source("erp"), reader, {}, progress, stop);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(dumpOf(m_store->database()), before);
}

void SyncEngineTest::readerSeesTheCursorsOfTheLastGoodSync()
{
    FakeReader reader(smallWorld());
    reader.cursors = {{"lines", "41"}};
    QVERIFY(sync(reader));
    QVERIFY(sync(reader));
    QVERIFY(sync(reader, {.full = true}));
    QCOMPARE(reader.requests.size(), 3U);
    QVERIFY(reader.requests[0].cursors.empty());
    QCOMPARE(reader.requests[1].cursors, (Cursors{{"lines", "41"}}));
    QVERIFY(!reader.requests[1].full);
    QVERIFY(reader.requests[2].full);
}

void SyncEngineTest::failedSyncKeepsTheCursors()
{
    FakeReader reader(smallWorld());
    reader.cursors = {{"lines", "41"}};
    QVERIFY(sync(reader));
    reader.cursors = {{"lines", "42"}};
    reader.failAfter = 5;
    QVERIFY(!sync(reader));
    QCOMPARE(*m_store->sources().cursors(m_store->source("erp").id), (Cursors{{"lines", "41"}}));
}

void SyncEngineTest::sideDeliveryLeavesTheCursors()
{
    FakeReader reader(smallWorld());
    reader.cursors = {{"lines", "41"}};
    QVERIFY(sync(reader));
    RecordFeed changes;
    changes.add(stockRecord("I1", "L1", 88));
    FakeReader folder(std::move(changes));
    folder.cursors = {{"folder", "7"}};
    QVERIFY(sync(folder, {.sideDelivery = true}));
    QVERIFY(folder.requests[0].full);
    QCOMPARE(*m_store->sources().cursors(m_store->source("erp").id), (Cursors{{"lines", "41"}}));
    QCOMPARE(m_store->backlog()->stock.onHand[0], Quantity::whole(88).units());
    QCOMPARE(m_store->backlog()->lines.size(), 3U);
}

void SyncEngineTest::heldSnapshotIsHeld()
{
    RecordFeed many;
    for (int i = 0; i < 30; ++i) {
        many.add(itemRecord(many.keep("I" + std::to_string(i))));
    }
    FakeReader first(std::move(many));
    first.complete = {RecordKind::Item};
    QVERIFY(sync(first));
    const std::string before = held();
    RecordFeed few;
    few.add(itemRecord("I0"));
    FakeReader cut(std::move(few));
    cut.complete = {RecordKind::Item};
    const auto report = sync(cut);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Held);
    QCOMPARE(m_store->source("erp").state, std::string("held"));
    QCOMPARE(held(), before);
    QVERIFY(m_store->sources().acceptTruncated("erp"));
    QVERIFY(sync(cut));
    QCOMPARE(m_store->source("erp").state, std::string("good"));
}

void SyncEngineTest::refusedLogInIsAFailure()
{
    class Refusing : public FakeReader {
    public:
        Refusing() : FakeReader(RecordFeed()) {}
        Result<ReadReport> read(const ReadRequest&, RecordSink&, Progress&,
                                const CancelToken&) override
        {
            return fail(ErrorKind::Refused, QStringLiteral("The password is wrong."));
        }
    } reader;
    const auto report = sync(reader);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QCOMPARE(m_store->source("erp").state, std::string("failed"));
}

void SyncEngineTest::storeFailureStopsTheReader()
{
    m_store->source("erp");
    m_store->database().connection().exec(
        "CREATE TRIGGER broken BEFORE INSERT ON customer BEGIN SELECT RAISE (ABORT, 'no'); END");
    const std::string before = held();
    FakeReader reader(smallWorld());
    const auto report = sync(reader);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Storage);
    QVERIFY2(reader.delivered < smallWorldSize, "the reader went on for nothing");
    QCOMPARE(m_store->source("erp").state, std::string("failed"));
    QCOMPARE(held(), before);
}

void SyncEngineTest::writerIsNotLockedWhileASourceIsAsked()
{
    const auto other = Database::open(m_store->file(), Database::Mode::ReadWrite, 50);
    QVERIFY(other);
    Journal journal(**other, m_store->clock(), {});
    int written = 0;
    FakeReader reader(smallWorld());
    m_store->source("erp");
    reader.fetching = [&] {
        ++written;
        return Sources(**other, journal).acceptTruncated("erp");
    };
    QVERIFY(sync(reader));
    QCOMPARE(written, 1);
}

void SyncEngineTest::whatCannotBeFetchedIsNotRead()
{
    FakeReader reader(smallWorld());
    m_store->source("erp");
    const std::string before = held();
    reader.fetching = [] { return fail(ErrorKind::Unreachable, QStringLiteral("Nobody there.")); };
    const auto report = sync(reader);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unreachable);
    QVERIFY(reader.requests.empty());
    QCOMPARE(held(), before);
}

void SyncEngineTest::busyWorkspaceIsNoFaultOfTheSource()
{
    const Source source = m_store->source("erp");
    const auto other = Database::open(m_store->file(), Database::Mode::ReadWrite, 50);
    QVERIFY(other);
    Journal journal(**other, m_store->clock(), {});
    const std::string before = dumpOf(m_store->database());
    m_store->database().connection().exec("BEGIN IMMEDIATE");
    FakeReader reader(smallWorld());
    NoProgress progress;
    const auto report =
        SyncEngine(**other, journal, m_store->clock()).run(source, reader, {}, progress, m_cancel);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Busy);
    m_store->database().connection().exec("ROLLBACK");
    QCOMPARE(dumpOf(m_store->database()), before);
}

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "SyncEngineTest.moc"
