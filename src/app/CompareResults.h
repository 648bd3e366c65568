#pragma once

#include "app/KeptRun.h"
#include "promise/ScenarioComparison.h"

namespace repromise {

/// A scenario as it was tried over the picture, as if it had been a run.
RunResults resultsOf(const Picture& picture, const TriedScenario& tried);

/// Which lines of the picture ship earlier under A than under B; only lines both know.
ScenarioComparison compareResults(const Picture& picture, const RunResults& a, const RunResults& b);

/// Who wins and loses by the results against the picture.
DifferenceTotals totalsAgainst(const Picture& picture, const RunResults& results);

} // namespace repromise
