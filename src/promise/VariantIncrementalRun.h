#pragma once

#include "promise/IncrementalRun.h"
#include "promise/variant/VariantRun.h"

namespace repromise {

/// As IncrementalRun, for plans of a run variant. Only the touched item-locations are worked out
/// again, unless the variant lets one decide over another: orders that ship complete, or a whole
/// run that is stopped or made again when a guarantee fails. Then everything is.
class VariantIncrementalRun {
public:
    /// Indexes all open lines: make it once. `fallBack` as in VariantRunInput. All must outlive it.
    VariantIncrementalRun(const Backlog& backlog, const RunVariant& variant,
                          const RunVariant* fallBack, Date today);

    /// Whether only touched item-locations are worked out again.
    bool local() const;
    PlanPatch run(const ResolvedScenario& scenario) const;

private:
    const Backlog& m_backlog;
    const RunVariant& m_variant;
    const RunVariant* m_fallBack;
    Date m_today;
    ItemLocationIndex m_index;
};

} // namespace repromise
