#pragma once

#include "base/Decimal.h"
#include "promise/Plan.h"
#include "promise/PositionSet.h"

#include <algorithm>
#include <cstdint>
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
/// time, so any number of demands stays near linear. What was taken can be given back. Meant to be
/// reused: `clear` keeps the memory.
class SupplyPool {
public:
    using Position = PositionSet::Position; ///< of a supply, in the order of adding

    /// Makes room for up to `supplies` of them.
    void clear(std::size_t supplies);
    /// In ascending order of date; quantities that are not positive are ignored.
    void add(const Supply& supply);

    Int128 left() const { return m_left; }
    std::size_t size() const { return m_supplies.size(); }
    const Supply& at(Position position) const { return m_supplies[position]; }
    /// `supply` as handed to a `taken` of this pool.
    Position positionOf(const Supply& supply) const
    {
        return static_cast<Position>(&supply - m_supplies.data());
    }
    /// What is left of all supplies available on or before `date`.
    Int128 leftBy(Date date);

    /// Takes up to `quantity` for a demand needed on `need`, telling each part to
    /// `taken(const Supply&, std::int64_t part)`. Returns what could not be had.
    template <typename Taken>
    std::int64_t take(Date need, std::int64_t quantity, Taken&& taken)
    {
        quantity = takeInTime(need, quantity, taken);
        return quantity > 0 ? takeLate(need, Date(), quantity, taken) : 0;
    }
    /// As `take`, from supplies available on or before `need` only.
    template <typename Taken>
    std::int64_t takeInTime(Date need, std::int64_t quantity, Taken&& taken);
    /// As `take`, from supplies available after `need` and not after `limit` only.
    template <typename Taken>
    std::int64_t takeLate(Date need, Date limit, std::int64_t quantity, Taken&& taken);
    /// The date of the earliest supply left that is available after `day`; unknown when there is
    /// none.
    Date nextAfter(Date day) const;

    void giveBack(Position position, std::int64_t quantity);

private:
    Position firstAfter(Date day) const;
    template <typename Taken>
    std::int64_t takeFrom(Position position, std::int64_t quantity, Taken&& taken);
    void change(Position position, std::int64_t by);
    void sumUp();

    std::vector<Supply> m_supplies;
    PositionSet m_some;         ///< supplies of which something is left
    std::vector<Int128> m_sums; ///< Fenwick tree of what is left; empty until `leftBy` needs it
    Int128 m_left = 0;
};

inline void SupplyPool::change(Position position, std::int64_t by)
{
    m_supplies[position].left += by;
    m_left += by;
    if (!m_sums.empty()) {
        for (std::size_t node = position + 1; node < m_sums.size(); node += node & -node) {
            m_sums[node] += by;
        }
    }
}

template <typename Taken>
std::int64_t SupplyPool::takeFrom(Position position, std::int64_t quantity, Taken&& taken)
{
    const Supply& supply = m_supplies[position];
    const std::int64_t part = std::min(supply.left, quantity);
    taken(supply, part);
    change(position, -part);
    if (supply.left == 0) {
        m_some.erase(position);
    }
    return quantity - part;
}

template <typename Taken>
std::int64_t SupplyPool::takeInTime(Date need, std::int64_t quantity, Taken&& taken)
{
    Position at = m_left == 0 ? 0 : firstAfter(need);
    while (at > 0 && quantity > 0) {
        at = m_some.atOrBelow(at - 1);
        if (at == PositionSet::none) {
            break;
        }
        quantity = takeFrom(at, quantity, taken);
    }
    return quantity;
}

template <typename Taken>
std::int64_t SupplyPool::takeLate(Date need, Date limit, std::int64_t quantity, Taken&& taken)
{
    Position at = m_left == 0 ? PositionSet::none : m_some.atOrAbove(firstAfter(need));
    while (at != PositionSet::none && quantity > 0 && m_supplies[at].date <= limit) {
        quantity = takeFrom(at, quantity, taken);
        at = m_some.atOrAbove(at + 1);
    }
    return quantity;
}

} // namespace repromise
