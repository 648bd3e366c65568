#include "store/MessageDelivery.h"

#include "base/Excerpt.h"
#include "store/message/MessageTable.h"

#include <QCoreApplication>

#include <SQLiteCpp/Transaction.h>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MessageDelivery)
};

using State = MessageState;

void note(MessageRecord& message, const DeliveryNote& note)
{
    message.code = note.code;
    message.reason = note.reason;
    message.nextTry = note.nextTry;
    message.refusals += note.refused ? 1 : 0;
}

} // namespace

MessageDelivery::MessageDelivery(Database& database, Journal& journal, const Clock& clock,
                                 Actor actor)
    : m_database(database), m_journal(journal), m_clock(clock), m_actor(std::move(actor))
{
}

Outcome MessageDelivery::save(const MessageRecord& message, const char* kind)
{
    return guarded(Texts::tr("record what became of a message"), [&]() -> Outcome {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        MessageTable table(m_database);
        if (message.state == State::Sent) {
            table.tell(message, m_actor);
        }
        table.update(message);
        m_journal.append(kind, "message/" + message.id, messagePayload(message));
        transaction.commit();
        return {};
    });
}

Result<std::vector<std::string>> MessageDelivery::recover()
{
    return guarded(
        Texts::tr("look for interrupted messages"), [&]() -> Result<std::vector<std::string>> {
            // A power cut must not undo "this is being sent": it would be sent again.
            m_database.connection().exec("PRAGMA synchronous = FULL");
            std::vector<std::string> ids;
            SQLite::Transaction transaction(m_database.connection(),
                                            SQLite::TransactionBehavior::IMMEDIATE);
            MessageTable table(m_database);
            for (MessageRecord& message : table.select("state = 'sending' ORDER BY id")) {
                if (recovered(message)) {
                    ids.push_back(message.id);
                }
                table.update(message);
                m_journal.append("message." + std::string(messageStateName(message.state)),
                                 "message/" + message.id, messagePayload(message));
            }
            transaction.commit();
            return ids;
        });
}

// Whether it is uncertain now.
bool MessageDelivery::recovered(MessageRecord& message)
{
    SQLite::Statement row(m_database.connection(), "SELECT handed FROM message WHERE id = ?");
    row.bind(1, message.id);
    const bool handed = row.executeStep() && row.getColumn(0).getInt() != 0;
    message.state = handed ? State::Uncertain : State::Held;
    message.nextTry = handed ? Instant() : m_clock.now();
    const QString reason =
        handed ? Texts::tr("The program stopped while sending; it may have arrived.")
               : Texts::tr("The program stopped before the message was handed over.");
    message.reason = reason.toStdString();
    return handed;
}

Outcome MessageDelivery::handingOver(std::string_view id)
{
    return guarded(Texts::tr("mark a message as handed over"), [&]() -> Outcome {
        SQLite::Statement update(m_database.connection(),
                                 "UPDATE message SET handed = 1 WHERE id = ?");
        update.bind(1, std::string(id));
        update.exec();
        return {};
    });
}

Result<std::vector<std::string>> MessageDelivery::due(Instant now)
{
    return guarded(Texts::tr("read the outbox"), [&]() -> Result<std::vector<std::string>> {
        SQLite::Statement row(m_database.connection(),
                              "SELECT id FROM message WHERE state IN ('queued', 'held') AND "
                              "coalesce(next_try, 0) <= ? ORDER BY coalesce(next_try, 0), id");
        row.bind(1, now.ms());
        std::vector<std::string> ids;
        while (row.executeStep()) {
            ids.push_back(row.getColumn(0).getString());
        }
        return ids;
    });
}

Result<MessageRecord> MessageDelivery::begin(std::string_view id)
{
    return guarded(Texts::tr("mark a message as being sent"), [&]() -> Result<MessageRecord> {
        SQLite::Transaction transaction(m_database.connection(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        MessageTable table(m_database);
        auto message = table.find(id);
        if (!message || (message->state != State::Queued && message->state != State::Held)) {
            return fail(ErrorKind::Refused,
                        Texts::tr("Message %1 is not waiting to be sent any more.").arg(shown(id)));
        }
        if (message->notBefore.known() && message->notBefore > m_clock.now()) {
            return fail(ErrorKind::Refused,
                        Texts::tr("Message %1 can still be taken back. Try again in a moment.")
                            .arg(QString::fromStdString(message->id)));
        }
        message->state = State::Sending;
        ++message->tries;
        message->code = 0;
        message->reason.clear();
        message->nextTry = Instant();
        table.update(*message);
        SQLite::Statement notYet(m_database.connection(),
                                 "UPDATE message SET handed = 0 WHERE id = ?");
        notYet.bind(1, message->id);
        notYet.exec();
        m_journal.append("message.sending", "message/" + message->id, messagePayload(*message));
        transaction.commit();
        return std::move(*message);
    });
}

Outcome MessageDelivery::accepted(const MessageRecord& message, int code)
{
    MessageRecord sent = message;
    note(sent, {.code = code, .reason = {}, .nextTry = {}, .refused = false});
    sent.state = State::Sent;
    sent.sentAt = m_clock.now();
    return save(sent, "message.sent");
}

Outcome MessageDelivery::failed(const MessageRecord& message, const DeliveryNote& outcome)
{
    MessageRecord lost = message;
    note(lost, outcome);
    lost.state = State::Failed;
    return save(lost, "message.failed");
}

Outcome MessageDelivery::uncertain(const MessageRecord& message, const DeliveryNote& outcome)
{
    MessageRecord unknown = message;
    note(unknown, outcome);
    unknown.state = State::Uncertain;
    return save(unknown, "message.uncertain");
}

Outcome MessageDelivery::held(const MessageRecord& message, const DeliveryNote& outcome)
{
    MessageRecord waiting = message;
    note(waiting, outcome);
    waiting.state = State::Held;
    return save(waiting, "message.held");
}

} // namespace repromise
