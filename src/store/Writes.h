#pragma once

#include "store/Journal.h"
#include "store/WriteRecord.h"

#include <span>
#include <vector>

namespace repromise {

/// Changes to be written to sources, as people work on them. Every change of state is one
/// transaction with its journal entry (subject `write/ID`). Use it on the thread of its database.
class Writes {
public:
    Writes(Database& database, Journal& journal, const Clock& clock, Actor actor);

    /// Newest first.
    Result<std::vector<WriteRecord>> list();
    Result<WriteRecord> find(std::string_view id);

    /// Keeps changes for sending, all or none; id, state, actor and time are set here. Refused when
    /// the same field of the same record stands in an open one.
    Result<std::vector<WriteRecord>> add(std::span<const WriteRecord> wanted);
    /// Refused for who asked for it, and when nothing is to be approved.
    Outcome approve(std::string_view id);
    /// Pending ones only.
    Outcome discard(std::string_view id);

private:
    template <typename Apply>
    Outcome change(std::string_view id, const char* kind, const QString& doing, Apply&& apply);

    Database& m_database;
    Journal& m_journal;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace repromise
