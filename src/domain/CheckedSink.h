#pragma once

#include "domain/RecordSink.h"

namespace repromise {

/// Stands between a connector and the store: each record is checked as such (`checkRecord`), what
/// is found is reported, and only what is not rejected goes on.
class CheckedSink final : public RecordSink {
public:
    enum class Doubts : std::uint8_t {
        Told,
        /// Only what is rejected is reported, since what a system leaves out is its own way; and a
        /// quantity of zero goes on: it is how systems cancel a line.
        Kept,
    };
    /// `next` must outlive this.
    explicit CheckedSink(RecordSink& next, Doubts doubts = Doubts::Told)
        : m_next(next), m_doubts(doubts)
    {
    }

    void put(const LocationRecord& record, const Place& place) override;
    void put(const SupplierRecord& record, const Place& place) override;
    void put(const CustomerRecord& record, const Place& place) override;
    void put(const AccountRecord& record, const Place& place) override;
    void put(const ContactRecord& record, const Place& place) override;
    void put(const ItemRecord& record, const Place& place) override;
    void put(const SubstituteRecord& record, const Place& place) override;
    void put(const StockRecord& record, const Place& place) override;
    void put(const SalesOrderRecord& record, const Place& place) override;
    void put(const OrderLineRecord& record, const Place& place) override;
    void put(const ShipmentRecord& record, const Place& place) override;
    void put(const InboundRecord& record, const Place& place) override;
    void put(const ReceiptRecord& record, const Place& place) override;
    void put(const LaneRecord& record, const Place& place) override;
    void put(const TrackingRecord& record, const Place& place) override;
    void put(const MilestoneRecord& record, const Place& place) override;
    void put(const InquiryRecord& record, const Place& place) override;
    void put(const PickTaskRecord& record, const Place& place) override;
    void said(const SupplyWord& word, const Place& place) override { m_next.said(word, place); }
    void whole(RecordKind kind) override { m_next.whole(kind); }
    void removed(RecordKind kind, std::string_view key) override { m_next.removed(kind, key); }
    void defect(const Defect& defect, const Place& place) override { m_next.defect(defect, place); }

private:
    template <typename Record>
    void pass(RecordKind kind, const Record& record, const Place& place);

    RecordSink& m_next;
    Doubts m_doubts;
};

} // namespace repromise
