#pragma once

#include "store/Database.h"
#include "store/WriteRecord.h"

#include <optional>
#include <vector>

namespace repromise {

/// The rows of changes to be written to sources. Nothing here begins or ends a transaction or
/// writes the journal; everything throws SQLite::Exception.
class WriteTable {
public:
    explicit WriteTable(Database& database) : m_database(database) {}

    std::optional<WriteRecord> find(std::string_view id);
    /// `where` is SQL of ours about columns of `source_write`, never text from outside.
    std::vector<WriteRecord> select(const std::string& where);
    void insert(const WriteRecord& write);
    /// Saves state, times, tries and outcome.
    void update(const WriteRecord& write);
    /// The open change of the same field of the same record, if there is one.
    std::optional<WriteRecord> openLike(const WriteRecord& write);
    bool handed(std::string_view id);
    void setHanded(std::string_view id, bool handed);

private:
    Database& m_database;
};

/// The journal's payload for a change: what, from, to, tries, answer.
std::string writePayload(const WriteRecord& write);

} // namespace repromise
