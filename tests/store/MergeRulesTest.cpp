#include "store/Ledger.h"
#include "support/store/StoreFixture.h"

#include <QtTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace repromise;

namespace {

Date july(int day)
{
    return Date::fromYmd(2026, 7, day);
}

OrderLineRecord datedLine(Date requested, Date promised, Date confirmed)
{
    OrderLineRecord line = lineRecord();
    line.requested = requested;
    line.promised = promised;
    line.confirmed = confirmed;
    return line;
}

QString asText(const std::vector<LedgerEntry>& entries)
{
    std::string text;
    for (const LedgerEntry& entry : entries) {
        text += (text.empty() ? "" : ", ") + entry.kind + ' '
                + (entry.date.known() ? entry.date.iso().substr(5) : "none") + " @"
                + std::to_string((entry.at.ms() - testInstant(0).ms()) / 60'000);
    }
    return QString::fromStdString(text);
}

} // namespace

class MergeRulesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void brokenReferencesAreRejected_data();
    void brokenReferencesAreRejected();
    void unknownSupplierMattersOnlyWhereSuppliersAreDelivered();
    void complaintNamesPlaceAndRawRecord();
    void longRawRecordIsCutAtACharacter();
    void deltaMayReferToWhatItDoesNotDeliver();
    void itemDroppedFromASnapshotMakesItsLinesRejected();
    void refusedVersionLeavesTheHeldOne();
    void whatRefersToARefusedVersionStillFindsTheHeldOne();
    void refusedByTheReaderLeavesTheHeldOne();
    void shipmentOfARefusedLineIsKeptForIt();
    void complaintEndsWhenTheRecordComesRight();
    void complaintStaysWhenTheRecordIsNotDelivered();
    void complaintEndsWhenTheRecordIsRemoved();
    void complaintEndsWithAWholeDelivery();
    void flaggedRecordIsLoaded();
    void newestVersionWinsInEveryOrder();
    void aStampInTheFutureDoesNotFreezeARecord();
    void batchAppliedTwiceIsHarmless();
    void promiseIsNeverOverwritten();
    void firstPromiseMayComeLater();
    void confirmedDateFollowsTheSource();
    void ledgerTellsWhatHappened();
    void shipmentWithoutStampStandsOnItsDay();
    void otherSourceFindsOrdersByKey();
    void equalKeysOfTwoSourcesAreTwoInquiries();
    void ambiguousForeignOrderIsNotGuessed();
    void sourcesThatDisagreeAreFlagged();
    void newerWordOfAnotherSourceWins();
    void removedSourceHidesItsRowsAndAnotherMayAdoptThem();
    void termsFollowTheirLine();
    void anOrderHasAtMost65535Lines();
    void aWorkspaceHasAtMost65535Locations();

private:
    QString complaints();
    std::vector<LedgerEntry> ledger()
    {
        return *Ledger(m_store->database()).entries(m_store->lineId("SO-1", "1"));
    }
    void mergeLine(const OrderLineRecord& line, int minutes);

    std::optional<StoreFixture> m_store;
};

void MergeRulesTest::init()
{
    m_store.emplace();
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
}

QString MergeRulesTest::complaints()
{
    std::string text;
    for (const QuarantinedRecord& record : m_store->quarantine()) {
        text += (text.empty() ? "" : ", ") + record.record + ' ' + record.key + ' ' + record.kind
                + ' ' + record.handling;
    }
    return QString::fromStdString(text);
}

void MergeRulesTest::brokenReferencesAreRejected_data()
{
    QTest::addColumn<std::function<void(RecordFeed&)>>("add");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* complaint, const std::function<void(RecordFeed&)>& add) {
        QTest::newRow(complaint) << add << QString::fromUtf8(complaint);
    };
    row("accounts C9 unknown_customer rejected", [](auto& f) { f.add(accountRecord("C9")); });
    row("contacts CT9 unknown_customer rejected",
        [](auto& f) { f.add(contactRecord("CT9", "C9")); });
    row("sales_orders SO-9 unknown_customer rejected",
        [](auto& f) { f.add(orderRecord("SO-9", "C9")); });
    row("sales_lines SO-9/1 orphan_line rejected", [](auto& f) { f.add(lineRecord("SO-9", "1")); });
    row("sales_lines SO-1/9 unknown_item rejected", [](auto& f) {
        OrderLineRecord line = lineRecord("SO-1", "9");
        line.item = "I9";
        f.add(line);
    });
    row("sales_lines SO-1/9 unknown_location rejected", [](auto& f) {
        OrderLineRecord line = lineRecord("SO-1", "9");
        line.location = "";
        f.add(line);
    });
    row("stock I9/L1 unknown_item rejected", [](auto& f) { f.add(stockRecord("I9", "L1", 1)); });
    row("stock I1/L9 unknown_location rejected",
        [](auto& f) { f.add(stockRecord("I1", "L9", 1)); });
    row("purchase_lines PO-9/1 unknown_item rejected", [](auto& f) {
        InboundRecord inbound = inboundRecord("PO-9", "1");
        inbound.item = "i1";
        f.add(inbound);
    });
    row("purchase_lines PO-9/1 unknown_location rejected", [](auto& f) {
        InboundRecord inbound = inboundRecord("PO-9", "1");
        inbound.location = "L9";
        f.add(inbound);
    });
    row("shipments SH-9 orphan_event rejected",
        [](auto& f) { f.add(shipmentRecord("SH-9", "SO-1", "9")); });
    row("lanes L9/L1 unknown_location rejected", [](auto& f) { f.add(laneRecord("L9", "L1")); });
    row("lanes L1/Nowhere unknown_destination rejected",
        [](auto& f) { f.add(laneRecord("L1", "Nowhere")); });
    row("substitutes I1/I9 unknown_item rejected", [](auto& f) {
        SubstituteRecord substitute;
        substitute.item = "I1";
        substitute.substitute = "I9";
        f.add(substitute);
    });
}

void MergeRulesTest::brokenReferencesAreRejected()
{
    QFETCH(std::function<void(RecordFeed&)>, add);
    QFETCH(QString, complaint);
    RecordFeed feed;
    add(feed);
    feed.add(itemRecord("I77"));
    const auto report = m_store->merge(feed);
    QVERIFY(report);
    QCOMPARE(complaints(), complaint);
    QCOMPARE(countsOf(*report, RecordKind::Item).added, 1U);
    for (const SyncCounts& counts : report->kinds) {
        QCOMPARE(counts.read, counts.kind == RecordKind::Item ? counts.added : counts.quarantined);
    }
}

void MergeRulesTest::termsFollowTheirLine()
{
    OrderLineRecord line = lineRecord();
    const auto deliver = [&](const LineTerms& terms) {
        line.terms = terms;
        RecordFeed feed;
        feed.add(line);
        return countsOf(*m_store->merge(feed), RecordKind::OrderLine);
    };
    const auto held = [&] { return m_store->backlog()->lines.terms[0]; };
    const LineTerms firm{true, july(9), Quantity::whole(4), 7};
    QCOMPARE(deliver(firm).changed, 1U);
    QVERIFY(held() == firm);
    QCOMPARE(deliver(firm).unchanged, 1U);
    QCOMPARE(deliver({false, {}, {}, 7}).changed, 1U);
    QVERIFY((held() == LineTerms{false, {}, {}, 7}));
    QCOMPARE(deliver({}).changed, 1U);
    QVERIFY(m_store->backlog()->lines.terms.empty());
    QCOMPARE(m_store->number("SELECT count(*) FROM line_terms"), 0);
}

void MergeRulesTest::unknownSupplierMattersOnlyWhereSuppliersAreDelivered()
{
    InboundRecord inbound = inboundRecord("PO-9", "1");
    inbound.supplier = "S9";
    RecordFeed without;
    without.add(inbound);
    QVERIFY(m_store->merge(without));
    QCOMPARE(complaints(), QString());
    inbound.line = "2";
    RecordFeed with;
    with.add(supplierRecord("S2")).add(inbound);
    QVERIFY(m_store->merge(with));
    QCOMPARE(complaints(), QString("purchase_lines PO-9/2 unknown_supplier rejected"));
}

void MergeRulesTest::complaintNamesPlaceAndRawRecord()
{
    RecordFeed feed;
    feed.add(itemRecord("I5")).add(stockRecord("I9", "L1", 1));
    QVERIFY(m_store->merge(feed));
    const auto records = m_store->quarantine();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].source, std::string("erp"));
    QCOMPARE(records[0].file, std::string("feed"));
    QCOMPARE(records[0].line, 2U);
    QCOMPARE(records[0].raw, std::string("raw record"));
    QVERIFY2(records[0].reason.find("I9") != std::string::npos, records[0].reason.c_str());
}

void MergeRulesTest::longRawRecordIsCutAtACharacter()
{
    std::string raw = "x";
    for (int i = 0; i < 5'000; ++i) {
        raw += "ü";
    }
    CancelToken stop;
    SnapshotMerge merge(m_store->database(), m_store->journal(), m_store->clock(),
                        m_store->source("erp"), stop, {});
    QVERIFY(merge.begin());
    merge.put(stockRecord("I9", "L1", 1), {"stock.csv", 7, raw});
    QVERIFY(merge.finish({}, {}));
    const std::string kept = m_store->quarantine().at(0).raw;
    QVERIFY(kept.size() <= 2'000 && kept.size() > 1'990);
    QCOMPARE(kept.size() % 2, 1U);
    QCOMPARE(kept, raw.substr(0, kept.size()));
}

void MergeRulesTest::deltaMayReferToWhatItDoesNotDeliver()
{
    OrderLineRecord line = lineRecord("SO-2", "2");
    line.item = "I2";
    line.location = "L2";
    RecordFeed delta;
    delta.add(locationRecord("L3")).add(itemRecord("I9")).add(customerRecord("C3"));
    delta.add(contactRecord("CT3", "C1")).add(orderRecord("SO-9", "C2"));
    delta.add(lineRecord("SO-1", "9")).add(line).add(shipmentRecord("SH-1", "SO-1", "1"));
    const auto report = m_store->merge(delta);
    QVERIFY(report);
    QCOMPARE(complaints(), QString());
    QCOMPARE(m_store->backlog()->lines.size(), 5U);
}

void MergeRulesTest::itemDroppedFromASnapshotMakesItsLinesRejected()
{
    RecordFeed feed;
    feed.whole({RecordKind::Item}).add(itemRecord("I1")).add(itemRecord("I3"));
    OrderLineRecord line = lineRecord("SO-1", "2");
    line.item = "I2";
    feed.whole({RecordKind::OrderLine}).add(lineRecord("SO-1", "1")).add(line);
    feed.add(lineRecord("SO-2", "1"));
    QVERIFY(m_store->merge(feed, {RecordKind::Item, RecordKind::OrderLine}));
    QCOMPARE(complaints(), QString("sales_lines SO-1/2 unknown_item rejected"));
}

// A line whose new version cannot be read still is an order of a customer who waits.
void MergeRulesTest::refusedVersionLeavesTheHeldOne()
{
    OrderLineRecord bad = lineRecord("SO-1", "1");
    bad.item = "I9";
    bad.ordered = Quantity::whole(99);
    RecordFeed feed;
    feed.add(bad).add(lineRecord("SO-2", "1"));
    const auto report = m_store->merge(feed, {RecordKind::OrderLine});
    QVERIFY(report);
    QCOMPARE(countsOf(*report, RecordKind::OrderLine).removed, 1U); // SO-1/2 was not delivered
    const BacklogPtr backlog = m_store->backlog();
    const LineIx held = backlog->findLine("SO-1", "1");
    QVERIFY(held != noIx);
    QCOMPARE(backlog->openQuantity(held).text(), std::string("10"));
    QCOMPARE(backlog->findLine("SO-1", "2"), noIx);
}

void MergeRulesTest::whatRefersToARefusedVersionStillFindsTheHeldOne()
{
    RecordFeed feed;
    SalesOrderRecord order = orderRecord("SO-1");
    order.customer = "nobody";
    OrderLineRecord line = lineRecord("SO-1", "1");
    line.ordered = Quantity::whole(77);
    feed.whole({RecordKind::SalesOrder}).add(order).add(orderRecord("SO-2"));
    feed.add(line);
    QVERIFY(m_store->merge(feed, {RecordKind::SalesOrder}));
    QCOMPARE(complaints(), QString("sales_orders SO-1 unknown_customer rejected"));
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->openQuantity(backlog->findLine("SO-1", "1")), Quantity::whole(77));
}

void MergeRulesTest::refusedByTheReaderLeavesTheHeldOne()
{
    RecordFeed feed;
    const auto refused = [&feed](RecordKind kind, const char* key) {
        feed.defect({kind, Handling::Rejected, "not_a_number", key, QStringLiteral("Mend it.")});
    };
    refused(RecordKind::OrderLine, "SO-1/1");
    refused(RecordKind::OrderLine, "");
    refused(RecordKind::Stock, "I1/L1");
    refused(RecordKind::Stock, "I9/L9");
    refused(RecordKind::Account, "C1");
    refused(RecordKind::SalesOrder, "SO-1");
    feed.add(lineRecord("SO-2", "1")).add(orderRecord("SO-2", "C2"));
    const auto report = m_store->merge(feed, {RecordKind::SalesOrder, RecordKind::OrderLine,
                                              RecordKind::Stock, RecordKind::Account});
    QVERIFY(report);
    QCOMPARE(countsOf(*report, RecordKind::OrderLine).read, 3U);
    QCOMPARE(countsOf(*report, RecordKind::OrderLine).quarantined, 2U);
    QCOMPARE(m_store->backlog()->lines.size(), 2U);
    QCOMPARE(m_store->backlog()->stock.size(), 1U);
    QCOMPARE(m_store->backlog()->customers.toleranceDays[0], 2);
}

void MergeRulesTest::shipmentOfARefusedLineIsKeptForIt()
{
    RecordFeed feed;
    feed.whole({RecordKind::OrderLine});
    feed.defect({RecordKind::OrderLine, Handling::Rejected, "negative_qty", "SO-1/7",
                 QStringLiteral("Mend it.")});
    OrderLineRecord lost = lineRecord("SO-1", "8");
    lost.item = "I9";
    feed.add(lost)
        .add(shipmentRecord("SH-7", "SO-1", "7"))
        .add(shipmentRecord("SH-8", "SO-1", "8"));
    feed.add(shipmentRecord("SH-9", "SO-1", "9")).add(shipmentRecord("SH-1", "SO-1", "1"));
    for (const std::uint64_t added : {2U, 0U}) {
        const auto report = m_store->merge(feed, {RecordKind::OrderLine, RecordKind::Shipment});
        QVERIFY(report);
        QCOMPARE(countsOf(*report, RecordKind::Shipment).added, added);
        QCOMPARE(countsOf(*report, RecordKind::OrderLine).added, 0U);
        QCOMPARE(complaints(), QString("sales_lines SO-1/7 negative_qty rejected, "
                                       "sales_lines SO-1/8 unknown_item rejected, "
                                       "shipments SH-9 orphan_event rejected, "
                                       "shipments SH-1 orphan_event rejected"));
        QCOMPARE(m_store->backlog()->lines.size(), 0U);
    }
    mergeLine(lineRecord("SO-1", "7"), 10);
    QCOMPARE(m_store->backlog()->lines.size(), 1U);
    const auto entries = Ledger(m_store->database()).entries(m_store->lineId("SO-1", "7"));
    QVERIFY(entries);
    QCOMPARE(asText(*entries),
             QString("actual 06-20 @-600, requested 07-01 @10, promised 07-01 @10"));
}

void MergeRulesTest::complaintEndsWhenTheRecordComesRight()
{
    OrderLineRecord line = lineRecord("SO-1", "9");
    line.item = "I9";
    RecordFeed bad;
    bad.add(line);
    QVERIFY(m_store->merge(bad));
    QVERIFY(m_store->merge(bad));
    QCOMPARE(complaints(), QString("sales_lines SO-1/9 unknown_item rejected"));
    RecordFeed mended;
    mended.add(itemRecord("I9")).add(line);
    QVERIFY(m_store->merge(mended));
    QCOMPARE(complaints(), QString());
    QVERIFY(m_store->lineId("SO-1", "9") != 0);
}

void MergeRulesTest::complaintStaysWhenTheRecordIsNotDelivered()
{
    RecordFeed bad;
    bad.add(lineRecord("SO-9", "1"));
    QVERIFY(m_store->merge(bad));
    RecordFeed other;
    other.add(lineRecord("SO-1", "1")).add(lineRecord("SO-8", "1"));
    QVERIFY(m_store->merge(other));
    QCOMPARE(complaints(), QString("sales_lines SO-9/1 orphan_line rejected, "
                                   "sales_lines SO-8/1 orphan_line rejected"));
}

void MergeRulesTest::complaintEndsWhenTheRecordIsRemoved()
{
    RecordFeed bad;
    bad.add(lineRecord("SO-9", "1"));
    QVERIFY(m_store->merge(bad));
    RecordFeed gone;
    gone.removed(RecordKind::OrderLine, "SO-9/1");
    QVERIFY(m_store->merge(gone));
    QCOMPARE(complaints(), QString());
}

void MergeRulesTest::complaintEndsWithAWholeDelivery()
{
    RecordFeed bad;
    bad.add(lineRecord("SO-9", "1")).add(stockRecord("I9", "L1", 1));
    QVERIFY(m_store->merge(bad));
    RecordFeed lines;
    lines.add(lineRecord("SO-1", "1")).add(lineRecord("SO-8", "1"));
    QVERIFY(m_store->merge(lines, {RecordKind::OrderLine}));
    QCOMPARE(complaints(), QString("stock I9/L1 unknown_item rejected, "
                                   "sales_lines SO-8/1 orphan_line rejected"));
}

void MergeRulesTest::flaggedRecordIsLoaded()
{
    RecordFeed feed;
    feed.defect({RecordKind::OrderLine, Handling::Flagged, "promised_before_ordered", "SO-1/9",
                 QStringLiteral("Look at it.")});
    feed.add(lineRecord("SO-1", "9"));
    for (int run = 0; run < 2; ++run) {
        const auto report = m_store->merge(feed);
        QVERIFY(report);
        const SyncCounts lines = countsOf(*report, RecordKind::OrderLine);
        QCOMPARE(lines.read, 1U);
        QCOMPARE(lines.quarantined, 1U);
        QCOMPARE(complaints(), QString("sales_lines SO-1/9 promised_before_ordered flagged"));
        QVERIFY(m_store->backlog()->findLine("SO-1", "9") != noIx);
    }
    RecordFeed clean;
    clean.add(lineRecord("SO-1", "9"));
    QVERIFY(m_store->merge(clean));
    QCOMPARE(complaints(), QString());
}

void MergeRulesTest::newestVersionWinsInEveryOrder()
{
    QVERIFY(rc::check("any order, cut into any batches", [this] {
        init();
        std::vector<int> stamps(static_cast<std::size_t>(*rc::gen::inRange(1, 8)));
        std::iota(stamps.begin(), stamps.end(), 1);
        for (std::size_t i = stamps.size(); i > 1; --i) {
            std::swap(stamps[i - 1], stamps[*rc::gen::inRange<std::size_t>(0, i)]);
        }
        const auto newest = static_cast<std::int64_t>(stamps.size());
        RecordFeed batch;
        const auto send = [&] {
            RC_ASSERT(m_store->merge(batch).has_value());
            batch = RecordFeed();
        };
        for (const int stamp : stamps) {
            OrderLineRecord line = lineRecord("SO-1", "1");
            line.ordered = Quantity::whole(100 + stamp);
            line.confirmed = july(stamp);
            line.updatedAt = testInstant(stamp);
            StockRecord stock = stockRecord("I1", "L1", 100 + stamp);
            stock.updatedAt = testInstant(stamp);
            batch.add(line).add(stock);
            if (*rc::gen::inRange(0, 3) == 0) {
                send();
            }
        }
        send();
        const BacklogPtr backlog = m_store->backlog();
        const LineIx line = backlog->findLine("SO-1", "1");
        RC_ASSERT(backlog->openQuantity(line) == Quantity::whole(100 + newest));
        RC_ASSERT(backlog->lines.confirmed[line] == july(static_cast<int>(newest)));
        RC_ASSERT(backlog->stock.onHand[0] == Quantity::whole(100 + newest).units());
        RC_ASSERT(complaints().isEmpty());
    }));
}

void MergeRulesTest::aStampInTheFutureDoesNotFreezeARecord()
{
    const Instant now = m_store->clock().now();
    const auto deliver = [this](int quantity, Instant stamp) {
        OrderLineRecord line = lineRecord("SO-1", "1");
        line.ordered = Quantity::whole(quantity);
        line.updatedAt = stamp;
        return m_store->merge(RecordFeed().add(line)).has_value();
    };
    const auto ordered = [this] {
        const BacklogPtr backlog = m_store->backlog();
        return backlog->openQuantity(backlog->findLine("SO-1", "1"));
    };
    constexpr std::int64_t msPerDay = 86'400'000;
    QVERIFY(deliver(41, now.plusMs(20'000 * msPerDay)));
    QCOMPARE(ordered(), Quantity::whole(41));
    QVERIFY(deliver(42, now));
    QCOMPARE(ordered(), Quantity::whole(42));
    QVERIFY(deliver(43, now.plusMs(-msPerDay)));
    QCOMPARE(ordered(), Quantity::whole(42)); // older, as ever
}

void MergeRulesTest::batchAppliedTwiceIsHarmless()
{
    const char* const state =
        "SELECT group_concat(id||'.'||ordered||'.'||promised||'.'||confirmed||'.'||gone) FROM "
        "order_line";
    RecordFeed batch;
    batch.add(datedLine(july(1), july(2), july(3))).add(lineRecord("SO-9", "1"));
    batch.removed(RecordKind::OrderLine, "SO-2/1").add(stockRecord("I3", "L2", 9));
    QVERIFY(m_store->merge(batch));
    const std::string once = m_store->text(state);
    const auto ledgerRows = m_store->number("SELECT count(*) FROM ledger");
    const QString complained = complaints();
    const auto again = m_store->merge(batch);
    QVERIFY(again);
    QVERIFY(!again->changed);
    QCOMPARE(m_store->text(state), once);
    QCOMPARE(m_store->number("SELECT count(*) FROM ledger"), ledgerRows);
    QCOMPARE(complaints(), complained);
}

void MergeRulesTest::mergeLine(const OrderLineRecord& line, int minutes)
{
    m_store->clock().set(testInstant(minutes));
    RecordFeed feed;
    feed.add(line);
    QVERIFY(m_store->merge(feed));
}

void MergeRulesTest::promiseIsNeverOverwritten()
{
    mergeLine(datedLine(july(1), july(20), {}), 10);
    mergeLine(datedLine(july(1), {}, {}), 20);
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->lines.promised[backlog->findLine("SO-1", "1")], july(1));
    QCOMPARE(asText(ledger()), QString("requested 07-01 @0, promised 07-01 @0"));
}

void MergeRulesTest::firstPromiseMayComeLater()
{
    OrderLineRecord line = lineRecord("SO-1", "7");
    line.promised = {};
    mergeLine(line, 10);
    line.promised = july(9);
    mergeLine(line, 20);
    line.promised = july(19);
    mergeLine(line, 30);
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->lines.promised[backlog->findLine("SO-1", "7")], july(9));
    const auto entries = Ledger(m_store->database()).entries(m_store->lineId("SO-1", "7"));
    QVERIFY(entries);
    QCOMPARE(asText(*entries), QString("requested 07-01 @10, promised 07-09 @20"));
}

void MergeRulesTest::confirmedDateFollowsTheSource()
{
    mergeLine(datedLine(july(1), july(1), july(4)), 10);
    mergeLine(datedLine(july(1), july(1), july(2)), 20);
    BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->lines.confirmed[backlog->findLine("SO-1", "1")], july(2));
    mergeLine(datedLine(july(1), july(1), {}), 30);
    backlog = m_store->backlog();
    QVERIFY(!backlog->lines.confirmed[backlog->findLine("SO-1", "1")].known());
}

void MergeRulesTest::ledgerTellsWhatHappened()
{
    mergeLine(datedLine(july(1), july(1), july(4)), 10);
    mergeLine(datedLine(july(1), july(1), july(6)), 20);
    mergeLine(datedLine(july(1), july(1), july(6)), 30);
    mergeLine(datedLine(july(3), july(1), {}), 40);
    RecordFeed shipment;
    ShipmentRecord went = shipmentRecord("SH-1", "SO-1", "1");
    went.shipDate = july(5);
    went.recordedAt = testInstant(50);
    shipment.add(went);
    QVERIFY(m_store->merge(shipment));
    QCOMPARE(asText(ledger()),
             QString("requested 07-01 @0, promised 07-01 @0, confirmed 07-04 @10, "
                     "confirmed 07-06 @20, requested 07-03 @40, confirmed none @40, "
                     "actual 07-05 @50"));
    for (const LedgerEntry& entry : ledger()) {
        QCOMPARE(entry.source, std::string("erp"));
        QCOMPARE(entry.by, std::string("sync"));
    }
    QVERIFY(Ledger(m_store->database()).entries(987'654'321)->empty());
}

void MergeRulesTest::shipmentWithoutStampStandsOnItsDay()
{
    RecordFeed shipment;
    ShipmentRecord went = shipmentRecord("SH-1", "SO-1", "1");
    went.shipDate = july(5);
    went.recordedAt = {};
    shipment.add(went);
    QVERIFY(m_store->merge(shipment));
    const auto entries = ledger();
    QCOMPARE(entries.size(), 3U);
    QCOMPARE(entries[2].kind, std::string("actual"));
    QCOMPARE(entries[2].at.iso(), std::string("2026-07-05T00:00:00Z"));
}

void MergeRulesTest::equalKeysOfTwoSourcesAreTwoInquiries()
{
    RecordFeed feed;
    feed.add(inquiryRecord("12", "SO-1")).add(inquiryRecord("13"));
    QVERIFY(m_store->merge(feed, {RecordKind::Inquiry}, "desk"));
    RecordFeed other;
    InquiryRecord solved = inquiryRecord("12", "SO-2");
    solved.status = "solved";
    other.add(solved);
    for (int round = 0; round < 2; ++round) {
        const auto report = m_store->merge(other, {RecordKind::Inquiry}, "crm");
        QVERIFY(report);
        QCOMPARE(countsOf(*report, RecordKind::Inquiry).added, round == 0 ? 1U : 0U);
        QCOMPARE(countsOf(*report, RecordKind::Inquiry).removed, 0U);
    }
    QCOMPARE(m_store->number("SELECT count(*) FROM inquiry WHERE gone=0"), 3);
    RecordFeed removal;
    removal.removed(RecordKind::Inquiry, "12");
    QVERIFY(m_store->merge(removal, {}, "desk"));
    QCOMPARE(m_store->number("SELECT count(*) FROM inquiry WHERE gone=0"), 2);
    QCOMPARE(m_store->text("SELECT status FROM inquiry WHERE key='12' AND gone=0"),
             std::string("solved"));
}

void MergeRulesTest::otherSourceFindsOrdersByKey()
{
    OrderLineRecord line = lineRecord("SO-1", "1");
    line.ordered = Quantity::whole(12);
    line.updatedAt = testInstant(5);
    RecordFeed changes;
    changes.add(line).add(lineRecord("SO-1", "3")).add(lineRecord("SO-77", "1"));
    const auto report = m_store->merge(changes, {}, "changes");
    QVERIFY(report);
    QCOMPARE(complaints(), QString("sales_lines SO-77/1 orphan_line rejected"));
    QCOMPARE(countsOf(*report, RecordKind::OrderLine).changed, 1U);
    QCOMPARE(countsOf(*report, RecordKind::OrderLine).added, 1U);
    QCOMPARE(m_store->number("SELECT count(*) FROM sales_order"), 2);
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->openQuantity(backlog->findLine("SO-1", "1")), Quantity::whole(12));
    // The owner's next snapshot sweeps only what is its own.
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    QVERIFY(m_store->backlog()->findLine("SO-1", "3") != noIx);
}

void MergeRulesTest::ambiguousForeignOrderIsNotGuessed()
{
    RecordFeed second;
    second.add(orderRecord("SO-1", "C2"));
    QVERIFY(m_store->merge(second, {}, "shop"));
    RecordFeed changes;
    changes.add(lineRecord("SO-1", "3"));
    QVERIFY(m_store->merge(changes, {}, "changes"));
    QCOMPARE(complaints(), QString("sales_lines SO-1/3 orphan_line rejected"));
}

void MergeRulesTest::sourcesThatDisagreeAreFlagged()
{
    ItemRecord other = itemRecord("I1");
    other.family = "Valves";
    RecordFeed shop;
    shop.add(other).add(other).add(itemRecord("I2"));
    const auto report = m_store->merge(shop, {RecordKind::Item}, "shop");
    QVERIFY(report);
    QCOMPARE(complaints(), QString("items I1 data_conflict flagged, "
                                   "items I1 data_conflict flagged"));
    QCOMPARE(m_store->text("SELECT family FROM item WHERE key = 'I1'"), std::string("Pumps"));
    QCOMPARE(countsOf(*report, RecordKind::Item).removed, 0U);
    QVERIFY(m_store->merge(smallWorld(), allKinds()));
    QVERIFY2(!complaints().isEmpty(), "only its own source can end a complaint");
}

void MergeRulesTest::newerWordOfAnotherSourceWins()
{
    StockRecord count = stockRecord("I1", "L1", 44);
    count.updatedAt = testInstant(9);
    RecordFeed warehouse;
    warehouse.add(count);
    QVERIFY(m_store->merge(warehouse, {}, "wms"));
    QCOMPARE(m_store->backlog()->stock.onHand[0], Quantity::whole(44).units());
    QCOMPARE(complaints(), QString());
}

void MergeRulesTest::removedSourceHidesItsRowsAndAnotherMayAdoptThem()
{
    QVERIFY(m_store->sources().remove("erp"));
    QCOMPARE(m_store->backlog()->lines.size(), 0U);
    QCOMPARE(m_store->backlog()->stock.size(), 0U);
    QVERIFY(!m_store->sources().find("erp"));
    QCOMPARE(m_store->sources().remove("erp").error().kind, ErrorKind::NotFound);
    QVERIFY(m_store->merge(smallWorld(), allKinds(), "erp"));
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->lines.size(), 3U);
    QCOMPARE(backlog->stock.size(), 3U);
    QCOMPARE(backlog->inbound.size(), 2U);
    QCOMPARE(backlog->items.size(), 3U);
    QCOMPARE(complaints(), QString());
}

void MergeRulesTest::anOrderHasAtMost65535Lines()
{
    RecordFeed feed;
    for (int line = 0; line < 65'540; ++line) {
        feed.add(lineRecord("SO-1", feed.keep("L" + std::to_string(line))));
    }
    const auto report = m_store->merge(feed);
    QVERIFY(report);
    const SyncCounts lines = countsOf(*report, RecordKind::OrderLine);
    QCOMPARE(lines.read, 65'540U);
    QCOMPARE(lines.added, 65'535U - 2U);
    QCOMPARE(lines.quarantined, 7U);
    QCOMPARE(m_store->quarantine().at(0).kind, std::string("too_many_lines"));
    const BacklogPtr backlog = m_store->backlog();
    QVERIFY2(backlog->findLine("SO-2", "1") != noIx, "lines of the next order are not touched");
}

void MergeRulesTest::aWorkspaceHasAtMost65535Locations()
{
    RecordFeed feed;
    for (int place = 0; place < 65'540; ++place) {
        LocationRecord location;
        location.key = feed.keep("P" + std::to_string(place));
        feed.add(location);
    }
    const auto report = m_store->merge(feed);
    QVERIFY(report);
    QVERIFY(countsOf(*report, RecordKind::Location).quarantined > 0);
    QCOMPARE(m_store->quarantine().at(0).kind, std::string("too_many_locations"));
    const BacklogPtr backlog = m_store->backlog();
    QCOMPARE(backlog->locations.size(), 65'535U);
    QCOMPARE(backlog->lines.size(), 3U);
}

QTEST_GUILESS_MAIN(MergeRulesTest)
#include "MergeRulesTest.moc"
