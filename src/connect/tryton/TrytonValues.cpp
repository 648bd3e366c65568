#include "connect/tryton/TrytonValues.h"

#include "base/Decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace repromise {
namespace {

constexpr int maxDigits = 30;

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) {
        power *= 10;
    }
    return power;
}

/// Splits `[-]digits[.digits][E[+-]digits]` into all its digits and where the point stands.
struct DecimalParts {
    bool negative = false;
    std::string digits;
    int places = 0; ///< digits after the point, after the exponent was applied; may be negative
};

std::optional<DecimalParts> split(std::string_view text)
{
    DecimalParts parts;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        parts.negative = text[0] == '-';
        text.remove_prefix(1);
    }
    bool point = false;
    for (; !text.empty() && text[0] != 'E' && text[0] != 'e'; text.remove_prefix(1)) {
        if (text[0] == '.' && !point) {
            point = true;
        } else if (text[0] >= '0' && text[0] <= '9' && parts.digits.size() < maxDigits) {
            parts.digits += text[0];
            parts.places += point ? 1 : 0;
        } else {
            return std::nullopt;
        }
    }
    if (!text.empty()) {
        text.remove_prefix(text.size() > 1 && text[1] == '+' ? 2 : 1);
        int exponent = 0;
        const auto [end, problem] =
            std::from_chars(text.data(), text.data() + text.size(), exponent);
        if (problem != std::errc() || end != text.data() + text.size() || std::abs(exponent) > 99) {
            return std::nullopt;
        }
        parts.places -= exponent;
    }
    return parts.digits.empty() ? std::nullopt : std::optional(parts);
}

} // namespace

std::optional<Quantity> trytonQuantity(double value, int digits)
{
    digits = std::clamp(digits, 0, Quantity::scale);
    const double scaled = value * static_cast<double>(powerOfTen(digits));
    if (!std::isfinite(scaled) || std::fabs(scaled) > 9e14) {
        return std::nullopt;
    }
    return Quantity::fromUnits(std::llround(scaled) * powerOfTen(Quantity::scale - digits));
}

std::optional<UnitPrice> trytonPrice(std::string_view decimal)
{
    const auto parts = split(decimal);
    if (!parts) {
        return std::nullopt;
    }
    Int128 value = 0;
    for (const char digit : parts->digits) {
        value = value * 10 + (digit - '0');
    }
    if (value == 0) {
        return UnitPrice();
    }
    int shift = UnitPrice::scale - parts->places;
    for (; shift > 0 && value < Int128{1} << 64; --shift) {
        value *= 10;
    }
    // All but the last place to go are cut; a cut rest only matters when it breaks a tie.
    bool rest = false;
    for (; shift < -1; ++shift) {
        rest = rest || value % 10 != 0;
        value /= 10;
    }
    if (shift == -1) {
        const bool tie = value % 10 == 5;
        value = tie && rest ? value / 10 + 1 : Int128{divideHalfEven(value, 10)};
        shift = 0;
    }
    if (shift != 0 || value > std::numeric_limits<std::int64_t>::max()) {
        return std::nullopt;
    }
    const auto micros = static_cast<std::int64_t>(value);
    return UnitPrice::fromMicros(parts->negative ? -micros : micros);
}

Quantity roundedTo(Quantity quantity, int digits)
{
    const std::int64_t step = powerOfTen(Quantity::scale - std::clamp(digits, 0, Quantity::scale));
    return Quantity::fromUnits(divideHalfEven(quantity.units(), step) * step);
}

} // namespace repromise
