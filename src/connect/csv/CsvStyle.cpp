#include "connect/csv/CsvStyle.h"

#include "base/Date.h"

#include <algorithm>
#include <array>
#include <optional>

namespace repromise {
namespace {

bool figure(char c)
{
    return c >= '0' && c <= '9';
}

bool endsIn(std::string_view field, std::initializer_list<std::string_view> ends)
{
    return std::ranges::any_of(ends, [&](std::string_view end) { return field.ends_with(end); });
}

bool holdsNumbers(std::string_view field)
{
    return field == "qty" || field == "cost_per_unit"
           || endsIn(field, {"_qty", "_price", "_cost", "_days", "credit_limit", "credit_used"});
}

bool holdsDays(std::string_view field)
{
    return endsIn(field, {"_date", "_at", "as_of"}) || field == "valid_from" || field == "valid_to";
}

/// Points stand before each three figures, or not at all.
bool groupedRight(std::string_view whole)
{
    const std::size_t first = whole.find('.');
    if (first == std::string_view::npos) {
        return std::ranges::all_of(whole, figure);
    }
    constexpr std::size_t group = 3;
    bool right = first > 0 && first <= group && (whole.size() - first) % (group + 1) == 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool point = i >= first && (i - first) % (group + 1) == 0;
        right = right && (point ? whole[i] == '.' : figure(whole[i]));
    }
    return right;
}

/// Of `1.200,5` and `-7`; empty for what is no such number.
std::string pointNumber(std::string_view text)
{
    const bool negative = text.starts_with('-');
    const std::string_view figures = text.substr(negative ? 1 : 0);
    const std::size_t comma = std::min(figures.find(','), figures.size());
    const std::string_view whole = figures.substr(0, comma);
    const std::string_view part = figures.substr(std::min(comma + 1, figures.size()));
    if (whole.empty() || !groupedRight(whole) || !std::ranges::all_of(part, figure)
        || (comma < figures.size() && part.empty())) {
        return {};
    }
    std::string number(negative ? "-" : "");
    std::ranges::copy_if(whole, std::back_inserter(number), figure);
    return part.empty() ? number : number.append(".").append(part);
}

/// The figures at the front, at most four.
std::optional<int> takeFigures(std::string_view& text)
{
    constexpr std::size_t most = 4;
    int value = 0;
    std::size_t taken = 0;
    for (; taken < std::min(most, text.size()) && figure(text[taken]); ++taken) {
        value = value * 10 + (text[taken] - '0');
    }
    text.remove_prefix(taken);
    return taken == 0 ? std::nullopt : std::optional(value);
}

std::string isoText(int year, int month, int day)
{
    const auto padded = [](int number, std::size_t length) {
        const std::string text = std::to_string(number);
        return std::string(length - std::min(length, text.size()), '0') + text;
    };
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
}

/// Of `30.06.2026`, `6/30/2026` and the like with a year of four figures; what follows a blank is
/// kept behind a `T`. Empty for what is no such day.
std::string isoDay(std::string_view text, DayOrder order)
{
    std::array<int, 3> parts{};
    const std::size_t first = text.find_first_not_of("0123456789");
    const char between = first == std::string_view::npos ? ' ' : text[first];
    if (between != '.' && between != '/' && between != '-') {
        return {};
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            if (!text.starts_with(between)) {
                return {};
            }
            text.remove_prefix(1);
        }
        const std::size_t before = text.size();
        const auto part = takeFigures(text);
        const std::size_t length = before - text.size();
        if (!part || (i < 2 ? length > 2 : length != 4)) {
            return {};
        }
        parts[i] = *part;
    }
    const bool dayFirst = order == DayOrder::DayFirst;
    const std::string day =
        isoText(parts[2], dayFirst ? parts[1] : parts[0], dayFirst ? parts[0] : parts[1]);
    if (!Date::parse(day) || (!text.empty() && text.front() != ' ')) {
        return {};
    }
    return text.empty() ? day : day + "T" + std::string(text.substr(1));
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

} // namespace

char separatorOf(std::string_view line)
{
    constexpr std::string_view separators = ",;\t|";
    std::array<std::size_t, separators.size()> counts{};
    bool quoted = false;
    for (const char c : line) {
        quoted = quoted != (c == '"');
        const std::size_t at = separators.find(c);
        if (!quoted && at != std::string_view::npos) {
            ++counts[at];
        }
    }
    return separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

std::string ownText(std::string_view text, std::string_view column, const CsvStyle& style)
{
    std::string field(trimmed(column));
    std::ranges::transform(field, field.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    std::string own;
    if (style.decimalComma && holdsNumbers(field)) {
        own = pointNumber(trimmed(text));
    } else if (style.days != DayOrder::YearFirst && holdsDays(field)) {
        own = isoDay(trimmed(text), style.days);
    }
    return own.empty() ? std::string(text) : own;
}

} // namespace repromise
