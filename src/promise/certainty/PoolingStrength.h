#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace repromise {

/// How many receipts' worth a parent level counts against a level's own, learned from what comes:
/// each candidate is charged −log of the probability it gave to the day that came (in bins); the
/// cheapest one is used. An empirical-Bayes
/// choice of the concentration of a hierarchical Dirichlet process, by prequential likelihood.
class PoolingStrength {
public:
    static constexpr std::size_t binCount = 17;

    explicit PoolingStrength(std::size_t levels);

    double of(std::size_t level) const { return m_levels[level].strength; }
    /// `own` of `total` weight of the level lay in the bin that came; its parent gave it the
    /// probability `parent`.
    void charge(std::size_t level, double own, double total, double parent, double weight);
    /// Multiplies all charges so far: what is long ago says less.
    void fade(double factor);
    /// Makes the cheapest candidate of each level the one in use.
    void settle();

    /// Bin b holds lateness in (upper(b - 1), upper(b)]; the last has no upper end.
    static std::size_t binOf(int days);
    static int upper(std::size_t bin);

private:
    static constexpr std::size_t candidateCount = 7;
    struct Level {
        std::array<double, candidateCount> charges{};
        double strength = 40;
    };
    std::vector<Level> m_levels;
};

} // namespace repromise
