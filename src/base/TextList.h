#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// A list as settings hold it, `a, b`: without blanks around the parts. A comma, a backslash or
/// such a blank that belongs to a part has a backslash before it; a comma at the end begins no
/// part.
std::vector<std::string> readList(std::string_view text);

} // namespace repromise
