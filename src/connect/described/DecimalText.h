#pragma once

#include <string>
#include <string_view>

namespace repromise {

struct DecimalStyle {
    bool reversed = false; ///< the sign is turned
    int places = -1;       ///< rounded half to even to so many; below 0: exact
};

/// Writes a decimal as other systems write it (`+1.50`, `5.00-`, `0E-8`, `1.5E+3`, blanks around)
/// the plain way: `[-]digits[.digits]`. False for anything else, and for more than 40 digits.
bool plainDecimal(std::string_view text, const DecimalStyle& style, std::string& plain);

/// How many of the first bytes of a text are its plain decimal, if no more is needed than to leave
/// out zeros at its end; 0 for all others.
std::size_t plainPart(std::string_view text, int places);

/// The shortest decimal that a JSON number of at most 15 digits can have meant.
std::string decimalOf(double value);

} // namespace repromise
