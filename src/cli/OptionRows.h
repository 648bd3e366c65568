#pragma once

#include "app/LineOptions.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// Seven cells: the sum, its currency, and freight, handling, expedite, penalty and margin.
void writeOptionCost(RowWriter& writer, const OptionCost& cost);

/// What is in a cell of losers.
std::string losersJson(const std::vector<OptionLoserView>& losers);

} // namespace repromise
