#pragma once

#include "base/Progress.h"
#include "domain/RecordSink.h"

#include <deque>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace repromise {

/// Keeps what a slow or remote source delivers until all of it has arrived, so
/// that nothing is locked while waiting for a network.
class StagedRecords : public RecordSink {
public:
    StagedRecords() = default;

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
    void said(const SupplyWord& word, const Place& place) override;
    void whole(RecordKind kind) override;
    void removed(RecordKind kind, std::string_view key) override;
    void defect(const Defect& defect, const Place& place) override;

    /// Hands everything on in the order in which it came, until cancelled.
    void replay(RecordSink& sink, const CancelToken& cancel) const;

private:
    struct Removal {
        RecordKind kind;
        std::string_view key;
    };
    struct Whole {
        RecordKind kind;
    };
    using Entry = std::variant<LocationRecord, SupplierRecord, CustomerRecord, AccountRecord,
                               ContactRecord, ItemRecord, SubstituteRecord, StockRecord,
                               SalesOrderRecord, OrderLineRecord, ShipmentRecord, InboundRecord,
                               ReceiptRecord, LaneRecord, TrackingRecord, MilestoneRecord,
                               InquiryRecord, PickTaskRecord, SupplyWord, Removal, Whole, Defect>;

    template <typename Record, typename... Field>
    void stage(const Record& record, const Place& place, Field... fields);
    std::string_view keep(std::string_view text);

    struct Item {
        Entry entry;
        Place place;
    };
    static constexpr std::size_t blockSize = 1U << 16U;
    std::deque<Item> m_items;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = blockSize;
};

} // namespace repromise
