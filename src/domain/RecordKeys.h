#pragma once

#include "domain/Records.h"

#include <string>

namespace repromise {

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
