#include "connect/csv/ValueReaders.h"

#include <algorithm>
#include <array>
#include <limits>

namespace repromise {

ValueFault dateFault(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00";
    const bool iso = text.size() == shape.size()
                     && std::equal(text.begin(), text.end(), shape.begin(), [](char c, char like) {
                            return like == '0' ? c >= '0' && c <= '9' : c == like;
                        });
    return iso ? ValueFault::ImpossibleDate : ValueFault::LocalDateFormat;
}

std::optional<bool> parseYesNo(std::string_view text)
{
    constexpr std::size_t longest = 5;
    if (text.size() > longest) {
        return std::nullopt;
    }
    std::array<char, longest> lower{};
    std::transform(text.begin(), text.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::string_view word(lower.data(), text.size());
    if (word == "y" || word == "yes" || word == "true" || word == "t" || word == "1") {
        return true;
    }
    if (word == "n" || word == "no" || word == "false" || word == "f" || word == "0") {
        return false;
    }
    return std::nullopt;
}

std::optional<int> parseWhole(std::string_view text)
{
    const auto number = parseScaled(text, 0);
    const bool fits = number && *number >= std::numeric_limits<int>::min()
                      && *number <= std::numeric_limits<int>::max();
    return fits ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

} // namespace repromise
