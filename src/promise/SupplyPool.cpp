#include "promise/SupplyPool.h"

#include <cassert>
#include <numeric>

namespace repromise {

void SupplyPool::clear(std::size_t supplies)
{
    m_supplies.clear();
    m_supplies.reserve(supplies);
    m_some.reset(static_cast<Position>(supplies));
    m_sums.clear();
    m_left = 0;
}

void SupplyPool::add(const Supply& supply)
{
    if (supply.left <= 0) {
        return;
    }
    assert(m_supplies.empty() || m_supplies.back().date <= supply.date);
    m_some.insert(static_cast<Position>(m_supplies.size()));
    m_supplies.push_back(supply);
    m_left += supply.left;
}

void SupplyPool::giveBack(Position position, std::int64_t quantity)
{
    if (m_supplies[position].left == 0 && quantity > 0) {
        m_some.insert(position);
    }
    change(position, quantity);
}

Int128 SupplyPool::leftBy(Date date)
{
    constexpr std::size_t few = 64;
    const Position end = firstAfter(date);
    if (end == m_supplies.size()) {
        return m_left;
    }
    Int128 sum = 0;
    if (m_supplies.size() <= few) {
        for (Position at = 0; at < end; ++at) {
            sum += m_supplies[at].left;
        }
        return sum;
    }
    if (m_sums.empty()) {
        sumUp();
    }
    for (std::size_t node = end; node > 0; node -= node & -node) {
        sum += m_sums[node];
    }
    return sum;
}

void SupplyPool::sumUp()
{
    m_sums.assign(m_supplies.size() + 1, 0);
    for (std::size_t node = 1; node < m_sums.size(); ++node) {
        m_sums[node] += m_supplies[node - 1].left;
        const std::size_t above = node + (node & -node);
        if (above < m_sums.size()) {
            m_sums[above] += m_sums[node];
        }
    }
}

Date SupplyPool::nextAfter(Date day) const
{
    const Position at = m_some.atOrAbove(firstAfter(day));
    return at == PositionSet::none ? Date() : m_supplies[at].date;
}

SupplyPool::Position SupplyPool::firstAfter(Date day) const
{
    const auto found =
        std::upper_bound(m_supplies.begin(), m_supplies.end(), day,
                         [](Date date, const Supply& supply) { return date < supply.date; });
    return static_cast<Position>(found - m_supplies.begin());
}

} // namespace repromise
