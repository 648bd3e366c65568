#include "cli/commands/StatusCommand.h"

#include "cli/StatusRows.h"

namespace repromise {

QString StatusCommand::summary() const
{
    return tr("How many records there are and how fresh each source is");
}

std::string StatusCommand::usage() const
{
    return {};
}

Result<ExitCode> StatusCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    return ReadStatus(context).run().map([&](const StatusReport& report) {
        writeStatus(*console.rows(), "repromise/status/1", context.clock().today(), report);
        return ExitCode::Done;
    });
}

} // namespace repromise
