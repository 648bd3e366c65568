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
    m_parts[m_count++] = {&tally, share, share / tally.total()};
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

// The answer is near that of the part that weighs most: step away from there in growing strides.
int PooledLateness::firstReaching(double probability, int from) const
{
    const double wanted = probability - rounding;
    const auto reached = [this, wanted](int days) { return upTo(days) >= wanted; };
    int high = most();
    int low = std::min(from, high);
    int at = std::clamp(heaviest().quantile(probability), low, high);
    int stride = 1;
    if (reached(at)) {
        high = at;
        while (high > low && reached(at = std::max(low, high - stride))) {
            high = at;
            stride *= 2;
        }
        low = high > low ? at + 1 : low;
    } else {
        low = at + 1;
        while (low < high && !reached(at = std::min(high, low + stride))) {
            low = at + 1;
            stride *= 2;
        }
        high = low < high ? at : high;
    }
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (reached(middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

const LatenessTally& PooledLateness::heaviest() const
{
    std::size_t heaviest = 0;
    for (std::size_t i = 1; i < m_count; ++i) {
        heaviest = m_parts[i].share > m_parts[heaviest].share ? i : heaviest;
    }
    return *m_parts[heaviest].tally;
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
