#include "app/ListOutbox.h"

#include "app/MessageViews.h"
#include "app/OutboxAccess.h"

namespace repromise {

Result<std::vector<MessageView>> ListOutbox::run()
{
    return withMessages(m_context, [](Messages& messages) { return messages.list(); }).map(viewsOf);
}

Result<MessageDetail> ReadMessage::run(const std::string& id)
{
    return withMessages(m_context, [&id](Messages& messages) {
        return messages.find(id).and_then([&](const MessageRecord& record) {
            return messages.content(id).map([&](const MessageContent& content) {
                return MessageDetail{viewOf(record), content.text, content.html, content.facts,
                                     record.templateVersion};
            });
        });
    });
}

} // namespace repromise
