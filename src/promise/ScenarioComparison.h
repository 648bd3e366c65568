#pragma once

#include "promise/PlanDifference.h"

namespace repromise {

/// One scenario as it was worked out.
struct TriedScenario {
    Scenario scenario;
    ResolvedScenario resolved;
    PlanPatch patch;
    PlanDifference difference;
};

/// A line that ships at another date, or with another part missing, under A than under B.
struct ComparedLine {
    LineIx line = noIx;
    CustomerIx customer = noIx;
    Date before = {}, a = {}, b = {}; ///< projected: without a scenario, under A, under B
    std::optional<int> days;          ///< b − a; unset when either is unknown
    std::int64_t shortageA = 0, shortageB = 0;
    Money value = {}; ///< open × unit price, without a scenario

    bool betterUnderA() const { return a != b ? a < b : shortageA < shortageB; }
};

struct ScenarioComparison {
    /// Greatest number of days first, whichever is better; then the greater value, then the line.
    std::vector<ComparedLine> lines;
    std::size_t betterUnderA = 0, betterUnderB = 0;

    /// Sets its days and counts it.
    void add(ComparedLine line);
    /// When all are added: puts them in order.
    void arrange();
};

/// Lines that either scenario drops are left out. Both must be of `plan`.
ScenarioComparison compareScenarios(const Backlog& backlog, const Plan& plan,
                                    const TriedScenario& a, const TriedScenario& b);

} // namespace repromise
