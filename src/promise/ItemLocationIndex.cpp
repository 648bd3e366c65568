#include "promise/ItemLocationIndex.h"

#include "base/LargeMemory.h"
#include "promise/Parallel.h"

#include <cassert>
#include <cstddef>
#include <utility>

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

ItemLocationIndex::ItemLocationIndex(const Backlog& backlog, unsigned threads) : m_backlog(backlog)
{
    const LineTable& lines = backlog.lines;
    const auto demandOf = [&lines](LineIx line) {
        return Demand{RankKey::of(lines, line), missingQuantity(lines, line), line,
                      allocatedPart(lines, line) > 0};
    };
    build(demandOf, threads);
}

ItemLocationIndex::ItemLocationIndex(const Backlog& backlog, const DemandTerms& terms,
                                     unsigned threads)
    : m_backlog(backlog)
{
    const LineTable& lines = backlog.lines;
    const auto demandOf = [&lines, &terms](LineIx line) {
        const std::int64_t released =
            terms.releases[line] != 0 ? allocatedPart(lines, line) : std::int64_t{0};
        return Demand{terms.rank[line], missingQuantity(lines, line) + released, line,
                      released == 0 && allocatedPart(lines, line) > 0};
    };
    build(demandOf, threads);
}

template <typename DemandOf>
void ItemLocationIndex::build(const DemandOf& demandOf, unsigned threads)
{
    assert(inItemLocationOrder(m_backlog.stock) && inItemLocationOrder(m_backlog.inbound));
    const unsigned parts = usefulThreads(threads, m_backlog.lines.size());
    std::vector<Counts> counts(parts);
    countByItem(demandOf, counts);
    turnIntoPlaces(counts);
    resizeLarge(m_demands, m_begin.back());
    placeByItem(demandOf, counts);
    inParallel(parts, [this, parts](unsigned part) {
        rankWithinItems(firstItemOf(part, parts), firstItemOf(part + 1, parts));
    });
}

template <typename DemandOf>
void ItemLocationIndex::countByItem(const DemandOf& demandOf, std::vector<Counts>& counts) const
{
    const LineTable& lines = m_backlog.lines;
    const auto parts = static_cast<unsigned>(counts.size());
    inParallel(parts, [&, parts](unsigned part) {
        counts[part].assign(m_backlog.items.size(), 0);
        const RowRange rows = rowsOfPart(lines.size(), part, parts);
        for (LineIx line = rows.begin; line < rows.end; ++line) {
            counts[part][lines.item[line]] += demandOf(line).quantity > 0 ? 1U : 0U;
        }
    });
}

// A stable counting sort on several threads: of each item, those of the earlier rows stand first.
void ItemLocationIndex::turnIntoPlaces(std::vector<Counts>& counts)
{
    std::uint32_t next = 0;
    m_begin.resize(m_backlog.items.size() + 1);
    for (std::size_t item = 0; item < m_backlog.items.size(); ++item) {
        m_begin[item] = next;
        for (Counts& part : counts) {
            next += std::exchange(part[item], next);
        }
    }
    m_begin.back() = next;
}

template <typename DemandOf>
void ItemLocationIndex::placeByItem(const DemandOf& demandOf, std::vector<Counts>& places)
{
    const LineTable& lines = m_backlog.lines;
    const auto parts = static_cast<unsigned>(places.size());
    inParallel(parts, [&, parts](unsigned part) {
        const RowRange rows = rowsOfPart(lines.size(), part, parts);
        for (LineIx line = rows.begin; line < rows.end; ++line) {
            const Demand demand = demandOf(line);
            if (demand.quantity > 0) {
                m_demands[places[part][lines.item[line]]++] = demand;
            }
        }
    });
}

void ItemLocationIndex::rankWithinItems(ItemIx first, ItemIx end)
{
    constexpr std::uint32_t few = 32;
    for (ItemIx item = first; item < end; ++item) {
        const std::span demands =
            std::span(m_demands).subspan(m_begin[item], m_begin[item + 1] - m_begin[item]);
        if (demands.size() <= few) {
            sortFew(demands);
        } else {
            std::sort(demands.begin(), demands.end());
        }
    }
}

ItemIx ItemLocationIndex::firstItemOf(unsigned part, unsigned parts) const
{
    if (part >= parts) {
        return itemCount();
    }
    const auto demand = static_cast<std::uint32_t>(m_demands.size() * part / parts);
    const auto found = std::ranges::lower_bound(m_begin.begin(), m_begin.end() - 1, demand);
    return part == 0 ? 0 : static_cast<ItemIx>(found - m_begin.begin());
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
