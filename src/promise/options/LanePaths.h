#pragma once

#include "domain/Backlog.h"

#include <optional>
#include <vector>

namespace repromise {

/// The quickest ways over lanes and replenishments to one location, each other location visited
/// once at most, so that circles of lanes do no harm.
class LanePaths {
public:
    struct Step {
        LocationIx to = noLocation;
        int transitDays = 0;
        std::optional<UnitPrice> cost; ///< of a unit; nothing when no lane tells
        Currency currency = {};
    };

    LanePaths(const Backlog& backlog, LocationIx to);

    /// The steps from `from` on; empty when there is no way.
    std::vector<Step> from(LocationIx from) const;
    bool leadsFrom(LocationIx from) const { return m_next[from].to != noLocation; }
    /// Days of transit in all; only where there is a way.
    int days(LocationIx from) const { return m_days[from]; }

private:
    struct Edge {
        LocationIx from = noLocation;
        Step step;
    };

    static std::vector<Edge> edgesOf(const Backlog& backlog);

    std::vector<Step> m_next; ///< by location
    std::vector<int> m_days;
};

} // namespace repromise
