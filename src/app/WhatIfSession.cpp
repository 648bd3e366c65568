#include "app/WhatIfSession.h"

#include "promise/certainty/ScenarioCertainty.h"
#include "promise/variant/ShipCompleteOrders.h"

namespace repromise {

struct WhatIfSession::UnderVariant {
    UnderVariant(const Picture& picture, RunVariant asked, std::optional<RunVariant> other)
        : variant(std::move(asked)),
          fallBack(std::move(other)),
          run(*picture.backlog, variant, fallBack ? &*fallBack : nullptr, picture.today)
    {
        const std::vector<Date> basis = presentCommitments(picture.backlog->lines);
        VariantPlan found = runVariant(
            *picture.backlog, {variant, fallBack ? &*fallBack : nullptr, basis, picture.today, 1});
        plan = std::move(found.plan);
        if (picture.certainty) {
            fillSafeDates(*picture.backlog, picture.certainty->inbound, plan);
            coupleSafeDates(found.completeOrders, plan.safe);
        }
    }

    RunVariant variant;
    std::optional<RunVariant> fallBack;
    VariantIncrementalRun run;
    Plan plan;
};

WhatIfSession::WhatIfSession(PicturePtr picture)
    : m_picture(std::move(picture)), m_index(*m_picture->backlog), m_run(m_index, m_picture->today)
{
}

WhatIfSession::WhatIfSession(PicturePtr picture, RunVariant variant,
                             std::optional<RunVariant> fallBack)
    : WhatIfSession(std::move(picture))
{
    m_under =
        std::make_unique<const UnderVariant>(*m_picture, std::move(variant), std::move(fallBack));
}

WhatIfSession::~WhatIfSession() = default;

const Plan& WhatIfSession::plan() const
{
    return m_under ? m_under->plan : m_picture->plan;
}

Result<ResolvedScenario> WhatIfSession::resolve(const Scenario& scenario) const
{
    return resolveScenario(*m_picture->backlog, scenario);
}

Result<TriedScenario> WhatIfSession::tryOut(const Scenario& scenario) const
{
    return resolve(scenario).map([&](ResolvedScenario resolved) {
        PlanPatch patch = m_under ? m_under->run.run(resolved) : m_run.run(resolved);
        const auto& certainty = m_picture->certainty;
        if (certainty && certainty->taught) {
            fillSafeDates(*m_picture->backlog, resolved, certainty->inbound, *certainty->taught,
                          patch);
        }
        PlanDifference difference = planDifference(*m_picture->backlog, plan(), resolved, patch);
        return TriedScenario{scenario, std::move(resolved), std::move(patch),
                             std::move(difference)};
    });
}

ScenarioComparison WhatIfSession::compare(const TriedScenario& a, const TriedScenario& b) const
{
    return compareScenarios(*m_picture->backlog, plan(), a, b);
}

bool WhatIfSession::quick(const ResolvedScenario& scenario) const
{
    // A demand takes about a tenth of a microsecond, and there may be slower machines.
    if (m_under && !m_under->run.local()) {
        return false;
    }
    constexpr std::size_t demandsInAFrame = 20'000;
    std::size_t demands = 0;
    for (const ItemLocation& at : scenario.touched(*m_picture->backlog)) {
        demands += m_index.demandsOf(at.item).size();
    }
    return demands <= demandsInAFrame;
}

} // namespace repromise
