#include "connect/TrytonPlaces.h"

#include <algorithm>

namespace repromise {

void TrytonPlaces::add(const TrytonRecord& record)
{
    Place place;
    place.warehouse = record.text("type") == "warehouse";
    place.name = record.text("name");
    place.parent = record.id("parent");
    if (place.warehouse) {
        const std::int64_t picking = record.id("picking_location");
        const std::int64_t from = picking != 0 ? picking : record.id("storage_location");
        place.single = from == record.id("output_location");
        place.key = record.text("code");
        const bool taken =
            std::any_of(m_places.begin(), m_places.end(), [&place](const auto& each) {
                return each.second.warehouse && each.second.key == place.key;
            });
        if (place.key.empty() || taken) {
            place.key = std::to_string(record.id());
        }
    }
    m_places[record.id()] = std::move(place);
}

void TrytonPlaces::deliver(RecordSink& sink) const
{
    for (const auto& [id, place] : m_places) {
        if (place.warehouse) {
            LocationRecord record;
            record.key = place.key;
            record.name = place.name;
            record.kind = "warehouse";
            sink.put(record, {"stock.location", 0, place.key});
        }
    }
}

std::vector<std::int64_t> TrytonPlaces::warehouses() const
{
    std::vector<std::int64_t> ids;
    for (const auto& [id, place] : m_places) {
        if (place.warehouse) {
            ids.push_back(id);
        }
    }
    return ids;
}

std::int64_t TrytonPlaces::warehouseOf(std::int64_t location) const
{
    // The bound only matters for a damaged tree.
    for (std::size_t step = 0; step <= m_places.size(); ++step) {
        const auto found = m_places.find(location);
        if (found == m_places.end()) {
            return 0;
        }
        if (found->second.warehouse) {
            return location;
        }
        location = found->second.parent;
    }
    return 0;
}

const std::string& TrytonPlaces::key(std::int64_t warehouse) const
{
    static const std::string none;
    const auto found = m_places.find(warehouse);
    return found == m_places.end() ? none : found->second.key;
}

bool TrytonPlaces::single(std::int64_t warehouse) const
{
    const auto found = m_places.find(warehouse);
    return found != m_places.end() && found->second.single;
}

} // namespace repromise
