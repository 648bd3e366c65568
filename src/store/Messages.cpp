#include "store/Messages.h"

#include "base/Excerpt.h"
#include "store/message/MessageTable.h"

#include <QCoreApplication>

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

using State = MessageState;

std::string subjectOf(const MessageRecord& message)
{
    return "message/" + message.id;
}

tl::unexpected<Error> wrongState(const MessageRecord& message)
{
    return fail(ErrorKind::Refused,
                Texts::tr("Message %1 is %2, so this cannot be done with it any more. Look at the "
                          "outbox for what happened to it.")
                    .arg(excerpt(message.id), excerpt(messageStateName(message.state))));
}

SQLite::Transaction writing(Database& database)
{
    return SQLite::Transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
}

} // namespace

Messages::Messages(Database& database, Journal& journal, const Clock& clock, Actor actor)
    : m_database(database), m_journal(journal), m_clock(clock), m_actor(std::move(actor))
{
}

Result<std::vector<MessageRecord>> Messages::list(std::span<const MessageState> states)
{
    return guarded(Texts::tr("read the outbox"), [&]() -> Result<std::vector<MessageRecord>> {
        std::string where = states.empty() ? "1" : "state IN (";
        for (const State state : states) {
            where += '\'' + std::string(messageStateName(state)) + "',";
        }
        if (!states.empty()) {
            where.back() = ')';
        }
        const SQLite::Transaction snapshot(m_database.connection());
        return MessageTable(m_database).select(where + " ORDER BY id DESC");
    });
}

Result<MessageRecord> Messages::find(std::string_view id)
{
    return require(id, {});
}

Result<MessageRecord> Messages::require(std::string_view id, std::span<const MessageState> allowed)
{
    return guarded(Texts::tr("read a message"), [&]() -> Result<MessageRecord> {
        auto found = MessageTable(m_database).find(id);
        if (!found) {
            return fail(ErrorKind::NotFound,
                        Texts::tr("There is no message %1. The outbox lists all messages.")
                            .arg(excerpt(id)));
        }
        if (!allowed.empty()
            && std::find(allowed.begin(), allowed.end(), found->state) == allowed.end()) {
            return wrongState(*found);
        }
        return std::move(*found);
    });
}

Result<MessageContent> Messages::content(std::string_view id)
{
    return guarded(Texts::tr("read a message"), [&]() -> Result<MessageContent> {
        SQLite::Statement row(m_database.connection(),
                              "SELECT text, html, facts FROM message WHERE id = ?");
        row.bind(1, std::string(id));
        if (!row.executeStep()) {
            return fail(ErrorKind::NotFound,
                        Texts::tr("There is no message %1. The outbox lists all messages.")
                            .arg(excerpt(id)));
        }
        return MessageContent{row.getColumn(0).getString(), row.getColumn(1).getString(),
                              row.getColumn(2).getString()};
    });
}

Result<AddedMessages> Messages::addDrafts(std::span<const NewMessage> drafts)
{
    return guarded(Texts::tr("keep the drafts"), [&]() -> Result<AddedMessages> {
        AddedMessages result;
        MessageTable table(m_database);
        auto transaction = writing(m_database);
        for (const NewMessage& draft : drafts) {
            if (table.clashes(draft.head)) {
                result.overtaken.push_back(draft.head.id);
                continue;
            }
            MessageRecord message = draft.head;
            message.state = State::Draft;
            message.createdAt = m_clock.now();
            table.insert(message, draft.content);
            m_journal.append("message.drafted", subjectOf(message), messagePayload(message));
            result.added.push_back(message.id);
        }
        transaction.commit();
        return result;
    });
}

// Runs `change` on each of the messages, all in one transaction or not at all.
template <typename Apply>
Outcome Messages::change(std::span<const std::string> ids, const char* kind,
                         std::span<const MessageState> allowed, Apply&& apply)
{
    return guarded(Texts::tr("change a message"), [&]() -> Outcome {
        MessageTable table(m_database);
        auto transaction = writing(m_database);
        for (const std::string& id : ids) {
            auto message = require(id, allowed);
            if (!message) {
                return tl::unexpected<Error>(std::move(message.error()));
            }
            if (Outcome applied = apply(*message); !applied) {
                return applied;
            }
            table.update(*message);
            m_journal.append(kind, subjectOf(*message), messagePayload(*message));
        }
        transaction.commit();
        return {};
    });
}

Outcome Messages::approve(std::string_view id)
{
    const std::array ids{std::string(id)};
    constexpr std::array allowed{State::Draft};
    return change(ids, "message.approved", allowed, [this](MessageRecord& message) -> Outcome {
        if (!message.needsApproval || !message.approvedBy.empty()) {
            return fail(ErrorKind::Refused,
                        Texts::tr("Message %1 needs no approval (any more). It can be sent.")
                            .arg(excerpt(message.id)));
        }
        message.approvedBy = m_actor.name;
        return {};
    });
}

Outcome Messages::queue(std::span<const std::string> ids, Instant notBefore)
{
    constexpr std::array allowed{State::Draft};
    return change(ids, "message.queued", allowed, [&](MessageRecord& message) -> Outcome {
        if (message.needsApproval && message.approvedBy.empty()) {
            return fail(ErrorKind::Refused,
                        Texts::tr("Message %1 must be approved before it is sent: %2.")
                            .arg(excerpt(message.id), excerpt(message.approvalReason)));
        }
        message.state = State::Queued;
        message.notBefore = notBefore;
        message.nextTry = notBefore;
        return {};
    });
}

Outcome Messages::takeBack(std::span<const std::string> ids, std::string_view why)
{
    constexpr std::array allowed{State::Queued, State::Held};
    return change(ids, "message.taken_back", allowed, [why](MessageRecord& message) -> Outcome {
        message.state = State::Draft;
        message.approvedBy.clear();
        message.notBefore = message.nextTry = Instant();
        message.reason = why;
        return {};
    });
}

Outcome Messages::discard(std::span<const std::string> ids)
{
    constexpr std::array allowed{State::Draft, State::Queued, State::Held, State::Failed};
    return change(ids, "message.discarded", allowed, [](MessageRecord& message) -> Outcome {
        message.state = State::Discarded;
        message.nextTry = Instant();
        return {};
    });
}

Outcome Messages::resolve(std::string_view id, bool wasSent)
{
    const std::array ids{std::string(id)};
    constexpr std::array allowed{State::Uncertain};
    return change(ids, wasSent ? "message.resolved_sent" : "message.resolved_not_sent", allowed,
                  [&](MessageRecord& message) -> Outcome {
                      message.state = wasSent ? State::Sent : State::Failed;
                      if (wasSent) {
                          message.sentAt = m_clock.now();
                          MessageTable(m_database).tell(message, m_actor);
                      }
                      return {};
                  });
}

} // namespace repromise
