#include "cli/commands/WritesSendCommand.h"

#include "cli/WriteRows.h"

namespace repromise {

QString WritesSendCommand::summary() const
{
    return tr("Write changes to their sources and read them back");
}

std::string WritesSendCommand::usage() const
{
    return "ID ... | --all";
}

QString WritesSendCommand::details() const
{
    return tr("Each record is read first; only what is still as it was shown is sent, once, and\n"
              "read back. What may have arrived is uncertain and settled by reading, never sent\n"
              "again blindly. Exit code 3 when not all are done. “writes list --help” names the\n"
              "states.");
}

void WritesSendCommand::options(po::options_description& options) const
{
    options.add_options()("all", po::bool_switch(), tr("all that wait").toStdString().c_str());
}

Outcome WritesSendCommand::check(const CommandInput& input) const
{
    if (input.flag("all") == !input.words().empty()) {
        return fail(ErrorKind::BadInput, tr("Name the changes to send, or say --all."));
    }
    return {};
}

Result<ExitCode> WritesSendCommand::run(const CommandInput& input, AppContext& context,
                                        Console& console)
{
    const auto report =
        SendWrites(context).run(input.words(), console.progress(), console.cancel());
    if (!report) {
        return tl::unexpected(report.error());
    }
    const auto rows = console.rows();
    rows->begin({"repromise/writes-send/1", context.clock().today(), 0}, writeColumns());
    for (const WriteView& write : report->rows) {
        beginWrite(*rows, write);
        rows->endRow();
    }
    rows->total("writes");
    rows->integer(static_cast<std::int64_t>(report->rows.size()));
    rows->total("left");
    rows->integer(static_cast<std::int64_t>(report->left));
    rows->end();
    if (report->stopped) {
        return tl::unexpected(*report->stopped);
    }
    return report->allDone() ? ExitCode::Done : ExitCode::Partial;
}

} // namespace repromise
