#pragma once

#include "promise/variant/VariantPlan.h"

#include <functional>

namespace repromise {

/// Gives all open lines of an order that ships complete the date of its worst line, and notes these
/// orders and what the worst line costs the others. `shipsComplete(line)` tells for a line whether
/// its order does; one such line is enough.
void coupleOrders(const Backlog& backlog, const std::function<bool(LineIx)>& shipsComplete,
                  VariantPlan& result);

/// The order is as sure as its worst line: each takes the latest safe date of its order's lines.
/// `safe` is that of the plan, filled already.
void coupleSafeDates(std::span<const RowRange> completeOrders, std::vector<Date>& safe);

} // namespace repromise
