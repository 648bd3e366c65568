#pragma once

#include "promise/ItemLocationIndex.h"
#include "promise/SupplyDates.h"
#include "promise/SupplyPool.h"

namespace repromise {

/// The supply of one item-location after the other, as every run has it: what is free in stock and
/// each dated inbound line, on the days by which it can ship.
class ItemLocationSupply {
public:
    /// `backlog` must outlive it.
    ItemLocationSupply(const Backlog& backlog, Date today)
        : m_backlog(backlog), m_dates(backlog, today)
    {
    }

    /// By date; valid until the next call. `released` is what lines gave back to the stock. Some
    /// quantities may be zero or negative.
    std::span<const Supply> of(const ItemLocationSlice& slice, std::int64_t released = 0);
    /// When what is in stock or allocated today ships at the location of the last slice.
    Date stockShips() const { return m_supplies.front().date; }

private:
    const Backlog& m_backlog;
    SupplyDates m_dates;
    std::vector<Supply> m_supplies;
};

} // namespace repromise
