#pragma once

#include "domain/Records.h"

#include <string>
#include <vector>

namespace repromise {

/// One value of a record in the text that files carry, under the name files give it.
struct RecordField {
    std::string name, value; ///< `ordered_qty`, `12.5`

    friend bool operator==(const RecordField&, const RecordField&) = default;
};
using RecordFields = std::vector<RecordField>;

/// All fields of a record as a file would hold them, the key first; what is unset is empty. Read
/// back they give the same record, but for a currency that is not said.
RecordFields fieldsOf(const LocationRecord& record);
RecordFields fieldsOf(const SupplierRecord& record);
RecordFields fieldsOf(const CustomerRecord& record);
RecordFields fieldsOf(const AccountRecord& record);
RecordFields fieldsOf(const ContactRecord& record);
RecordFields fieldsOf(const ItemRecord& record);
RecordFields fieldsOf(const SubstituteRecord& record);
RecordFields fieldsOf(const StockRecord& record);
RecordFields fieldsOf(const SalesOrderRecord& record);
RecordFields fieldsOf(const OrderLineRecord& record);
RecordFields fieldsOf(const ShipmentRecord& record);
RecordFields fieldsOf(const InboundRecord& record);
RecordFields fieldsOf(const ReceiptRecord& record);
RecordFields fieldsOf(const LaneRecord& record);
RecordFields fieldsOf(const TrackingRecord& record);
RecordFields fieldsOf(const MilestoneRecord& record);
RecordFields fieldsOf(const InquiryRecord& record);
RecordFields fieldsOf(const PickTaskRecord& record);
RecordFields fieldsOf(const SupplyWord& word);

} // namespace repromise
