#include "promise/options/OptionTrial.h"

#include "promise/PlanDifference.h"

#include <algorithm>

namespace repromise {
namespace {

const PlanPatch::LineResult* resultOf(const PlanPatch& patch, LineIx line)
{
    const auto found = std::ranges::find(patch.lines, line, &PlanPatch::LineResult::line);
    return found == patch.lines.end() ? nullptr : &*found;
}

void takePegs(const PlanPatch& patch, const PlanPatch::LineResult& result, Trial& trial)
{
    const auto pegs = patch.pegsOf(result);
    trial.pegs.assign(pegs.begin(), pegs.end());
}

} // namespace

OptionTrial::OptionTrial(const ItemLocationIndex& index, const Plan& plan)
    : m_backlog(index.backlog()), m_plan(plan), m_run(index, plan.today)
{
}

Trial OptionTrial::place(const ShortLine& line, const Demanded& demanded) const
{
    const LineTable& lines = m_backlog.lines;
    const Date requested = lines.requested[line.line];
    const std::int16_t priority = lines.priority[line.line];
    Trial trial;
    trial.scenario.lines.push_back({line.line, line.open - demanded.ofLine, requested, priority});
    ResolvedScenario::AddedLine added;
    added.before = line.line;
    added.at = demanded.at;
    added.customer = line.customer;
    added.open = demanded.quantity;
    added.requested = requested.plusDays(-demanded.daysAhead);
    added.priority = priority;
    trial.scenario.addedLines.push_back(added);
    const PlanPatch patch = m_run.run(trial.scenario);
    if (const auto* result = resultOf(patch, static_cast<LineIx>(lines.size()))) {
        takePegs(patch, *result, trial);
        for (const Peg& peg : trial.pegs) {
            trial.got += peg.quantity;
            trial.last = trial.last.known() ? std::max(trial.last, peg.date) : peg.date;
        }
    }
    // What lacks nothing any more has no result of its own.
    const auto* own = resultOf(patch, line.line);
    trial.own = own != nullptr ? own->projected
                               : SupplyDates(m_backlog, m_plan.today).ofStock(line.location);
    trial.losers = losersOf(line, trial.scenario, patch);
    return trial;
}

Trial OptionTrial::change(const ShortLine& line, ResolvedScenario scenario) const
{
    Trial trial;
    trial.scenario = std::move(scenario);
    const PlanPatch patch = m_run.run(trial.scenario);
    if (const auto* result = resultOf(patch, line.line)) {
        takePegs(patch, *result, trial);
        trial.own = result->projected;
    }
    trial.losers = losersOf(line, trial.scenario, patch);
    return trial;
}

std::vector<OptionLoser> OptionTrial::losersOf(const ShortLine& line,
                                               const ResolvedScenario& scenario,
                                               const PlanPatch& patch) const
{
    std::vector<OptionLoser> losers;
    for (const LineDifference& found : planDifference(m_backlog, m_plan, scenario, patch).lines) {
        if (found.line != line.line && found.loses()) {
            losers.push_back({found.line, found.customer, found.days, found.broken(),
                              m_backlog.lines.terms[found.line].firm});
        }
    }
    std::ranges::sort(losers, {}, &OptionLoser::line);
    return losers;
}

} // namespace repromise
