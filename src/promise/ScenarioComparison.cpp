#include "promise/ScenarioComparison.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace repromise {
namespace {

/// A line's result without a scenario, and under either.
struct Outcomes {
    struct Result {
        Date projected = {};
        std::int64_t shortage = 0;
    };
    Result a, b;
};

bool drops(const ResolvedScenario& scenario, LineIx line)
{
    const auto found =
        std::ranges::lower_bound(scenario.lines, line, {}, &ResolvedScenario::LineChange::line);
    return found != scenario.lines.end() && found->line == line && found->open <= 0;
}

// By line. What only one of the scenarios worked out again is as it was under the other.
std::map<LineIx, Outcomes> outcomes(const Backlog& backlog, const Plan& plan,
                                    const TriedScenario& a, const TriedScenario& b)
{
    std::map<LineIx, Outcomes> found;
    const auto take = [&](const TriedScenario& tried, Outcomes::Result Outcomes::*which) {
        for (const PlanPatch::LineResult& result : tried.patch.lines) {
            if (result.line >= backlog.lines.size()) {
                continue;
            }
            const Outcomes::Result asItIs{plan.projected[result.line], plan.shortage[result.line]};
            Outcomes& line = found.try_emplace(result.line, Outcomes{asItIs, asItIs}).first->second;
            line.*which = {result.projected, result.shortage};
        }
    };
    take(a, &Outcomes::a);
    take(b, &Outcomes::b);
    return found;
}

int distance(const ComparedLine& line)
{
    return line.days ? std::abs(*line.days) : std::numeric_limits<int>::max();
}

} // namespace

void ScenarioComparison::add(ComparedLine line)
{
    if (line.a.known() && line.b.known()) {
        line.days = line.b.daysAfter(line.a);
    }
    (line.betterUnderA() ? betterUnderA : betterUnderB) += 1;
    lines.push_back(line);
}

void ScenarioComparison::arrange()
{
    std::ranges::sort(lines, [](const ComparedLine& x, const ComparedLine& y) {
        return std::tuple(distance(y), y.value.minor, x.line)
               < std::tuple(distance(x), x.value.minor, y.line);
    });
}

ScenarioComparison compareScenarios(const Backlog& backlog, const Plan& plan,
                                    const TriedScenario& a, const TriedScenario& b)
{
    ScenarioComparison comparison;
    for (const auto& [line, result] : outcomes(backlog, plan, a, b)) {
        const bool same =
            result.a.projected == result.b.projected && result.a.shortage == result.b.shortage;
        if (same || drops(a.resolved, line) || drops(b.resolved, line)) {
            continue;
        }
        comparison.add({line,
                        backlog.customerOf(line),
                        plan.projected[line],
                        result.a.projected,
                        result.b.projected,
                        {},
                        result.a.shortage,
                        result.b.shortage,
                        backlog.openValue(line)});
    }
    comparison.arrange();
    return comparison;
}

} // namespace repromise
