#include "connect/tryton/TrytonPlaces.h"

#include <algorithm>

namespace repromise {

void TrytonPlaces::add(const TrytonRecord& record)
{
    Place place;
    place.warehouse = record.text("type") == "warehouse";
    place.supplier = record.text("type") == "supplier";
    place.name = record.text("name");
    place.parent = record.id("parent");
    if (place.warehouse) {
        const std::int64_t picking = record.id("picking_location");
        place.storage = record.id("storage_location");
        place.output = record.id("output_location");
        place.single = (picking != 0 ? picking : place.storage) == place.output;
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

const TrytonPlaces::Place& TrytonPlaces::find(std::int64_t id) const
{
    static const Place none;
    const auto found = m_places.find(id);
    return found == m_places.end() ? none : found->second;
}

const std::string& TrytonPlaces::key(std::int64_t warehouse) const
{
    return find(warehouse).key;
}

std::int64_t TrytonPlaces::warehouseBy(std::int64_t Place::*part, std::int64_t location) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const auto& each) {
        return each.second.warehouse && each.second.*part == location;
    });
    return found == m_places.end() ? 0 : found->first;
}

std::int64_t TrytonPlaces::storing(std::int64_t location) const
{
    return warehouseBy(&Place::storage, location);
}

std::int64_t TrytonPlaces::shipping(std::int64_t location) const
{
    return warehouseBy(&Place::output, location);
}

bool TrytonPlaces::suppliers(std::int64_t location) const
{
    return find(location).supplier;
}

bool TrytonPlaces::single(std::int64_t warehouse) const
{
    return find(warehouse).single;
}

} // namespace repromise
