#pragma once

#include "app/AppContext.h"
#include "cli/Console.h"

namespace repromise {

/// Lists the sources, or the one named.
Result<ExitCode> writeSources(Console& console, AppContext& context, const std::string& schema,
                              const std::string& only = {});

} // namespace repromise
