#include "domain/CheckedSink.h"

#include "domain/RecordChecks.h"
#include "domain/RecordKeys.h"

namespace repromise {

template <typename Record>
void CheckedSink::pass(RecordKind kind, const Record& record, const Place& place)
{
    if (auto found = checkRecord(record)) {
        const bool told = m_doubts == Doubts::Told;
        const bool nothing = found->kind == "zero_qty";
        const bool rejected = found->handling == Handling::Rejected && (told || !nothing);
        if (rejected || told) {
            m_next.defect({kind, found->handling, found->kind, recordKey(record),
                           std::move(found->reason), fieldsOf(record)},
                          place);
        }
        if (rejected) {
            return;
        }
    }
    m_next.put(record, place);
}

void CheckedSink::put(const LocationRecord& record, const Place& place)
{
    pass(RecordKind::Location, record, place);
}

void CheckedSink::put(const SupplierRecord& record, const Place& place)
{
    pass(RecordKind::Supplier, record, place);
}

void CheckedSink::put(const CustomerRecord& record, const Place& place)
{
    pass(RecordKind::Customer, record, place);
}

void CheckedSink::put(const AccountRecord& record, const Place& place)
{
    pass(RecordKind::Account, record, place);
}

void CheckedSink::put(const ContactRecord& record, const Place& place)
{
    pass(RecordKind::Contact, record, place);
}

void CheckedSink::put(const ItemRecord& record, const Place& place)
{
    pass(RecordKind::Item, record, place);
}

void CheckedSink::put(const SubstituteRecord& record, const Place& place)
{
    pass(RecordKind::Substitute, record, place);
}

void CheckedSink::put(const StockRecord& record, const Place& place)
{
    pass(RecordKind::Stock, record, place);
}

void CheckedSink::put(const SalesOrderRecord& record, const Place& place)
{
    pass(RecordKind::SalesOrder, record, place);
}

void CheckedSink::put(const OrderLineRecord& record, const Place& place)
{
    pass(RecordKind::OrderLine, record, place);
}

void CheckedSink::put(const ShipmentRecord& record, const Place& place)
{
    pass(RecordKind::Shipment, record, place);
}

void CheckedSink::put(const InboundRecord& record, const Place& place)
{
    pass(RecordKind::Inbound, record, place);
}

void CheckedSink::put(const ReceiptRecord& record, const Place& place)
{
    pass(RecordKind::Receipt, record, place);
}

void CheckedSink::put(const LaneRecord& record, const Place& place)
{
    pass(RecordKind::Lane, record, place);
}

void CheckedSink::put(const TrackingRecord& record, const Place& place)
{
    pass(RecordKind::Tracking, record, place);
}

void CheckedSink::put(const MilestoneRecord& record, const Place& place)
{
    pass(RecordKind::Milestone, record, place);
}

void CheckedSink::put(const InquiryRecord& record, const Place& place)
{
    pass(RecordKind::Inquiry, record, place);
}

void CheckedSink::put(const PickTaskRecord& record, const Place& place)
{
    pass(RecordKind::PickTask, record, place);
}

} // namespace repromise
