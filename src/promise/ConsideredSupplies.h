#pragma once

#include "promise/Explain.h"

namespace repromise {

/// All supply of the item and location of a line in the order in which the rule looks at it, and
/// where a plan put it. Scans the lines once.
std::vector<ConsideredSupply> consideredSupplies(const Backlog& backlog, const Plan& plan,
                                                 LineIx line);

} // namespace repromise
