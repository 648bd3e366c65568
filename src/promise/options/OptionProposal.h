#pragma once

#include "promise/ProposedCommand.h"
#include "promise/options/GroupOption.h"

#include <span>

namespace repromise {

/// What somebody has to be asked to do so that an option of `line` comes true. Empty for Wait.
std::vector<ProposedCommand> proposeOption(const Backlog& backlog, LineIx line,
                                           const LineOption& option);

/// The purchases an option has come earlier, and those it has somebody make.
std::vector<ProposedCommand> proposeSupply(const Backlog& backlog,
                                           const ResolvedScenario& scenario);

/// The same for a group of lines, in the order of `group`: one transfer for all of them, a command
/// for each line where each customer or order is another matter. `subject` is what the journal
/// calls the group.
std::vector<ProposedCommand> proposeOption(const Backlog& backlog, const std::string& subject,
                                           std::span<const LineIx> lines,
                                           const GroupOption& option);

} // namespace repromise
