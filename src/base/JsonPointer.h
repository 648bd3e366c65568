#pragma once

#include <string>
#include <string_view>

namespace repromise {

/// A member name as a token of a JSON pointer (RFC 6901): '~' as "~0" and '/' as "~1".
std::string pointerToken(std::string_view name);

/// The pointer to the member `name` of what `parent` points to.
std::string memberPointer(std::string parent, std::string_view name);

} // namespace repromise
