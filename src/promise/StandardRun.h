#pragma once

#include "promise/Demand.h"
#include "promise/Plan.h"

namespace repromise {

/// The standard run of the command line's contract: demand (open − allocated) in rank order
/// (priority, requested date, order, line); each takes the latest supply on or before its need
/// date, then the next latest, then the earliest after it. Same input gives the same bytes,
/// whatever the number of threads.
Plan standardRun(const Backlog& backlog, Date today, unsigned threads = 1);

} // namespace repromise
