#include "store/SnapshotMerge.h"

#include "store/Ledger.h"
#include "support/store/StoreFixture.h"

#include <QtTest>

using namespace repromise;

class SnapshotMergeTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void firstBatchIsAdded();
    void sameBatchAgainChangesNothing();
    void changedAndNewAndMissingRowsAreCounted();
    void missingRowsOfACompleteKindAreGone();
    void missingRowsOfADeltaStay();
    void rowsThatReappearComeBack();
    void removedRowIsGone();
    void exactCopyCountsOnce();
    void secondRowOfAKeyWithoutStampIsRejected();
    void newerCopyOfAKeyWins();
    void olderRowLosesAlsoInALaterBatch();
    void wholeSnapshotIsHeldWhenCutShort();
    void acceptedSnapshotIsApplied();
    void smallSourcesMayShrink();
    void cursorsAreKeptWithTheBatch();
    void everySyncIsInTheJournal();
    void unfinishedMergeLeavesNothing();

private:
    std::optional<StoreFixture> m_store;
};

void SnapshotMergeTest::firstBatchIsAdded()
{
    const auto report = m_store->merge(smallWorld(), allKinds());
    QVERIFY(report);
    QVERIFY(report->changed);
    std::uint64_t read = 0;
    for (const SyncCounts& counts : report->kinds) {
        QCOMPARE(counts.added, counts.read);
        QCOMPARE(counts.changed + counts.unchanged + counts.removed + counts.quarantined, 0U);
        read += counts.read;
    }
    QCOMPARE(read, smallWorldSize);
    QCOMPARE(m_store->number("SELECT count(*) FROM order_line"), 3);
    QCOMPARE(m_store->source("erp").state, "good");
}

void SnapshotMergeTest::sameBatchAgainChangesNothing()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    const std::string lines =
        m_store->text("SELECT group_concat(id || key || ordered) FROM order_line");
    const auto again = m_store->merge(smallWorld(), allKinds());
    QVERIFY(again);
    QVERIFY(!again->changed);
    for (const SyncCounts& counts : again->kinds) {
        QCOMPARE(counts.unchanged, counts.read);
        QCOMPARE(counts.added + counts.changed + counts.removed, 0U);
    }
    QCOMPARE(m_store->text("SELECT group_concat(id || key || ordered) FROM order_line"), lines);
    QCOMPARE(m_store->number("SELECT count(*) FROM ledger"), 0);
}

void SnapshotMergeTest::changedAndNewAndMissingRowsAreCounted()
{
    RecordFeed before;
    before.add(itemRecord("I1")).add(itemRecord("I2")).add(itemRecord("I3"));
    QVERIFY(m_store->merge(before, {RecordKind::Item}));
    ItemRecord changed = itemRecord("I2");
    changed.description = "Better pump";
    RecordFeed after;
    after.add(itemRecord("I1")).add(changed).add(itemRecord("I4"));
    const auto report = m_store->merge(after, {RecordKind::Item});
    QVERIFY(report);
    const SyncCounts items = countsOf(*report, RecordKind::Item);
    QCOMPARE(items.read, 3U);
    QCOMPARE(items.added, 1U);
    QCOMPARE(items.changed, 1U);
    QCOMPARE(items.unchanged, 1U);
    QCOMPARE(items.removed, 1U);
}

void SnapshotMergeTest::missingRowsOfACompleteKindAreGone()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    RecordFeed lines;
    lines.add(lineRecord("SO-1", "1"));
    QVERIFY(m_store->merge(lines, {RecordKind::OrderLine}));
    QCOMPARE(m_store->backlog()->lines.size(), 1U);
}

void SnapshotMergeTest::missingRowsOfADeltaStay()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    OrderLineRecord line = lineRecord("SO-1", "1");
    line.ordered = Quantity::whole(11);
    RecordFeed delta;
    delta.add(line);
    const auto report = m_store->merge(delta);
    QVERIFY(report);
    QCOMPARE(countsOf(*report, RecordKind::OrderLine).changed, 1U);
    QCOMPARE(m_store->backlog()->lines.size(), 3U);
}

void SnapshotMergeTest::rowsThatReappearComeBack()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    const std::int64_t id = m_store->lineId("SO-1", "2");
    RecordFeed without;
    without.add(lineRecord("SO-1", "1")).add(lineRecord("SO-2", "1"));
    QVERIFY(m_store->merge(without, {RecordKind::OrderLine}));
    QCOMPARE(m_store->backlog()->lines.size(), 2U);
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    QCOMPARE(m_store->backlog()->lines.size(), 3U);
    QCOMPARE(m_store->lineId("SO-1", "2"), id);
}

void SnapshotMergeTest::removedRowIsGone()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    RecordFeed delta;
    delta.removed(RecordKind::OrderLine, "SO-1/2")
        .removed(RecordKind::Stock, "I2/L2")
        .removed(RecordKind::Inbound, "PO-2/1")
        .removed(RecordKind::Inbound, "PO-9/1")
        .removed(RecordKind::Item, "nothing");
    const auto report = m_store->merge(delta);
    QVERIFY(report);
    QCOMPARE(countsOf(*report, RecordKind::OrderLine).removed, 1U);
    QCOMPARE(countsOf(*report, RecordKind::Stock).removed, 1U);
    QCOMPARE(countsOf(*report, RecordKind::Inbound).removed, 1U);
    QCOMPARE(m_store->backlog()->lines.size(), 2U);
    QCOMPARE(m_store->backlog()->stock.size(), 2U);
    QCOMPARE(m_store->backlog()->inbound.size(), 1U);
}

void SnapshotMergeTest::exactCopyCountsOnce()
{
    RecordFeed feed;
    feed.add(itemRecord("I1")).add(itemRecord("I1"));
    const auto report = m_store->merge(feed, {RecordKind::Item});
    QVERIFY(report);
    const SyncCounts items = countsOf(*report, RecordKind::Item);
    QCOMPARE(items.added, 1U);
    QCOMPARE(items.unchanged, 1U);
    QCOMPARE(items.quarantined, 0U);
}

void SnapshotMergeTest::secondRowOfAKeyWithoutStampIsRejected()
{
    ItemRecord other = itemRecord("I1");
    other.description = "Another pump";
    RecordFeed feed;
    feed.add(itemRecord("I1")).add(other);
    for (int run = 0; run < 2; ++run) {
        const auto report = m_store->merge(feed, {RecordKind::Item});
        QVERIFY(report);
        QCOMPARE(countsOf(*report, RecordKind::Item).quarantined, 1U);
        const auto complaints = m_store->quarantine();
        QCOMPARE(complaints.size(), 1U);
        QCOMPARE(complaints[0].kind, "duplicate_key_conflict");
        QCOMPARE(complaints[0].handling, "rejected");
        QCOMPARE(complaints[0].key, "I1");
        QCOMPARE(complaints[0].line, 2U);
        QCOMPARE(m_store->text("SELECT description FROM item"), "Pump");
    }
}

void SnapshotMergeTest::newerCopyOfAKeyWins()
{
    ItemRecord old = itemRecord("I1");
    old.updatedAt = testInstant(1);
    ItemRecord fresh = old;
    fresh.description = "New";
    fresh.updatedAt = testInstant(2);
    RecordFeed feed;
    feed.add(old).add(fresh).add(old);
    const auto report = m_store->merge(feed, {RecordKind::Item});
    QVERIFY(report);
    QCOMPARE(countsOf(*report, RecordKind::Item).quarantined, 0U);
    QCOMPARE(m_store->text("SELECT description FROM item"), "New");
}

void SnapshotMergeTest::olderRowLosesAlsoInALaterBatch()
{
    ItemRecord fresh = itemRecord("I1");
    fresh.description = "New";
    fresh.updatedAt = testInstant(2);
    ItemRecord old = itemRecord("I1");
    old.updatedAt = testInstant(1);
    RecordFeed first;
    first.add(fresh);
    RecordFeed late;
    late.add(old);
    QVERIFY(m_store->merge(first));
    const auto report = m_store->merge(late);
    QVERIFY(report);
    QCOMPARE(countsOf(*report, RecordKind::Item).unchanged, 1U);
    QCOMPARE(m_store->text("SELECT description FROM item"), "New");
}

namespace {

RecordFeed items(int count)
{
    RecordFeed feed;
    for (int i = 0; i < count; ++i) {
        feed.add(itemRecord(feed.keep("I" + std::to_string(i))));
    }
    return feed;
}

} // namespace

void SnapshotMergeTest::wholeSnapshotIsHeldWhenCutShort()
{
    QVERIFY(m_store->merge(items(40), {RecordKind::Item}));
    const std::string before = dumpOf(m_store->database());
    const auto held = m_store->merge(items(19), {RecordKind::Item});
    QVERIFY(!held);
    QCOMPARE(held.error().kind, ErrorKind::Held);
    QVERIFY2(held.error().sentence.contains("19"), qPrintable(held.error().sentence));
    QVERIFY2(held.error().sentence.contains("40"), qPrintable(held.error().sentence));
    QCOMPARE(dumpOf(m_store->database()), before);
    QVERIFY(m_store->merge(items(20), {RecordKind::Item}));
}

void SnapshotMergeTest::acceptedSnapshotIsApplied()
{
    QVERIFY(m_store->merge(items(40), {RecordKind::Item}));
    QVERIFY(m_store->sources().acceptTruncated("erp"));
    const auto applied = m_store->merge(items(5), {RecordKind::Item});
    QVERIFY(applied);
    QCOMPARE(countsOf(*applied, RecordKind::Item).removed, 35U);
    QVERIFY2(!m_store->source("erp").acceptTruncated, "the permission is for one snapshot");
}

void SnapshotMergeTest::smallSourcesMayShrink()
{
    QVERIFY(m_store->merge(items(19), {RecordKind::Item}));
    QVERIFY(m_store->merge(items(1), {RecordKind::Item}));
}

void SnapshotMergeTest::cursorsAreKeptWithTheBatch()
{
    const Cursors first{{"lines", "41"}, {"stock", "7"}};
    QVERIFY(m_store->merge(items(1), {}, "erp", first));
    const std::int64_t id = m_store->source("erp").id;
    QCOMPARE(*m_store->sources().cursors(id), first);
    QVERIFY(m_store->merge(items(1), {}, "erp", {{"lines", "42"}}));
    QCOMPARE(*m_store->sources().cursors(id), (Cursors{{"lines", "42"}}));
}

void SnapshotMergeTest::everySyncIsInTheJournal()
{
    QVERIFY(m_store->merge(items(3), {RecordKind::Item}));
    const auto entries = m_store->journal().read({}, "source/erp");
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2U);
    QCOMPARE((*entries)[0].kind, "source.added");
    QCOMPARE((*entries)[1].kind, "sync.applied");
    QVERIFY((*entries)[1].payload.find("\"added\":3") != std::string::npos);
}

void SnapshotMergeTest::unfinishedMergeLeavesNothing()
{
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    const std::string before = dumpOf(m_store->database());
    {
        CancelToken stop;
        SnapshotMerge merge(m_store->database(), m_store->journal(), m_store->clock(),
                            m_store->source("erp"), stop, {});
        QVERIFY(merge.begin());
        items(5).deliverAll(merge);
    }
    QCOMPARE(dumpOf(m_store->database()), before);
}

QTEST_GUILESS_MAIN(SnapshotMergeTest)
#include "SnapshotMergeTest.moc"
