#pragma once

#include "domain/RecordSink.h"

#include <string>
#include <vector>

namespace repromise {

/// What a message source delivered, a line of text for each: to compare with golden rows.
class EdiRows final : public RecordSink {
public:
    void put(const LocationRecord&, const Place&) override { other("location"); }
    void put(const SupplierRecord&, const Place&) override { other("supplier"); }
    void put(const CustomerRecord&, const Place&) override { other("customer"); }
    void put(const AccountRecord&, const Place&) override { other("account"); }
    void put(const ContactRecord&, const Place&) override { other("contact"); }
    void put(const ItemRecord&, const Place&) override { other("item"); }
    void put(const SubstituteRecord&, const Place&) override { other("substitute"); }
    void put(const SalesOrderRecord&, const Place&) override { other("order"); }
    void put(const OrderLineRecord&, const Place&) override { other("line"); }
    void put(const LaneRecord&, const Place&) override { other("lane"); }
    void put(const TrackingRecord& r, const Place& p) override
    {
        row("tracking " + text(r.key) + " by " + text(r.carrier) + " of [" + text(r.order) + "] ["
                + text(r.shipment) + "] " + text(r.status) + " shipped=" + r.shipDate.iso()
                + " expected=" + r.expected.iso() + " delivered=" + r.delivered.iso(),
            p);
    }
    void put(const MilestoneRecord& r, const Place& p) override
    {
        row("milestone " + text(r.tracking) + '/' + text(r.key) + ' ' + text(r.status) + " at "
                + r.at.iso() + ' ' + text(r.location),
            p);
    }
    void put(const InquiryRecord&, const Place&) override { other("inquiry"); }
    void put(const PickTaskRecord& r, const Place& p) override
    {
        row("pick_task " + text(r.key) + " of " + text(r.order) + '/' + text(r.line) + " at "
                + text(r.location) + ' ' + text(r.state) + " quantity=" + r.quantity.text()
                + " picked=" + r.picked.text() + " missing=" + r.missing.text(),
            p);
    }
    void put(const StockRecord& r, const Place& p) override
    {
        row("stock " + text(r.item) + '@' + text(r.location) + " on_hand=" + r.onHand.text()
                + " allocated=" + r.allocated.text() + " as_of=" + r.updatedAt.iso(),
            p);
    }
    void put(const ShipmentRecord& r, const Place& p) override
    {
        row("shipment " + text(r.key) + " of " + text(r.order) + '/' + text(r.line) + " from "
                + text(r.location) + " by " + text(r.carrier) + " quantity=" + r.shipped.text()
                + " on " + r.shipDate.iso(),
            p);
    }
    void put(const InboundRecord& r, const Place& p) override
    {
        row("inbound " + text(r.order) + '/' + text(r.line) + ' ' + text(r.item) + '@'
                + text(r.location) + " ordered=" + r.ordered.text()
                + " received=" + r.received.text() + " expected=" + r.expected.iso(),
            p);
    }
    void put(const ReceiptRecord& r, const Place& p) override
    {
        row("receipt " + text(r.key) + " of " + text(r.order) + '/' + text(r.line) + ' '
                + text(r.item) + '@' + text(r.location) + " quantity=" + r.received.text() + " on "
                + r.receivedOn.iso(),
            p);
    }
    void said(const SupplyWord& w, const Place& p) override
    {
        std::string line = "word " + text(w.order) + '/' + text(w.line);
        line += w.item.empty() ? "" : " item=" + text(w.item);
        line += ' ' + text(w.status);
        line += w.expected.known() ? " expected=" + w.expected.iso() : "";
        line += w.undated ? " undated" : "";
        line += w.confirmed ? " confirmed=" + w.confirmed->text() : "";
        line += w.ofOrdered ? " of=" + w.ofOrdered->text() : "";
        line += w.shipped ? " shipped=" + w.shipped->text() : "";
        row(line + " said=" + w.saidAt.iso(), p);
    }
    void removed(RecordKind, std::string_view) override {}
    void defect(const Defect& d, const Place& p) override
    {
        row(std::string(d.handling == Handling::Rejected ? "rejected " : "flagged ")
                + std::string(recordKindName(d.record)) + ' ' + text(d.kind) + " [" + d.key + ']',
            p);
        reasons.push_back(d.reason);
    }

    std::vector<std::string> rows;
    std::vector<QString> reasons;
    std::string all() const
    {
        std::string joined;
        for (const std::string& line : rows) {
            joined += line + '\n';
        }
        return joined;
    }

private:
    static std::string text(std::string_view view) { return std::string(view); }
    void other(const char* what) { rows.emplace_back(what); }
    void row(const std::string& line, const Place& place)
    {
        rows.push_back(line + " @" + std::to_string(place.line));
    }
};

} // namespace repromise
