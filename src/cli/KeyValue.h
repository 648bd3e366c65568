#pragma once

#include "base/Result.h"

#include <string>
#include <utility>
#include <vector>

namespace repromise {

using KeyValue = std::pair<std::string, std::string>;

/// Reads `key=value` words; the first '=' divides, the value may be empty.
Result<std::vector<KeyValue>> parseKeyValues(const std::vector<std::string>& words);

} // namespace repromise
