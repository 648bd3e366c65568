#include "promise/SupplyPool.h"

#include <cassert>

namespace repromise {

void SupplyPool::clear(std::size_t supplies)
{
    if (m_nodes.size() < supplies + 2) {
        m_nodes.resize(supplies * 2 + 2);
    }
    m_count = 0;
    m_left = 0;
    m_nodes[1].later = 1;
}

void SupplyPool::add(const Supply& supply)
{
    if (supply.left <= 0) {
        return;
    }
    assert(m_count == 0 || m_nodes[m_count].supply.date <= supply.date);
    ++m_count;
    m_nodes[m_count] = {supply, m_count, m_count};
    m_nodes[m_count + 1].later = m_count + 1;
    m_left += supply.left;
}

SupplyPool::Position SupplyPool::firstAfter(Date need) const
{
    const auto found =
        std::upper_bound(m_nodes.begin() + 1, m_nodes.begin() + 1 + m_count, need,
                         [](Date date, const Node& node) { return date < node.supply.date; });
    return static_cast<Position>(found - m_nodes.begin());
}

} // namespace repromise
