#include "cli/commands/ConnectorListCommand.h"

namespace repromise {

QString ConnectorListCommand::summary() const
{
    return tr("The systems that can be connected by a description");
}

std::string ConnectorListCommand::usage() const
{
    return {};
}

Result<ExitCode> ConnectorListCommand::run(const CommandInput&, AppContext& context,
                                           Console& console)
{
    write(Connectors(context), context.clock().today(), console);
    return ExitCode::Done;
}

Result<ExitCode> ConnectorListCommand::runAlone(const CommandInput&, Date today, Console& console)
{
    write(Connectors(), today, console);
    return ExitCode::Done;
}

void ConnectorListCommand::write(const Connectors& connectors, Date today, Console& console)
{
    const auto rows = console.rows();
    rows->begin(
        {"repromise/connector-list/1", today, 0},
        {{"connector"}, {"title"}, {"version"}, {"feeds", true}, {"origin"}, {"problems", true}});
    for (const auto& entry : connectors.list()) {
        const ConnectorDescription& description = entry.read.description;
        rows->beginRow();
        rows->text(entry.id);
        rows->textOrNull(description.title);
        rows->textOrNull(description.version);
        rows->integer(static_cast<std::int64_t>(description.feeds.size()));
        rows->text(entry.shipped ? "shipped" : "workspace");
        rows->integer(static_cast<std::int64_t>(entry.read.problems.size()));
        rows->endRow();
    }
    rows->end();
}

} // namespace repromise
