#pragma once

#include "connect/SourceReader.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace repromise {

/// What a cache would hold after reads: the last row by kind and key, as JSON without the record's
/// place. Between reads call `finish`, which also takes away what a complete read did not see.
class MirrorSink : public RecordSink {
public:
    using Json = nlohmann::ordered_json;
    using Rows = std::map<std::string, std::map<std::string, Json>>; ///< kind, key, row

    MirrorSink() = default;
    MirrorSink(const MirrorSink& other) { *this = other; }
    MirrorSink& operator=(const MirrorSink& other);

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
    void removed(RecordKind kind, std::string_view key) override;
    void defect(const Defect& defect, const Place& place) override;

    void finish(const ReadReport& report);

    const Rows& rows() const { return m_rows; }
    const std::map<std::string, Json>& rows(RecordKind kind) const;
    Json row(RecordKind kind, const std::string& key) const;
    /// Keys of defects, `kind:key`.
    const std::vector<std::string>& defects() const { return m_defects; }
    /// How many records were put since the last `finish`.
    std::size_t delivered() const { return m_delivered; }
    /// Keys of the kind put since the last `finish`.
    std::set<std::string> seen(RecordKind kind) const;

private:
    void keep(RecordKind kind, const std::string& key, Json row);

    Rows m_rows;
    std::map<std::string, std::set<std::string>> m_seen;
    std::vector<std::string> m_defects;
    std::size_t m_delivered = 0;
};

} // namespace repromise
