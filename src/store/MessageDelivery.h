#pragma once

#include "store/Journal.h"
#include "store/MessageRecord.h"

#include <span>

namespace repromise {

/// What is recorded after a try.
struct DeliveryNote {
    int code = 0;
    std::string reason;
    Instant nextTry = {}; ///< for held only
    bool refused = false; ///< counts towards the bound of tries
};

/// The outbox as its dispatcher sees it. Every change is one transaction with its journal entry,
/// on disk when the call returns (once `recover` was called).
class MessageDelivery {
public:
    MessageDelivery(Database& database, Journal& journal, const Clock& clock, Actor actor);

    /// What a dead program left as `sending` becomes uncertain when its text may have left, and is
    /// held for the next try when not. Returns the ids of the uncertain ones. To be called once
    /// before the first `begin`, and only by the holder of the outbox lock. From here on this
    /// connection waits for the disk with every commit.
    Result<std::vector<std::string>> recover();

    /// Ids of queued and held messages whose time has come, those that wait longest first.
    Result<std::vector<std::string>> due(Instant now);

    /// Marks the message as being sent and counts the try. Must be called, and must have
    /// succeeded, before anything goes to the network. Refused when it is neither queued nor held
    /// any more, or when sending it can still be undone.
    Result<MessageRecord> begin(std::string_view id);

    /// Records that its text goes to the server now. Must have succeeded before it does.
    Outcome handingOver(std::string_view id);

    /// Its lines are told from now on: ledger, line_told and state in one transaction.
    Outcome accepted(const MessageRecord& message, int code);
    Outcome failed(const MessageRecord& message, const DeliveryNote& note);
    Outcome uncertain(const MessageRecord& message, const DeliveryNote& note);
    Outcome held(const MessageRecord& message, const DeliveryNote& note);

private:
    bool recovered(MessageRecord& message);
    Outcome save(const MessageRecord& message, const char* kind);

    Database& m_database;
    Journal& m_journal;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace repromise
