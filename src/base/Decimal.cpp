#include "base/Decimal.h"

#include <algorithm>
#include <limits>

namespace repromise {
namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Digits are appended with their sign, so that the least value can be read too.
bool appendDigit(std::int64_t& value, int digit)
{
    return !__builtin_mul_overflow(value, std::int64_t{10}, &value)
           && !__builtin_add_overflow(value, std::int64_t{digit}, &value);
}

} // namespace

std::optional<std::int64_t> parseScaled(std::string_view text, int scale)
{
    std::size_t i = 0;
    const bool negative = !text.empty() && text[0] == '-';
    i += negative ? 1 : 0;
    const int sign = negative ? -1 : 1;
    const std::size_t firstDigit = i;
    std::int64_t value = 0;
    for (; i < text.size() && isDigit(text[i]); ++i) {
        if (!appendDigit(value, sign * (text[i] - '0'))) {
            return std::nullopt;
        }
    }
    if (i == firstDigit) {
        return std::nullopt;
    }
    int places = 0;
    if (i < text.size() && text[i] == '.') {
        const std::size_t firstPlace = ++i;
        for (; i < text.size() && isDigit(text[i]); ++i) {
            if (places == scale) {
                if (text[i] != '0') {
                    return std::nullopt;
                }
                continue;
            }
            if (!appendDigit(value, sign * (text[i] - '0'))) {
                return std::nullopt;
            }
            ++places;
        }
        if (i == firstPlace) {
            return std::nullopt;
        }
    }
    if (i != text.size()) {
        return std::nullopt;
    }
    for (; places < scale; ++places) {
        if (!appendDigit(value, 0)) {
            return std::nullopt;
        }
    }
    return value;
}

std::string formatScaled(std::int64_t value, int scale, int minPlaces)
{
    const bool negative = value < 0;
    std::uint64_t magnitude =
        negative ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    std::string reversed;
    bool significant = false;
    for (int place = scale; place > 0; --place, magnitude /= 10) {
        const char digit = static_cast<char>('0' + magnitude % 10);
        significant = significant || digit != '0' || place <= minPlaces;
        if (significant) {
            reversed += digit;
        }
    }
    if (significant) {
        reversed += '.';
    }
    do {
        reversed += static_cast<char>('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude != 0);
    if (negative) {
        reversed += '-';
    }
    return {reversed.rbegin(), reversed.rend()};
}

std::int64_t divideHalfEven(Int128 numerator, std::int64_t denominator)
{
    Int128 quotient = numerator / denominator;
    Int128 remainder = numerator % denominator;
    const int sign = numerator < 0 ? -1 : 1;
    remainder *= sign;
    const Int128 twice = remainder * 2;
    if (twice > denominator || (twice == denominator && quotient % 2 != 0)) {
        quotient += sign;
    }
    constexpr Int128 least = std::numeric_limits<std::int64_t>::min();
    constexpr Int128 most = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp(quotient, least, most));
}

} // namespace repromise
