#pragma once

#include "promise/ScenarioExtract.h"

namespace repromise {

/// Gives an extract every column of lines, orders, customers and items, with lines in contractual
/// order, so that runs can be made over it which look at more than supply and demand. The extract
/// must be of `scenario` at `places` of `whole`, from an index of all open lines. Lines that
/// have nothing open any more are left out. An added line of an order that is not there gets one
/// of no channel that takes parts.
void completeExtract(ScenarioExtract& extract, const Backlog& whole,
                     const ResolvedScenario& scenario, const std::vector<ItemLocation>& places);

} // namespace repromise
