#pragma once

#include "connect/ical/CalendarFile.h"
#include "connect/ical/IcalPart.h"

#include <set>

namespace repromise {

/// Collects the days within a window that the events of a calendar close.
class EventDays {
public:
    explicit EventDays(const CalendarWindow& window) : m_window(window) {}

    /// Takes all VEVENTs of a VCALENDAR.
    Outcome addEventsOf(icalcomponent* calendar);

    std::vector<Date> days() const { return {m_days.begin(), m_days.end()}; }

private:
    using Dates = std::set<Date>;
    /// Whole days from the start of an event: the first one and how many.
    struct Whole {
        int offset = 0;
        int count = 0;
    };

    void noteMoved(icalcomponent* event);
    Outcome addEvent(icalcomponent* event);
    Whole wholeDays(icalcomponent* event) const;
    Outcome repeats(icalcomponent* event, icalproperty_kind rules, icalproperty_kind dates,
                    int reach, Dates& starts);
    Outcome follow(icalcomponent* event, const icalrecurrencetype& rule, int reach, Dates& starts);
    void close(Date start, Whole whole);

    CalendarWindow m_window;
    Dates m_days;
    std::set<std::pair<std::string, Date>> m_moved; ///< instances that stand by themselves
    std::size_t m_work = 0;                         ///< repeats followed and days closed
};

} // namespace repromise
