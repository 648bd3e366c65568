#include "support/RecordFeed.h"

namespace repromise {
namespace {

Date day(int month, int day)
{
    return Date::fromYmd(2026, month, day);
}

Currency euro()
{
    return *Currency::parse("EUR");
}

} // namespace

RecordFeed& RecordFeed::step(std::function<void(RecordSink&)> deliver)
{
    m_steps.push_back(std::move(deliver));
    return *this;
}

RecordFeed& RecordFeed::say(const SupplyWord& word)
{
    const std::uint64_t line = m_steps.size() + 1;
    return step([word, line](RecordSink& sink) {
        sink.said(word, Place{"feed", line, "raw record"});
    });
}

RecordFeed& RecordFeed::removed(RecordKind kind, std::string key)
{
    return step(
        [kind, removed = std::move(key)](RecordSink& sink) { sink.removed(kind, removed); });
}

RecordFeed& RecordFeed::defect(const Defect& defect)
{
    const std::uint64_t line = m_steps.size() + 1;
    return step([defect, line](RecordSink& sink) {
        sink.defect(defect, Place{"feed", line, "raw record"});
    });
}

RecordFeed& RecordFeed::whole(std::initializer_list<RecordKind> kinds)
{
    for (const RecordKind kind : kinds) {
        step([kind](RecordSink& sink) { sink.whole(kind); });
    }
    return *this;
}

RecordFeed& RecordFeed::add(const RecordFeed& other)
{
    m_steps.insert(m_steps.end(), other.m_steps.begin(), other.m_steps.end());
    return *this;
}

void RecordFeed::deliverAll(RecordSink& sink) const
{
    for (const auto& deliver : m_steps) {
        deliver(sink);
    }
}

Instant testInstant(int minutes)
{
    return Instant::parse("2026-06-30T06:00:00Z")->plusMs(std::int64_t{60'000} * minutes);
}

LocationRecord locationRecord(std::string_view key)
{
    return {key, "Depot", "dc", "North", "", 0};
}

SupplierRecord supplierRecord(std::string_view key)
{
    return {key, "Maker", "DE", 14};
}

CustomerRecord customerRecord(std::string_view key)
{
    return {key, "Buyer", "A", "North", "L1", true};
}

AccountRecord accountRecord(std::string_view customer, int toleranceDays)
{
    return {customer, {500'000, euro()}, {10'000, euro()}, 30, 50, toleranceDays};
}

ContactRecord contactRecord(std::string_view key, std::string_view customer)
{
    return {key,           customer, "Ann",           "orders", "ann@example.com",
            "+49 30 1234", "de",     "Europe/Berlin", true};
}

ItemRecord itemRecord(std::string_view key)
{
    ItemRecord item;
    item.key = key;
    item.description = "Pump";
    item.family = "Pumps";
    item.unit = "EA";
    item.abcClass = "A";
    item.status = "active";
    item.supplier = "S1";
    item.step = Quantity::whole(1);
    item.listPrice = UnitPrice::fromMicros(6'000'000);
    item.unitCost = UnitPrice::fromMicros(4'000'000);
    item.leadTimeDays = 10;
    return item;
}

StockRecord stockRecord(std::string_view item, std::string_view location, int onHand, int allocated)
{
    return {item, location, Quantity::whole(onHand), Quantity::whole(allocated), Quantity()};
}

SalesOrderRecord orderRecord(std::string_view key, std::string_view customer)
{
    return {key, customer, "edi", "open", day(6, 1), true};
}

OrderLineRecord lineRecord(std::string_view order, std::string_view line)
{
    OrderLineRecord record;
    record.order = order;
    record.line = line;
    record.item = "I1";
    record.location = "L1";
    record.status = "open";
    record.ordered = Quantity::whole(10);
    record.unitPrice = UnitPrice::fromMicros(5'250'000);
    record.currency = euro();
    record.requested = day(7, 1);
    record.promised = day(7, 1);
    return record;
}

InboundRecord inboundRecord(std::string_view order, std::string_view line)
{
    InboundRecord record;
    record.order = order;
    record.line = line;
    record.supplier = "S1";
    record.item = "I1";
    record.location = "L1";
    record.status = "confirmed";
    record.ordered = Quantity::whole(50);
    record.unitCost = UnitPrice::fromMicros(4'000'000);
    record.orderDate = day(6, 1);
    record.promised = day(7, 5);
    record.expected = day(7, 5);
    return record;
}

ShipmentRecord shipmentRecord(std::string_view key, std::string_view order, std::string_view line)
{
    return {key, order, line, "L1", "Carrier", Quantity::whole(2), day(6, 20), testInstant(-600)};
}

ReceiptRecord receiptRecord(std::string_view key)
{
    return {key,
            "PO-0",
            "1",
            "S1",
            "I1",
            "L1",
            Quantity::whole(5),
            day(5, 1),
            day(5, 20),
            day(5, 22),
            testInstant(-900)};
}

PickTaskRecord pickTaskRecord(std::string_view key, std::string_view order, std::string_view line,
                              std::string_view state)
{
    PickTaskRecord task;
    task.key = key;
    task.order = order;
    task.line = line;
    task.location = "L1";
    task.state = state;
    task.quantity = Quantity::whole(10);
    task.picked = task.missing = Quantity::whole(5);
    return task;
}

TrackingRecord trackingRecord(std::string_view key, std::string_view order)
{
    TrackingRecord tracking;
    tracking.key = key;
    tracking.carrier = "Carrier";
    tracking.order = order;
    tracking.status = "in_transit";
    tracking.shipDate = day(6, 20);
    tracking.expected = day(7, 2);
    tracking.updatedAt = testInstant(-600);
    return tracking;
}

MilestoneRecord milestoneRecord(std::string_view tracking, std::string_view key)
{
    return {tracking, key, "in_transit", "Kiel", "Left the depot", testInstant(-600)};
}

InquiryRecord inquiryRecord(std::string_view key, std::string_view order)
{
    InquiryRecord inquiry;
    inquiry.key = key;
    inquiry.customer = "C1";
    inquiry.order = order;
    inquiry.subject = "Where is it?";
    inquiry.status = "open";
    return inquiry;
}

LaneRecord laneRecord(std::string_view from, std::string_view to)
{
    return {from, to, 2, UnitPrice::fromMicros(150'000), euro()};
}

RecordFeed smallWorld()
{
    RecordFeed feed;
    feed.add(locationRecord("L1")).add(locationRecord("L2")).add(supplierRecord());
    for (const char* item : {"I1", "I2", "I3"}) {
        feed.add(itemRecord(item));
    }
    feed.add(customerRecord("C1")).add(customerRecord("C2"));
    feed.add(accountRecord("C1", 2)).add(accountRecord("C2", 0));
    feed.add(contactRecord("CT1", "C1")).add(contactRecord("CT2", "C2"));
    feed.add(stockRecord("I1", "L1", 4)).add(stockRecord("I2", "L1", 100, 3));
    feed.add(stockRecord("I2", "L2", 7));
    feed.add(orderRecord("SO-1", "C1")).add(orderRecord("SO-2", "C2"));
    feed.add(lineRecord("SO-1", "1"));
    OrderLineRecord second = lineRecord("SO-1", "2");
    second.item = "I2";
    second.confirmed = day(7, 3);
    feed.add(second).add(lineRecord("SO-2", "1"));
    feed.add(inboundRecord("PO-1", "1")).add(inboundRecord("PO-2", "1"));
    feed.add(receiptRecord("R1"));
    return feed;
}

std::vector<RecordKind> allKinds()
{
    std::vector<RecordKind> kinds;
    kinds.reserve(recordKindCount);
    for (int kind = 0; kind < recordKindCount; ++kind) {
        kinds.push_back(static_cast<RecordKind>(kind));
    }
    return kinds;
}

Result<ReadReport> FakeReader::read(const ReadRequest& request, RecordSink& sink, Progress&,
                                    const CancelToken& cancel)
{
    requests.push_back(request);
    delivered = 0;
    for (std::size_t step = 0; step < m_feed.size(); ++step) {
        if (beforeEach) {
            beforeEach(step);
        }
        if (cancel.cancelled()) {
            return fail(ErrorKind::Cancelled, QStringLiteral("Stopped."));
        }
        if (failAfter == step) {
            return fail(ErrorKind::Unreachable, QStringLiteral("The source does not answer."));
        }
        m_feed.deliver(step, sink);
        ++delivered;
    }
    if (failAfter == m_feed.size()) {
        return fail(ErrorKind::Unreachable, QStringLiteral("The source does not answer."));
    }
    return ReadReport{complete, cursors};
}

} // namespace repromise
