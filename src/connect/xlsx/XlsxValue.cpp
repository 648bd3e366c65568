#include "connect/xlsx/XlsxValue.h"

#include "base/Date.h"
#include "base/Excerpt.h"
#include "connect/described/DecimalText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace repromise {
namespace {

constexpr std::size_t mostColumns = 16'384;
constexpr int letters = 26;
constexpr std::int64_t secondsPerDay = 86'400;

std::optional<double> parsed(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

bool isDateFormat(int format)
{
    struct Range {
        int first, last;
    };
    constexpr std::array<Range, 4> ranges{{{14, 22}, {27, 36}, {45, 47}, {50, 58}}};
    return std::ranges::any_of(ranges, [format](const Range& range) {
        return format >= range.first && format <= range.last;
    });
}

bool isDateFormat(const QString& code)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[' || c == u']') {
            bracketed = c == u'[';
        } else if (!bracketed && QStringLiteral("dmyhs").contains(c)) {
            return !code.startsWith(QLatin1String("General"), Qt::CaseInsensitive);
        }
    }
    return false;
}

std::optional<std::string> numberText(std::string_view stored)
{
    const auto value = parsed(stored);
    std::string plain;
    constexpr double largest = 1e20;
    if (!value || std::abs(*value) > largest || !plainDecimal(decimalOf(*value), {}, plain)) {
        return std::nullopt;
    }
    return plain;
}

std::optional<std::string> dateText(std::string_view text, bool from1904)
{
    const double serial = parsed(text).value_or(-1.0);
    constexpr double last = 2'958'466.0; // the day after 9999-12-31
    if (!(serial >= 0.0) || serial >= last) {
        return std::nullopt;
    }
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * secondsPerDay));
    const std::int64_t time = seconds % secondsPerDay;
    std::int64_t day = seconds / secondsPerDay;
    char clock[16];
    std::snprintf(clock, sizeof clock, "%02d:%02d:%02d", static_cast<int>(time / 3600),
                  static_cast<int>(time / 60 % 60), static_cast<int>(time % 60));
    if (day == 0 && !from1904) {
        return std::string(clock);
    }
    // Day 60 of the usual count is a 29 February 1900 that never was; days before it are one less.
    constexpr std::int64_t neverWas = 60;
    constexpr std::int64_t epoch1900 = 25'569;
    constexpr std::int64_t epoch1904 = 24'107;
    if (!from1904 && day == neverWas) {
        return std::nullopt;
    }
    day += !from1904 && day < neverWas ? 1 : 0;
    const Date date =
        Date::fromDays(static_cast<std::int32_t>(day - (from1904 ? epoch1904 : epoch1900)));
    return time == 0 ? date.iso() : date.iso() + 'T' + clock;
}

SheetTime sheetTimeOf(std::string_view field)
{
    const QString name = shown(field).trimmed().toLower();
    if (name.endsWith(QLatin1String("_date")) || name == QLatin1String("valid_from")
        || name == QLatin1String("valid_to")) {
        return SheetTime::Day;
    }
    return name.endsWith(QLatin1String("_at")) ? SheetTime::Moment : SheetTime::None;
}

std::string sheetTimeText(std::string text, bool number, SheetTime time, bool from1904)
{
    constexpr std::size_t dayLength = 10;
    if (time == SheetTime::None) {
        return text;
    }
    if (number) {
        text = dateText(text, from1904).value_or(text);
    }
    if (time == SheetTime::Day && text.size() > dayLength && text[dayLength] == 'T') {
        text.resize(dayLength);
    }
    if (time == SheetTime::Moment && text.size() == dayLength && Date::parse(text)) {
        text += "T00:00:00"; // a sheet cannot tell midnight from the day
    }
    return text;
}

std::optional<std::size_t> columnOfCell(std::string_view name)
{
    std::size_t column = 0;
    std::size_t i = 0;
    for (; i < name.size() && name[i] >= 'A' && name[i] <= 'Z'; ++i) {
        column = column * letters + static_cast<std::size_t>(name[i] - 'A') + 1;
        if (column > mostColumns) {
            return std::nullopt;
        }
    }
    return i == 0 ? std::nullopt : std::optional(column - 1);
}

std::string cellName(std::size_t column, std::uint64_t row)
{
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / letters) {
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % letters));
    }
    return name + std::to_string(row);
}

} // namespace repromise
