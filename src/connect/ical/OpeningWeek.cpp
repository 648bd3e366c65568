#include "connect/ical/OpeningWeek.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OpeningWeek)
};

constexpr int minutesPerDay = 24 * 60;

// 1 Monday … 7 Sunday, from 1 Sunday … 7 Saturday.
int isoWeekday(int weekday)
{
    return weekday == 1 ? 7 : weekday - 1;
}

OpeningHours hoursOf(icalcomponent* part)
{
    const icaltimetype from = icalcomponent_get_dtstart(part);
    const icaltimetype to = icalcomponent_get_dtend(part);
    const int begin = from.is_date ? 0 : from.hour * 60 + from.minute;
    const int end = to.is_date ? 0 : to.hour * 60 + to.minute;
    const bool overMidnight = dateOf(to) > dateOf(from);
    return {begin, overMidnight ? minutesPerDay : end};
}

} // namespace

Outcome OpeningWeek::addHoursOf(icalcomponent* calendar)
{
    for (icalcomponent* const availability : partsOf(calendar, ICAL_VAVAILABILITY_COMPONENT)) {
        m_week = m_week.value_or(Week{});
        for (icalcomponent* const part : partsOf(availability, ICAL_XAVAILABLE_COMPONENT)) {
            if (auto added = addHours(part); !added) {
                return added;
            }
        }
    }
    return {};
}

Outcome OpeningWeek::addHours(icalcomponent* part)
{
    icalproperty* const property = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY);
    const icalrecurrencetype rule =
        property != nullptr ? icalproperty_get_rrule(property) : icalrecurrencetype();
    const bool daily = property != nullptr && rule.freq == ICAL_DAILY_RECURRENCE;
    const bool weekly = property != nullptr && rule.freq == ICAL_WEEKLY_RECURRENCE;
    const Date start = dateOf(icalcomponent_get_dtstart(part));
    const OpeningHours hours = hoursOf(part);
    if ((!daily && !weekly) || rule.interval > 1 || !start.known() || hours.to <= hours.from) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("the opening hours “%1” must have a beginning and a later end and "
                           "repeat every week or every day.")
                        .arg(shownName(part)));
    }
    if (rule.by_day[0] == ICAL_RECURRENCE_ARRAY_MAX) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (daily || weekday == start.weekday()) {
                open(weekday, hours);
            }
        }
        return {};
    }
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i) {
        open(isoWeekday(icalrecurrencetype_day_day_of_week(rule.by_day[i])), hours);
    }
    return {};
}

void OpeningWeek::open(int weekday, OpeningHours hours)
{
    OpeningHours& held = (*m_week)[static_cast<std::size_t>(weekday - 1)];
    const bool first = held.from == held.to;
    held =
        first ? hours : OpeningHours{std::min(held.from, hours.from), std::max(held.to, hours.to)};
}

} // namespace repromise
