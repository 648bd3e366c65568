#include "cli/commands/IncidentsCommand.h"

#include "app/ReadPicture.h"
#include "cli/IncidentRows.h"

namespace repromise {

QString IncidentsCommand::summary() const
{
    return tr("Late lines by what they wait for: one row for each root cause");
}

std::string IncidentsCommand::usage() const
{
    return {};
}

QString IncidentsCommand::details() const
{
    return tr(
        "kind: late_supply (one inbound line), no_supply (an item at a location), not_released\n"
        "and not_shipped (a location), held_back (by a rule of the run). Every backorder is in "
        "one\n"
        "incident, and so is a line later than its customer was told for want of supply. The id "
        "is\n"
        "made of the keys of the cause, so it stays the same in the next picture.\n"
        "untold_customers: how many do not know yet. quantity: what is waited for. without_date:\n"
        "lines for which no date is known; worst_days_late is that of the others.\n"
        "Most customers who do not know first, then most lines.");
}

Result<ExitCode> IncidentsCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const PictureIncidents incidents(*picture);
    const auto writer = console.rows();
    writer->begin({"repromise/incidents/1", (*picture)->today, (*picture)->backlog->generation},
                  incidentColumns());
    for (std::size_t row = 0; row < incidents.size(); ++row) {
        if (console.readerGone() || console.cancel().cancelled()) {
            return console.stopped();
        }
        writeIncident(*writer, incidents.view(row));
    }
    writer->total("incidents");
    writer->integer(static_cast<std::int64_t>(incidents.size()));
    writer->total("lines");
    writer->integer(static_cast<std::int64_t>(incidents.all().lines.size()));
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
