#include "cli/commands/WritesApproveCommand.h"

#include "app/SourceWrites.h"

namespace repromise {

QString WritesApproveCommand::summary() const
{
    return tr("Approve a change that somebody else wants to write to its source");
}

std::string WritesApproveCommand::usage() const
{
    return "ID";
}

QString WritesApproveCommand::details() const
{
    return tr(
        "A change of a line that is worth more than the setting approval.value, or of a purchase\n"
        "that such lines wait for, is sent only after somebody else approved it. What the source\n"
        "shows otherwise when it is sent is a conflict, and the approval is void.");
}

Result<ExitCode> WritesApproveCommand::run(const CommandInput& input, AppContext& context, Console&)
{
    return ApproveWrite(context).run(input.word(0)).map([] { return ExitCode::Done; });
}

} // namespace repromise
