#include "cli/commands/MessageApproveCommand.h"

#include "app/SettleMessages.h"
#include "cli/MessageState.h"

namespace repromise {

QString MessageApproveCommand::summary() const
{
    return tr("Approve a message that needs it");
}

std::string MessageApproveCommand::usage() const
{
    return "ID";
}

Result<ExitCode> MessageApproveCommand::run(const CommandInput& input, AppContext& context,
                                            Console& console)
{
    return ApproveMessage(context).run(input.word(0)).and_then([&] {
        return writeMessageState(console, context, "repromise/message-approve/1", input.word(0));
    });
}

} // namespace repromise
