#pragma once

#include "promise/Demand.h"

#include <span>
#include <vector>

namespace repromise {

/// Rows begin … end − 1 of a table.
struct RowRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// All demand and supply of one item at one location: the unit of matching. Nothing crosses it,
/// so slices can be matched in any order, on any thread, or alone.
struct ItemLocationSlice {
    ItemIx item = noIx;
    LocationIx location = 0;
    std::span<const Demand> demands; ///< in rank order, not empty
    std::span<const Demand> ahead;   ///< `demands` and those that come after: to fetch memory early
    RowRange stock;                  ///< of Backlog::stock
    RowRange inbound;                ///< of Backlog::inbound, by expected date
};

/// The missing quantities of a Backlog by item, location and rank. Refers to the Backlog it was
/// made from, whose stock and inbound tables must be in their contractual order.
class ItemLocationIndex {
public:
    explicit ItemLocationIndex(const Backlog& backlog);

    const Backlog& backlog() const { return m_backlog; }
    /// Demands of one item, by location and rank.
    std::span<const Demand> demandsOf(ItemIx item) const
    {
        return std::span(m_demands).subspan(m_begin[item], m_begin[item + 1] - m_begin[item]);
    }
    /// The demands of `item` and of all items after it.
    std::span<const Demand> demandsFrom(ItemIx item) const
    {
        return std::span(m_demands).subspan(m_begin[item]);
    }

private:
    void countByItem();
    void placeByItem();
    void rankWithinItems();

    const Backlog& m_backlog;
    std::vector<std::uint32_t> m_begin; ///< demands of item i: m_begin[i] … m_begin[i + 1]
    std::vector<Demand> m_demands;
};

/// Walks the item-locations that have demand, in order, pairing each with its supply rows. Cursors
/// over disjoint item ranges may run on different threads.
class ItemLocationCursor {
public:
    /// Items first … end − 1.
    ItemLocationCursor(const ItemLocationIndex& index, ItemIx first, ItemIx end);

    /// False at the end; then `slice` is unchanged.
    bool next(ItemLocationSlice& slice);

private:
    template <typename Table>
    RowRange rowsAt(const Table& table, std::uint32_t& position, ItemIx item,
                    LocationIx location) const;

    const ItemLocationIndex& m_index;
    ItemIx m_item;
    ItemIx m_end;
    std::size_t m_demand = 0; ///< within the item
    std::uint32_t m_stock = 0;
    std::uint32_t m_inbound = 0;
};

} // namespace repromise
