#include "promise/IncrementalRun.h"

#include "promise/ScenarioExtract.h"
#include "promise/StandardRun.h"

namespace repromise {
IncrementalRun::IncrementalRun(const ItemLocationIndex& index, Date today)
    : m_index(index),
      m_today(today),
      m_run([](const Backlog& backlog, Date day) { return standardRun(backlog, day); })
{
}

PlanPatch IncrementalRun::run(const ResolvedScenario& scenario) const
{
    std::vector<ItemLocation> places = scenario.touched(m_index.backlog());
    const ScenarioExtract extract = extractScenario(m_index, scenario, places);
    PlanPatch patch = patchOf(extract, m_run(extract.backlog, m_today));
    patch.places = std::move(places);
    return patch;
}

} // namespace repromise
