#pragma once

#include "base/BusinessCalendar.h"

#include <filesystem>
#include <string_view>

namespace repromise {

/// Repeated events are followed only so far; days before and after are as the week says.
struct CalendarWindow {
    Date first = {}, last = {};
    /// From the year before `today` to fifteen years after it.
    static CalendarWindow around(Date today);
};

/// Reads an iCalendar file (RFC 5545) as the working days of a place. Every all-day event, and
/// every day that a timed one covers whole, is closed, also when it repeats; cancelled events do
/// not count. The week is that of the opening hours in VAVAILABILITY (RFC 7953), which must repeat
/// weekly or daily, from the first opening of a day to its last closing; without any it is Monday
/// to Friday, 08:00 to 17:00. The time zone is that of X-WR-TIMEZONE or of the first VTIMEZONE,
/// else UTC; times in the file are taken as local there. Errors name the file and the event.
Result<CalendarRules> readCalendarFile(const std::filesystem::path& file,
                                       const CalendarWindow& window);

/// As above from the file's text; errors name what in it is wrong.
Result<CalendarRules> parseCalendar(std::string_view text, const CalendarWindow& window);

/// What a file may hold, so that a hostile one costs little.
constexpr std::size_t largestCalendarFile = 1U << 20U;
constexpr std::size_t mostCalendarParts = 20'000;
constexpr std::size_t mostCalendarWork = 200'000; ///< repeats followed and days closed

} // namespace repromise
