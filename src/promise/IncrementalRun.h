#pragma once

#include "promise/ItemLocationIndex.h"
#include "promise/PlanPatch.h"

#include <functional>

namespace repromise {

/// Works out a scenario over a plan that is there already, matching only the item-locations the
/// scenario touches: the work is in proportion to the demand and supply there, not to the
/// Backlog. Thread-safe. Refers to the index and its Backlog, which must outlive it.
class IncrementalRun {
public:
    /// The run the plan came from: of a Backlog and a day. It must not look beyond the
    /// item-location of a line.
    using Run = std::function<Plan(const Backlog&, Date)>;

    /// For plans of the standard run.
    IncrementalRun(const ItemLocationIndex& index, Date today);

    /// Each time from the plan without changes: a scenario holds everything that is supposed, so
    /// the order in which its changes were thought up does not matter and undoing is leaving out.
    PlanPatch run(const ResolvedScenario& scenario) const;

private:
    const ItemLocationIndex& m_index;
    Date m_today;
    Run m_run;
};

} // namespace repromise
