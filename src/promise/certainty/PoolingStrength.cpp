#include "promise/certainty/PoolingStrength.h"

#include <algorithm>
#include <cmath>

namespace repromise {
namespace {

constexpr std::array<double, 7> candidates{5, 10, 20, 40, 80, 160, 1e9};
constexpr std::array<int, PoolingStrength::binCount - 1> upperEnds{
    -90, -60, -40, -25, -15, -8, -4, -1, 0, 2, 5, 10, 20, 35, 60, 100};
constexpr double leastProbability = 1e-6;

} // namespace

PoolingStrength::PoolingStrength(std::size_t levels) : m_levels(levels) {}

void PoolingStrength::charge(std::size_t level, double own, double total, double parent,
                             double weight)
{
    for (std::size_t i = 0; i < candidateCount; ++i) {
        const double given = (own + candidates[i] * parent) / (total + candidates[i]);
        m_levels[level].charges[i] -= weight * std::log(std::max(given, leastProbability));
    }
}

void PoolingStrength::fade(double factor)
{
    for (Level& level : m_levels) {
        for (double& charge : level.charges) {
            charge *= factor;
        }
    }
}

void PoolingStrength::settle()
{
    for (Level& level : m_levels) {
        const auto cheapest = std::ranges::min_element(level.charges) - level.charges.begin();
        const bool judged = *std::ranges::max_element(level.charges) > 0;
        level.strength = judged ? candidates[static_cast<std::size_t>(cheapest)] : level.strength;
    }
}

std::size_t PoolingStrength::binOf(int days)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(upperEnds, days) - upperEnds.begin());
}

int PoolingStrength::upper(std::size_t bin)
{
    return upperEnds[bin];
}

} // namespace repromise
