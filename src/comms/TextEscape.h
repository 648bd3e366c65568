#pragma once

#include <string>
#include <string_view>

namespace repromise {

/// Data made fit for one line of plain text: line breaks and tabs become one blank, control
/// characters and those that turn the direction of writing go, what is not UTF-8 becomes U+FFFD,
/// and more than `maxCharacters` is cut with an ellipsis.
std::string plainLine(std::string_view text, std::size_t maxCharacters = 400);

/// `plainLine`, fit for text between HTML tags and for quoted attributes.
std::string htmlLine(std::string_view text);

} // namespace repromise
