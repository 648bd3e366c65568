#include "store/SyncHistory.h"

#include "store/SchemaChanges.h"
#include "support/store/StoreFixture.h"

#include <QTest>

using namespace repromise;

namespace {

constexpr int minutesPerDay = 24 * 60;

SyncRun runAt(int minutes, const std::string& result = "good")
{
    SyncRun run;
    run.started = testInstant(minutes);
    run.tookMs = 1'500;
    run.result = result;
    run.read = 10;
    run.changed = 2;
    run.calls.calls = 3;
    run.calls.receivedBytes = 100;
    run.calls.latency.add(40);
    return run;
}

SchemaChange change(const std::string& field, Instant since)
{
    return {"orders", RecordKind::SalesOrder, field, "text", "number", true, since};
}

} // namespace

class SyncHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void runsComeBackTheNewestFirstWithAllTheirFigures();
    void oldRunsAreForgottenAndTheSumsKeepThem();
    void sourcesAreKeptApartAndGoWithTheirSource();
    void aSchemaChangeKeepsItsFirstDayUntilItIsOver();

private:
    std::optional<StoreFixture> m_store;
};

void SyncHistoryTest::runsComeBackTheNewestFirstWithAllTheirFigures()
{
    const std::int64_t erp = m_store->source("erp").id;
    SyncHistory history(m_store->database());
    SyncRun failed = runAt(5, "failed");
    failed.error = "It broke.";
    failed.full = true;
    failed.calls.errors = 1;
    failed.calls.rateWaitMs = 700;
    failed.calls.deferredMs = 60'000;
    QVERIFY(history.record(erp, runAt(0), 90));
    QVERIFY(history.record(erp, failed, 90));
    const auto runs = history.runs(erp, 0);
    QVERIFY(runs);
    QCOMPARE(runs->size(), std::size_t{2});
    const SyncRun& newest = runs->front();
    QCOMPARE(newest.started, testInstant(5));
    QCOMPARE(newest.result, std::string("failed"));
    QCOMPARE(newest.error, std::string("It broke."));
    QVERIFY(newest.full);
    QCOMPARE(newest.calls, failed.calls);
    QCOMPARE(runs->back().read, std::uint64_t{10});
    QCOMPARE(history.runs(erp, 1)->size(), std::size_t{1});
}

void SyncHistoryTest::oldRunsAreForgottenAndTheSumsKeepThem()
{
    const std::int64_t erp = m_store->source("erp").id;
    SyncHistory history(m_store->database());
    QVERIFY(history.record(erp, runAt(0), 2));
    QVERIFY(history.record(erp, runAt(minutesPerDay, "held"), 2));
    QVERIFY(history.record(erp, runAt(3 * minutesPerDay, "stopped"), 2));
    QCOMPARE(history.runs(erp, 0)->size(), std::size_t{2});
    const auto totals = history.totals(erp);
    QVERIFY(totals);
    QCOMPARE(totals->good, std::uint64_t{1});
    QCOMPARE(totals->held, std::uint64_t{1});
    QCOMPARE(totals->stopped, std::uint64_t{1});
    QCOMPARE(totals->read, std::uint64_t{30});
    QCOMPARE(totals->calls.calls, std::uint64_t{9});
    QCOMPARE(totals->calls.latency.count(), std::uint64_t{3});
}

void SyncHistoryTest::sourcesAreKeptApartAndGoWithTheirSource()
{
    const std::int64_t erp = m_store->source("erp").id;
    const std::int64_t wms = m_store->source("wms").id;
    SyncHistory history(m_store->database());
    QVERIFY(history.record(erp, runAt(0), 90));
    QCOMPARE(history.runs(wms, 0)->size(), std::size_t{0});
    QVERIFY(m_store->sources().remove("erp"));
    QCOMPARE(history.runs(erp, 0)->size(), std::size_t{0});
    QCOMPARE(history.totals(erp)->good, std::uint64_t{0});
}

void SyncHistoryTest::aSchemaChangeKeepsItsFirstDayUntilItIsOver()
{
    const std::int64_t erp = m_store->source("erp").id;
    SchemaChanges changes(m_store->database());
    QVERIFY(changes.record(erp, {change("/a", testInstant(0)), change("/b", testInstant(0))}, {}));
    QVERIFY(changes.record(erp, {change("/a", testInstant(9))}, {}));
    auto listed = changes.list(erp);
    QVERIFY(listed);
    QCOMPARE(listed->size(), std::size_t{2});
    QCOMPARE(listed->front().since, testInstant(0));
    QCOMPARE(listed->front().record, RecordKind::SalesOrder);
    QVERIFY(listed->front().refused);
    QVERIFY(changes.record(erp, {}, {change("/a", {})}));
    listed = changes.list(erp);
    QCOMPARE(listed->size(), std::size_t{1});
    QCOMPARE(listed->front().field, std::string("/b"));
}

QTEST_APPLESS_MAIN(SyncHistoryTest)
#include "SyncHistoryTest.moc"
