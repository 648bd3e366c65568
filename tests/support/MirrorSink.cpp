#include "support/MirrorSink.h"

namespace repromise {
namespace {

std::string joined(std::string_view a, std::string_view b)
{
    return std::string(a) + '/' + std::string(b);
}

} // namespace

MirrorSink& MirrorSink::operator=(const MirrorSink& other)
{
    m_rows = other.m_rows;
    m_seen = other.m_seen;
    m_defects = other.m_defects;
    m_delivered = other.m_delivered;
    return *this;
}

void MirrorSink::keep(RecordKind kind, const std::string& key, Json row)
{
    const std::string name(recordKindName(kind));
    m_rows[name][key] = std::move(row);
    m_seen[name].insert(key);
    ++m_delivered;
}

void MirrorSink::put(const LocationRecord& r, const Place&)
{
    keep(RecordKind::Location, std::string(r.key), {{"name", r.name}, {"kind", r.kind}});
}

void MirrorSink::put(const SupplierRecord& r, const Place&)
{
    keep(RecordKind::Supplier, std::string(r.key), {{"name", r.name}});
}

void MirrorSink::put(const CustomerRecord& r, const Place&)
{
    keep(RecordKind::Customer, std::string(r.key),
         {{"name", r.name}, {"tier", r.tier}, {"region", r.region}});
}

void MirrorSink::put(const AccountRecord& r, const Place&)
{
    keep(RecordKind::Account, std::string(r.customer), {{"limit", r.creditLimit.text()}});
}

void MirrorSink::put(const ContactRecord& r, const Place&)
{
    keep(RecordKind::Contact, std::string(r.key),
         {{"customer", r.customer},
          {"name", r.name},
          {"purpose", r.purpose},
          {"email", r.email},
          {"usable", r.emailUsable},
          {"language", r.language}});
}

void MirrorSink::put(const ItemRecord& r, const Place&)
{
    keep(RecordKind::Item, std::string(r.key),
         {{"description", r.description},
          {"family", r.family},
          {"unit", r.unit},
          {"status", r.status},
          {"supplier", r.supplier},
          {"lead_time", r.leadTimeDays},
          {"step", r.step.text()},
          {"cost", r.unitCost.text()}});
}

void MirrorSink::put(const SubstituteRecord& r, const Place&)
{
    keep(RecordKind::Substitute, joined(r.item, r.substitute), {{"rank", r.rank}});
}

void MirrorSink::put(const StockRecord& r, const Place&)
{
    keep(RecordKind::Stock, joined(r.item, r.location),
         {{"on_hand", r.onHand.text()}, {"allocated", r.allocated.text()}});
}

void MirrorSink::put(const SalesOrderRecord& r, const Place&)
{
    keep(RecordKind::SalesOrder, std::string(r.key),
         {{"customer", r.customer},
          {"channel", r.channel},
          {"status", r.status},
          {"date", r.orderDate.iso()},
          {"partial_ok", r.partialOk}});
}

void MirrorSink::put(const OrderLineRecord& r, const Place&)
{
    const Quantity open = r.ordered - r.shipped - r.cancelled;
    keep(RecordKind::OrderLine, joined(r.order, r.line),
         {{"order", r.order},
          {"line", r.line},
          {"item", r.item},
          {"location", r.location},
          {"status", r.status},
          {"ordered", r.ordered.text()},
          {"shipped", r.shipped.text()},
          {"allocated", r.allocated.text()},
          {"cancelled", r.cancelled.text()},
          {"open", open.text()},
          {"price", r.unitPrice.text()},
          {"currency", r.currency.code()},
          {"requested", r.requested.iso()},
          {"promised", r.promised.iso()},
          {"confirmed", r.confirmed.iso()},
          {"priority", r.priority}});
}

void MirrorSink::put(const ShipmentRecord& r, const Place&)
{
    keep(RecordKind::Shipment, std::string(r.key),
         {{"order", r.order},
          {"line", r.line},
          {"location", r.location},
          {"carrier", r.carrier},
          {"shipped", r.shipped.text()},
          {"date", r.shipDate.iso()}});
}

void MirrorSink::put(const InboundRecord& r, const Place&)
{
    keep(RecordKind::Inbound, joined(r.order, r.line),
         {{"order", r.order},
          {"line", r.line},
          {"kind", r.kind},
          {"supplier", r.supplier},
          {"item", r.item},
          {"location", r.location},
          {"status", r.status},
          {"ordered", r.ordered.text()},
          {"received", r.received.text()},
          {"cost", r.unitCost.text()},
          {"ordered_on", r.orderDate.iso()},
          {"promised", r.promised.iso()},
          {"expected", r.expected.iso()}});
}

void MirrorSink::put(const LaneRecord& r, const Place&)
{
    keep(RecordKind::Lane, joined(r.from, r.to), {{"days", r.transitDays}});
}

void MirrorSink::put(const ReceiptRecord& r, const Place&)
{
    keep(RecordKind::Receipt, std::string(r.key),
         {{"order", r.order},
          {"line", r.line},
          {"supplier", r.supplier},
          {"item", r.item},
          {"location", r.location},
          {"received", r.received.text()},
          {"promised", r.promised.iso()},
          {"on", r.receivedOn.iso()}});
}

void MirrorSink::put(const TrackingRecord& r, const Place&)
{
    keep(RecordKind::Tracking, std::string(r.key),
         {{"carrier", r.carrier},
          {"order", r.order},
          {"shipment", r.shipment},
          {"status", r.status},
          {"shipped", r.shipDate.iso()},
          {"promised", r.promised.iso()},
          {"expected", r.expected.iso()},
          {"delivered", r.delivered.iso()},
          {"updated", r.updatedAt.iso()}});
}

void MirrorSink::put(const MilestoneRecord& r, const Place&)
{
    keep(RecordKind::Milestone, joined(r.tracking, r.key),
         {{"status", r.status}, {"at", r.at.iso()}, {"location", r.location}, {"text", r.text}});
}

void MirrorSink::put(const InquiryRecord& r, const Place&)
{
    keep(RecordKind::Inquiry, std::string(r.key),
         {{"customer", r.customer},
          {"contact", r.contact},
          {"order", r.order},
          {"subject", r.subject},
          {"status", r.status},
          {"priority", r.priority},
          {"channel", r.channel},
          {"opened", r.openedAt.iso()},
          {"closed", r.closedAt.iso()},
          {"updated", r.updatedAt.iso()}});
}

void MirrorSink::put(const PickTaskRecord& r, const Place&)
{
    keep(RecordKind::PickTask, std::string(r.key),
         {{"order", r.order},
          {"line", r.line},
          {"item", r.item},
          {"location", r.location},
          {"state", r.state},
          {"quantity", r.quantity.text()},
          {"picked", r.picked.text()},
          {"missing", r.missing.text()}});
}

void MirrorSink::removed(RecordKind kind, std::string_view key)
{
    m_rows[std::string(recordKindName(kind))].erase(std::string(key));
}

void MirrorSink::defect(const Defect& defect, const Place&)
{
    m_defects.push_back(std::string(defect.kind) + ':' + defect.key);
}

void MirrorSink::finish(const ReadReport& report)
{
    for (const RecordKind kind : report.complete) {
        const std::string name(recordKindName(kind));
        auto& rows = m_rows[name];
        for (auto row = rows.begin(); row != rows.end();) {
            row = m_seen[name].count(row->first) == 0 ? rows.erase(row) : std::next(row);
        }
    }
    m_seen.clear();
    m_delivered = 0;
}

const std::map<std::string, MirrorSink::Json>& MirrorSink::rows(RecordKind kind) const
{
    static const std::map<std::string, Json> none;
    const auto found = m_rows.find(std::string(recordKindName(kind)));
    return found == m_rows.end() ? none : found->second;
}

MirrorSink::Json MirrorSink::row(RecordKind kind, const std::string& key) const
{
    const auto& all = rows(kind);
    const auto found = all.find(key);
    return found == all.end() ? Json() : found->second;
}

std::set<std::string> MirrorSink::seen(RecordKind kind) const
{
    const auto found = m_seen.find(std::string(recordKindName(kind)));
    return found == m_seen.end() ? std::set<std::string>() : found->second;
}

} // namespace repromise
