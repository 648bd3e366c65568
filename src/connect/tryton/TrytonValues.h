#pragma once

#include "base/Money.h"

#include <optional>
#include <string_view>

namespace repromise {

/// Tryton sends quantities as binary floats. The nearest decimal with `digits` places (those of
/// the quantity's unit, at most 4); nullopt when it does not fit.
std::optional<Quantity> trytonQuantity(double value, int digits);

/// A Python Decimal's text (`25`, `0E-8`, `1.5E+3`) as a price, rounded half to even.
std::optional<UnitPrice> trytonPrice(std::string_view decimal);

/// Rounds half to even to `digits` places.
Quantity roundedTo(Quantity quantity, int digits);

} // namespace repromise
