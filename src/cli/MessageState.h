#pragma once

#include "app/AppContext.h"
#include "cli/Console.h"

namespace repromise {

/// Writes the one message as `outbox` would: what a command left it as.
Result<ExitCode> writeMessageState(Console& console, AppContext& context, const std::string& schema,
                                   const std::string& id);

} // namespace repromise
