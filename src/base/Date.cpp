#include "base/Date.h"

#include <array>
#include <cstdio>

namespace repromise {
namespace {

constexpr std::int64_t msPerDay = 86'400'000;

// Civil-date arithmetic on a year that starts in March, so the leap day falls at its end.
constexpr std::int32_t daysFromCivil(int year, int month, int day)
{
    const int y = year - (month <= 2 ? 1 : 0);
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

constexpr int daysInMonth(int year, int month)
{
    constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

// -1 when one of them is not a digit.
constexpr int twoDigits(std::string_view text, std::size_t at)
{
    const auto tens = static_cast<unsigned>(text[at] - '0');
    const auto ones = static_cast<unsigned>(text[at + 1] - '0');
    return tens > 9 || ones > 9 ? -1 : static_cast<int>(tens * 10 + ones);
}

// Minutes east of UTC for "", "Z", "+hh:mm", "+hhmm" or "+hh".
std::optional<int> offsetMinutes(std::string_view zone)
{
    if (zone.empty() || zone == "Z" || zone == "z") {
        return 0;
    }
    const bool shape =
        (zone[0] == '+' || zone[0] == '-')
        && (zone.size() == 3 || zone.size() == 5 || (zone.size() == 6 && zone[3] == ':'));
    if (!shape) {
        return std::nullopt;
    }
    const int hours = twoDigits(zone, 1);
    const int minutes = zone.size() == 3 ? 0 : twoDigits(zone, zone.size() - 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) {
        return std::nullopt;
    }
    return (zone[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

// Takes ".123456" off the front of `rest`; milliseconds, truncated.
std::optional<int> takeFraction(std::string_view& rest)
{
    if (rest.empty() || rest[0] != '.') {
        return 0;
    }
    std::size_t end = 1;
    int ms = 0;
    for (int scale = 100; end < rest.size() && rest[end] >= '0' && rest[end] <= '9'; ++end) {
        ms += (rest[end] - '0') * scale;
        scale /= 10;
    }
    if (end == 1) {
        return std::nullopt;
    }
    rest.remove_prefix(end);
    return ms;
}

} // namespace

Date Date::fromYmd(int year, int month, int day)
{
    return Date(daysFromCivil(year, month, day));
}

std::optional<Date> Date::parse(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const int century = twoDigits(text, 0);
    const int yearOfCentury = twoDigits(text, 2);
    const int year = century * 100 + yearOfCentury;
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    if (century < 0 || yearOfCentury < 0 || year < 1 || month < 1 || month > 12 || day < 1
        || day > daysInMonth(year, month)) {
        return std::nullopt;
    }
    return Date(daysFromCivil(year, month, day));
}

void Date::ymd(int& year, int& month, int& day) const
{
    const int z = m_days + 719'468;
    const int era = (z >= 0 ? z : z - 146'096) / 146'097;
    const int dayOfEra = z - era * 146'097;
    const int yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    month = shifted + (shifted < 10 ? 3 : -9);
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
}

std::string Date::iso() const
{
    if (!known()) {
        return {};
    }
    int year = 0;
    int month = 0;
    int day = 0;
    ymd(year, month, day);
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<Instant> Instant::parse(std::string_view text)
{
    if (text.size() < 16 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':') {
        return std::nullopt;
    }
    const auto date = Date::parse(text.substr(0, 10));
    const int hour = twoDigits(text, 11);
    const int minute = twoDigits(text, 14);
    const bool hasSeconds = text.size() >= 19 && text[16] == ':';
    const int second = hasSeconds ? twoDigits(text, 17) : 0;
    if (!date || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
        return std::nullopt;
    }
    std::string_view rest = text.substr(hasSeconds ? 19 : 16);
    const auto fraction = hasSeconds ? takeFraction(rest) : 0;
    const auto offset = fraction ? offsetMinutes(rest) : std::nullopt;
    if (!offset) {
        return std::nullopt;
    }
    const std::int64_t seconds = (hour * 60 + minute - *offset) * 60 + second;
    return Instant(date->days() * msPerDay + seconds * 1000 + *fraction);
}

Date Instant::utcDate() const
{
    if (!known()) {
        return {};
    }
    const std::int64_t days = m_ms / msPerDay - (m_ms % msPerDay < 0 ? 1 : 0);
    return Date::fromDays(static_cast<std::int32_t>(days));
}

std::string Instant::iso() const
{
    if (!known()) {
        return {};
    }
    const Date date = utcDate();
    const auto inDay = static_cast<int>(m_ms - date.days() * msPerDay);
    const int seconds = inDay / 1000;
    std::array<char, 48> text{};
    int length = std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", seconds / 3600,
                               seconds / 60 % 60, seconds % 60);
    std::string result = date.iso() + std::string(text.data(), static_cast<std::size_t>(length));
    if (inDay % 1000 != 0) {
        length = std::snprintf(text.data(), text.size(), ".%03d", inDay % 1000);
        result.append(text.data(), static_cast<std::size_t>(length));
    }
    return result + 'Z';
}

} // namespace repromise
