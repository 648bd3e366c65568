#include "promise/options/LanePaths.h"

#include <queue>

#include <algorithm>
#include <limits>

namespace repromise {

std::vector<LanePaths::Edge> LanePaths::edgesOf(const Backlog& backlog)
{
    std::vector<Edge> edges;
    for (const LaneRow& lane : backlog.lanes) {
        if (lane.from != noLocation && lane.to != noLocation) {
            edges.push_back({lane.from,
                             {lane.to, lane.transitDays,
                              UnitPrice::fromMicros(lane.costPerUnitMicros), lane.currency}});
        }
    }
    for (std::size_t i = 0; i < backlog.locations.size(); ++i) {
        const LocationRow& location = backlog.locations[i];
        if (location.replenishedFrom != noLocation) {
            edges.push_back({location.replenishedFrom,
                             {static_cast<LocationIx>(i), location.transferDays, {}, {}}});
        }
    }
    // By where they lead; a lane comes before a replenishment that takes as long.
    std::ranges::stable_sort(edges, {}, [](const Edge& edge) { return edge.step.to; });
    return edges;
}

LanePaths::LanePaths(const Backlog& backlog, LocationIx to)
    : m_next(backlog.locations.size()),
      m_days(backlog.locations.size(), std::numeric_limits<int>::max())
{
    const std::vector<Edge> edges = edgesOf(backlog);
    using Reached = std::pair<int, LocationIx>; // the nearest first
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
    m_days[to] = 0;
    open.emplace(0, to);
    while (!open.empty()) {
        const auto [days, location] = open.top();
        open.pop();
        if (days > m_days[location]) {
            continue;
        }
        const auto leading = [](const Edge& edge) { return edge.step.to; };
        auto edge = std::ranges::lower_bound(edges, location, {}, leading);
        for (; edge != edges.end() && edge->step.to == location; ++edge) {
            const int sum = days + edge->step.transitDays;
            if (sum < m_days[edge->from]) {
                m_days[edge->from] = sum;
                m_next[edge->from] = edge->step;
                open.emplace(sum, edge->from);
            }
        }
    }
}

std::vector<LanePaths::Step> LanePaths::from(LocationIx from) const
{
    std::vector<Step> steps;
    for (LocationIx at = from; m_next[at].to != noLocation; at = m_next[at].to) {
        steps.push_back(m_next[at]);
    }
    return steps;
}

} // namespace repromise
