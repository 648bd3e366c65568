#pragma once

#include "app/ProposeScenario.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// Proposed commands as the commands that propose write them.
std::vector<Column> proposalColumns();
void writeProposal(RowWriter& writer, const std::vector<ProposedCommand>& commands);

} // namespace repromise
