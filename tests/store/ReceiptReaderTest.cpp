#include "store/ReceiptReader.h"

#include "support/store/StoreFixture.h"

#include <QtTest>

using namespace repromise;

namespace {

Date june(int day)
{
    return Date::fromYmd(2026, 6, day);
}

ReceiptRecord receipt(std::string_view key, Date promised, Date received)
{
    ReceiptRecord record = receiptRecord(key);
    record.promised = promised;
    record.receivedOn = received;
    record.recordedAt = {};
    return record;
}

RecordFeed masterData()
{
    RecordFeed feed;
    feed.add(locationRecord("L1")).add(supplierRecord("S1")).add(itemRecord("I1"));
    return feed;
}

StoredReceipts readFrom(StoreFixture& store)
{
    const auto stored = ReceiptReader(store.database()).read();
    if (!stored) {
        qFatal("%s", qPrintable(stored.error().sentence));
    }
    return *stored;
}

ReceiptStamp stampOf(StoreFixture& store)
{
    return ReceiptReader(store.database()).stamp().value();
}

} // namespace

class ReceiptReaderTest : public QObject {
    Q_OBJECT

private slots:
    void receiptsAreReadWithTheirKeys()
    {
        StoreFixture store;
        RecordFeed feed = masterData();
        ReceiptRecord record = receipt("R1", june(1), june(4));
        record.order = "PO-7";
        feed.add(record);
        QVERIFY(store.merge(feed));
        const StoredReceipts stored = readFrom(store);
        const ReceiptHistory& history = *stored.history;
        QCOMPARE(history.size(), std::size_t{1});
        QCOMPARE(history.lateness(0), 3);
        QCOMPARE(history.known[0], june(4));
        QCOMPARE(history.suppliers.name(history.supplier[0]), record.supplier);
        QCOMPARE(history.items.name(history.item[0]), record.item);
        QCOMPARE(history.places.name(history.place[0]), record.location);
        QCOMPARE(history.deliveryCount(), std::size_t{1});
        QCOMPARE(stored.unusable, std::size_t{0});
    }

    void aReceiptIsKnownFromWhenItWasRecordedUnlessThatIsALaterChange()
    {
        StoreFixture store;
        RecordFeed feed = masterData();
        ReceiptRecord soon = receipt("R1", june(1), june(4));
        soon.recordedAt = Instant::parse("2026-06-06T09:00:00Z").value();
        ReceiptRecord imported =
            receipt("R2", Date::fromYmd(2024, 6, 1), Date::fromYmd(2024, 6, 2));
        imported.recordedAt = soon.recordedAt;
        feed.add(soon).add(imported);
        QVERIFY(store.merge(feed));
        const StoredReceipts stored = readFrom(store);
        QCOMPARE(stored.history->known[0], june(6));
        QCOMPARE(stored.history->known[1], Date::fromYmd(2024, 6, 2));
    }

    void receiptsWithoutAPromiseAreCountedNotTaken()
    {
        StoreFixture store;
        RecordFeed feed = masterData();
        feed.add(receipt("R1", Date(), june(4))).add(receipt("R2", june(1), june(4)));
        QVERIFY(store.merge(feed));
        const StoredReceipts stored = readFrom(store);
        QCOMPARE(stored.history->size(), std::size_t{1});
        QCOMPARE(stored.unusable, std::size_t{1});
    }

    void theStampTellsWhetherReceiptsChanged()
    {
        StoreFixture store;
        RecordFeed feed = masterData();
        feed.add(receipt("R1", june(1), june(4)));
        QVERIFY(store.merge(feed));
        const ReceiptStamp first = stampOf(store);
        QVERIFY(first == readFrom(store).stamp);

        RecordFeed unrelated;
        unrelated.add(stockRecord("I1", "L1", 5));
        QVERIFY(store.merge(unrelated));
        QVERIFY(stampOf(store) == first);

        RecordFeed changed;
        changed.add(receipt("R1", june(1), june(5)));
        QVERIFY(store.merge(changed));
        const ReceiptStamp second = stampOf(store);
        QVERIFY(!(second == first));

        RecordFeed more;
        more.add(receipt("R2", june(1), june(4)));
        QVERIFY(store.merge(more));
        QVERIFY(!(stampOf(store) == second));
    }
};

QTEST_GUILESS_MAIN(ReceiptReaderTest)
#include "ReceiptReaderTest.moc"
