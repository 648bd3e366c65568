#pragma once

#include "app/IncidentOptions.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// The options of an incident, one row each.
std::vector<Column> incidentOptionColumns();
/// With `eachLine`, the cell `lines` has what becomes of each; without, how many there are.
void writeIncidentOption(RowWriter& writer, const IncidentOptionView& option, bool eachLine);

} // namespace repromise
