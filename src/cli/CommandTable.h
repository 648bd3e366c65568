#pragma once

#include "cli/Command.h"

#include <memory>
#include <vector>

namespace repromise {

/// Every command of the program, in the order of the help page.
std::vector<std::unique_ptr<Command>> makeCommands();

} // namespace repromise
