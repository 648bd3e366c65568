#pragma once

#include "base/Money.h"
#include "promise/PlanPatch.h"

#include <optional>

namespace repromise {

/// One line that ships at another date, or with another part missing, than before.
struct LineDifference {
    LineIx line = noIx;
    CustomerIx customer = noIx;
    Date due = {};                ///< under the scenario
    Date before = {}, after = {}; ///< projected; unknown when supply is missing
    /// Both unknown where the patch has no safe dates.
    Date safeBefore = {}, safeAfter = {};
    std::optional<int> days; ///< after − before; unset when either is unknown
    std::int64_t shortageBefore = 0, shortageAfter = 0;
    Money value = {};        ///< what is open under the scenario × unit price
    bool becameLate = false; ///< a backorder now, none before
    bool becameOnTime = false;
    bool promised = false; ///< something was promised to the customer

    /// Its likely date and what it lacks are as before: only the safe date is another.
    bool onlySafe() const { return before == after && shortageBefore == shortageAfter; }
    /// It ships later, or lacks more, or else is less sure.
    bool loses() const
    {
        return before != after                   ? after > before
               : shortageBefore != shortageAfter ? shortageAfter > shortageBefore
                                                 : safeAfter > safeBefore;
    }
    bool late() const { return !after.known() || after > due; }
    bool broken() const { return promised && becameLate; }
    bool kept() const { return promised && becameOnTime; }
};

/// Amounts by currency (Currency::packed), ascending; they are never added across currencies.
using AmountsByCurrency = std::vector<std::pair<std::uint32_t, std::int64_t>>;

struct DifferenceTotals {
    std::size_t winners = 0, losers = 0;        ///< by likely date and quantity
    std::size_t safer = 0, riskier = 0;         ///< by safe date
    std::size_t newlyBroken = 0, newlyKept = 0; ///< promises
    std::size_t becameLate = 0, becameOnTime = 0;
    AmountsByCurrency valueAtRisk; ///< of the lines that became late, in minor units

    void add(const LineDifference& line);
    friend bool operator==(const DifferenceTotals&, const DifferenceTotals&) = default;
};

struct CustomerDifference {
    CustomerIx customer = noIx;
    DifferenceTotals totals;
};

/// Who wins and who loses by a scenario. Lines the scenario drops or adds are neither.
struct PlanDifference {
    /// The greatest loss of days first (a date lost altogether is the greatest), the greatest gain
    /// last; then the greater value, then the line.
    std::vector<LineDifference> lines;
    DifferenceTotals totals;
    /// Most promises broken first, then most losers, most winners, then the customer's row.
    std::vector<CustomerDifference> customers;
};

/// `patch` is what IncrementalRun found for `scenario` over `plan`.
PlanDifference planDifference(const Backlog& backlog, const Plan& plan,
                              const ResolvedScenario& scenario, const PlanPatch& patch);

/// Between two plans of the same Backlog, both whole.
PlanDifference planDifference(const Backlog& backlog, const Plan& before, const Plan& after);

} // namespace repromise
