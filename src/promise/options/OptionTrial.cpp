#include "promise/options/OptionTrial.h"

#include "promise/PlanDifference.h"

#include <algorithm>

namespace repromise {

/// The results of a patch by line.
class OptionTrial::Results {
public:
    explicit Results(const PlanPatch& patch) : m_patch(patch)
    {
        for (std::uint32_t row = 0; row < patch.lines.size(); ++row) {
            m_rows.emplace_back(patch.lines[row].line, row);
        }
        std::ranges::sort(m_rows);
    }

    const PlanPatch::LineResult* of(LineIx line) const
    {
        const auto found = std::ranges::lower_bound(m_rows, line, {}, &Row::first);
        return found != m_rows.end() && found->first == line ? &m_patch.lines[found->second]
                                                             : nullptr;
    }
    std::vector<Peg> pegsOf(const PlanPatch::LineResult& result) const
    {
        const auto pegs = m_patch.pegsOf(result);
        return {pegs.begin(), pegs.end()};
    }

private:
    using Row = std::pair<LineIx, std::uint32_t>;

    const PlanPatch& m_patch;
    std::vector<Row> m_rows;
};

OptionTrial::OptionTrial(const ItemLocationIndex& index, const Plan& plan)
    : m_backlog(index.backlog()), m_plan(plan), m_run(index, plan.today)
{
}

Trial OptionTrial::place(std::span<const ShortLine> lines, std::span<const Demanded> demanded) const
{
    const LineTable& table = m_backlog.lines;
    Trial trial;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ShortLine& line = lines[i];
        if (demanded[i].quantity <= 0) {
            continue;
        }
        const Date requested = table.requested[line.line];
        const std::int16_t priority = table.priority[line.line];
        trial.scenario.lines.push_back(
            {line.line, line.open - demanded[i].ofLine, requested, priority});
        ResolvedScenario::AddedLine added;
        added.before = line.line;
        added.at = demanded[i].at;
        added.customer = line.customer;
        added.open = demanded[i].quantity;
        added.requested = requested.plusDays(-demanded[i].daysAhead);
        added.priority = priority;
        trial.scenario.addedLines.push_back(added);
    }
    const PlanPatch patch = m_run.run(trial.scenario);
    const Results results(patch);
    auto added = static_cast<LineIx>(table.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        trial.parts.push_back(demanded[i].quantity > 0 ? placed(results, lines[i], added++)
                                                       : stayed(results, lines[i]));
    }
    trial.losers = losersBut(lines, trial.scenario, patch);
    return trial;
}

Trial OptionTrial::change(std::span<const ShortLine> lines, ResolvedScenario scenario) const
{
    Trial trial;
    trial.scenario = std::move(scenario);
    const PlanPatch patch = m_run.run(trial.scenario);
    const Results results(patch);
    for (const ShortLine& line : lines) {
        trial.parts.push_back(stayed(results, line));
    }
    trial.losers = losersBut(lines, trial.scenario, patch);
    return trial;
}

TrialPart OptionTrial::placed(const Results& results, const ShortLine& line, LineIx added) const
{
    TrialPart part;
    if (const auto* const result = results.of(added)) {
        part.pegs = results.pegsOf(*result);
        for (const Peg& peg : part.pegs) {
            part.got += peg.quantity;
            part.last = part.last.known() ? std::max(part.last, peg.date) : peg.date;
        }
    }
    // What lacks nothing any more has no result of its own.
    const auto* const own = results.of(line.line);
    part.own = own != nullptr ? own->projected
                              : SupplyDates(m_backlog, m_plan.today).ofStock(line.location);
    return part;
}

// What no change touches has no result, and keeps its date.
TrialPart OptionTrial::stayed(const Results& results, const ShortLine& line) const
{
    TrialPart part;
    if (const auto* const result = results.of(line.line)) {
        part.pegs = results.pegsOf(*result);
        part.own = result->projected;
    } else {
        const auto pegs = m_plan.pegsOf(line.line);
        part.pegs.assign(pegs.begin(), pegs.end());
        part.own = line.projected;
    }
    return part;
}

std::vector<OptionLoser> OptionTrial::losersBut(std::span<const ShortLine> lines,
                                                const ResolvedScenario& scenario,
                                                const PlanPatch& patch) const
{
    std::vector<OptionLoser> losers;
    for (const LineDifference& found : planDifference(m_backlog, m_plan, scenario, patch).lines) {
        const auto own = std::ranges::lower_bound(lines, found.line, {}, &ShortLine::line);
        const bool tried = own != lines.end() && own->line == found.line;
        if (!tried && found.loses()) {
            losers.push_back({found.line, found.customer, found.days, found.broken(),
                              m_backlog.lines.terms[found.line].firm});
        }
    }
    std::ranges::sort(losers, {}, &OptionLoser::line);
    return losers;
}

} // namespace repromise
