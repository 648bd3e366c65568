#include "cli/commands/WritesListCommand.h"

#include "cli/WriteRows.h"

namespace repromise {

QString WritesListCommand::summary() const
{
    return tr("Changes to be written to sources, and what became of them");
}

std::string WritesListCommand::usage() const
{
    return {};
}

QString WritesListCommand::details() const
{
    return tr(
        "state: pending (waits for “writes send”), done (the source shows it), refused (the\n"
        "source said no), conflict (changed there since it was shown; nothing was taken),\n"
        "uncertain (may have arrived; “writes send” reads the source and settles it), failed\n"
        "(taken, but the source does not show it), discarded. A pending one that needs_approval "
        "is\n"
        "not sent before “writes approve”.\n"
        "from, to: what the source said when the change was shown, and the new value; shown:\n"
        "what the picture showed here.");
}

Result<ExitCode> WritesListCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    return ListWrites(context).run().map([&](const std::vector<WriteView>& writes) {
        const auto rows = console.rows();
        rows->begin({"repromise/writes-list/1", context.clock().today(), 0}, writeColumns());
        for (const WriteView& write : writes) {
            beginWrite(*rows, write);
            rows->endRow();
        }
        rows->total("writes");
        rows->integer(static_cast<std::int64_t>(writes.size()));
        rows->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
