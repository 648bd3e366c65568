#include "cli/commands/UntoldCommand.h"

#include "app/ReadPicture.h"
#include "app/UntoldQueue.h"
#include "cli/BacklogRows.h"
#include "cli/FilterOption.h"

namespace repromise {
namespace {

void writeContact(RowWriter& writer, const Backlog& backlog, const UntoldRow& row)
{
    if (row.contact == noIx) {
        writer.null();
        writer.null();
    } else {
        const ContactRow& contact = backlog.contacts[row.contact];
        writer.textOrNull(backlog.text(contact.key));
        writer.textOrNull(backlog.text(contact.email));
    }
    writer.text(row.reason);
}

} // namespace

QString UntoldCommand::summary() const
{
    return tr("Lines whose customer does not know yet");
}

std::string UntoldCommand::usage() const
{
    return "[--filter key=value ...]";
}

QString UntoldCommand::details() const
{
    return FilterOption::help()
           + tr("\n\nreason: never_told, told_otherwise, message_failed, message_uncertain; or\n"
                "no_contact and no_address, when no mail can tell the customer.");
}

void UntoldCommand::options(po::options_description& options) const
{
    FilterOption::add(options);
}

Outcome UntoldCommand::check(const CommandInput& input) const
{
    return FilterOption::check(input);
}

Result<ExitCode> UntoldCommand::run(const CommandInput& input, AppContext& context,
                                    Console& console)
{
    const auto picture = ReadPicture(context).run(console.progress(), console.cancel());
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const auto untold = UntoldQueue(**picture).run(FilterOption::terms(input));
    if (!untold) {
        return tl::unexpected(untold.error());
    }
    auto columns = BacklogRows::columns();
    columns.insert(columns.end(), {{"contact"}, {"email"}, {"reason"}});
    const auto writer = console.rows();
    writer->begin({"repromise/untold/1", (*picture)->today, (*picture)->backlog->generation},
                  columns);
    BacklogRows rows(**picture, *writer);
    for (const UntoldRow& row : untold->rows) {
        if (console.readerGone() || console.cancel().cancelled()) {
            return console.stopped();
        }
        writer->beginRow();
        rows.cells(row.line);
        writeContact(*writer, *(*picture)->backlog, row);
        writer->endRow();
    }
    BacklogRows::totals(*writer, untold->totals);
    writer->end();
    return ExitCode::Done;
}

} // namespace repromise
