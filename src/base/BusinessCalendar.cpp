#include "base/BusinessCalendar.h"

#include <QDateTime>

#include <algorithm>

namespace repromise {
namespace {

constexpr int minutesPerDay = 24 * 60;

std::size_t weekdayIndex(Date day)
{
    return static_cast<std::size_t>(day.weekday() - 1);
}

// Days from a Monday (1969-12-29) split into weeks and the days after them.
struct WeekPosition {
    std::int64_t week = 0;
    std::size_t weekday = 0;
};

constexpr int mondayOffset = 3;

WeekPosition weekPosition(Date day)
{
    const std::int64_t sinceMonday = std::int64_t{day.days()} + mondayOffset;
    const auto weekday = static_cast<std::int64_t>(weekdayIndex(day));
    return {(sinceMonday - weekday) / 7, weekdayIndex(day)};
}

bool hoursFit(const OpeningHours& hours)
{
    return hours.from >= 0 && hours.from <= hours.to && hours.to <= minutesPerDay;
}

bool opens(const OpeningHours& hours)
{
    return hours.from < hours.to;
}

} // namespace

BusinessCalendar::BusinessCalendar() : BusinessCalendar(CalendarRules(), QTimeZone::utc()) {}

BusinessCalendar::BusinessCalendar(const CalendarRules& rules, const QTimeZone& zone)
    : m_rules(rules), m_zone(zone)
{
    for (std::size_t weekday = 0; weekday < m_rules.week.size(); ++weekday) {
        m_openBefore[weekday + 1] = m_openBefore[weekday] + (opens(m_rules.week[weekday]) ? 1 : 0);
    }
    std::vector<Date>& holidays = m_rules.holidays;
    std::erase_if(holidays, [this](Date day) { return !day.known() || !opensOnWeekday(day); });
    std::ranges::sort(holidays);
    holidays.erase(std::unique(holidays.begin(), holidays.end()), holidays.end());
}

Result<BusinessCalendar> BusinessCalendar::make(const CalendarRules& rules)
{
    if (!std::ranges::all_of(rules.week, hoursFit)) {
        return fail(ErrorKind::BadInput,
                    tr("The calendar was not accepted: opening hours must lie between 00:00 "
                       "and 24:00 and end after they begin. Correct the hours."));
    }
    if (std::ranges::none_of(rules.week, opens)) {
        return fail(ErrorKind::BadInput,
                    tr("The calendar was not accepted: no day of the week is open. Give "
                       "opening hours for at least one day."));
    }
    const QTimeZone zone(
        QByteArray(rules.timeZone.data(), static_cast<qsizetype>(rules.timeZone.size())));
    if (!zone.isValid()) {
        return fail(ErrorKind::BadInput,
                    tr("The calendar was not accepted: “%1” is no time zone known here. Use a "
                       "name such as Europe/Berlin.")
                        .arg(QString::fromStdString(rules.timeZone)));
    }
    return BusinessCalendar(rules, zone);
}

const OpeningHours& BusinessCalendar::hoursOf(Date day) const
{
    return m_rules.week[weekdayIndex(day)];
}

bool BusinessCalendar::opensOnWeekday(Date day) const
{
    return opens(hoursOf(day));
}

bool BusinessCalendar::isWorkingDay(Date day) const
{
    return opensOnWeekday(day) && !std::ranges::binary_search(m_rules.holidays, day);
}

Date BusinessCalendar::workingDayOnOrAfter(Date day) const
{
    while (!isWorkingDay(day)) {
        day = day.plusDays(1);
    }
    return day;
}

Date BusinessCalendar::workingDayOnOrBefore(Date day) const
{
    while (!isWorkingDay(day)) {
        day = day.plusDays(-1);
    }
    return day;
}

Date BusinessCalendar::addWorkingDays(Date day, int count) const
{
    if (count < 0) {
        return workingDayNumber(workingDaysBefore(day) + count);
    }
    if (count > 0) {
        return workingDayNumber(workingDaysBefore(day.plusDays(1)) + count - 1);
    }
    return workingDayOnOrAfter(day);
}

int BusinessCalendar::workingDaysBetween(Date from, Date to) const
{
    return static_cast<int>(workingDaysBefore(to.plusDays(1))
                            - workingDaysBefore(from.plusDays(1)));
}

// Counted from the week of 1970-01-01, less all holidays before the day: the origin does not
// matter, only that each working day has the next number.
std::int64_t BusinessCalendar::workingDaysBefore(Date day) const
{
    const WeekPosition position = weekPosition(day);
    const auto holidays =
        std::ranges::lower_bound(m_rules.holidays, day) - m_rules.holidays.begin();
    return position.week * m_openBefore.back() + m_openBefore[position.weekday] - holidays;
}

// Without holidays the number gives the day at once; each holiday before it moves it on by one.
Date BusinessCalendar::workingDayNumber(std::int64_t number) const
{
    const std::int64_t perWeek = m_openBefore.back();
    const auto dayWithout = [&](std::int64_t wanted) {
        const std::int64_t week = wanted / perWeek - (wanted % perWeek < 0 ? 1 : 0);
        const std::int64_t inWeek = wanted - week * perWeek;
        std::int64_t weekday = 0;
        while (m_openBefore[static_cast<std::size_t>(weekday) + 1] <= inWeek) {
            ++weekday;
        }
        return Date::fromDays(static_cast<std::int32_t>(week * 7 + weekday - mondayOffset));
    };
    // A holiday counts as soon as the day that all before it lead to is on or after it.
    std::int64_t skipped = 0;
    auto left = static_cast<std::int64_t>(m_rules.holidays.size());
    while (left > 0) {
        const std::int64_t half = left / 2;
        const std::int64_t middle = skipped + half;
        const bool counts =
            m_rules.holidays[static_cast<std::size_t>(middle)] <= dayWithout(number + middle);
        skipped += counts ? half + 1 : 0;
        left = counts ? left - half - 1 : half;
    }
    return dayWithout(number + skipped);
}

Date BusinessCalendar::localDate(Instant at) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at.ms(), m_zone).date();
    return Date::fromYmd(date.year(), date.month(), date.day());
}

// Qt reads a local time that a clock change leaves out as if the clocks had not changed yet.
std::int64_t BusinessCalendar::instantOf(Date day, int minute) const
{
    const Date onDay = minute == minutesPerDay ? day.plusDays(1) : day;
    const int inDay = minute == minutesPerDay ? 0 : minute;
    const QDate date = QDate(1970, 1, 1).addDays(onDay.days());
    return QDateTime(date, QTime(inDay / 60, inDay % 60), m_zone).toMSecsSinceEpoch();
}

BusinessCalendar::Span BusinessCalendar::openSpan(Date day) const
{
    const OpeningHours& hours = hoursOf(day);
    const std::int64_t from = instantOf(day, hours.from);
    return {from, std::max(from, instantOf(day, hours.to))};
}

bool BusinessCalendar::isOpen(Instant at) const
{
    const Date day = localDate(at);
    if (!isWorkingDay(day)) {
        return false;
    }
    const Span span = openSpan(day);
    return at.ms() >= span.from && at.ms() < span.to;
}

std::int64_t BusinessCalendar::workingMsBetween(Instant from, Instant to) const
{
    if (to < from) {
        return -workingMsBetween(to, from);
    }
    std::int64_t sum = 0;
    const Date last = localDate(to);
    for (Date day = workingDayOnOrAfter(localDate(from)); day <= last;
         day = workingDayOnOrAfter(day.plusDays(1))) {
        const Span span = openSpan(day);
        sum +=
            std::max<std::int64_t>(std::min(span.to, to.ms()) - std::max(span.from, from.ms()), 0);
    }
    return sum;
}

Instant BusinessCalendar::addWorkingMs(Instant from, std::int64_t ms) const
{
    const Date first = localDate(from);
    const Date last = first.plusDays(longestWaitDays);
    for (Date day = workingDayOnOrAfter(first); day <= last;
         day = workingDayOnOrAfter(day.plusDays(1))) {
        const Span span = openSpan(day);
        const std::int64_t start = std::max(span.from, from.ms());
        const bool reached = ms == 0 ? start < span.to : span.to - start >= ms;
        if (reached) {
            return Instant::fromMs(start + ms);
        }
        ms -= std::max<std::int64_t>(span.to - start, 0);
    }
    return {};
}

} // namespace repromise
