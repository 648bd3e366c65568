#include "promise/certainty/PooledLateness.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace repromise {
namespace {

constexpr double rounding = 1e-9;

} // namespace

void PooledLateness::add(const LatenessTally& tally, double share)
{
    m_parts[m_count++] = {&tally, share / tally.total()};
}

double PooledLateness::upTo(int days) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        sum += m_parts[i].scale * m_parts[i].tally->upTo(days);
    }
    return sum;
}

int PooledLateness::least() const
{
    int days = std::numeric_limits<int>::max();
    for (std::size_t i = 0; i < m_count; ++i) {
        days = std::min(days, m_parts[i].tally->least());
    }
    return days;
}

int PooledLateness::most() const
{
    int days = std::numeric_limits<int>::min();
    for (std::size_t i = 0; i < m_count; ++i) {
        days = std::max(days, m_parts[i].tally->most());
    }
    return days;
}

int PooledLateness::firstReaching(double probability, int from) const
{
    int high = most();
    int low = std::min(from, high);
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (upTo(middle) >= probability - rounding) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

int PooledLateness::quantile(double level) const
{
    return firstReaching(level, least());
}

int PooledLateness::quantileAfter(double level, std::int64_t elapsed, double tail) const
{
    if (elapsed < least()) {
        return quantile(level);
    }
    if (elapsed >= most()) {
        const double wait = -tail * std::log1p(-std::min(level, 1.0 - rounding));
        return static_cast<int>(elapsed) + std::max(1, static_cast<int>(std::ceil(wait)));
    }
    const int passed = static_cast<int>(elapsed);
    const double gone = upTo(passed);
    return firstReaching(gone + level * (1.0 - gone), passed + 1);
}

} // namespace repromise
