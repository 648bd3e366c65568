#include "app/OvertakenMessages.h"

#include "app/ReadPicture.h"
#include "app/ReadStatus.h"
#include "comms/DraftReview.h"

#include <algorithm>

namespace repromise {

Result<bool> OvertakenMessages::mayBeOvertaken(std::span<const MessageRecord> messages)
{
    const auto status = ReadStatus(m_context).run();
    if (!status) {
        return tl::unexpected(status.error());
    }
    return std::ranges::any_of(messages, [&status](const MessageRecord& message) {
        return std::ranges::any_of(status->sources, [&message](const SourceStatus& source) {
            return source.lastGood.known() && source.lastGood > message.createdAt;
        });
    });
}

Result<std::map<std::string, QString>>
OvertakenMessages::find(std::span<const MessageRecord> messages)
{
    std::map<std::string, QString> found;
    const auto possible = mayBeOvertaken(messages);
    if (!possible) {
        return tl::unexpected(possible.error());
    }
    if (!*possible) {
        return found;
    }
    const auto picture = ReadPicture(m_context).run(m_progress, m_cancel);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    const DraftReview review(*(*picture)->backlog, (*picture)->plan.projected, messages);
    for (const MessageRecord& message : messages) {
        if (auto objection = review.objection(message)) {
            found.emplace(message.id, std::move(*objection));
        }
    }
    return found;
}

} // namespace repromise
