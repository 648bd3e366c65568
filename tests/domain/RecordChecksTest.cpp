#include "domain/RecordChecks.h"

#include <QtTest>

using namespace repromise;

namespace {

OrderLineRecord goodLine()
{
    OrderLineRecord line;
    line.order = "SO-1";
    line.line = "1";
    line.ordered = Quantity::whole(10);
    line.requested = Date::fromYmd(2026, 7, 1);
    line.status = "open";
    return line;
}

InboundRecord goodInbound()
{
    InboundRecord inbound;
    inbound.ordered = Quantity::whole(10);
    inbound.expected = Date::fromYmd(2026, 7, 1);
    return inbound;
}

template <typename Record>
std::string kindOf(const Record& record)
{
    const auto found = checkRecord(record);
    return found ? std::string(found->kind) : std::string();
}

template <typename Record>
bool isFlagged(const Record& record)
{
    const auto found = checkRecord(record);
    return found && found->handling == Handling::Flagged;
}

const Quantity minusOne = Quantity::whole(-1);

} // namespace

class RecordChecksTest : public QObject {
    Q_OBJECT

private slots:
    void goodRecordsPass()
    {
        QVERIFY(!checkRecord(goodLine()));
        QVERIFY(!checkRecord(goodInbound()));
        QVERIFY(!checkRecord(StockRecord()));
    }
    void lineQuantitiesMustBePossible()
    {
        for (const auto member : {&OrderLineRecord::ordered, &OrderLineRecord::shipped,
                                  &OrderLineRecord::allocated, &OrderLineRecord::cancelled}) {
            auto line = goodLine();
            line.*member = minusOne;
            QCOMPARE(kindOf(line), std::string("negative_qty"));
            QVERIFY(!isFlagged(line));
        }
        auto zero = goodLine();
        zero.ordered = {};
        QCOMPARE(kindOf(zero), std::string("zero_qty"));
        auto dear = goodLine();
        dear.unitPrice = UnitPrice::fromMicros(-1);
        QCOMPARE(kindOf(dear), std::string("out_of_range"));
    }
    void lineWithoutRequestedDateIsRejected()
    {
        auto line = goodLine();
        line.requested = {};
        QCOMPARE(kindOf(line), std::string("missing_date"));
        QVERIFY(!isFlagged(line));
    }
    void doubtfulBalancesAreFlaggedOnce()
    {
        auto shipped = goodLine();
        shipped.shipped = Quantity::whole(11);
        QCOMPARE(kindOf(shipped), std::string("over_shipped"));
        auto cancelled = goodLine();
        cancelled.shipped = Quantity::whole(6);
        cancelled.cancelled = Quantity::whole(5);
        QCOMPARE(kindOf(cancelled), std::string("over_cancelled"));
        auto allocated = goodLine();
        allocated.shipped = Quantity::whole(6);
        allocated.allocated = Quantity::whole(5);
        QCOMPARE(kindOf(allocated), std::string("over_allocated"));
        QVERIFY(isFlagged(shipped) && isFlagged(cancelled) && isFlagged(allocated));
    }
    void statusMustAgreeWithTheQuantities_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("shipped");
        QTest::addColumn<int>("allocated");
        QTest::addColumn<int>("cancelled");
        QTest::addColumn<bool>("agrees");
        QTest::newRow("open") << "open" << 4 << 5 << 0 << true;
        QTest::newRow("open, but done") << "open" << 4 << 0 << 6 << false;
        QTest::newRow("open, but allocated") << "open" << 4 << 6 << 0 << false;
        QTest::newRow("backordered") << "backordered" << 0 << 0 << 0 << true;
        QTest::newRow("allocated") << "allocated" << 0 << 10 << 0 << true;
        QTest::newRow("half allocated") << "allocated" << 0 << 5 << 0 << false;
        QTest::newRow("shipped") << "shipped" << 4 << 0 << 6 << true;
        QTest::newRow("shipped, but open") << "shipped" << 4 << 0 << 0 << false;
        QTest::newRow("cancelled") << "cancelled" << 0 << 0 << 10 << true;
        QTest::newRow("cancelled, but shipped") << "cancelled" << 4 << 0 << 6 << false;
        QTest::newRow("another system's word") << "draft" << 10 << 0 << 0 << true;
        QTest::newRow("none") << "" << 10 << 0 << 0 << true;
    }
    void statusMustAgreeWithTheQuantities()
    {
        QFETCH(QString, status);
        QFETCH(int, shipped);
        QFETCH(int, allocated);
        QFETCH(int, cancelled);
        QFETCH(bool, agrees);
        const std::string word = status.toStdString();
        auto line = goodLine();
        line.status = word;
        line.shipped = Quantity::whole(shipped);
        line.allocated = Quantity::whole(allocated);
        line.cancelled = Quantity::whole(cancelled);
        QCOMPARE(kindOf(line), std::string(agrees ? "" : "stale_status"));
        QCOMPARE(isFlagged(line), !agrees);
    }
    void negativeStockIsLoadedAndFlagged()
    {
        StockRecord stock;
        stock.onHand = minusOne;
        QCOMPARE(kindOf(stock), std::string("negative_qty"));
        QVERIFY(isFlagged(stock));
        stock = {};
        stock.allocated = Quantity::whole(1);
        QCOMPARE(kindOf(stock), std::string("over_allocated"));
    }
    void supplyMustBeForSomething()
    {
        auto inbound = goodInbound();
        inbound.ordered = minusOne;
        QCOMPARE(kindOf(inbound), std::string("negative_qty"));
        inbound = goodInbound();
        inbound.expected = {};
        QCOMPARE(kindOf(inbound), std::string("missing_date"));
        QVERIFY(isFlagged(inbound));
        inbound.promised = Date::fromYmd(2026, 7, 1);
        QVERIFY(!checkRecord(inbound));
        inbound.received = Quantity::whole(11);
        QCOMPARE(kindOf(inbound), std::string("over_received"));
    }
    void substitutesMustReplaceSomethingElse()
    {
        SubstituteRecord substitute;
        substitute.item = substitute.substitute = "IT-1";
        QCOMPARE(kindOf(substitute), std::string("self_substitute"));
        substitute.substitute = "IT-2";
        QVERIFY(!checkRecord(substitute));
        substitute.ratio = {};
        QCOMPARE(kindOf(substitute), std::string("bad_ratio"));
        substitute.ratio = Quantity::whole(1);
        substitute.validFrom = Date::fromYmd(2026, 7, 1);
        QVERIFY(!checkRecord(substitute));
        substitute.validTo = Date::fromYmd(2026, 6, 30);
        QCOMPARE(kindOf(substitute), std::string("never_valid"));
    }
    void leadTimesMustBePossible()
    {
        LocationRecord location;
        QVERIFY(!checkRecord(location));
        for (const auto member : {&LocationRecord::transferDays, &LocationRecord::dockToStockDays,
                                  &LocationRecord::pickLeadDays}) {
            for (const int days : {-1, longestLeadDays + 1}) {
                location = {};
                location.*member = days;
                QCOMPARE(kindOf(location), std::string("lead_time_out_of_range"));
                QVERIFY(isFlagged(location));
            }
        }
        location = {};
        location.timeZone = "Europe/Berlin";
        QVERIFY(!checkRecord(location));
        location.timeZone = "Mars/Olympus";
        QCOMPARE(kindOf(location), std::string("unknown_time_zone"));
        QVERIFY(isFlagged(location));
    }
    void lanesMustLeadSomewhere()
    {
        LaneRecord lane{"L1", "L2", 2, {}, {}};
        QVERIFY(!checkRecord(lane));
        lane.transitDays = -2;
        QVERIFY(isFlagged(lane));
        lane.costPerUnit = UnitPrice::fromMicros(-1);
        QCOMPARE(kindOf(lane), std::string("negative_cost"));
        lane.to = "L1";
        QCOMPARE(kindOf(lane), std::string("self_lane"));
        QVERIFY(!isFlagged(lane));
    }
    void termsMustFitTheirLine()
    {
        auto line = goodLine();
        line.terms = {true, Date::fromYmd(2026, 7, 1), Quantity::whole(10), 1};
        QVERIFY(!checkRecord(line));
        for (const int least : {-1, 11}) {
            line.terms.minShip = Quantity::whole(least);
            QCOMPARE(kindOf(line), std::string("bad_min_ship"));
            QVERIFY(isFlagged(line));
        }
        line.terms.minShip = {};
        line.terms.latestUseful = Date::fromYmd(2026, 6, 30);
        QCOMPARE(kindOf(line), std::string("useless_when_due"));
        QVERIFY(isFlagged(line));
    }
    void eventsNeedDatesInOrder()
    {
        ReceiptRecord receipt;
        receipt.received = Quantity::whole(1);
        QCOMPARE(kindOf(receipt), std::string("missing_date"));
        receipt.receivedOn = Date::fromYmd(2026, 6, 1);
        QVERIFY(!checkRecord(receipt));
        receipt.orderDate = Date::fromYmd(2026, 6, 2);
        QCOMPARE(kindOf(receipt), std::string("received_before_order"));
        QVERIFY(isFlagged(receipt));
        ShipmentRecord shipment;
        shipment.shipped = Quantity::whole(1);
        QCOMPARE(kindOf(shipment), std::string("missing_date"));
    }
    void unusableAddressesAreFlagged()
    {
        ContactRecord contact;
        QVERIFY(!checkRecord(contact));
        contact.email = "buyer@@nowhere";
        QCOMPARE(kindOf(contact), std::string("bad_email"));
        contact.email = "a@x.example, b@x.example";
        QCOMPARE(kindOf(contact), std::string("two_emails_in_one"));
        QVERIFY(isFlagged(contact));
        contact.emailUsable = true;
        QVERIFY(!checkRecord(contact));
    }
};

QTEST_APPLESS_MAIN(RecordChecksTest)
#include "RecordChecksTest.moc"
