#pragma once

#include "app/AppContext.h"

#include <array>
#include <optional>

namespace repromise {

struct CalendarView {
    std::string name;
    std::string state; ///< `good`, `broken`, or `missing`: a place goes by it, but there is no file
    std::string timeZone;
    std::array<bool, 7> workingDays{}; ///< from Monday; meaningless unless good
    Date nextHoliday = {};
    std::size_t holidays = 0;                 ///< from today on
    std::size_t locations = 0, suppliers = 0; ///< that go by it
    QString reason;                           ///< what is wrong
};

struct CalendarList {
    Date today = {};
    std::uint64_t generation = 0;
    std::vector<CalendarView> rows; ///< by name
};

/// Calendars of the workspace, and those that locations and suppliers ask for.
class ListCalendars {
public:
    explicit ListCalendars(AppContext& context) : m_context(context) {}
    Result<CalendarList> run();

private:
    AppContext& m_context;
};

} // namespace repromise
