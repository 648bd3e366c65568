#pragma once

#include "domain/RecordSink.h"

#include <QStringList>

namespace repromise {

/// What one file delivers, on its way to the store: records without a time stamp are as of the
/// file's, and what is complained of is remembered for the reason file.
class DropSink final : public RecordSink {
public:
    DropSink(RecordSink& next, Instant fileTime) : m_next(next), m_fileTime(fileTime) {}

    void put(const LocationRecord& r, const Place& p) override { pass(r, p); }
    void put(const SupplierRecord& r, const Place& p) override { pass(r, p); }
    void put(const CustomerRecord& r, const Place& p) override
    {
        pass(r, p, &updated<CustomerRecord>);
    }
    void put(const AccountRecord& r, const Place& p) override { pass(r, p); }
    void put(const ContactRecord& r, const Place& p) override
    {
        pass(r, p, &updated<ContactRecord>);
    }
    void put(const ItemRecord& r, const Place& p) override { pass(r, p, &updated<ItemRecord>); }
    void put(const SubstituteRecord& r, const Place& p) override { pass(r, p); }
    void put(const StockRecord& r, const Place& p) override { pass(r, p, &updated<StockRecord>); }
    void put(const SalesOrderRecord& r, const Place& p) override
    {
        pass(r, p, &updated<SalesOrderRecord>);
    }
    void put(const OrderLineRecord& r, const Place& p) override
    {
        pass(r, p, &updated<OrderLineRecord>);
    }
    void put(const ShipmentRecord& r, const Place& p) override
    {
        pass(r, p, &recorded<ShipmentRecord>);
    }
    void put(const InboundRecord& r, const Place& p) override
    {
        pass(r, p, &updated<InboundRecord>);
    }
    void put(const ReceiptRecord& r, const Place& p) override
    {
        pass(r, p, &recorded<ReceiptRecord>);
    }
    void put(const LaneRecord& r, const Place& p) override { pass(r, p); }
    void put(const TrackingRecord& r, const Place& p) override
    {
        pass(r, p, &updated<TrackingRecord>);
    }
    void put(const MilestoneRecord& r, const Place& p) override { pass(r, p); }
    void put(const InquiryRecord& r, const Place& p) override
    {
        pass(r, p, &updated<InquiryRecord>);
    }
    void put(const PickTaskRecord& r, const Place& p) override { pass(r, p, &stated); }
    void said(const SupplyWord& word, const Place& place) override;
    void removed(RecordKind kind, std::string_view key) override { m_next.removed(kind, key); }
    void defect(const Defect& defect, const Place& place) override;

    std::uint64_t delivered() const { return m_delivered; }
    std::uint64_t rejected() const { return m_rejected; }
    std::uint64_t flagged() const { return m_flagged; }
    /// The first complaints, as `place: reason`.
    const QStringList& reasons() const { return m_reasons; }

private:
    template <typename Record>
    static Instant& updated(Record& record)
    {
        return record.updatedAt;
    }
    template <typename Record>
    static Instant& recorded(Record& record)
    {
        return record.recordedAt;
    }
    static Instant& stated(PickTaskRecord& record) { return record.asOf; }
    template <typename Record>
    void pass(const Record& record, const Place& place, Instant& (*stampOf)(Record&) = nullptr)
    {
        ++m_delivered;
        if (stampOf == nullptr) {
            return m_next.put(record, place);
        }
        Record dated = record;
        Instant& stamp = stampOf(dated);
        stamp = stamp.known() ? stamp : m_fileTime;
        m_next.put(dated, place);
    }

    RecordSink& m_next;
    Instant m_fileTime;
    std::uint64_t m_delivered = 0, m_rejected = 0, m_flagged = 0;
    QStringList m_reasons;
};

} // namespace repromise
