#pragma once

#include "domain/RawText.h"
#include "domain/RecordFields.h"

#include <QString>

#include <string>

namespace repromise {

/// Where in a source a record stands: enough for a person to find and mend it.
struct Place {
    std::string_view file;  ///< file name, or the feed of an API
    std::uint64_t line = 0; ///< physical line from 1, or 0 where lines mean nothing
    RawText raw;            ///< may be cut for display by the receiver
};

enum class Handling : std::uint8_t {
    Rejected, ///< not loaded
    Flagged,  ///< loaded, and listed as doubtful
};

/// One complaint about one record. `kind` is a stable code in snake_case (`unknown_item`,
/// `negative_qty`, `not_a_number` …), `reason` one translated sentence with the mend.
struct Defect {
    RecordKind record = RecordKind::OrderLine;
    Handling handling = Handling::Rejected;
    std::string_view kind;
    std::string key; ///< the record's key parts joined by '/', as far as known
    QString reason;
    /// The record as far as it could be read, for a person to mend; empty when it could not.
    RecordFields fields = {};
};

/// Receives what a connector reads. A record may come with flags raised by the connector: call
/// `defect` with Handling::Flagged and then `put`; a rejected record is only reported.
class RecordSink {
public:
    RecordSink() = default;
    RecordSink(const RecordSink&) = delete;
    RecordSink& operator=(const RecordSink&) = delete;
    virtual ~RecordSink() = default;

    virtual void put(const LocationRecord& record, const Place& place) = 0;
    virtual void put(const SupplierRecord& record, const Place& place) = 0;
    virtual void put(const CustomerRecord& record, const Place& place) = 0;
    virtual void put(const AccountRecord& record, const Place& place) = 0;
    virtual void put(const ContactRecord& record, const Place& place) = 0;
    virtual void put(const ItemRecord& record, const Place& place) = 0;
    virtual void put(const SubstituteRecord& record, const Place& place) = 0;
    virtual void put(const StockRecord& record, const Place& place) = 0;
    virtual void put(const SalesOrderRecord& record, const Place& place) = 0;
    virtual void put(const OrderLineRecord& record, const Place& place) = 0;
    virtual void put(const ShipmentRecord& record, const Place& place) = 0;
    virtual void put(const InboundRecord& record, const Place& place) = 0;
    virtual void put(const ReceiptRecord& record, const Place& place) = 0;
    virtual void put(const LaneRecord& record, const Place& place) = 0;
    virtual void put(const TrackingRecord& record, const Place& place) = 0;
    virtual void put(const MilestoneRecord& record, const Place& place) = 0;
    virtual void put(const InquiryRecord& record, const Place& place) = 0;
    virtual void put(const PickTaskRecord& record, const Place& place) = 0;
    /// News of an inbound line; who holds no inbound lines need not listen.
    virtual void said(const SupplyWord& /*word*/, const Place& /*place*/) {}
    /// Everything that exists of this kind follows (and nothing of it came yet): records held of
    /// it that do not come are no longer there for what refers to them. Optional; a reader of
    /// changes never calls it.
    virtual void whole(RecordKind /*kind*/) {}
    /// The source no longer has this record; `key` is its key parts joined by '/'.
    virtual void removed(RecordKind kind, std::string_view key) = 0;
    virtual void defect(const Defect& defect, const Place& place) = 0;
};

} // namespace repromise
