#include "connect/ical/EventDays.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EventDays)
};

struct RepeatFree {
    void operator()(icalrecur_iterator* repeat) const { icalrecur_iterator_free(repeat); }
};

std::string idOf(icalcomponent* event)
{
    const char* id = icalcomponent_get_uid(event);
    return id == nullptr ? std::string() : std::string(id);
}

bool isMovedInstance(icalcomponent* event)
{
    return icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != nullptr;
}

Date listedDate(icalproperty* property, icalproperty_kind kind)
{
    if (kind == ICAL_EXDATE_PROPERTY) {
        return dateOf(icalproperty_get_exdate(property));
    }
    const icaldatetimeperiodtype listed = icalproperty_get_rdate(property);
    return dateOf(icaltime_is_null_time(listed.time) ? listed.period.start : listed.time);
}

int minuteOf(const icaltimetype& time)
{
    return time.is_date ? 0 : time.hour * 60 + time.minute;
}

tl::unexpected<Error> wrongRule(icalcomponent* event, const QString& reason)
{
    return fail(ErrorKind::BadInput, Tr::tr("the event “%1” %2").arg(shownName(event), reason));
}

tl::unexpected<Error> tooMuch(icalcomponent* event)
{
    return wrongRule(event, Tr::tr("makes the calendar repeat too often to be followed."));
}

} // namespace

Outcome EventDays::addEventsOf(icalcomponent* calendar)
{
    const auto events = partsOf(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent* const event : events) {
        noteMoved(event);
    }
    for (icalcomponent* const event : events) {
        const bool cancelled = icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
        if (auto added = cancelled ? Outcome() : addEvent(event); !added) {
            return added;
        }
    }
    return {};
}

void EventDays::noteMoved(icalcomponent* event)
{
    if (isMovedInstance(event)) {
        m_moved.emplace(idOf(event), dateOf(icalcomponent_get_recurrenceid(event)));
    }
}

Outcome EventDays::addEvent(icalcomponent* event)
{
    const Date start = dateOf(icalcomponent_get_dtstart(event));
    if (!start.known()) {
        return wrongRule(event, Tr::tr("has no start that is a day."));
    }
    const Whole whole = wholeDays(event);
    if (whole.count <= 0) {
        return {};
    }
    const int reach = whole.offset + whole.count;
    Dates starts{start};
    Dates excluded;
    if (!isMovedInstance(event)) {
        auto followed = repeats(event, ICAL_RRULE_PROPERTY, ICAL_RDATE_PROPERTY, reach, starts);
        followed = followed
                       ? repeats(event, ICAL_EXRULE_PROPERTY, ICAL_EXDATE_PROPERTY, reach, excluded)
                       : followed;
        if (!followed) {
            return followed;
        }
        const std::string id = idOf(event);
        std::erase_if(starts, [&](Date date) {
            return excluded.contains(date) || m_moved.contains({id, date});
        });
    }
    for (const Date date : starts) {
        close(date, whole);
    }
    return m_work <= mostCalendarWork ? Outcome() : tooMuch(event);
}

EventDays::Whole EventDays::wholeDays(icalcomponent* event) const
{
    const icaltimetype from = icalcomponent_get_dtstart(event);
    const icaltimetype to = icalcomponent_get_dtend(event);
    const int offset = minuteOf(from) == 0 ? 0 : 1;
    const Date end = dateOf(to);
    const int span = end.known() ? end.daysAfter(dateOf(from)) : 0;
    // A day is the least that an event without times can last.
    return {offset, std::max(span - offset, from.is_date ? 1 : 0)};
}

Outcome EventDays::repeats(icalcomponent* event, icalproperty_kind rules, icalproperty_kind dates,
                           int reach, Dates& starts)
{
    for (icalproperty* const property : propertiesOf(event, rules)) {
        const icalrecurrencetype rule = rules == ICAL_RRULE_PROPERTY
                                            ? icalproperty_get_rrule(property)
                                            : icalproperty_get_exrule(property);
        if (auto followed = follow(event, rule, reach, starts); !followed) {
            return followed;
        }
    }
    for (icalproperty* const property : propertiesOf(event, dates)) {
        if (const Date date = listedDate(property, dates); date.known()) {
            starts.insert(date);
        }
    }
    return {};
}

Outcome EventDays::follow(icalcomponent* event, const icalrecurrencetype& rule, int reach,
                          Dates& starts)
{
    if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE) {
        return wrongRule(event, Tr::tr("repeats more often than daily, or by no known rule."));
    }
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const std::unique_ptr<icalrecur_iterator, RepeatFree> repeat(
        icalrecur_iterator_new(rule, start));
    if (!repeat) {
        return wrongRule(event, Tr::tr("repeats by a rule that is not understood."));
    }
    const Date from = m_window.first.plusDays(-reach);
    if (rule.count == 0 && dateOf(start) < from) { // the years before it need not be gone through
        int year = 0;
        int month = 0;
        int day = 0;
        from.ymd(year, month, day);
        icaltimetype skipTo = start;
        skipTo.year = year;
        skipTo.month = month;
        skipTo.day = day;
        icalrecur_iterator_set_start(repeat.get(), skipTo);
    }
    for (;;) {
        const Date date = dateOf(icalrecur_iterator_next(repeat.get()));
        if (!date.known() || date > m_window.last) {
            return {};
        }
        if (++m_work > mostCalendarWork) {
            return tooMuch(event);
        }
        starts.insert(date);
    }
}

void EventDays::close(Date start, Whole whole)
{
    const Date first = std::max(start.plusDays(whole.offset), m_window.first);
    const Date last = std::min(start.plusDays(whole.offset + whole.count - 1), m_window.last);
    for (Date day = first; day <= last && m_work <= mostCalendarWork; day = day.plusDays(1)) {
        m_days.insert(day);
        ++m_work;
    }
}

} // namespace repromise
