#include "cli/commands/SourceListCommand.h"

#include "cli/SourceRows.h"

namespace repromise {

QString SourceListCommand::summary() const
{
    return tr("List the sources and their settings");
}

std::string SourceListCommand::usage() const
{
    return {};
}

Result<ExitCode> SourceListCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    return writeSources(console, context, "repromise/source-list/1");
}

} // namespace repromise
