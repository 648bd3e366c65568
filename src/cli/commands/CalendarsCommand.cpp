#include "cli/commands/CalendarsCommand.h"

namespace repromise {
namespace {

constexpr std::array<std::string_view, 7> dayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

void writeRow(RowWriter& writer, const CalendarView& view)
{
    std::vector<std::string_view> days;
    for (std::size_t day = 0; day < dayNames.size(); ++day) {
        if (view.workingDays[day]) {
            days.push_back(dayNames[day]);
        }
    }
    writer.beginRow();
    writer.text(view.name);
    writer.text(view.state);
    writer.textOrNull(view.timeZone);
    writer.list(days);
    writer.integer(static_cast<std::int64_t>(view.holidays));
    writer.date(view.nextHoliday);
    writer.integer(static_cast<std::int64_t>(view.locations));
    writer.integer(static_cast<std::int64_t>(view.suppliers));
    writer.textOrNull(view.reason.toStdString());
    writer.endRow();
}

} // namespace

QString CalendarsCommand::summary() const
{
    return tr("Working days and holidays that locations and suppliers go by");
}

QString CalendarsCommand::details() const
{
    return tr(
        "A calendar is an iCalendar file calendars/NAME.ics of the workspace; locations.csv\n"
        "and suppliers.csv name it in their column calendar. All-day events are closed days,\n"
        "also when they repeat. Opening hours in VAVAILABILITY make the week; without any it\n"
        "is Monday to Friday. holidays counts those from today on.\n"
        "state: good, broken (the file says nothing usable), missing (there is none).");
}

Result<ExitCode> CalendarsCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    return ListCalendars(context).run().map([&](const CalendarList& list) {
        const auto writer = console.rows();
        writer->begin({"repromise/calendars/1", list.today, list.generation}, {{"calendar"},
                                                                               {"state"},
                                                                               {"time_zone"},
                                                                               {"working_days"},
                                                                               {"holidays", true},
                                                                               {"next_holiday"},
                                                                               {"locations", true},
                                                                               {"suppliers", true},
                                                                               {"reason"}});
        for (const CalendarView& view : list.rows) {
            writeRow(*writer, view);
        }
        writer->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
