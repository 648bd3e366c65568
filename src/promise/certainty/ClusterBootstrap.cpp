#include "promise/certainty/ClusterBootstrap.h"

#include <algorithm>

namespace repromise {

unsigned PoissonDraws::next()
{
    // SplitMix64 (Steele, Lea and Flood, 2014).
    m_state += 0x9E37'79B9'7F4A'7C15ULL;
    std::uint64_t bits = m_state;
    bits = (bits ^ bits >> 30U) * 0xBF58'476D'1CE4'E5B9ULL;
    bits = (bits ^ bits >> 27U) * 0x94D0'49BB'1331'11EBULL;
    bits ^= bits >> 31U;
    // P(X ≤ k) of a Poisson variable of mean 1 for k = 0, 1 …
    static constexpr std::array<double, 8> upTo{
        0.367879441171442, 0.735758882342885, 0.919698602928606, 0.981011843123846,
        0.996340153172656, 0.999405815182418, 0.999916758850712, 0.999989750803325};
    const double uniform = static_cast<double>(bits >> 11U) * 0x1.0p-53;
    return static_cast<unsigned>(std::ranges::lower_bound(upTo, uniform) - upTo.begin());
}

std::array<double, 2> middleNinetyFive(std::vector<double>& values)
{
    if (values.empty()) {
        return {0, 0};
    }
    std::ranges::sort(values);
    const auto at = [&values](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    return {at(0.025), at(0.975)};
}

} // namespace repromise
