#include "cli/commands/MessageDiscardCommand.h"

#include "app/SettleMessages.h"
#include "cli/MessageState.h"

namespace repromise {

QString MessageDiscardCommand::summary() const
{
    return tr("Throw away a message that was not sent");
}

std::string MessageDiscardCommand::usage() const
{
    return "ID";
}

Result<ExitCode> MessageDiscardCommand::run(const CommandInput& input, AppContext& context,
                                            Console& console)
{
    return DiscardMessage(context).run(input.word(0)).and_then([&] {
        return writeMessageState(console, context, "repromise/message-discard/1", input.word(0));
    });
}

} // namespace repromise
