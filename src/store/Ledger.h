#pragma once

#include "base/Date.h"
#include "store/Database.h"

#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// One entry of a line's date ledger (design section 4).
struct LedgerEntry {
    std::string kind; ///< requested, promised, confirmed, projected, told, actual
    Date date;        ///< unknown: "no date" is what the entry says
    Instant at;
    std::string source; ///< the source, or `repromise`
    std::string by;     ///< `sync`, or who acted
    std::string reason;
};

class Ledger {
public:
    explicit Ledger(Database& database) : m_database(database) {}

    /// The entries of a line by its database id, oldest first; the first ones come from the line
    /// itself. Empty when there is no such line.
    Result<std::vector<LedgerEntry>> entries(std::int64_t line);

    /// Adds what happened; inside the caller's transaction, throws SQLite::Exception.
    void append(std::int64_t line, const LedgerEntry& entry);

    /// Adds a `told` entry and makes it what the customer was last told; inside the caller's
    /// transaction, throws SQLite::Exception. The generation is the caller's to raise.
    void told(std::int64_t line, const LedgerEntry& entry, std::string_view message);

private:
    void addFirst(std::int64_t line, std::vector<LedgerEntry>& entries);
    void addActual(std::int64_t line, std::vector<LedgerEntry>& entries);

    Database& m_database;
};

} // namespace repromise
