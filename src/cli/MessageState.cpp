#include "cli/MessageState.h"

#include "app/ListOutbox.h"
#include "cli/MessageRows.h"

namespace repromise {

Result<ExitCode> writeMessageState(Console& console, AppContext& context, const std::string& schema,
                                   const std::string& id)
{
    return ReadMessage(context).run(id).map([&](const MessageDetail& message) {
        const auto rows = console.rows();
        rows->begin({schema, context.clock().today(), 0}, outboxColumns());
        writeOutbox(*rows, message.head);
        rows->end();
        return ExitCode::Done;
    });
}

} // namespace repromise
