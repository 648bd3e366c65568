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

} // namespace repromise
