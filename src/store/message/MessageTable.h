#pragma once

#include "store/Journal.h"
#include "store/MessageRecord.h"

#include <optional>

namespace repromise {

/// The rows of messages and their lines. Nothing here begins or ends a transaction or writes the
/// journal; everything throws SQLite::Exception.
class MessageTable {
public:
    explicit MessageTable(Database& database) : m_database(database) {}

    std::optional<MessageRecord> find(std::string_view id);
    /// `where` is SQL of ours about columns of `message`, never text from outside.
    std::vector<MessageRecord> select(const std::string& where);

    void insert(const MessageRecord& message, const MessageContent& content);
    /// Saves what changes in the life of a message: state, approval, times, tries and outcome.
    /// Keeps the state of its lines in step.
    void update(const MessageRecord& message);
    /// Writes `told` for every line of the message.
    void tell(const MessageRecord& message, const Actor& actor);
    /// Whether one of the lines stands in an open message.
    bool clashes(const MessageRecord& message);

private:
    void readLines(MessageRecord& message);
    void insertLines(const MessageRecord& message);
    void refreshLineStates(const MessageRecord& message);

    Database& m_database;
};

/// Until then the message may still reach its customer.
bool isOpen(MessageState state);

/// The journal's payload for a message: state, addressee, tries, reply.
std::string messagePayload(const MessageRecord& message);

} // namespace repromise
