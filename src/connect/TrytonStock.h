#pragma once

#include "connect/TrytonFeed.h"

#include <map>

namespace repromise {

/// Stock by item and warehouse, always read whole. On hand is all that lies anywhere in the
/// warehouse, goods received but not yet stored and goods picked included; allocated is what
/// Tryton itself takes off when asked what can still be assigned, so free = on hand − allocated.
class TrytonStock {
public:
    explicit TrytonStock(const TrytonFeed& feed) : m_feed(feed) {}
    Outcome read();

private:
    using Figures = std::map<std::int64_t, double>; ///< by product, in its default unit
    Outcome readFigures(std::int64_t warehouse, bool assignable, Figures& figures);
    void put(std::int64_t product, std::int64_t warehouse, double onHand, double assignable);

    const TrytonFeed& m_feed;
};

} // namespace repromise
