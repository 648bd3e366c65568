#pragma once

#include "promise/ScenarioExtract.h"

namespace repromise {

/// Gives an extract every column of every table, with lines in contractual
/// order, so that runs can be made over it which look at more than supply and demand. The extract
/// must be of `scenario` at `places` of `whole`, from an index of all open lines. Lines that
/// have nothing open any more are left out. An added line of an order that is not there gets one
/// of no channel that takes parts.
void completeExtract(ScenarioExtract& extract, const Backlog& whole,
                     const ResolvedScenario& scenario, const std::vector<ItemLocation>& places);

/// The index `completeExtract` needs: every open line, with all that is open of it.
ItemLocationIndex indexEveryLine(const Backlog& backlog);

/// Every item-location of the Backlog, and those of the scenario, in order.
std::vector<ItemLocation> everyPlace(const Backlog& backlog, const ResolvedScenario& scenario);

/// The whole Backlog as the scenario would have it, complete: what one reads anything from, at the
/// price of copying all of it. Substitutes are left out. Items and customers without open lines or
/// supply are not in it.
ScenarioExtract wholeUnder(const Backlog& backlog, const ResolvedScenario& scenario);

} // namespace repromise
