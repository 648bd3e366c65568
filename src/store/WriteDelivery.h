#pragma once

#include "store/Journal.h"
#include "store/WriteRecord.h"

#include <optional>
#include <vector>

namespace repromise {

/// What is recorded after a try.
struct WriteNote {
    WriteState state = WriteState::Pending;
    int code = 0;
    std::string reason = {};
    Instant nextTry = {}; ///< of a pending one
};

/// The changes to be written as their dispatcher sees them. Every change of state is one
/// transaction with its journal entry, on disk when the call returns (once `recover` was called).
class WriteDelivery {
public:
    WriteDelivery(Database& database, Journal& journal, const Clock& clock);

    /// What a dead program left as `sending` becomes uncertain when it may have left, and pending
    /// when not. Returns the ids of the uncertain ones. To be called once before the first `begin`,
    /// and only by the holder of the lock. From here on this connection waits for the disk with
    /// every commit.
    Result<std::vector<std::string>> recover();

    /// Ids of uncertain ones, and of pending ones whose time has come, the oldest first.
    Result<std::vector<std::string>> due(Instant now);
    Result<WriteRecord> find(std::string_view id);

    /// Marks it as being sent. Must have succeeded before anything goes to the network. Refused
    /// when it is not pending any more.
    Result<WriteRecord> begin(std::string_view id);
    /// Records that it leaves now, and counts the try. Must have succeeded before it does.
    Outcome handingOver(std::string_view id);
    /// What became of it. Its tries are those counted by `handingOver`.
    Result<WriteRecord> settle(std::string_view id, const WriteNote& note);

private:
    Database& m_database;
    Journal& m_journal;
    const Clock& m_clock;
};

} // namespace repromise
