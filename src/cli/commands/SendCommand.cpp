#include "cli/commands/SendCommand.h"

#include "app/SendMessages.h"

namespace repromise {
namespace {

void writeRow(RowWriter& writer, const SendRow& row)
{
    writer.beginRow();
    writer.text(row.message);
    writer.text(row.state);
    row.code == 0 ? writer.null() : writer.integer(row.code);
    writer.textOrNull(row.reason);
    writer.endRow();
}

} // namespace

QString SendCommand::summary() const
{
    return tr("Hand messages to the mail server");
}

std::string SendCommand::usage() const
{
    return "ID ... | --all";
}

QString SendCommand::details() const
{
    return tr(
        "state: sent (the server took it), failed, uncertain (nobody knows: settle it with\n"
        "“repromisectl message resolve”), held (approval, stale data, or a later try is due).\n"
        "Exit code 3 when not all were sent. The mail server is set with\n"
        "“repromisectl settings set smtp.host …”.");
}

void SendCommand::options(po::options_description& options) const
{
    options.add_options()(
        "all", po::bool_switch(),
        tr("every draft that needs no approval, and all that waits").toStdString().c_str());
}

Outcome SendCommand::check(const CommandInput& input) const
{
    if (input.flag("all") == !input.words().empty()) {
        return fail(ErrorKind::BadInput, tr("Name the messages to send, or say --all."));
    }
    return {};
}

Result<ExitCode> SendCommand::run(const CommandInput& input, AppContext& context, Console& console)
{
    SendMessages sending(context);
    const auto report = input.flag("all")
                            ? sending.runAll(console.progress(), console.cancel())
                            : sending.run(input.words(), console.progress(), console.cancel());
    if (!report) {
        return tl::unexpected(report.error());
    }
    const auto rows = console.rows();
    rows->begin({"repromise/send/1", context.clock().today(), 0},
                {{"message"}, {"state"}, {"code", true}, {"reason"}});
    for (const SendRow& row : report->rows) {
        writeRow(*rows, row);
    }
    rows->total("messages");
    rows->integer(static_cast<std::int64_t>(report->rows.size()));
    rows->end();
    if (report->stopped) {
        return tl::unexpected(*report->stopped);
    }
    return report->allSent() ? ExitCode::Done : ExitCode::Partial;
}

} // namespace repromise
