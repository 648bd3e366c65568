#pragma once

#include "base/Date.h"
#include "base/Result.h"
#include "cli/output/RowWriter.h"

#include <string>
#include <vector>

namespace repromise {

/// What every command takes, wherever it stands among the words.
struct GlobalOptions {
    std::string workspace; ///< empty: the default folder
    Date asOf = {};        ///< unknown: the real day
    OutputFormat format = OutputFormat::Table;
    bool quiet = false, help = false, version = false;
};

struct Arguments {
    GlobalOptions global;
    std::vector<std::string> words; ///< the command and what is its own, in order
};

/// Takes the global options out of the words. After `--` everything is the command's own.
Result<Arguments> parseArguments(const std::vector<std::string>& words);

} // namespace repromise
