#include "domain/RecordFields.h"

#include "base/Decimal.h"

#include <string_view>

namespace repromise {
namespace {

constexpr int percentPlaces = 2;

std::string textOf(std::string_view value)
{
    return std::string(value);
}
std::string textOf(int value)
{
    return std::to_string(value);
}
std::string textOf(bool value)
{
    return value ? "Y" : "N";
}
std::string textOf(Date value)
{
    return value.known() ? value.iso() : std::string();
}
std::string textOf(Instant value)
{
    return value.known() ? value.iso() : std::string();
}
std::string textOf(Quantity value)
{
    return value.text();
}
std::string textOf(UnitPrice value)
{
    return value.text();
}
std::string textOf(Currency value)
{
    return value.code();
}
std::string textOf(const Money& value)
{
    return value.text();
}
std::string textOf(const std::optional<Quantity>& value)
{
    return value ? value->text() : std::string();
}

template <typename... Pairs>
RecordFields list(const Pairs&... pairs)
{
    return {RecordField{std::string(pairs.first), textOf(pairs.second)}...};
}

template <typename Value>
std::pair<std::string_view, Value> field(std::string_view name, const Value& value)
{
    return {name, value};
}

} // namespace

RecordFields fieldsOf(const LocationRecord& r)
{
    return list(field("location_id", r.key), field("name", r.name), field("kind", r.kind),
                field("region", r.region), field("replenished_from", r.replenishedFrom),
                field("transfer_days", r.transferDays),
                field("dock_to_stock_days", r.dockToStockDays),
                field("pick_lead_days", r.pickLeadDays), field("calendar", r.calendar),
                field("time_zone", r.timeZone));
}

RecordFields fieldsOf(const SupplierRecord& r)
{
    return list(field("supplier_id", r.key), field("name", r.name), field("country", r.country),
                field("nominal_lead_time_days", r.nominalLeadTimeDays),
                field("calendar", r.calendar));
}

RecordFields fieldsOf(const CustomerRecord& r)
{
    return list(field("customer_id", r.key), field("name", r.name), field("tier", r.tier),
                field("region", r.region), field("home_location_id", r.homeLocation),
                field("partial_ok", r.partialOk), field("updated_at", r.updatedAt));
}

RecordFields fieldsOf(const AccountRecord& r)
{
    RecordFields fields =
        list(field("customer_id", r.customer), field("currency", r.creditLimit.currency),
             field("credit_limit", r.creditLimit), field("credit_used", r.creditUsed),
             field("payment_days", r.paymentDays));
    fields.push_back({"late_penalty_percent_per_week",
                      formatScaled(r.latePenaltyBasisPointsPerWeek, percentPlaces)});
    fields.push_back({"notify_tolerance_days", textOf(r.notifyToleranceDays)});
    return fields;
}

RecordFields fieldsOf(const ContactRecord& r)
{
    return list(field("contact_id", r.key), field("customer_id", r.customer), field("name", r.name),
                field("purpose", r.purpose), field("email", r.email), field("phone", r.phone),
                field("language", r.language), field("time_zone", r.timeZone),
                field("updated_at", r.updatedAt));
}

RecordFields fieldsOf(const ItemRecord& r)
{
    return list(field("item_id", r.key), field("description", r.description),
                field("family", r.family), field("uom", r.unit), field("qty_step", r.step),
                field("abc_class", r.abcClass), field("list_price", r.listPrice),
                field("unit_cost", r.unitCost), field("supplier_id", r.supplier),
                field("lead_time_days", r.leadTimeDays), field("status", r.status),
                field("updated_at", r.updatedAt));
}

RecordFields fieldsOf(const SubstituteRecord& r)
{
    return list(field("item_id", r.item), field("substitute_item_id", r.substitute),
                field("rank", r.rank), field("ratio", r.ratio), field("valid_from", r.validFrom),
                field("valid_to", r.validTo), field("needs_consent", r.needsConsent));
}

RecordFields fieldsOf(const StockRecord& r)
{
    return list(field("item_id", r.item), field("location_id", r.location),
                field("on_hand_qty", r.onHand), field("allocated_qty", r.allocated),
                field("safety_stock_qty", r.safetyStock), field("updated_at", r.updatedAt));
}

RecordFields fieldsOf(const SalesOrderRecord& r)
{
    return list(field("order_id", r.key), field("customer_id", r.customer),
                field("order_date", r.orderDate), field("channel", r.channel),
                field("partial_ok", r.partialOk), field("status", r.status),
                field("updated_at", r.updatedAt));
}

// A promised date alone stands for the confirmed one too; where they differ, each is named.
RecordFields fieldsOf(const OrderLineRecord& r)
{
    const bool same = r.promised == r.confirmed;
    const bool ranked = r.terms.manualRank != LineTerms::unranked;
    RecordFields fields = list(
        field("order_id", r.order), field("line_no", r.line), field("item_id", r.item),
        field("location_id", r.location), field("ordered_qty", r.ordered),
        field("shipped_qty", r.shipped), field("allocated_qty", r.allocated),
        field("cancelled_qty", r.cancelled), field("unit_price", r.unitPrice),
        field("currency", r.currency), field("requested_date", r.requested),
        field("promised_date", same ? r.promised : Date()),
        field("first_promised_date", same ? Date() : r.promised),
        field("confirmed_date", same ? Date() : r.confirmed), field("priority", r.priority),
        field("status", r.status), field("updated_at", r.updatedAt), field("firm", r.terms.firm),
        field("latest_useful_date", r.terms.latestUseful), field("min_ship_qty", r.terms.minShip));
    fields.push_back({"manual_rank", ranked ? textOf(int{r.terms.manualRank}) : std::string()});
    return fields;
}

RecordFields fieldsOf(const ShipmentRecord& r)
{
    return list(field("shipment_id", r.key), field("order_id", r.order), field("line_no", r.line),
                field("location_id", r.location), field("shipped_qty", r.shipped),
                field("ship_date", r.shipDate), field("carrier", r.carrier),
                field("recorded_at", r.recordedAt));
}

RecordFields fieldsOf(const InboundRecord& r)
{
    return list(field("po_id", r.order), field("line_no", r.line), field("supplier_id", r.supplier),
                field("item_id", r.item), field("location_id", r.location),
                field("ordered_qty", r.ordered), field("received_qty", r.received),
                field("unit_cost", r.unitCost), field("order_date", r.orderDate),
                field("promised_date", r.promised), field("eta_date", r.expected),
                field("status", r.status), field("updated_at", r.updatedAt));
}

RecordFields fieldsOf(const ReceiptRecord& r)
{
    return list(field("receipt_id", r.key), field("po_id", r.order), field("po_line_no", r.line),
                field("supplier_id", r.supplier), field("item_id", r.item),
                field("location_id", r.location), field("received_qty", r.received),
                field("order_date", r.orderDate), field("promised_date", r.promised),
                field("received_date", r.receivedOn), field("recorded_at", r.recordedAt));
}

RecordFields fieldsOf(const LaneRecord& r)
{
    return list(field("from", r.from), field("to", r.to), field("transit_days", r.transitDays),
                field("cost_per_unit", r.costPerUnit), field("currency", r.currency));
}

RecordFields fieldsOf(const TrackingRecord& r)
{
    return list(field("tracking_id", r.key), field("carrier", r.carrier),
                field("order_id", r.order), field("shipment_id", r.shipment),
                field("status", r.status), field("ship_date", r.shipDate),
                field("promised_date", r.promised), field("eta_date", r.expected),
                field("delivered_date", r.delivered), field("updated_at", r.updatedAt));
}

RecordFields fieldsOf(const MilestoneRecord& r)
{
    return list(field("tracking_id", r.tracking), field("milestone_id", r.key),
                field("status", r.status), field("at", r.at), field("location", r.location),
                field("text", r.text));
}

RecordFields fieldsOf(const InquiryRecord& r)
{
    return list(
        field("inquiry_id", r.key), field("customer_id", r.customer), field("contact", r.contact),
        field("order_id", r.order), field("subject", r.subject), field("status", r.status),
        field("priority", r.priority), field("channel", r.channel), field("opened_at", r.openedAt),
        field("closed_at", r.closedAt), field("updated_at", r.updatedAt));
}

RecordFields fieldsOf(const PickTaskRecord& r)
{
    return list(field("task_id", r.key), field("order_id", r.order), field("line_no", r.line),
                field("item_id", r.item), field("location_id", r.location),
                field("qty", r.quantity), field("picked_qty", r.picked),
                field("short_qty", r.missing), field("state", r.state), field("as_of", r.asOf));
}

RecordFields fieldsOf(const SupplyWord& w)
{
    return list(field("po_id", w.order), field("line_no", w.line), field("item_id", w.item),
                field("confirmed_date", w.expected), field("confirmed_qty", w.confirmed),
                field("ordered_qty", w.ofOrdered), field("shipped_qty", w.shipped),
                field("status", w.status), field("said_at", w.saidAt));
}

} // namespace repromise
