#include "sync/StagedRecords.h"

#include <algorithm>

namespace repromise {

std::string_view StagedRecords::keep(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    if (m_blocks.empty() || text.size() > blockSize - m_used) {
        m_blocks.push_back(std::make_unique<char[]>(std::max(blockSize, text.size())));
        m_used = 0;
    }
    char* const place = m_blocks.back().get() + m_used;
    std::ranges::copy(text, place);
    m_used = text.size() > blockSize ? blockSize : m_used + text.size();
    return {place, text.size()};
}

template <typename Record, typename... Field>
void StagedRecords::stage(const Record& record, const Place& place, Field... fields)
{
    Record copy = record;
    ((copy.*fields = keep(copy.*fields)), ...);
    m_items.push_back({copy, {keep(place.file), place.line, keep(place.raw.text())}});
}

void StagedRecords::put(const LocationRecord& record, const Place& place)
{
    using R = LocationRecord;
    stage(record, place, &R::key, &R::name, &R::kind, &R::region, &R::replenishedFrom, &R::calendar,
          &R::timeZone);
}

void StagedRecords::put(const SupplierRecord& record, const Place& place)
{
    using R = SupplierRecord;
    stage(record, place, &R::key, &R::name, &R::country, &R::calendar);
}

void StagedRecords::put(const CustomerRecord& record, const Place& place)
{
    using R = CustomerRecord;
    stage(record, place, &R::key, &R::name, &R::tier, &R::region, &R::homeLocation);
}

void StagedRecords::put(const AccountRecord& record, const Place& place)
{
    stage(record, place, &AccountRecord::customer);
}

void StagedRecords::put(const ContactRecord& record, const Place& place)
{
    using R = ContactRecord;
    stage(record, place, &R::key, &R::customer, &R::name, &R::purpose, &R::email, &R::phone,
          &R::language, &R::timeZone);
}

void StagedRecords::put(const ItemRecord& record, const Place& place)
{
    using R = ItemRecord;
    stage(record, place, &R::key, &R::description, &R::family, &R::unit, &R::abcClass, &R::status,
          &R::supplier);
}

void StagedRecords::put(const SubstituteRecord& record, const Place& place)
{
    stage(record, place, &SubstituteRecord::item, &SubstituteRecord::substitute);
}

void StagedRecords::put(const StockRecord& record, const Place& place)
{
    stage(record, place, &StockRecord::item, &StockRecord::location);
}

void StagedRecords::put(const SalesOrderRecord& record, const Place& place)
{
    using R = SalesOrderRecord;
    stage(record, place, &R::key, &R::customer, &R::channel, &R::status);
}

void StagedRecords::put(const OrderLineRecord& record, const Place& place)
{
    using R = OrderLineRecord;
    stage(record, place, &R::order, &R::line, &R::item, &R::location, &R::status);
}

void StagedRecords::put(const ShipmentRecord& record, const Place& place)
{
    using R = ShipmentRecord;
    stage(record, place, &R::key, &R::order, &R::line, &R::location, &R::carrier);
}

void StagedRecords::put(const InboundRecord& record, const Place& place)
{
    using R = InboundRecord;
    stage(record, place, &R::order, &R::line, &R::kind, &R::supplier, &R::item, &R::location,
          &R::status);
}

void StagedRecords::put(const ReceiptRecord& record, const Place& place)
{
    using R = ReceiptRecord;
    stage(record, place, &R::key, &R::order, &R::line, &R::supplier, &R::item, &R::location);
}

void StagedRecords::put(const LaneRecord& record, const Place& place)
{
    stage(record, place, &LaneRecord::from, &LaneRecord::to);
}

void StagedRecords::put(const TrackingRecord& record, const Place& place)
{
    using R = TrackingRecord;
    stage(record, place, &R::key, &R::carrier, &R::order, &R::shipment, &R::status);
}

void StagedRecords::put(const MilestoneRecord& record, const Place& place)
{
    using R = MilestoneRecord;
    stage(record, place, &R::tracking, &R::key, &R::status, &R::location, &R::text);
}

void StagedRecords::put(const InquiryRecord& record, const Place& place)
{
    using R = InquiryRecord;
    stage(record, place, &R::key, &R::customer, &R::contact, &R::order, &R::subject, &R::status,
          &R::priority, &R::channel);
}

void StagedRecords::put(const PickTaskRecord& record, const Place& place)
{
    using R = PickTaskRecord;
    stage(record, place, &R::key, &R::order, &R::line, &R::item, &R::location, &R::state);
}

void StagedRecords::said(const SupplyWord& word, const Place& place)
{
    using R = SupplyWord;
    stage(word, place, &R::order, &R::line, &R::item, &R::status);
}

void StagedRecords::whole(RecordKind kind)
{
    m_items.push_back({Whole{kind}, {}});
}

void StagedRecords::removed(RecordKind kind, std::string_view key)
{
    m_items.push_back({Removal{kind, keep(key)}, {}});
}

void StagedRecords::defect(const Defect& defect, const Place& place)
{
    stage(defect, place, &Defect::kind);
}

void StagedRecords::replay(RecordSink& sink, const CancelToken& cancel) const
{
    for (const Item& item : m_items) {
        if (cancel.cancelled()) {
            return;
        }
        std::visit(
            [&](const auto& entry) {
                using Record = std::decay_t<decltype(entry)>;
                if constexpr (std::is_same_v<Record, Removal>) {
                    sink.removed(entry.kind, entry.key);
                } else if constexpr (std::is_same_v<Record, Whole>) {
                    sink.whole(entry.kind);
                } else if constexpr (std::is_same_v<Record, SupplyWord>) {
                    sink.said(entry, item.place);
                } else if constexpr (std::is_same_v<Record, Defect>) {
                    sink.defect(entry, item.place);
                } else {
                    sink.put(entry, item.place);
                }
            },
            item.entry);
    }
}

} // namespace repromise
