#pragma once

#include "store/Journal.h"

#include <map>
#include <string>
#include <vector>

namespace repromise {

/// A system that records come from. `settings` is JSON of the source's own
/// kind, never a secret.
struct Source {
    std::int64_t id = 0;
    std::string name;
    std::string kind; ///< `csv`, `tryton`
    std::string settings;
    std::string state; ///< `never`, `good`, `failed`, `held`
    Instant lastTry, lastGood;
    std::string lastError;
    bool acceptTruncated = false; ///< a person said that a much smaller snapshot is right
};

class Sources {
public:
    /// Every change is one transaction with its journal entry.
    Sources(Database& database, Journal& journal) : m_database(database), m_journal(journal) {}

    Result<std::vector<Source>> list();
    Result<Source> find(std::string_view name);
    /// Refused when the name is taken, empty, or longer than 64 characters.
    Outcome add(const Source& source);
    /// Replaces the source's settings, JSON without secrets.
    Outcome changeSettings(std::string_view name, std::string_view settings);
    /// Forgets the source and everything only it delivered; the journal and
    /// ledger stay.
    Outcome remove(std::string_view name);
    /// What the source's reader wants to remember, by feed.
    Result<std::map<std::string, std::string>> cursors(std::int64_t id);
    /// `state` is `failed` or `held`; what the source delivered before stays.
    Outcome recordFailure(const Source& source, Instant at, std::string_view state,
                          const QString& error);
    /// What the source's reader remembers of failures; apart from the cursors, since it is kept
    /// also when nothing else is.
    Result<std::string> patience(std::int64_t id);
    Outcome keepPatience(std::int64_t id, std::string_view patience);
    Outcome acceptTruncated(std::string_view name);
    /// The snapshot that is held is wrong: the source is as before it came. Refused when none is
    /// held.
    Outcome refuseHeld(std::string_view name);

private:
    Database& m_database;
    Journal& m_journal;
};

} // namespace repromise
