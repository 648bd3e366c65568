#include "promise/VariantIncrementalRun.h"

#include "promise/CompleteExtract.h"

#include <algorithm>

namespace repromise {
namespace {

bool reaches(const RunVariant& variant)
{
    return std::ranges::any_of(variant.segments, [](const Segment& segment) {
        return segment.knobs.shipComplete == ShipComplete::Order;
    });
}

} // namespace

VariantIncrementalRun::VariantIncrementalRun(const Backlog& backlog, const RunVariant& variant,
                                             const RunVariant* fallBack, Date today)
    : m_backlog(backlog),
      m_variant(variant),
      m_fallBack(fallBack),
      m_today(today),
      m_index(indexEveryLine(backlog))
{
}

bool VariantIncrementalRun::local() const
{
    return !reaches(m_variant) && m_variant.onFailure != OnFailure::Stop
           && m_variant.onFailure != OnFailure::FallBack;
}

PlanPatch VariantIncrementalRun::run(const ResolvedScenario& scenario) const
{
    std::vector<ItemLocation> places =
        local() ? scenario.touched(m_backlog) : everyPlace(m_backlog, scenario);
    ScenarioExtract extract = extractScenario(m_index, scenario, places);
    completeExtract(extract, m_backlog, scenario, places);
    const std::vector<Date> basis = presentCommitments(extract.backlog.lines);
    VariantPlan found = runVariant(extract.backlog, {m_variant, m_fallBack, basis, m_today, 1});
    PlanPatch patch = patchOf(extract, std::move(found.plan));
    patch.places = std::move(places);
    patch.coupled = std::move(found.completeOrders); // lines of the patch are those of the extract
    for (const ResolvedScenario::LineChange& line : scenario.lines) {
        if (line.open <= 0) { // not in the extract
            patch.lines.push_back({line.line, needDate(line.requested, m_today)});
        }
    }
    return patch;
}

} // namespace repromise
