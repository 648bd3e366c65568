#include "cli/commands/IncidentCommand.h"

#include "app/ReadPicture.h"
#include "cli/BacklogRows.h"
#include "cli/IncidentRows.h"

namespace repromise {

QString IncidentCommand::summary() const
{
    return tr("The lines one root cause hurts");
}

std::string IncidentCommand::usage() const
{
    return "ID";
}

QString IncidentCommand::details() const
{
    return tr("ID is one that “incidents” lists, for example supply:PO-7/1. The columns are those "
              "of “backlog”, and untold: the customer does not know yet. “draft --incident ID” "
              "writes the messages, “options --incident ID” weighs what can be done.");
}

Result<ExitCode> IncidentCommand::run(const CommandInput& input, AppContext& context,
                                      Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const PictureIncidents incidents(*picture);
    const auto row = incidents.find(input.word(0));
    if (!row) {
        return tl::unexpected(row.error());
    }
    auto columns = BacklogRows::columns();
    columns.push_back({"untold"});
    const auto writer = console.rows();
    writer->begin({"repromise/incident/1", (*picture)->today, (*picture)->backlog->generation},
                  columns);
    BacklogRows rows(**picture, *writer);
    for (const LineIx line : incidents.linesOf(*row)) {
        if (console.readerGone() || console.cancel().cancelled()) {
            return console.stopped();
        }
        writer->beginRow();
        rows.cells(line);
        writer->boolean((*picture)->states.untold[line] != 0);
        writer->endRow();
    }
    writeIncidentTotals(*writer, incidents.view(*row));
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
