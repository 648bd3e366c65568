#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace repromise {

enum class DayOrder : std::uint8_t { YearFirst, DayFirst, MonthFirst };

/// How a partner's program writes CSV, as far as it is not as our own files are.
struct CsvStyle {
    /// Columns are separated by what separates the names of columns: commas, semicolons, tabs or
    /// vertical bars; else by commas.
    bool findSeparator = false;
    bool decimalComma = false; ///< numbers as `1.200,5`
    DayOrder days = DayOrder::YearFirst;

    bool rewrites() const { return decimalComma || days != DayOrder::YearFirst; }
    bool operator==(const CsvStyle&) const = default;
};

/// What separates most of a line's columns; a comma where nothing does.
char separatorOf(std::string_view line);

/// `text` as our own files write it in a column of that name: a number with a decimal point, a day
/// as `2026-06-30`. What is not written in the style stays as it is.
std::string ownText(std::string_view text, std::string_view column, const CsvStyle& style);

} // namespace repromise
