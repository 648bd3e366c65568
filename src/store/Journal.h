#pragma once

#include "base/Actor.h"
#include "base/Clock.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

struct JournalEntry {
    std::int64_t seq = 0;
    std::string id; ///< UUIDv7
    Instant at;
    Actor actor;
    std::string kind;    ///< `sync.applied`, `message.sent` …
    std::string subject; ///< `source/erp`, `line/SO-1/2`, `message/ID`
    std::string payload; ///< JSON
    std::string previous, hash;
};

struct AuditResult {
    std::int64_t checked = 0;
    std::optional<JournalEntry> firstBroken; ///< none also when the newest entries are missing
    QString finding;                         ///< empty when the chain holds
};

/// The append-only journal. Each entry holds the SHA-256 of the one before and of itself.
class Journal {
public:
    Journal(Database& database, const Clock& clock, Actor actor);

    /// Must be called inside the transaction that carries the effects; throws SQLite::Exception
    /// like any statement of that transaction.
    void append(std::string_view kind, std::string_view subject, std::string_view payload);

    /// Entries from `since` on, optionally of one subject and those below it (`line/SO-1` or
    /// `line/SO-1/`), oldest first.
    Result<std::vector<JournalEntry>> read(Instant since, std::string_view subject,
                                           std::size_t limit = 100'000);

    Result<AuditResult> verify();

private:
    Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace repromise
