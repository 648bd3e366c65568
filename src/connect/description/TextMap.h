#pragma once

#include <functional>
#include <map>
#include <string>

namespace repromise {

/// Words by words.
using TextMap = std::map<std::string, std::string, std::less<>>;

} // namespace repromise
