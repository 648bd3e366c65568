#pragma once

#include "domain/RecordKeys.h"
#include "domain/RecordSink.h"

#include <array>
#include <string>
#include <vector>

namespace repromise {

/// What a reader delivered, in words: enough to compare two runs and to look for single records.
class CollectingSink final : public RecordSink {
public:
    struct Complaint {
        Handling handling = Handling::Rejected;
        std::string file;
        std::uint64_t line = 0;
        std::string key, kind, raw;
        QString reason;
        friend bool operator==(const Complaint&, const Complaint&) = default;
    };

    void put(const LocationRecord& r, const Place& p) override
    {
        keep(RecordKind::Location, r, p);
        network.push_back(std::string(r.key) + ' ' + std::to_string(r.dockToStockDays) + ' '
                          + std::to_string(r.pickLeadDays) + ' ' + std::string(r.calendar) + ' '
                          + std::string(r.timeZone));
    }
    void put(const SupplierRecord& r, const Place& p) override
    {
        keep(RecordKind::Supplier, r, p);
        network.push_back(std::string(r.key) + ' ' + std::string(r.calendar));
    }
    void put(const CustomerRecord& r, const Place& p) override
    {
        keep(RecordKind::Customer, r, p);
        customerNames.emplace_back(r.name);
    }
    void put(const AccountRecord& r, const Place& p) override
    {
        keep(RecordKind::Account, r, p);
        accounts.push_back(r);
        accounts.back().customer = {};
    }
    void put(const ContactRecord& r, const Place& p) override
    {
        keep(RecordKind::Contact, r, p);
        usableEmails += r.emailUsable ? 1 : 0;
    }
    void put(const ItemRecord& r, const Place& p) override { keep(RecordKind::Item, r, p); }
    void put(const SubstituteRecord& r, const Place& p) override
    {
        keep(RecordKind::Substitute, r, p);
        consents += r.needsConsent ? 1 : 0;
    }
    void put(const StockRecord& r, const Place& p) override { keep(RecordKind::Stock, r, p); }
    void put(const SalesOrderRecord& r, const Place& p) override
    {
        keep(RecordKind::SalesOrder, r, p);
    }
    void put(const OrderLineRecord& r, const Place& p) override
    {
        keep(RecordKind::OrderLine, r, p);
        lines.push_back(describe(r));
        terms.push_back(r.terms);
    }
    void put(const ShipmentRecord& r, const Place& p) override { keep(RecordKind::Shipment, r, p); }
    void put(const InboundRecord& r, const Place& p) override { keep(RecordKind::Inbound, r, p); }
    void put(const ReceiptRecord& r, const Place& p) override { keep(RecordKind::Receipt, r, p); }
    void put(const LaneRecord& r, const Place& p) override
    {
        keep(RecordKind::Lane, r, p);
        network.push_back(std::string(r.from) + ' ' + std::string(r.to) + ' '
                          + std::to_string(r.transitDays) + ' ' + r.costPerUnit.text() + ' '
                          + r.currency.code());
    }
    void put(const TrackingRecord& r, const Place& p) override { keep(RecordKind::Tracking, r, p); }
    void put(const MilestoneRecord& r, const Place& p) override
    {
        keep(RecordKind::Milestone, r, p);
    }
    void put(const InquiryRecord& r, const Place& p) override { keep(RecordKind::Inquiry, r, p); }
    void put(const PickTaskRecord& r, const Place& p) override { keep(RecordKind::PickTask, r, p); }
    void removed(RecordKind, std::string_view) override {}
    void defect(const Defect& d, const Place& p) override
    {
        complaints.push_back({d.handling, std::string(p.file), p.line, d.key, std::string(d.kind),
                              p.raw.text(), d.reason});
    }

    std::size_t count(RecordKind kind) const { return keysOf(kind).size(); }
    const std::vector<std::string>& keysOf(RecordKind kind) const
    {
        return keys[static_cast<std::size_t>(kind)];
    }

    std::array<std::vector<std::string>, recordKindCount> keys;
    std::vector<std::string> order; ///< `kind key@file:line` of everything, as delivered
    std::vector<std::string> lines, customerNames;
    std::vector<AccountRecord> accounts;
    std::vector<Complaint> complaints;
    int usableEmails = 0, consents = 0;
    std::vector<std::string> network; ///< of locations, suppliers and lanes what is optional
    std::vector<LineTerms> terms;     ///< beside `lines`

private:
    template <typename Record>
    void keep(RecordKind kind, const Record& record, const Place& place)
    {
        const std::string key = recordKey(record);
        keys[static_cast<std::size_t>(kind)].push_back(key);
        order.push_back(std::string(recordKindName(kind)) + ' ' + key + '@'
                        + std::string(place.file) + ':' + std::to_string(place.line));
    }
    static std::string describe(const OrderLineRecord& r)
    {
        const auto text = [](std::string_view view) { return std::string(view); };
        return text(r.order) + '/' + text(r.line) + ' ' + text(r.item) + ' ' + text(r.location)
               + ' ' + r.ordered.text() + ' ' + r.shipped.text() + ' ' + r.allocated.text() + ' '
               + r.cancelled.text() + ' ' + r.unitPrice.text() + ' ' + r.currency.code() + ' '
               + r.requested.iso() + ' ' + r.promised.iso() + ' ' + r.confirmed.iso() + ' '
               + std::to_string(r.priority) + ' ' + text(r.status) + ' ' + r.updatedAt.iso();
    }
};

} // namespace repromise
