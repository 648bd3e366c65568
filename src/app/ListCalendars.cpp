#include "app/ListCalendars.h"

#include "app/WorkspaceCalendars.h"
#include "base/Excerpt.h"
#include "store/BacklogReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ListCalendars)
};

using Views = std::map<std::string, CalendarView, std::less<>>;

CalendarView viewOf(const CalendarRules& rules, Date today)
{
    CalendarView view;
    view.state = "good";
    view.timeZone = rules.timeZone;
    for (std::size_t day = 0; day < rules.week.size(); ++day) {
        view.workingDays[day] = rules.week[day].from < rules.week[day].to;
    }
    const auto next = std::ranges::lower_bound(rules.holidays, today);
    view.holidays = static_cast<std::size_t>(rules.holidays.end() - next);
    view.nextHoliday = next == rules.holidays.end() ? Date() : *next;
    return view;
}

CalendarView& missing(Views& views, std::string_view name)
{
    CalendarView& view = views.try_emplace(std::string(name)).first->second;
    if (view.state.empty()) {
        view.state = "missing";
        view.reason = Tr::tr("There is no file calendars/%1.ics, so every day counts as a working "
                             "day. Add it.")
                          .arg(shown(name));
    }
    return view;
}

void countUses(Views& views, const Backlog& backlog)
{
    for (const LocationRow& location : backlog.locations) {
        if (location.calendar != 0) {
            ++missing(views, backlog.text(location.calendar)).locations;
        }
    }
    for (const SupplierRow& supplier : backlog.suppliers) {
        if (supplier.calendar != 0) {
            ++missing(views, backlog.text(supplier.calendar)).suppliers;
        }
    }
}

} // namespace

Result<CalendarList> ListCalendars::run()
{
    const auto calendars = readWorkspaceCalendars(m_context);
    if (!calendars) {
        return tl::unexpected(calendars.error());
    }
    const auto backlog = m_context.openDatabase().and_then(
        [](const std::unique_ptr<Database>& database) { return BacklogReader(*database).read(); });
    if (!backlog) {
        return tl::unexpected(backlog.error());
    }
    CalendarList list;
    list.today = m_context.clock().today();
    list.generation = (*backlog)->generation;
    Views views;
    for (const auto& [name, rules] : calendars->good) {
        views[name] = viewOf(rules, list.today);
    }
    for (const auto& [name, error] : calendars->broken) {
        views[name].state = "broken";
        views[name].reason = error.sentence;
    }
    countUses(views, **backlog);
    for (auto& [name, view] : views) {
        view.name = name;
        list.rows.push_back(std::move(view));
    }
    return list;
}

} // namespace repromise
