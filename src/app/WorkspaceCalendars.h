#pragma once

#include "app/AppContext.h"
#include "domain/DateRules.h"

#include <map>

namespace repromise {

/// What the workspace says about working days and transit times: the files `calendars/NAME.ics`
/// and the setting `delivery.transit_days`.
struct WorkspaceCalendars {
    std::map<std::string, CalendarRules, std::less<>> good = {};
    std::map<std::string, Error, std::less<>> broken = {}; ///< files that are no calendars
};

/// Fails only when the folder cannot be read; one that is not there holds none.
Result<WorkspaceCalendars> readWorkspaceCalendars(const AppContext& context);

/// `North=2, South=3, *=5` as days by region; the empty region stands for `*`. Errors name the
/// entry.
Result<std::map<std::string, int, std::less<>>> parseTransitDays(std::string_view text);

/// For the reader of Backlogs.
Result<DateSettingsPtr> dateSettings(const AppContext& context,
                                     const WorkspaceCalendars& calendars);

/// The error of the first broken calendar that a location or supplier of the Backlog goes by: its
/// dates would be wrong without it.
Outcome checkCalendarsInUse(const Backlog& backlog, const WorkspaceCalendars& calendars);

constexpr std::size_t mostCalendarFiles = 500;

} // namespace repromise
