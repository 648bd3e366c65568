#include "app/CompareResults.h"

namespace repromise {

RunResults resultsOf(const Picture& picture, const TriedScenario& tried)
{
    const std::size_t count = picture.backlog->lines.size();
    RunResults results(count);
    results.projected = picture.plan.projected;
    results.shortage = picture.plan.shortage;
    results.safe = picture.plan.safe;
    results.safe.resize(count);
    results.known.assign(count, 1);
    for (const PlanPatch::LineResult& line : tried.patch.lines) {
        if (line.line < count) {
            results.projected[line.line] = line.projected;
            results.shortage[line.line] = line.shortage;
            results.safe[line.line] = line.safe;
        }
    }
    for (const ResolvedScenario::LineChange& change : tried.resolved.lines) {
        results.known[change.line] = change.open > 0 ? 1 : 0;
    }
    return results;
}

ScenarioComparison compareResults(const Picture& picture, const RunResults& a, const RunResults& b)
{
    ScenarioComparison comparison;
    for (LineIx line = 0; line < picture.backlog->lines.size(); ++line) {
        const bool same =
            a.projected[line] == b.projected[line] && a.shortage[line] == b.shortage[line];
        if (same || a.known[line] == 0 || b.known[line] == 0) {
            continue;
        }
        comparison.add({line,
                        picture.backlog->customerOf(line),
                        picture.plan.projected[line],
                        a.projected[line],
                        b.projected[line],
                        {},
                        a.shortage[line],
                        b.shortage[line],
                        picture.backlog->openValue(line)});
    }
    comparison.arrange();
    return comparison;
}

DifferenceTotals totalsAgainst(const Picture& picture, const RunResults& results)
{
    const Backlog& backlog = *picture.backlog;
    DifferenceTotals totals;
    for (LineIx line = 0; line < backlog.lines.size(); ++line) {
        LineDifference found;
        found.line = line;
        found.due = picture.states.due[line];
        found.before = picture.plan.projected[line];
        found.after = results.projected[line];
        found.shortageBefore = picture.plan.shortage[line];
        found.shortageAfter = results.shortage[line];
        if (results.known[line] == 0
            || (found.before == found.after && found.shortageBefore == found.shortageAfter)) {
            continue;
        }
        const bool wasLate = picture.states.backorder[line] != 0;
        found.becameLate = found.late() && !wasLate;
        found.becameOnTime = wasLate && !found.late();
        found.promised = backlog.lines.promised[line].known();
        found.value = backlog.openValue(line);
        totals.add(found);
    }
    return totals;
}

} // namespace repromise
