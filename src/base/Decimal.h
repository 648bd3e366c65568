#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace repromise {

/// Reads `[-]digits[.digits]` exactly into an integer scaled by 10^scale. Nullopt for any other
/// shape (exponents, grouping, decimal comma, blanks), for more non-zero places than `scale`, and
/// for values that do not fit.
std::optional<std::int64_t> parseScaled(std::string_view text, int scale);

/// The shortest decimal that reads back as the same value, with at least `minPlaces` places.
std::string formatScaled(std::int64_t value, int scale, int minPlaces = 0);

__extension__ using Int128 = __int128;

/// `numerator / denominator`, rounded half to even; denominator must be positive. A result that
/// does not fit becomes the nearest that does.
std::int64_t divideHalfEven(Int128 numerator, std::int64_t denominator);

} // namespace repromise
