#include "promise/ItemLocationSupply.h"

#include <algorithm>

namespace repromise {

std::span<const Supply> ItemLocationSupply::of(const ItemLocationSlice& slice,
                                               std::int64_t released)
{
    std::int64_t free = released;
    for (std::uint32_t row = slice.stock.begin; row < slice.stock.end; ++row) {
        free += m_backlog.stock.onHand[row] - m_backlog.stock.allocated[row];
    }
    m_supplies.clear();
    m_supplies.push_back({m_dates.ofStock(slice.location), SupplyKind::Stock, noIx, free});
    for (InboundIx row = slice.inbound.begin; row < slice.inbound.end; ++row) {
        const Date expected = m_backlog.inbound.expected[row];
        if (expected.known()) {
            m_supplies.push_back({m_dates.ofInbound(row, expected), SupplyKind::Inbound, row,
                                  m_backlog.inbound.open[row]});
        }
    }
    if (m_dates.shifts(slice.location)) {
        // Suppliers with calendars of their own can change places.
        std::stable_sort(m_supplies.begin() + 1, m_supplies.end(),
                         [](const Supply& a, const Supply& b) { return a.date < b.date; });
    }
    return m_supplies;
}

} // namespace repromise
