#pragma once

#include "store/merge/Fingerprint.h"
#include "store/merge/MergeScope.h"

#include <string>
#include <type_traits>

namespace repromise {

/// How records of each kind lie in their table: the table's own columns in the order in which
/// `write` gives the values, the text of the key, and what the record points at. `Out` is a
/// BulkStatement or a Fingerprint.

/// Gives a value that came with a later schema. A fingerprint takes only one that is set, so that
/// records without it keep theirs and an upgrade rewrites nothing. `tag` is the column's own
/// number.
template <typename Out, typename Value>
void writeLater(Out& out, int tag, Value value, Value unset)
{
    if constexpr (!std::is_same_v<Out, Fingerprint>) {
        out << value;
    } else if (value != unset) {
        out << tag << value;
    }
}

struct LocationPolicy {
    using Record = LocationRecord;
    static constexpr RecordKind kind = RecordKind::Location;
    static constexpr std::string_view table = "location";
    static constexpr std::string_view columns =
        "name,kind,region,replenished_from,transfer_days,dock_to_stock_days,pick_lead_days,"
        "calendar,time_zone";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record&) { return {}; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References&)
    {
        out << r.name << r.kind << r.region << r.replenishedFrom << r.transferDays;
        writeLater(out, 1, r.dockToStockDays, 0);
        writeLater(out, 2, r.pickLeadDays, 0);
        writeLater(out, 3, r.calendar, std::string_view());
        writeLater(out, 4, r.timeZone, std::string_view());
    }
    static std::optional<BrokenReference> resolve(MergeScope&, const Record&, References&)
    {
        return std::nullopt;
    }
};

struct SupplierPolicy {
    using Record = SupplierRecord;
    static constexpr RecordKind kind = RecordKind::Supplier;
    static constexpr std::string_view table = "supplier";
    static constexpr std::string_view columns = "name,country,lead_time_days,calendar";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record&) { return {}; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References&)
    {
        out << r.name << r.country << r.nominalLeadTimeDays;
        writeLater(out, 1, r.calendar, std::string_view());
    }
    static std::optional<BrokenReference> resolve(MergeScope&, const Record&, References&)
    {
        return std::nullopt;
    }
};

struct CustomerPolicy {
    using Record = CustomerRecord;
    static constexpr RecordKind kind = RecordKind::Customer;
    static constexpr std::string_view table = "customer";
    static constexpr std::string_view columns = "name,tier,region,home_location,partial_ok";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record& r) { return r.updatedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References&)
    {
        out << r.name << r.tier << r.region << r.homeLocation << int{r.partialOk};
    }
    static std::optional<BrokenReference> resolve(MergeScope&, const Record&, References&)
    {
        return std::nullopt;
    }
};

struct AccountPolicy {
    using Record = AccountRecord;
    static constexpr RecordKind kind = RecordKind::Account;
    static constexpr std::string_view table = "account";
    static constexpr std::string_view columns =
        "credit_limit,credit_used,currency,payment_days,late_penalty,tolerance_days";
    static std::string key(const Record& r) { return std::string(r.customer); }
    static Instant updatedAt(const Record&) { return {}; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References&)
    {
        out << r.creditLimit.minor << r.creditUsed.minor
            << std::int64_t{r.creditLimit.currency.packed()} << r.paymentDays
            << r.latePenaltyBasisPointsPerWeek << r.notifyToleranceDays;
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

struct ContactPolicy {
    using Record = ContactRecord;
    static constexpr RecordKind kind = RecordKind::Contact;
    static constexpr std::string_view table = "contact";
    static constexpr std::string_view columns =
        "customer_id,name,purpose,email,phone,language,time_zone,email_usable";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record& r) { return r.updatedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References& to)
    {
        out << to.customer << r.name << r.purpose << r.email << r.phone << r.language << r.timeZone
            << int{r.emailUsable};
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

struct ItemPolicy {
    using Record = ItemRecord;
    static constexpr RecordKind kind = RecordKind::Item;
    static constexpr std::string_view table = "item";
    static constexpr std::string_view columns =
        "description,family,unit,abc_class,status,supplier,step,list_price,unit_cost,"
        "lead_time_days";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record& r) { return r.updatedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References&)
    {
        out << r.description << r.family << r.unit << r.abcClass << r.status << r.supplier
            << r.step.units() << r.listPrice.micros() << r.unitCost.micros() << r.leadTimeDays;
    }
    static std::optional<BrokenReference> resolve(MergeScope&, const Record&, References&)
    {
        return std::nullopt;
    }
};

struct SubstitutePolicy {
    using Record = SubstituteRecord;
    static constexpr RecordKind kind = RecordKind::Substitute;
    static constexpr std::string_view table = "substitute";
    static constexpr std::string_view columns =
        "item_id,substitute_id,rank,ratio,valid_from,valid_to,needs_consent";
    static std::string key(const Record& r)
    {
        return std::string(r.item).append("/").append(r.substitute);
    }
    static Instant updatedAt(const Record&) { return {}; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References& to)
    {
        out << to.item << to.substitute << r.rank << r.ratio.units() << r.validFrom << r.validTo;
        writeLater(out, 1, int{r.needsConsent}, 1);
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

struct StockPolicy {
    using Record = StockRecord;
    static constexpr RecordKind kind = RecordKind::Stock;
    static constexpr std::string_view table = "stock";
    static constexpr std::string_view columns = "on_hand,allocated,safety";
    static std::string key(const Record& r)
    {
        return std::string(r.item).append("/").append(r.location);
    }
    static Instant updatedAt(const Record& r) { return r.updatedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References&)
    {
        out << r.onHand.units() << r.allocated.units() << r.safetyStock.units();
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

struct SalesOrderPolicy {
    using Record = SalesOrderRecord;
    static constexpr RecordKind kind = RecordKind::SalesOrder;
    static constexpr std::string_view table = "sales_order";
    static constexpr std::string_view columns = "customer_id,channel,status,order_date,partial_ok";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record& r) { return r.updatedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References& to)
    {
        out << to.customer << r.channel << r.status << r.orderDate << int{r.partialOk};
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

struct OrderLinePolicy {
    using Record = OrderLineRecord;
    static constexpr RecordKind kind = RecordKind::OrderLine;
    static constexpr std::string_view table = "order_line";
    static constexpr std::string_view columns =
        "item_id,location_id,status,ordered,shipped,allocated,cancelled,unit_price,currency,"
        "requested,promised,confirmed,priority";
    static std::string key(const Record& r)
    {
        return std::string(r.order).append("/").append(r.line);
    }
    static Instant updatedAt(const Record& r) { return r.updatedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References& to)
    {
        out << to.item << to.location << r.status << r.ordered.units() << r.shipped.units()
            << r.allocated.units() << r.cancelled.units() << r.unitPrice.micros()
            << std::int64_t{r.currency.packed()} << r.requested << r.promised << r.confirmed
            << r.priority;
        if constexpr (std::is_same_v<Out, Fingerprint>) { // they have a table of their own
            writeLater(out, 1, int{r.terms.firm}, 0);
            writeLater(out, 2, r.terms.latestUseful, Date());
            writeLater(out, 3, r.terms.minShip.units(), std::int64_t{0});
            writeLater(out, 4, r.terms.manualRank, LineTerms::unranked);
        }
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

struct ShipmentPolicy {
    using Record = ShipmentRecord;
    static constexpr RecordKind kind = RecordKind::Shipment;
    static constexpr std::string_view table = "shipment";
    static constexpr std::string_view columns =
        "order_line_id,location_id,carrier,shipped,ship_date";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record& r) { return r.recordedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References& to)
    {
        out << to.line << to.location << r.carrier << r.shipped.units() << r.shipDate;
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

struct InboundPolicy {
    using Record = InboundRecord;
    static constexpr RecordKind kind = RecordKind::Inbound;
    static constexpr std::string_view table = "inbound";
    static constexpr std::string_view columns =
        "kind,supplier,item_id,location_id,status,ordered,received,unit_cost,order_date,"
        "promised,expected";
    static std::string key(const Record& r)
    {
        return std::string(r.order).append("/").append(r.line);
    }
    static Instant updatedAt(const Record& r) { return r.updatedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References& to)
    {
        out << r.kind << r.supplier << to.item << to.location << r.status << r.ordered.units()
            << r.received.units() << r.unitCost.micros() << r.orderDate << r.promised << r.expected;
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

struct ReceiptPolicy {
    using Record = ReceiptRecord;
    static constexpr RecordKind kind = RecordKind::Receipt;
    static constexpr std::string_view table = "receipt";
    static constexpr std::string_view columns =
        "inbound_order,inbound_line,supplier,item_id,location_id,received,order_date,promised,"
        "received_on";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record& r) { return r.recordedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References& to)
    {
        out << r.order << r.line << r.supplier << to.item << to.location << r.received.units()
            << r.orderDate << r.promised << r.receivedOn;
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

struct LanePolicy {
    using Record = LaneRecord;
    static constexpr RecordKind kind = RecordKind::Lane;
    static constexpr std::string_view table = "lane";
    static constexpr std::string_view columns =
        "from_id,to_key,transit_days,cost_per_unit,currency";
    static std::string key(const Record& r) { return std::string(r.from).append("/").append(r.to); }
    static Instant updatedAt(const Record&) { return {}; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References& to)
    {
        out << to.location << r.to << r.transitDays << r.costPerUnit.micros()
            << std::int64_t{r.currency.packed()};
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

/// Tables of records that no other record points at: equal keys of two sources are two records.
struct TrackingPolicy {
    using Record = TrackingRecord;
    static constexpr bool keyedBySource = true;
    static constexpr RecordKind kind = RecordKind::Tracking;
    static constexpr std::string_view table = "tracking";
    static constexpr std::string_view columns =
        "carrier,order_key,shipment,status,ship_date,promised,expected,delivered";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record& r) { return r.updatedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References&)
    {
        out << r.carrier << r.order << r.shipment << r.status << r.shipDate << r.promised
            << r.expected << r.delivered;
    }
    static std::optional<BrokenReference> resolve(MergeScope&, const Record&, References&)
    {
        return std::nullopt;
    }
};

struct MilestonePolicy {
    using Record = MilestoneRecord;
    static constexpr bool keyedBySource = true;
    static constexpr RecordKind kind = RecordKind::Milestone;
    static constexpr std::string_view table = "milestone";
    static constexpr std::string_view columns = "tracking_key,status,at,location,text";
    static std::string key(const Record& r)
    {
        return std::string(r.tracking).append("/").append(r.key);
    }
    static Instant updatedAt(const Record&) { return {}; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References&)
    {
        out << r.tracking << r.status << r.at << r.location << r.text;
    }
    static std::optional<BrokenReference> resolve(MergeScope&, const Record&, References&)
    {
        return std::nullopt;
    }
};

struct InquiryPolicy {
    using Record = InquiryRecord;
    static constexpr bool keyedBySource = true;
    static constexpr RecordKind kind = RecordKind::Inquiry;
    static constexpr std::string_view table = "inquiry";
    static constexpr std::string_view columns =
        "customer_key,contact,order_key,subject,status,priority,channel,opened_at,closed_at";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record& r) { return r.updatedAt; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References&)
    {
        out << r.customer << r.contact << r.order << r.subject << r.status << r.priority
            << r.channel << r.openedAt << r.closedAt;
    }
    static std::optional<BrokenReference> resolve(MergeScope&, const Record&, References&)
    {
        return std::nullopt;
    }
};

struct PickTaskPolicy {
    using Record = PickTaskRecord;
    static constexpr bool keyedBySource = true;
    static constexpr RecordKind kind = RecordKind::PickTask;
    static constexpr std::string_view table = "pick_task";
    static constexpr std::string_view columns =
        "order_line_id,item_id,location_id,state,quantity,picked,missing,open_short";
    static std::string key(const Record& r) { return std::string(r.key); }
    static Instant updatedAt(const Record& r) { return r.asOf; }
    template <typename Out>
    static void write(Out& out, const Record& r, const References& to)
    {
        out << to.line << to.item << to.location << r.state << r.quantity.units()
            << r.picked.units() << r.missing.units() << int{r.openShort()};
    }
    static std::optional<BrokenReference> resolve(MergeScope& scope, const Record& r,
                                                  References& to);
};

} // namespace repromise
