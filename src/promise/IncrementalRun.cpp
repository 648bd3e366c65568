#include "promise/IncrementalRun.h"

#include "promise/ScenarioExtract.h"
#include "promise/StandardRun.h"

#include <algorithm>

namespace repromise {
namespace {

// The results of an extract in the rows of the whole Backlog.
PlanPatch patchOf(const ScenarioExtract& extract, Plan plan)
{
    PlanPatch patch;
    patch.today = plan.today;
    patch.lines.reserve(extract.wholeLine.size());
    for (LineIx line = 0; line < extract.wholeLine.size(); ++line) {
        const InboundIx limiting = plan.limiting[line];
        patch.lines.push_back({extract.wholeLine[line], plan.projected[line], plan.safe[line],
                               plan.shortage[line],
                               limiting == noIx ? noIx : extract.wholeInbound[limiting],
                               plan.onStock[line] != 0, plan.pegRange[line]});
    }
    patch.pegs = std::move(plan.pegs);
    for (Peg& peg : patch.pegs) {
        peg.line = extract.wholeLine[peg.line];
        peg.inbound = peg.inbound == noIx ? noIx : extract.wholeInbound[peg.inbound];
    }
    for (const InboundIx row : plan.undatedInbound) {
        patch.undatedInbound.push_back(extract.wholeInbound[row]);
    }
    std::ranges::sort(patch.undatedInbound);
    return patch;
}

} // namespace

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
