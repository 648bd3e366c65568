#include "cli/commands/ConnectorExplainCommand.h"

namespace repromise {

QString ConnectorExplainCommand::summary() const
{
    return tr("What a connector asks for, what becomes of the answers, and what it lacks");
}

std::string ConnectorExplainCommand::usage() const
{
    return "ID";
}

Result<ExitCode> ConnectorExplainCommand::run(const CommandInput& input, AppContext& context,
                                              Console& console)
{
    return write(Connectors(context), input, context.clock().today(), console);
}

Result<ExitCode> ConnectorExplainCommand::runAlone(const CommandInput& input, Date today,
                                                   Console& console)
{
    return write(Connectors(), input, today, console);
}

Result<ExitCode> ConnectorExplainCommand::write(const Connectors& connectors,
                                                const CommandInput& input, Date today,
                                                Console& console)
{
    const auto plan = connectors.explain(input.word(0));
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    const auto rows = console.rows();
    rows->begin({"repromise/connector-explain/1", today, 0}, {{"part"}, {"words"}});
    for (const PlanLine& line : *plan) {
        rows->beginRow();
        rows->text(line.part);
        rows->sentence(line.words);
        rows->endRow();
    }
    rows->end();
    return ExitCode::Done;
}

} // namespace repromise
