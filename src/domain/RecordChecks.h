#pragma once

#include "domain/RecordSink.h"

#include <QString>

#include <optional>
#include <string>

namespace repromise {

/// What is wrong with one record as it stands.
struct Finding {
    Handling handling = Handling::Rejected;
    std::string_view kind; ///< stable code
    QString reason;        ///< translated, with the mend
};

/// The first thing wrong with a record, judged without any other record and without a clock; rows
/// that refer to each other, duplicates and time order are judged by the store's merge. An
/// over-shipped line is not reported as over-allocated as well: one cause, one finding.
std::optional<Finding> checkRecord(const LocationRecord& record);
std::optional<Finding> checkRecord(const SupplierRecord& record);
std::optional<Finding> checkRecord(const CustomerRecord& record);
std::optional<Finding> checkRecord(const AccountRecord& record);
std::optional<Finding> checkRecord(const ContactRecord& record);
std::optional<Finding> checkRecord(const ItemRecord& record);
std::optional<Finding> checkRecord(const SubstituteRecord& record);
std::optional<Finding> checkRecord(const StockRecord& record);
std::optional<Finding> checkRecord(const SalesOrderRecord& record);
std::optional<Finding> checkRecord(const OrderLineRecord& record);
std::optional<Finding> checkRecord(const ShipmentRecord& record);
std::optional<Finding> checkRecord(const InboundRecord& record);
std::optional<Finding> checkRecord(const ReceiptRecord& record);
std::optional<Finding> checkRecord(const LaneRecord& record);
std::optional<Finding> checkRecord(const TrackingRecord& record);
std::optional<Finding> checkRecord(const MilestoneRecord& record);
std::optional<Finding> checkRecord(const InquiryRecord& record);
std::optional<Finding> checkRecord(const PickTaskRecord& record);

/// The record's own key, its parts joined by '/': `SO-0000001/1`.
std::string recordKey(const LocationRecord& record);
std::string recordKey(const SupplierRecord& record);
std::string recordKey(const CustomerRecord& record);
std::string recordKey(const AccountRecord& record);
std::string recordKey(const ContactRecord& record);
std::string recordKey(const ItemRecord& record);
std::string recordKey(const SubstituteRecord& record);
std::string recordKey(const StockRecord& record);
std::string recordKey(const SalesOrderRecord& record);
std::string recordKey(const OrderLineRecord& record);
std::string recordKey(const ShipmentRecord& record);
std::string recordKey(const InboundRecord& record);
std::string recordKey(const ReceiptRecord& record);
std::string recordKey(const LaneRecord& record);
std::string recordKey(const TrackingRecord& record);
std::string recordKey(const MilestoneRecord& record);
std::string recordKey(const InquiryRecord& record);
std::string recordKey(const PickTaskRecord& record);

} // namespace repromise
