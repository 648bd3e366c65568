#include "cli/commands/OutboxCommand.h"

#include "app/ListOutbox.h"
#include "cli/MessageRows.h"

namespace repromise {

QString OutboxCommand::summary() const
{
    return tr("Every message and where it stands");
}

std::string OutboxCommand::usage() const
{
    return {};
}

Result<ExitCode> OutboxCommand::run(const CommandInput&, AppContext& context, Console& console)
{
    return ListOutbox(context).run().map([&](const std::vector<MessageView>& messages) {
        const auto rows = console.rows();
        rows->begin({"repromise/outbox/1", context.clock().today(), 0}, outboxColumns());
        for (const MessageView& message : messages) {
            writeOutbox(*rows, message);
        }
        rows->total("messages");
        rows->integer(static_cast<std::int64_t>(messages.size()));
        rows->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
