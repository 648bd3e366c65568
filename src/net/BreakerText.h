#pragma once

#include "net/Breaker.h"

#include <string>

namespace repromise {

/// A breaker's state as text to be kept; empty when there is nothing to remember.
std::string breakerText(const Breaker::State& state);
/// What is no such text means nothing to remember.
Breaker::State breakerState(const std::string& text);

} // namespace repromise
