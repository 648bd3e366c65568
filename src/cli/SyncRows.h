#pragma once

#include "app/SyncSources.h"
#include "cli/Console.h"

namespace repromise {

/// Writes what a sync did, warns of every source that failed or is held, and returns the exit code.
ExitCode writeSync(Console& console, const std::string& schema, Date asOf,
                   const SyncReport& report);

} // namespace repromise
