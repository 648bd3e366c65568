#pragma once

#include "promise/Demand.h"

#include <span>
#include <vector>

namespace repromise {

/// Rows begin … end − 1 of a table.
struct RowRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    friend bool operator==(const RowRange&, const RowRange&) = default;
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

/// What the lines of a Backlog ask for when that is not the standard run's demand; columns parallel
/// to Backlog::lines.
struct DemandTerms {
    std::span<const RankKey> rank;          ///< with the location of the line
    std::span<const std::uint8_t> releases; ///< 1: gives back its allocated part and asks anew
};

/// The missing quantities of a Backlog by item, location and rank. Refers to the Backlog it was
/// made from, whose stock and inbound tables must be in their contractual order. The same with any
/// number of threads.
class ItemLocationIndex {
public:
    explicit ItemLocationIndex(const Backlog& backlog, unsigned threads = 1);
    ItemLocationIndex(const Backlog& backlog, const DemandTerms& terms, unsigned threads = 1);

    const Backlog& backlog() const { return m_backlog; }
    ItemIx itemCount() const { return static_cast<ItemIx>(m_begin.size() - 1); }
    std::size_t demandCount() const { return m_demands.size(); }
    /// Where the items of `part` begin when all are split into `parts` of about equal demand; the
    /// number of items for `part` = `parts`.
    ItemIx firstItemOf(unsigned part, unsigned parts) const;
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
    using Counts = std::vector<std::uint32_t>; ///< by item

    template <typename DemandOf>
    void build(const DemandOf& demandOf, unsigned threads);
    template <typename DemandOf>
    void countByItem(const DemandOf& demandOf, std::vector<Counts>& counts) const;
    void turnIntoPlaces(std::vector<Counts>& counts);
    template <typename DemandOf>
    void placeByItem(const DemandOf& demandOf, std::vector<Counts>& places);
    void rankWithinItems(ItemIx first, ItemIx end);

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
