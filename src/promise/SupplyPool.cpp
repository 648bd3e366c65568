#include "promise/SupplyPool.h"

namespace repromise {

void SupplyPool::clear()
{
    m_supplies.resize(1);
    m_earlier.resize(2);
    m_later.resize(2);
    m_later[1] = 1;
    m_left = 0;
}

void SupplyPool::add(const Supply& supply)
{
    if (supply.left <= 0) {
        return;
    }
    const auto position = static_cast<Position>(m_supplies.size());
    m_supplies.push_back(supply);
    m_earlier[position] = position;
    m_later[position] = position;
    m_earlier.push_back(position + 1);
    m_later.push_back(position + 1);
    m_left += supply.left;
}

SupplyPool::Position SupplyPool::firstAfter(Date need) const
{
    const auto found
        = std::upper_bound(m_supplies.begin() + 1, m_supplies.end(), need,
                           [](Date date, const Supply& supply) { return date < supply.date; });
    return static_cast<Position>(found - m_supplies.begin());
}

} // namespace repromise
