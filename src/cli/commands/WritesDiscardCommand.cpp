#include "cli/commands/WritesDiscardCommand.h"

#include "app/SourceWrites.h"

namespace repromise {

QString WritesDiscardCommand::summary() const
{
    return tr("Take back a change that was not sent yet");
}

std::string WritesDiscardCommand::usage() const
{
    return "ID";
}

Result<ExitCode> WritesDiscardCommand::run(const CommandInput& input, AppContext& context, Console&)
{
    return DiscardWrite(context).run(input.word(0)).map([] { return ExitCode::Done; });
}

} // namespace repromise
