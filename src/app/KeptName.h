#pragma once

#include <string_view>

namespace repromise {

/// Whether something may be kept in a file of this name: 1 to 64 letters, digits, spaces, '-', '_'
/// and '.', beginning with none of the last and no space, and not ending with one.
bool isKeptName(std::string_view name);

} // namespace repromise
