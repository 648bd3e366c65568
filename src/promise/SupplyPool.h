#pragma once

#include "promise/Plan.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace repromise {

struct Supply {
    Date date = {};
    SupplyKind kind = SupplyKind::Stock;
    InboundIx inbound = noIx;
    std::int64_t left = 0;
};

/// The supply of one item-location, handed out without hoarding: the latest that is in time, then
/// the next latest, then the earliest that is late. Used-up supplies are skipped in near-constant
/// time (two disjoint-set forests), so any number of demands stays near linear. Meant to be
/// reused: `clear` keeps the memory.
class SupplyPool {
public:
    void clear();
    /// In ascending order of date; quantities that are not positive are ignored.
    void add(const Supply& supply);
    std::int64_t left() const { return m_left; }

    /// Takes up to `quantity` for a demand needed on `need`, telling each part to
    /// `taken(const Supply&, std::int64_t part)`. Returns what could not be had.
    template <typename Taken> std::int64_t take(Date need, std::int64_t quantity, Taken&& taken);

private:
    using Position = std::uint32_t; ///< 1 … n are supplies; 0 and n + 1 are the ends

    static Position rootOf(std::vector<Position>& parents, Position position);
    Position firstAfter(Date need) const;
    template <typename Taken>
    std::int64_t takeFrom(Position position, std::int64_t quantity, Taken&& taken);

    std::vector<Supply> m_supplies{1}; ///< supplies start at position 1
    std::vector<Position> m_earlier{0, 1}; ///< towards the nearest unused supply at or before
    std::vector<Position> m_later{0, 1};   ///< … at or after
    std::int64_t m_left = 0;
};

inline SupplyPool::Position SupplyPool::rootOf(std::vector<Position>& parents, Position position)
{
    while (parents[position] != position) {
        parents[position] = parents[parents[position]];
        position = parents[position];
    }
    return position;
}

template <typename Taken>
std::int64_t SupplyPool::takeFrom(Position position, std::int64_t quantity, Taken&& taken)
{
    Supply& supply = m_supplies[position];
    const std::int64_t part = std::min(supply.left, quantity);
    taken(std::as_const(supply), part);
    supply.left -= part;
    m_left -= part;
    if (supply.left == 0) {
        m_earlier[position] = position - 1;
        m_later[position] = position + 1;
    }
    return quantity - part;
}

template <typename Taken>
std::int64_t SupplyPool::take(Date need, std::int64_t quantity, Taken&& taken)
{
    if (m_left == 0) {
        return quantity;
    }
    const Position after = firstAfter(need);
    for (Position at = rootOf(m_earlier, after - 1); at != 0 && quantity > 0;
         at = rootOf(m_earlier, at - 1)) {
        quantity = takeFrom(at, quantity, taken);
    }
    const auto end = static_cast<Position>(m_supplies.size());
    for (Position at = rootOf(m_later, after); at != end && quantity > 0;
         at = rootOf(m_later, at + 1)) {
        quantity = takeFrom(at, quantity, taken);
    }
    return quantity;
}

} // namespace repromise
