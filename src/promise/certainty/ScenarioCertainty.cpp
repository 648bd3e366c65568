#include "promise/certainty/ScenarioCertainty.h"

#include <algorithm>

namespace repromise {
namespace {

class ScenarioForecaster {
public:
    ScenarioForecaster(const Backlog& backlog, const ResolvedScenario& scenario,
                       const InboundCertainty& certainty, const TaughtCertainty& taught, Date today)
        : m_backlog(backlog),
          m_scenario(scenario),
          m_certainty(certainty),
          m_dates(backlog, today),
          m_forecaster(backlog, taught, today)
    {
    }

    /// When what an inbound line brings can ship with probability 9/10.
    Date ships(InboundIx row)
    {
        if (row != m_row) { // many lines in a row take from the same one
            m_row = row;
            m_ships = row < m_backlog.inbound.size() ? shipsOf(row) : shipsOfAdded(row);
        }
        return m_ships;
    }

private:
    Date shipsOf(InboundIx row)
    {
        const Date safe = safeArrival(row);
        return safe.known() ? m_dates.ofInbound(row, safe) : Date();
    }

    Date shipsOfAdded(InboundIx row)
    {
        const auto& added = m_scenario.addedInbound[row - m_backlog.inbound.size()];
        const Date safe = m_forecaster.dates(0, added.at, added.expected).safe;
        return safe.known() ? m_dates.ofArrival(added.at.location, 0, safe) : Date();
    }

    Date safeArrival(InboundIx row)
    {
        const InboundTable& inbound = m_backlog.inbound;
        const auto change = std::ranges::lower_bound(m_scenario.inbound, row, {},
                                                     &ResolvedScenario::InboundChange::row);
        if (change != m_scenario.inbound.end() && change->row == row
            && change->expected != inbound.expected[row]) {
            return m_forecaster
                .dates(inbound.supplier[row], {inbound.item[row], inbound.location[row]},
                       change->expected)
                .safe;
        }
        return row < m_certainty.safe.size() ? m_certainty.safe[row] : Date();
    }

    const Backlog& m_backlog;
    const ResolvedScenario& m_scenario;
    const InboundCertainty& m_certainty;
    SupplyDates m_dates;
    InboundForecaster m_forecaster;
    InboundIx m_row = noIx; ///< the last one asked for
    Date m_ships = {};
};

} // namespace

void fillSafeDates(const Backlog& backlog, const ResolvedScenario& scenario,
                   const InboundCertainty& certainty, const TaughtCertainty& taught,
                   PlanPatch& patch)
{
    ScenarioForecaster forecaster(backlog, scenario, certainty, taught, patch.today);
    for (PlanPatch::LineResult& result : patch.lines) {
        result.safe = result.projected;
        for (const Peg& peg : patch.pegsOf(result)) {
            if (peg.kind == SupplyKind::Inbound) {
                result.safe = std::max(result.safe, forecaster.ships(peg.inbound));
            }
        }
    }
    for (const RowRange& order : patch.coupled) {
        Date latest = patch.today;
        for (std::uint32_t row = order.begin; row < order.end; ++row) {
            latest = std::max(latest, patch.lines[row].safe);
        }
        for (std::uint32_t row = order.begin; row < order.end; ++row) {
            patch.lines[row].safe = latest;
        }
    }
    patch.hasSafe = true;
}

} // namespace repromise
