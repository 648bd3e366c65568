#pragma once

#include "promise/ProposedCommand.h"
#include "promise/options/LineOption.h"

namespace repromise {

/// What somebody has to be asked to do so that an option of `line` comes true. Empty for Wait.
std::vector<ProposedCommand> proposeOption(const Backlog& backlog, LineIx line,
                                           const LineOption& option);

/// The purchases an option has come earlier, and those it has somebody make.
std::vector<ProposedCommand> proposeSupply(const Backlog& backlog,
                                           const ResolvedScenario& scenario);

} // namespace repromise
