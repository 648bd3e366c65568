#pragma once

#include <string_view>

namespace repromise {

/// Whether it is printable ASCII.
bool plainText(std::string_view text);
/// Whether all texts in a JSON value are. False for some where they are: with any escape.
bool plainTextsIn(std::string_view json);

} // namespace repromise
