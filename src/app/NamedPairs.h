#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace repromise {

/// Pairs as settings hold them, a list of `name:value`: a name ends at its first colon. Nothing
/// when a part has no name or no colon.
std::optional<std::map<std::string, std::string>> readPairs(std::string_view text);
std::string writePairs(const std::map<std::string, std::string>& pairs);

} // namespace repromise
