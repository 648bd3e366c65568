#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace repromise {

/// Whether numbers of a built-in format are shown as a day or time.
bool isDateFormat(int format);
/// The same of a format's own code, as `dd.mm.yyyy`.
bool isDateFormat(const QString& code);

/// The decimal that a cell's number can have meant (15 digits, no exponent); unset for what is no
/// number.
std::optional<std::string> numberText(std::string_view stored);
/// A day number as `2026-06-30`, with the time behind a `T` when it has one; a number below 1 is
/// only a time. Unset outside of 1900 to 9999.
std::optional<std::string> dateText(std::string_view serial, bool from1904);

/// What a column of a sheet holds, by our name of its field.
enum class SheetTime : std::uint8_t { None, Day, Moment };
SheetTime sheetTimeOf(std::string_view field);
/// What a cell with this text says in such a column: where a day is asked for, a plain number is
/// one, and of a day with a time the day counts; where a moment is asked for, a day is its
/// midnight.
std::string sheetTimeText(std::string text, bool number, SheetTime time, bool from1904);

/// Column of a cell's name from 0: `C12` is 2. Unset for what is no such name, or too far right.
std::optional<std::size_t> columnOfCell(std::string_view name);
std::string cellName(std::size_t column, std::uint64_t row);

} // namespace repromise
