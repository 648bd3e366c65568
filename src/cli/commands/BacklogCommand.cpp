#include "cli/commands/BacklogCommand.h"

#include "app/ReadPicture.h"
#include "cli/BacklogRows.h"
#include "cli/FilterOption.h"

namespace repromise {

QString BacklogCommand::summary() const
{
    return tr("Backorders: open lines that cannot ship by their due date");
}

std::string BacklogCommand::usage() const
{
    return "[--filter key=value ...] [--all-open]";
}

QString BacklogCommand::details() const
{
    return FilterOption::help()
           + tr("\n\nprojected is the likely ship date (empty: no supply for all of it), days_late "
                "is\n"
                "projected minus due, age_days today minus due; due is the later of promised and\n"
                "requested date. value is open quantity times price.\n\n"
                "Example: repromisectl backlog --filter tier=A exception=NO_SUPPLY");
}

void BacklogCommand::options(po::options_description& options) const
{
    FilterOption::add(options);
    options.add_options()("all-open", po::bool_switch(),
                          tr("every open line, also those on time").toStdString().c_str());
}

Outcome BacklogCommand::check(const CommandInput& input) const
{
    return FilterOption::check(input);
}

Result<ExitCode> BacklogCommand::run(const CommandInput& input, AppContext& context,
                                     Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const auto selection =
        QueryBacklog(**picture).run({input.flag("all-open"), FilterOption::terms(input)});
    if (!selection) {
        return tl::unexpected(selection.error());
    }
    const auto writer = console.rows();
    writer->begin({"repromise/backlog/1", (*picture)->today, (*picture)->backlog->generation},
                  BacklogRows::columns());
    BacklogRows rows(**picture, *writer);
    for (const LineIx line : selection->lines) {
        if (console.readerGone() || console.cancel().cancelled()) {
            return console.stopped();
        }
        writer->beginRow();
        rows.cells(line);
        writer->endRow();
    }
    BacklogRows::totals(*writer, selection->totals);
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
