#pragma once

#include "connect/TrytonFeed.h"

#include <map>

namespace repromise {

/// Stock by item and warehouse, always read whole. On hand is all that lies anywhere in the
/// warehouse, goods received but not yet stored and goods picked included. Allocated is what moves
/// have reserved in the storage, for orders or for anything else, and what is picked; so
/// on hand − allocated is free. A shipment forced through can leave less than nothing.
class TrytonStock {
public:
    explicit TrytonStock(const TrytonFeed& feed) : m_feed(feed) {}
    Outcome read();

private:
    using Figures = std::map<std::int64_t, double>; ///< by product, in its default unit
    Outcome readWarehouse(std::int64_t warehouse);
    /// What lies in a location and below; `sign` times that is added to the figures. `assignable`
    /// leaves out what is reserved.
    Outcome add(Figures& figures, std::int64_t location, bool assignable, int sign);
    void put(std::int64_t product, std::int64_t warehouse, double onHand, double allocated);

    const TrytonFeed& m_feed;
};

} // namespace repromise
