#pragma once

#include "store/Journal.h"

#include <functional>
#include <span>

namespace repromise {

/// Journal entries whose effect is not in the cache: something kept as a file, or proposed.
class JournalNotes {
public:
    struct Note {
        std::string kind, subject, payload;
    };

    JournalNotes(Database& database, Journal& journal) : m_database(database), m_journal(journal) {}

    /// All of them or none. `effect`, when given, is carried out before they are committed; when
    /// it fails nothing is recorded.
    Outcome record(std::span<const Note> notes, const std::function<Outcome()>& effect = {});

private:
    Database& m_database;
    Journal& m_journal;
};

} // namespace repromise
