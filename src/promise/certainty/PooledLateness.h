#pragma once

#include "promise/certainty/LatenessTally.h"

#include <array>

namespace repromise {

/// A mixture of tallies, from the specific to the general: how late one kind of delivery is.
/// Refers to the tallies of a LatenessModel: valid until it learns more.
class PooledLateness {
public:
    static constexpr std::size_t mostParts = 5;

    /// `share` of all; the shares add up to 1.
    void add(const LatenessTally& tally, double share);

    bool empty() const { return m_count == 0; }
    /// Probability of being at most so many days late.
    double upTo(int days) const;
    /// The fewest days late that are not exceeded with probability `level`. Not of an empty one.
    int quantile(double level) const;
    /// The same for a delivery that is known to be more than `elapsed` days late. Beyond
    /// everything seen, the rest of the wait is taken as exponential with mean `tail` days.
    int quantileAfter(double level, std::int64_t elapsed, double tail) const;

private:
    struct Part {
        const LatenessTally* tally = nullptr;
        double share = 0, scale = 0;
    };

    int least() const;
    int most() const;
    const LatenessTally& heaviest() const;
    int firstReaching(double probability, int from) const;

    std::array<Part, mostParts> m_parts{};
    std::size_t m_count = 0;
};

} // namespace repromise
