#pragma once

#include "connect/tryton/TrytonRecord.h"
#include "domain/RecordSink.h"

#include <map>
#include <string>

namespace repromise {

/// The stock locations of one Tryton database. Only warehouses become records; what lies in them
/// counts for the warehouse.
class TrytonPlaces {
public:
    /// `stock.location` with code, name, type, parent, storage_location, output_location,
    /// picking_location.
    void add(const TrytonRecord& record);
    void deliver(RecordSink& sink) const;

    /// The warehouse a location lies in, or 0.
    std::int64_t warehouseOf(std::int64_t location) const;
    /// The record key of a warehouse: its code, or its id when it has none or shares it; empty
    /// when there is no such warehouse.
    const std::string& key(std::int64_t warehouse) const;
    /// The warehouse whose storage, or whose output, a location is; 0 when it is none's.
    std::int64_t storing(std::int64_t location) const;
    std::int64_t shipping(std::int64_t location) const;
    bool suppliers(std::int64_t location) const;
    /// Whether goods are shipped from where they are stored, so that there are no picking moves.
    bool single(std::int64_t warehouse) const;

private:
    struct Place {
        std::string key, name;
        bool warehouse = false, single = false, supplier = false;
        std::int64_t parent = 0, storage = 0, output = 0;
    };
    const Place& find(std::int64_t id) const;
    std::int64_t warehouseBy(std::int64_t Place::*part, std::int64_t location) const;

    std::map<std::int64_t, Place> m_places;
};

} // namespace repromise
