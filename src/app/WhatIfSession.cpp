#include "app/WhatIfSession.h"

namespace repromise {

WhatIfSession::WhatIfSession(PicturePtr picture)
    : m_picture(std::move(picture)), m_index(*m_picture->backlog), m_run(m_index, m_picture->today)
{
}

Result<ResolvedScenario> WhatIfSession::resolve(const Scenario& scenario) const
{
    return resolveScenario(*m_picture->backlog, scenario);
}

Result<TriedScenario> WhatIfSession::tryOut(const Scenario& scenario) const
{
    return resolve(scenario).map([&](ResolvedScenario resolved) {
        PlanPatch patch = m_run.run(resolved);
        PlanDifference difference =
            planDifference(*m_picture->backlog, m_picture->plan, resolved, patch);
        return TriedScenario{scenario, std::move(resolved), std::move(patch),
                             std::move(difference)};
    });
}

ScenarioComparison WhatIfSession::compare(const TriedScenario& a, const TriedScenario& b) const
{
    return compareScenarios(*m_picture->backlog, m_picture->plan, a, b);
}

bool WhatIfSession::quick(const ResolvedScenario& scenario) const
{
    // A demand takes about a tenth of a microsecond, and there may be slower machines.
    constexpr std::size_t demandsInAFrame = 20'000;
    std::size_t demands = 0;
    for (const ItemLocation& at : scenario.touched(*m_picture->backlog)) {
        demands += m_index.demandsOf(at.item).size();
    }
    return demands <= demandsInAFrame;
}

} // namespace repromise
