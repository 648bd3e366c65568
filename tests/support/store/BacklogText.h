#pragma once

#include "domain/Backlog.h"

#include <string>

namespace repromise {

/// Everything a Backlog shows, one row a line, with texts in place of numbers: two Backlogs that
/// show the same have the same text, whatever their row and text numbers are.
std::string textOf(const Backlog& backlog);

} // namespace repromise
