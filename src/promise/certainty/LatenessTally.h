#pragma once

#include <cstdint>
#include <vector>

namespace repromise {

/// How much weight of receipts was how many days late; a step function over days.
class LatenessTally {
public:
    void add(int days, double weight);

    double total() const { return m_steps.empty() ? 0.0 : m_steps.back().upTo; }
    /// The weight of receipts at most so many days late.
    double upTo(int days) const;
    bool empty() const { return m_steps.empty(); }
    /// Fewest and most days seen; only of a tally that is not empty.
    int least() const { return m_steps.front().days; }
    int most() const { return m_steps.back().days; }
    /// The fewest days that at least this share of the weight does not exceed.
    int quantile(double share) const;

private:
    struct Step {
        double upTo = 0;
        std::int32_t days = 0;
    };
    std::vector<Step> m_steps;
};

} // namespace repromise
