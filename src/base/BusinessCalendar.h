#pragma once

#include "base/Date.h"
#include "base/Result.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace repromise {

/// Opening hours of one day in local minutes since midnight; 24:00 is 1440. `from` == `to` is
/// closed.
struct OpeningHours {
    int from = 0;
    int to = 0;
    friend bool operator==(const OpeningHours&, const OpeningHours&) = default;
};

/// What makes a calendar: the week from Monday, the holidays and the IANA time zone.
struct CalendarRules {
    std::array<OpeningHours, 7> week{
        {{480, 1020}, {480, 1020}, {480, 1020}, {480, 1020}, {480, 1020}, {}, {}}};
    std::vector<Date> holidays = {};
    std::string timeZone = "UTC";
    friend bool operator==(const CalendarRules&, const CalendarRules&) = default;
};

/// Working days and working time of a place or a customer. Immutable; may be shared by threads.
/// Dates given must be known and instants within the years 1 to 9999.
class BusinessCalendar {
    Q_DECLARE_TR_FUNCTIONS(BusinessCalendar)

public:
    /// Monday to Friday, 08:00 to 17:00 UTC, no holidays.
    BusinessCalendar();
    /// Refuses a week without an open day, hours outside the day, and unknown time zones.
    static Result<BusinessCalendar> make(const CalendarRules& rules);

    bool isWorkingDay(Date day) const;
    /// `day` itself when it is one.
    Date workingDayOnOrAfter(Date day) const;
    Date workingDayOnOrBefore(Date day) const;
    /// The count-th working day after `day`, before it when negative; 0 gives the working day on
    /// or after it. From a working day, adding and then subtracting gives that day again.
    Date addWorkingDays(Date day, int count) const;
    /// Working days after `from` up to and including `to`; negative when `to` is earlier.
    int workingDaysBetween(Date from, Date to) const;

    /// The calendar day at this place.
    Date localDate(Instant at) const;
    /// Whether the place is open at this moment; the closing moment is not open.
    bool isOpen(Instant at) const;
    /// Opening time between two instants, in ms that really pass (a day on which clocks change is
    /// shorter or longer); negative when `to` is earlier.
    std::int64_t workingMsBetween(Instant from, Instant to) const;
    /// The first moment by which `ms` (not negative) of opening time have passed since `from`;
    /// with 0 the first open moment at or after `from`. Unknown when that takes more than
    /// `longestWaitDays`.
    Instant addWorkingMs(Instant from, std::int64_t ms) const;

    static constexpr int longestWaitDays = 36'525; ///< a hundred years

private:
    struct Span {
        std::int64_t from = 0;
        std::int64_t to = 0;
    };

    BusinessCalendar(const CalendarRules& rules, const QTimeZone& zone);
    const OpeningHours& hoursOf(Date day) const;
    bool opensOnWeekday(Date day) const;
    std::int64_t workingDaysBefore(Date day) const;
    Date workingDayNumber(std::int64_t number) const;
    Span openSpan(Date day) const;
    std::int64_t instantOf(Date day, int minute) const;

    CalendarRules m_rules; ///< holidays sorted, only those on weekdays that open
    QTimeZone m_zone;
    std::array<int, 8> m_openBefore{}; ///< open weekdays before Monday, Tuesday … and in a week
};

} // namespace repromise
