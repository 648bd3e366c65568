#pragma once

#include "base/BusinessCalendar.h"
#include "connect/ical/IcalPart.h"

#include <array>
#include <optional>

namespace repromise {

/// The hours of a week that VAVAILABILITY parts of calendars give.
class OpeningWeek {
public:
    using Week = std::array<OpeningHours, 7>;

    /// Takes all VAVAILABILITY parts of a VCALENDAR; refuses hours that repeat otherwise than
    /// weekly or daily, or that end before they begin.
    Outcome addHoursOf(icalcomponent* calendar);

    /// Nothing when there were no such parts.
    const std::optional<Week>& week() const { return m_week; }

private:
    Outcome addHours(icalcomponent* part);
    void open(int weekday, OpeningHours hours);

    std::optional<Week> m_week;
};

} // namespace repromise
