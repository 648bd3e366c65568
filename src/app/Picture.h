#pragma once

#include "domain/Backlog.h"
#include "promise/Plan.h"
#include "workflow/LineStates.h"

#include <memory>

namespace repromise {

/// One consistent view for every screen and export: a Backlog and what follows from it for a day.
/// Immutable and shared between threads.
struct Picture {
    BacklogPtr backlog;
    Plan plan;
    LineStates states;
    Date today = {};
};

using PicturePtr = std::shared_ptr<const Picture>;

} // namespace repromise
