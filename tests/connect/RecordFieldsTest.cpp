#include "connect/csv/RowMapper.h"
#include "support/RecordFeed.h"

#include <QTest>

#include <set>

using namespace repromise;

namespace {

/// Fields of what it is given, by kind.
class FieldsSink final : public RecordSink {
public:
    std::vector<std::pair<RecordKind, RecordFields>> all;
    int complaints = 0;

    void put(const LocationRecord& r, const Place&) override { keep(RecordKind::Location, r); }
    void put(const SupplierRecord& r, const Place&) override { keep(RecordKind::Supplier, r); }
    void put(const CustomerRecord& r, const Place&) override { keep(RecordKind::Customer, r); }
    void put(const AccountRecord& r, const Place&) override { keep(RecordKind::Account, r); }
    void put(const ContactRecord& r, const Place&) override { keep(RecordKind::Contact, r); }
    void put(const ItemRecord& r, const Place&) override { keep(RecordKind::Item, r); }
    void put(const SubstituteRecord& r, const Place&) override { keep(RecordKind::Substitute, r); }
    void put(const StockRecord& r, const Place&) override { keep(RecordKind::Stock, r); }
    void put(const SalesOrderRecord& r, const Place&) override { keep(RecordKind::SalesOrder, r); }
    void put(const OrderLineRecord& r, const Place&) override { keep(RecordKind::OrderLine, r); }
    void put(const ShipmentRecord& r, const Place&) override { keep(RecordKind::Shipment, r); }
    void put(const InboundRecord& r, const Place&) override { keep(RecordKind::Inbound, r); }
    void put(const ReceiptRecord& r, const Place&) override { keep(RecordKind::Receipt, r); }
    void put(const LaneRecord& r, const Place&) override { keep(RecordKind::Lane, r); }
    void put(const TrackingRecord& r, const Place&) override { keep(RecordKind::Tracking, r); }
    void put(const MilestoneRecord& r, const Place&) override { keep(RecordKind::Milestone, r); }
    void put(const InquiryRecord& r, const Place&) override { keep(RecordKind::Inquiry, r); }
    void put(const PickTaskRecord& r, const Place&) override { keep(RecordKind::PickTask, r); }
    void removed(RecordKind, std::string_view) override {}
    void defect(const Defect&, const Place&) override { ++complaints; }

private:
    template <typename Record>
    void keep(RecordKind kind, const Record& record)
    {
        all.emplace_back(kind, fieldsOf(record));
    }
};

} // namespace

class RecordFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindReadsBackAsItWas();
    void datesThatDifferStayApart();
};

void RecordFieldsTest::everyKindReadsBackAsItWas()
{
    FieldsSink first;
    RecordFeed world = smallWorld();
    world.add(laneRecord()).add(receiptRecord("R1")).add(shipmentRecord("SH1", "SO-1", "1"));
    world.add(SubstituteRecord{"I1", "I2"});
    world.add(trackingRecord("T1", "SO-1")).add(milestoneRecord("T1", "1"));
    world.add(inquiryRecord("Q1", "SO-1")).add(pickTaskRecord("P1", "SO-1", "1"));
    world.deliverAll(first);
    std::set<RecordKind> kinds;
    FieldsSink second;
    for (const auto& [kind, fields] : first.all) {
        kinds.insert(kind);
        std::vector<std::string_view> names, values;
        for (const RecordField& field : fields) {
            names.push_back(field.name);
            values.push_back(field.value);
        }
        const auto mapper = makeRowMapper(kind, {});
        QVERIFY2(mapper->bindFields(names), std::string(recordKindName(kind)).c_str());
        mapper->map({values, {"file", 1, "raw"}, false}, second);
    }
    QCOMPARE(kinds.size(), std::size_t{recordKindCount});
    QCOMPARE(second.complaints, 0);
    QVERIFY(first.all == second.all);
}

void RecordFieldsTest::datesThatDifferStayApart()
{
    OrderLineRecord line = lineRecord();
    line.promised = Date::fromYmd(2026, 7, 1);
    for (const Date confirmed : {Date(), line.promised, Date::fromYmd(2026, 7, 9)}) {
        line.confirmed = confirmed;
        const RecordFields fields = fieldsOf(line);
        std::vector<std::string_view> names, values;
        for (const RecordField& field : fields) {
            names.push_back(field.name);
            values.push_back(field.value);
        }
        const auto mapper = makeRowMapper(RecordKind::OrderLine, {});
        QVERIFY(mapper->bindFields(names));
        FieldsSink read;
        mapper->map({values, {"file", 1, "raw"}, false}, read);
        QVERIFY(read.all.at(0).second == fields);
    }
}

QTEST_APPLESS_MAIN(RecordFieldsTest)
#include "RecordFieldsTest.moc"
