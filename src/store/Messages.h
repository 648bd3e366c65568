#pragma once

#include "store/Journal.h"
#include "store/MessageRecord.h"

#include <span>

namespace repromise {

struct NewMessage {
    MessageRecord head; ///< id, addressee, template, subject, facts, approval and lines are read
    MessageContent content;
};

struct AddedMessages {
    std::vector<std::string> added;
    /// Ids of messages left out because one of their lines stands in an open message by now.
    std::vector<std::string> overtaken;
};

/// Messages as people work on them. Every change is one transaction with its journal entry
/// (subject `message/ID`). Use it on the thread of its database.
class Messages {
public:
    Messages(Database& database, Journal& journal, const Clock& clock, Actor actor);

    /// Newest first; `states` empty: all.
    Result<std::vector<MessageRecord>> list(std::span<const MessageState> states = {});
    Result<MessageRecord> find(std::string_view id);
    Result<MessageContent> content(std::string_view id);

    Result<AddedMessages> addDrafts(std::span<const NewMessage> drafts);
    /// Records who approved; refused when nothing is to be approved.
    Outcome approve(std::string_view id);
    /// Releases drafts; they leave from `notBefore` on. All or none: refused when one of them is
    /// no draft or lacks an approval.
    Outcome queue(std::span<const std::string> ids, Instant notBefore);
    /// Queued and held messages become drafts again, and an approval is void then. All or none.
    /// `why` is for a person, and may be empty.
    Outcome takeBack(std::span<const std::string> ids, std::string_view why = {});
    /// Drafts, queued, held and failed messages only.
    Outcome discard(std::span<const std::string> ids);
    /// Settles an uncertain message: its lines become told, or it becomes failed.
    Outcome resolve(std::string_view id, bool wasSent);

private:
    template <typename Apply>
    Outcome change(std::span<const std::string> ids, const char* kind,
                   std::span<const MessageState> allowed, Apply&& apply);
    Result<MessageRecord> require(std::string_view id, std::span<const MessageState> allowed);

    Database& m_database;
    Journal& m_journal;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace repromise
