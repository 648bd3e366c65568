#include "domain/RecordKeys.h"

namespace repromise {
namespace {

std::string joined(std::string_view first, std::string_view second)
{
    std::string key;
    key.reserve(first.size() + 1 + second.size());
    return key.append(first).append(1, '/').append(second);
}

} // namespace

std::string recordKey(const LocationRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const SupplierRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const CustomerRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const AccountRecord& record)
{
    return std::string(record.customer);
}
std::string recordKey(const ContactRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const ItemRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const SubstituteRecord& record)
{
    return joined(record.item, record.substitute);
}
std::string recordKey(const StockRecord& record)
{
    return joined(record.item, record.location);
}
std::string recordKey(const SalesOrderRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const OrderLineRecord& record)
{
    return joined(record.order, record.line);
}
std::string recordKey(const ShipmentRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const InboundRecord& record)
{
    return joined(record.order, record.line);
}
std::string recordKey(const ReceiptRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const LaneRecord& record)
{
    return joined(record.from, record.to);
}
std::string recordKey(const TrackingRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const MilestoneRecord& record)
{
    return joined(record.tracking, record.key);
}
std::string recordKey(const InquiryRecord& record)
{
    return std::string(record.key);
}
std::string recordKey(const PickTaskRecord& record)
{
    return std::string(record.key);
}

} // namespace repromise
