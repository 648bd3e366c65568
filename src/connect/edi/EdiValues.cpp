#include "connect/edi/EdiValues.h"

#include <algorithm>
#include <string>

namespace repromise {
namespace {

bool digits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

Date ediDate(std::string_view text)
{
    constexpr std::size_t withCentury = 8;
    constexpr std::size_t without = 6;
    if ((text.size() != withCentury && text.size() != without) || !digits(text)) {
        return {};
    }
    const std::string full = text.size() == without ? "20" + std::string(text) : std::string(text);
    const std::string_view all = full;
    std::string iso(all.substr(0, 4));
    iso.append("-").append(all.substr(4, 2)).append("-").append(all.substr(6, 2));
    return Date::parse(iso).value_or(Date());
}

Instant ediInstant(std::string_view day, std::string_view time)
{
    const Date date = ediDate(day);
    if (!date.known()) {
        return {};
    }
    std::int64_t seconds = 0;
    if (time.size() >= 4 && digits(time.substr(0, 4))) {
        const int hour = number(time.substr(0, 2));
        const int minute = number(time.substr(2, 2));
        const bool withSeconds = time.size() >= 6 && digits(time.substr(4, 2));
        const int second = withSeconds ? number(time.substr(4, 2)) : 0;
        if (hour < 24 && minute < 60 && second < 60) {
            seconds = hour * 3600 + minute * 60 + second;
        }
    }
    constexpr std::int64_t daySeconds = 86'400;
    return Instant::fromMs((date.days() * daySeconds + seconds) * 1000);
}

std::optional<Quantity> ediQuantity(std::string_view text)
{
    std::string plain(text);
    std::ranges::replace(plain, ',', '.');
    if (!plain.empty() && plain.front() == '.') {
        plain.insert(0, 1, '0');
    }
    return Quantity::parse(plain);
}

Date edifactDate(std::string_view value, std::string_view format)
{
    if (format == "101") {
        return value.size() == 6 ? ediDate(value) : Date();
    }
    if (format == "718") {
        return value.size() == 16 ? ediDate(value.substr(8)) : Date();
    }
    const bool day = format.empty() || format == "102" || format == "203" || format == "204";
    return day && value.size() >= 8 ? ediDate(value.substr(0, 8)) : Date();
}

Instant edifactInstant(std::string_view value, std::string_view format)
{
    const Date date = edifactDate(value, format);
    const bool withTime = (format == "203" || format == "204") && value.size() >= 12;
    return date.known() ? ediInstant(value.substr(0, format == "101" ? 6 : 8),
                                     withTime ? value.substr(8) : std::string_view())
                        : Instant();
}

} // namespace repromise
