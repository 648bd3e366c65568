#pragma once

#include "domain/RecordSink.h"

namespace repromise {

/// Counts what comes through, and keeps the first complaint and nothing else.
class VerdictSink final : public RecordSink {
public:
    std::uint64_t taken = 0, refused = 0;
    QString complaint;

    void put(const LocationRecord&, const Place&) override { ++taken; }
    void put(const SupplierRecord&, const Place&) override { ++taken; }
    void put(const CustomerRecord&, const Place&) override { ++taken; }
    void put(const AccountRecord&, const Place&) override { ++taken; }
    void put(const ContactRecord&, const Place&) override { ++taken; }
    void put(const ItemRecord&, const Place&) override { ++taken; }
    void put(const SubstituteRecord&, const Place&) override { ++taken; }
    void put(const StockRecord&, const Place&) override { ++taken; }
    void put(const SalesOrderRecord&, const Place&) override { ++taken; }
    void put(const OrderLineRecord&, const Place&) override { ++taken; }
    void put(const ShipmentRecord&, const Place&) override { ++taken; }
    void put(const InboundRecord&, const Place&) override { ++taken; }
    void put(const ReceiptRecord&, const Place&) override { ++taken; }
    void put(const LaneRecord&, const Place&) override { ++taken; }
    void put(const TrackingRecord&, const Place&) override { ++taken; }
    void put(const MilestoneRecord&, const Place&) override { ++taken; }
    void put(const InquiryRecord&, const Place&) override { ++taken; }
    void put(const PickTaskRecord&, const Place&) override { ++taken; }
    void said(const SupplyWord&, const Place&) override { ++taken; }
    void removed(RecordKind, std::string_view) override {}
    void defect(const Defect& defect, const Place&) override
    {
        if (defect.handling == Handling::Rejected) {
            ++refused;
            complaint = complaint.isEmpty() ? defect.reason : complaint;
        }
    }
};

} // namespace repromise
