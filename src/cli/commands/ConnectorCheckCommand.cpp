#include "cli/commands/ConnectorCheckCommand.h"

namespace repromise {

QString ConnectorCheckCommand::summary() const
{
    return tr("All that is wrong with a connector's file");
}

std::string ConnectorCheckCommand::usage() const
{
    return "FILE";
}

Result<ExitCode> ConnectorCheckCommand::run(const CommandInput& input, AppContext& context,
                                            Console& console)
{
    return write(Connectors(context), input, context.clock().today(), console);
}

Result<ExitCode> ConnectorCheckCommand::runAlone(const CommandInput& input, Date today,
                                                 Console& console)
{
    return write(Connectors(), input, today, console);
}

Result<ExitCode> ConnectorCheckCommand::write(const Connectors& connectors,
                                              const CommandInput& input, Date today,
                                              Console& console)
{
    const auto problems = connectors.check(QString::fromStdString(input.word(0)));
    if (!problems) {
        return tl::unexpected(problems.error());
    }
    const auto rows = console.rows();
    rows->begin({"repromise/connector-check/1", today, 0}, {{"pointer"}, {"reason"}});
    for (const DescriptionProblem& problem : *problems) {
        rows->beginRow();
        rows->text(problem.pointer.empty() ? "/" : problem.pointer);
        rows->sentence(problem.sentence);
        rows->endRow();
    }
    rows->end();
    if (problems->empty()) {
        console.note(tr("Nothing is wrong with it."));
        return ExitCode::Done;
    }
    return fail(ErrorKind::BadInput,
                tr("The file cannot be used as a connector; mend what is listed."));
}

} // namespace repromise
