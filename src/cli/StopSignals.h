#pragma once

#include "base/Progress.h"

namespace repromise {

/// Turns the first SIGINT or SIGTERM into a cancelled token; a second one ends the program at
/// once. SIGPIPE is ignored: writes report it.
class StopSignals {
public:
    static void install();
    static const CancelToken& token();
};

} // namespace repromise
