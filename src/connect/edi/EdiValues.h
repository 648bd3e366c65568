#pragma once

#include "base/Date.h"
#include "base/Quantity.h"

#include <optional>
#include <string_view>

namespace repromise {

/// `CCYYMMDD` or `YYMMDD` (this century); unknown when it is no day.
Date ediDate(std::string_view text);
/// A day with `HHMM`, `HHMMSS` or nothing, taken as UTC; unknown when the day is.
Instant ediInstant(std::string_view day, std::string_view time);
/// With a point or comma as decimal mark; nullopt when it is no number that fits.
std::optional<Quantity> ediQuantity(std::string_view text);
/// The date of a DTM value by its format qualifier: 102, 203, 204, 101, 718 (the end of a period);
/// unknown for other formats.
Date edifactDate(std::string_view value, std::string_view format);
Instant edifactInstant(std::string_view value, std::string_view format);

} // namespace repromise
