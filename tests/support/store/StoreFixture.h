#pragma once

#include "store/BacklogReader.h"
#include "store/Quarantine.h"
#include "store/SnapshotMerge.h"
#include "support/RecordFeed.h"
#include "support/TestFolder.h"

namespace repromise {

/// A workspace database in a folder of its own, at a moment that only tests move.
class StoreFixture {
public:
    StoreFixture();

    Database& database() { return *m_database; }
    Journal& journal() { return *m_journal; }
    Sources sources() { return {*m_database, *m_journal}; }
    FixedClock& clock() { return m_clock; }
    std::filesystem::path file() const;
    /// Closes and opens the database again.
    void reopen();

    /// The source of that name, added when it is new.
    Source source(const std::string& name);
    /// Delivers the feed from `source`; all of what exists when `complete` says so.
    Result<MergeReport> merge(const RecordFeed& feed, const std::vector<RecordKind>& complete = {},
                              const std::string& source = "erp", const Cursors& cursors = {});

    BacklogPtr backlog();
    std::vector<QuarantinedRecord> quarantine();
    /// Database id of a line, also of one that is gone; 0 when it was never stored.
    std::int64_t lineId(std::string_view order, std::string_view line);
    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql);

private:
    TestFolder m_folder;
    FixedClock m_clock;
    std::unique_ptr<Database> m_database;
    std::optional<Journal> m_journal;
};

/// Every row of every table as text: equal dumps hold the same.
std::string dumpOf(Database& database);

/// What a merge did to one kind; zeros when the report does not name it.
SyncCounts countsOf(const MergeReport& report, RecordKind kind);

} // namespace repromise
