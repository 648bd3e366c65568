#pragma once

#include "cli/Command.h"

namespace repromise {

/// Reads a command's own words; an error is wrong usage.
Result<CommandInput> parseCommand(const Command& command, const std::vector<std::string>& words);

/// The option list of `--help`; empty when the command has none.
std::string optionHelp(const Command& command);

} // namespace repromise
