#pragma once

#include "connect/TrytonRecord.h"
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

    std::vector<std::int64_t> warehouses() const;
    /// The warehouse a location lies in, or 0.
    std::int64_t warehouseOf(std::int64_t location) const;
    /// The record key of a warehouse: its code, or its id when it has none or shares it; empty
    /// when there is no such warehouse.
    const std::string& key(std::int64_t warehouse) const;
    /// The locations of a warehouse where goods are stored, and where picked goods wait.
    std::int64_t storage(std::int64_t warehouse) const;
    std::int64_t output(std::int64_t warehouse) const;
    /// Whether goods are shipped from where they are stored, so that there are no picking moves.
    bool single(std::int64_t warehouse) const;

private:
    struct Place {
        std::string key, name;
        bool warehouse = false, single = false;
        std::int64_t parent = 0, storage = 0, output = 0;
    };
    const Place& find(std::int64_t id) const;

    std::map<std::int64_t, Place> m_places;
};

} // namespace repromise
