#include "promise/ItemLocationIndex.h"

#include "base/LargeMemory.h"

#include <cassert>
#include <cstddef>
#include <numeric>

namespace repromise {
namespace {

template <typename Table>
bool inItemLocationOrder(const Table& table)
{
    for (std::size_t row = 1; row < table.size(); ++row) {
        const bool backwards = table.item[row] < table.item[row - 1]
                               || (table.item[row] == table.item[row - 1]
                                   && table.location[row] < table.location[row - 1]);
        if (backwards) {
            return false;
        }
    }
    return true;
}

template <typename Table>
std::uint32_t firstRowOf(const Table& table, ItemIx item)
{
    const auto found = std::ranges::lower_bound(table.item, item);
    return static_cast<std::uint32_t>(found - table.item.begin());
}

// Most items have a handful of demands, for which this beats std::sort.
void sortFew(std::span<Demand> demands)
{
    for (std::size_t i = 1; i < demands.size(); ++i) {
        const Demand moving = demands[i];
        std::size_t place = i;
        for (; place > 0 && moving < demands[place - 1]; --place) {
            demands[place] = demands[place - 1];
        }
        demands[place] = moving;
    }
}

} // namespace

ItemLocationIndex::ItemLocationIndex(const Backlog& backlog) : m_backlog(backlog)
{
    assert(inItemLocationOrder(backlog.stock) && inItemLocationOrder(backlog.inbound));
    countByItem();
    placeByItem();
    rankWithinItems();
}

void ItemLocationIndex::countByItem()
{
    const LineTable& lines = m_backlog.lines;
    m_begin.assign(m_backlog.items.size() + 2, 0);
    const auto count = static_cast<LineIx>(lines.size());
    for (LineIx line = 0; line < count; ++line) {
        m_begin[lines.item[line] + 2] += missingQuantity(lines, line) > 0 ? 1U : 0U;
    }
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
}

// Counting sort: m_begin[item + 1] is the item's next free place, and ends as the next item's
// begin. Rows go in ascending, so equal ranks start out in row order.
void ItemLocationIndex::placeByItem()
{
    const LineTable& lines = m_backlog.lines;
    resizeLarge(m_demands, m_begin.back());
    const auto count = static_cast<LineIx>(lines.size());
    for (LineIx line = 0; line < count; ++line) {
        const std::int64_t missing = missingQuantity(lines, line);
        if (missing > 0) {
            m_demands[m_begin[lines.item[line] + 1]++] = {RankKey::of(lines, line), missing, line,
                                                          allocatedPart(lines, line) > 0};
        }
    }
    m_begin.pop_back();
}

void ItemLocationIndex::rankWithinItems()
{
    constexpr std::uint32_t few = 32;
    for (std::size_t item = 0; item + 1 < m_begin.size(); ++item) {
        const std::span demands =
            std::span(m_demands).subspan(m_begin[item], m_begin[item + 1] - m_begin[item]);
        if (demands.size() <= few) {
            sortFew(demands);
        } else {
            std::sort(demands.begin(), demands.end());
        }
    }
}

ItemLocationCursor::ItemLocationCursor(const ItemLocationIndex& index, ItemIx first, ItemIx end)
    : m_index(index),
      m_item(first),
      m_end(end),
      m_stock(firstRowOf(index.backlog().stock, first)),
      m_inbound(firstRowOf(index.backlog().inbound, first))
{
}

bool ItemLocationCursor::next(ItemLocationSlice& slice)
{
    while (m_item < m_end && m_demand == m_index.demandsOf(m_item).size()) {
        ++m_item;
        m_demand = 0;
    }
    if (m_item >= m_end) {
        return false;
    }
    const std::span<const Demand> rest = m_index.demandsOf(m_item).subspan(m_demand);
    const LocationIx location = rest.front().rank.location();
    std::size_t count = 1;
    while (count < rest.size() && rest[count].rank.location() == location) {
        ++count;
    }
    const std::span<const Demand> ahead = m_index.demandsFrom(m_item).subspan(m_demand);
    m_demand += count;
    const Backlog& backlog = m_index.backlog();
    slice = {m_item,
             location,
             rest.first(count),
             ahead,
             rowsAt(backlog.stock, m_stock, m_item, location),
             rowsAt(backlog.inbound, m_inbound, m_item, location)};
    return true;
}

template <typename Table>
RowRange ItemLocationCursor::rowsAt(const Table& table, std::uint32_t& position, ItemIx item,
                                    LocationIx location) const
{
    const auto size = static_cast<std::uint32_t>(table.size());
    while (position < size && table.item[position] < item) {
        ++position;
    }
    while (position < size && table.item[position] == item && table.location[position] < location) {
        ++position;
    }
    const std::uint32_t begin = position;
    while (position < size && table.item[position] == item
           && table.location[position] == location) {
        ++position;
    }
    return {begin, position};
}

} // namespace repromise
