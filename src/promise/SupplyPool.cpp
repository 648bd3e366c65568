#include "promise/SupplyPool.h"

#include <cassert>

namespace repromise {

void SupplyPool::clear()
{
    m_nodes.resize(1);
    m_nodes.push_back({{}, 1, 1});
    m_left = 0;
}

void SupplyPool::add(const Supply& supply)
{
    if (supply.left <= 0) {
        return;
    }
    const auto position = static_cast<Position>(m_nodes.size() - 1);
    assert(position == 1 || m_nodes[position - 1].supply.date <= supply.date);
    m_nodes.back() = {supply, position, position};
    m_nodes.push_back({{}, position + 1, position + 1});
    m_left += supply.left;
}

SupplyPool::Position SupplyPool::firstAfter(Date need) const
{
    const auto found =
        std::upper_bound(m_nodes.begin() + 1, m_nodes.end() - 1, need,
                         [](Date date, const Node& node) { return date < node.supply.date; });
    return static_cast<Position>(found - m_nodes.begin());
}

} // namespace repromise
