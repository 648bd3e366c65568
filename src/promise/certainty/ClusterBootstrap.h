#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace repromise {

/// Intervals of means over rows that are alike within their cluster: whole clusters are drawn
/// again, each as often as a Poisson variable of mean 1 says. Many clusters are drawn in bundles,
/// which changes the intervals little and saves most of the work. Deterministic.
template <std::size_t figureCount>
class ClusterBootstrap {
public:
    using Figures = std::array<double, figureCount>;
    struct Interval {
        double value = 0, low = 0, high = 0;
    };

    /// A row's figures, counted to its cluster.
    void add(std::uint32_t cluster, const Figures& figures)
    {
        if (cluster >= m_known.size()) {
            m_known.resize(cluster + 1);
        }
        m_clusterCount += m_known[cluster] ? 0U : 1U;
        m_known[cluster] = true;
        const std::size_t bundle = cluster % mostBundles;
        if (bundle >= m_bundles.size()) {
            m_bundles.resize(bundle + 1);
        }
        m_bundles[bundle].add(figures);
        m_all.add(figures);
    }

    std::size_t rows() const { return static_cast<std::size_t>(m_all.rows); }
    std::size_t clusters() const { return m_clusterCount; }
    /// The mean of each figure with its 95 % interval.
    std::array<Interval, figureCount> intervals() const;

private:
    static constexpr std::size_t mostBundles = 8192;
    struct Sum {
        double rows = 0;
        Figures figures{};
        void add(const Figures& more, double times = 1, double count = 1)
        {
            rows += times * count;
            for (std::size_t i = 0; i < figureCount; ++i) {
                figures[i] += times * more[i];
            }
        }
    };

    Sum drawAgain(class PoissonDraws& draws) const;

    std::vector<bool> m_known;
    std::size_t m_clusterCount = 0;
    std::vector<Sum> m_bundles;
    Sum m_all;
};

/// Poisson variables of mean 1, the same ones for the same seed everywhere.
class PoissonDraws {
public:
    explicit PoissonDraws(std::uint64_t seed) : m_state(seed) {}
    unsigned next();

private:
    std::uint64_t m_state;
};

/// The values at 2.5 % and 97.5 % of `values`, which are sorted by this.
std::array<double, 2> middleNinetyFive(std::vector<double>& values);

template <std::size_t figureCount>
auto ClusterBootstrap<figureCount>::drawAgain(PoissonDraws& draws) const -> Sum
{
    Sum sum;
    for (const Sum& bundle : m_bundles) {
        if (const unsigned times = draws.next(); times > 0) {
            sum.add(bundle.figures, times, bundle.rows);
        }
    }
    return sum;
}

template <std::size_t figureCount>
auto ClusterBootstrap<figureCount>::intervals() const -> std::array<Interval, figureCount>
{
    constexpr std::size_t replicates = 500;
    constexpr std::uint64_t seed = 20'260'630;
    std::array<Interval, figureCount> intervals{};
    if (m_bundles.empty()) {
        return intervals;
    }
    std::array<std::vector<double>, figureCount> means;
    PoissonDraws draws(seed);
    for (std::size_t i = 0; i < replicates; ++i) {
        const Sum sum = drawAgain(draws);
        for (std::size_t figure = 0; sum.rows > 0 && figure < figureCount; ++figure) {
            means[figure].push_back(sum.figures[figure] / sum.rows);
        }
    }
    for (std::size_t figure = 0; figure < figureCount; ++figure) {
        const auto [low, high] = middleNinetyFive(means[figure]);
        intervals[figure] = {m_all.figures[figure] / m_all.rows, low, high};
    }
    return intervals;
}

} // namespace repromise
