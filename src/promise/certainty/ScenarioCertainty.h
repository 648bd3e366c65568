#pragma once

#include "promise/PlanPatch.h"
#include "promise/certainty/InboundCertainty.h"

namespace repromise {

/// Fills PlanPatch::LineResult::safe as `fillSafeDates` does for a plan. `certainty` is that of the
/// Backlog's inbound lines; what the scenario moves or adds is forecast anew, a moved line with its
/// own supplier, an added one as of nobody known. Lines that ship together (PlanPatch::coupled)
/// share the latest safe date.
void fillSafeDates(const Backlog& backlog, const ResolvedScenario& scenario,
                   const InboundCertainty& certainty, const TaughtCertainty& taught,
                   PlanPatch& patch);

} // namespace repromise
