#include "app/LineStory.h"

#include "app/ListOutbox.h"

#include <algorithm>

namespace repromise {
namespace {

bool isAbout(const MessageView& message, std::string_view order, std::string_view line)
{
    return std::ranges::any_of(message.lines, [&](const MessageLine& about) {
        return about.order == order && about.line == line;
    });
}

Result<std::vector<MessageView>> messagesAbout(AppContext& context, const Picture& picture,
                                               LineIx line)
{
    return ListOutbox(context).run().map([&](std::vector<MessageView> messages) {
        const auto order = picture.backlog->orderKey(line);
        const auto key = picture.backlog->lineKey(line);
        std::erase_if(messages,
                      [&](const MessageView& message) { return !isAbout(message, order, key); });
        return messages;
    });
}

Result<std::vector<JournalView>> journalAbout(AppContext& context, const Picture& picture,
                                              const LineStoryView& story)
{
    JournalQuery query;
    query.subject = "line/" + std::string(picture.backlog->orderKey(story.explanation.row)) + "/"
                    + std::string(picture.backlog->lineKey(story.explanation.row));
    auto journal = ReadJournal(context).run(query);
    for (const MessageView& message : story.messages) {
        query.subject = "message/" + message.id;
        const auto more = ReadJournal(context).run(query);
        if (journal && more) {
            journal->insert(journal->end(), more->begin(), more->end());
        }
    }
    return journal.map([](std::vector<JournalView> entries) {
        std::ranges::stable_sort(entries, std::ranges::greater(), &JournalView::at);
        return entries;
    });
}

} // namespace

Result<LineStoryView> LineStory::run(const Picture& picture, LineIx line)
{
    auto explanation = ExplainLineUseCase(m_context).run(picture, line);
    if (!explanation) {
        return tl::unexpected(explanation.error());
    }
    auto messages = messagesAbout(m_context, picture, line);
    if (!messages) {
        return tl::unexpected(messages.error());
    }
    LineStoryView story{std::move(*explanation), std::move(*messages), {}};
    return journalAbout(m_context, picture, story).map([&](std::vector<JournalView> journal) {
        story.journal = std::move(journal);
        return story;
    });
}

} // namespace repromise
