#pragma once

#include "app/TrialSource.h"
#include "domain/RecordKeys.h"
#include "domain/RecordSink.h"

namespace repromise {

/// Keeps the first records of each kind with what came, and counts the others.
class SampleSink final : public RecordSink {
public:
    /// Once `enough` records came, `stop` is cancelled; 0 is never.
    SampleSink(CancelToken& stop, std::uint64_t enough) : m_stop(stop), m_enough(enough) {}

    void put(const LocationRecord& r, const Place& p) override { take(RecordKind::Location, r, p); }
    void put(const SupplierRecord& r, const Place& p) override { take(RecordKind::Supplier, r, p); }
    void put(const CustomerRecord& r, const Place& p) override { take(RecordKind::Customer, r, p); }
    void put(const AccountRecord& r, const Place& p) override { take(RecordKind::Account, r, p); }
    void put(const ContactRecord& r, const Place& p) override { take(RecordKind::Contact, r, p); }
    void put(const ItemRecord& r, const Place& p) override { take(RecordKind::Item, r, p); }
    void put(const SubstituteRecord& r, const Place& p) override
    {
        take(RecordKind::Substitute, r, p);
    }
    void put(const StockRecord& r, const Place& p) override { take(RecordKind::Stock, r, p); }
    void put(const SalesOrderRecord& r, const Place& p) override
    {
        take(RecordKind::SalesOrder, r, p);
    }
    void put(const OrderLineRecord& r, const Place& p) override
    {
        take(RecordKind::OrderLine, r, p);
    }
    void put(const ShipmentRecord& r, const Place& p) override { take(RecordKind::Shipment, r, p); }
    void put(const InboundRecord& r, const Place& p) override { take(RecordKind::Inbound, r, p); }
    void put(const ReceiptRecord& r, const Place& p) override { take(RecordKind::Receipt, r, p); }
    void put(const LaneRecord& r, const Place& p) override { take(RecordKind::Lane, r, p); }
    void put(const TrackingRecord& r, const Place& p) override { take(RecordKind::Tracking, r, p); }
    void put(const MilestoneRecord& r, const Place& p) override
    {
        take(RecordKind::Milestone, r, p);
    }
    void put(const InquiryRecord& r, const Place& p) override { take(RecordKind::Inquiry, r, p); }
    void put(const PickTaskRecord& r, const Place& p) override { take(RecordKind::PickTask, r, p); }
    void said(const SupplyWord& word, const Place& place) override;
    void removed(RecordKind, std::string_view) override {}
    void defect(const Defect& defect, const Place& place) override;

    SourceSample& sample() { return m_sample; }
    bool stopped() const { return m_stopped; }

private:
    template <typename Record>
    void take(RecordKind kind, const Record& record, const Place& place)
    {
        if (SampleRecord* const kept = next(recordKindName(kind), false, place)) {
            kept->key = recordKey(record);
            kept->fields = fieldsOf(record);
        }
    }
    /// Counts one; null when enough of the kind are kept.
    SampleRecord* next(std::string_view kind, bool refused, const Place& place);

    CancelToken& m_stop;
    std::uint64_t m_enough;
    std::uint64_t m_total = 0;
    bool m_stopped = false;
    SourceSample m_sample;
};

} // namespace repromise
