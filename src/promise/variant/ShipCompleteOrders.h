#pragma once

#include "promise/variant/VariantPlan.h"

#include <functional>

namespace repromise {

/// Gives all open lines of an order that ships complete the date of its worst line, and notes what
/// the worst line costs the others. `shipsComplete(line)` tells for a line whether its order does;
/// one such line is enough.
void coupleOrders(const Backlog& backlog, const std::function<bool(LineIx)>& shipsComplete,
                  VariantPlan& result);

} // namespace repromise
