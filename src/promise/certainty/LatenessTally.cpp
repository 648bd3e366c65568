#include "promise/certainty/LatenessTally.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr double rounding = 1e-12;

} // namespace

void LatenessTally::add(int days, double weight)
{
    auto at = std::ranges::lower_bound(m_steps, days, {}, &Step::days);
    if (at == m_steps.end() || at->days != days) {
        const double before = at == m_steps.begin() ? 0.0 : std::prev(at)->upTo;
        at = m_steps.insert(at, {before, days});
    }
    for (; at != m_steps.end(); ++at) {
        at->upTo += weight;
    }
}

double LatenessTally::upTo(int days) const
{
    const auto after = std::ranges::upper_bound(m_steps, days, {}, &Step::days);
    return after == m_steps.begin() ? 0.0 : std::prev(after)->upTo;
}

int LatenessTally::quantile(double share) const
{
    const double wanted = total() * (share - rounding);
    const auto found = std::ranges::lower_bound(m_steps, wanted, {}, &Step::upTo);
    return found == m_steps.end() ? most() : found->days;
}

} // namespace repromise
