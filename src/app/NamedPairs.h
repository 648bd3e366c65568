#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// Lists as settings hold them: `a,b`, and `name:value,name:value`. A comma or a backslash that
/// belongs to a value has a backslash before it; a name ends at its first colon.
std::vector<std::string> readList(std::string_view text);
/// Nothing when a part has no name or no colon.
std::optional<std::map<std::string, std::string>> readPairs(std::string_view text);
std::string writePairs(const std::map<std::string, std::string>& pairs);

} // namespace repromise
