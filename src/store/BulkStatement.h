#pragma once

#include "base/Date.h"
#include "store/Database.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <string_view>

namespace repromise {

/// A prepared statement for loops over millions of rows: binds by position without checks per
/// value beyond SQLite's own, and never copies text (it must live until `run` or `step` returns).
class BulkStatement {
public:
    BulkStatement(Database& database, std::string_view sql);
    ~BulkStatement() { sqlite3_finalize(m_statement); }
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    BulkStatement& operator<<(std::int64_t value)
    {
        sqlite3_bind_int64(m_statement, ++m_bound, value);
        return *this;
    }
    BulkStatement& operator<<(int value) { return *this << std::int64_t{value}; }
    BulkStatement& operator<<(Date value) { return *this << std::int64_t{value.raw()}; }
    BulkStatement& operator<<(Instant value)
    {
        if (!value.known()) {
            return null();
        }
        return *this << value.ms();
    }
    BulkStatement& operator<<(std::string_view text)
    {
        sqlite3_bind_text(m_statement, ++m_bound, text.empty() ? "" : text.data(),
                          static_cast<int>(text.size()), SQLITE_STATIC);
        return *this;
    }

    /// Leaves the next parameter null.
    BulkStatement& null()
    {
        sqlite3_bind_null(m_statement, ++m_bound);
        return *this;
    }

    /// Executes a statement that returns no rows and makes it ready for the next.
    void run()
    {
        const int code = sqlite3_step(m_statement);
        reset();
        if (code != SQLITE_DONE) {
            raise();
        }
    }
    /// Advances to the next row; false, and reset, at the end.
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW) {
            return true;
        }
        reset();
        if (code != SQLITE_DONE) {
            raise();
        }
        return false;
    }
    void reset()
    {
        sqlite3_reset(m_statement);
        m_bound = 0;
    }

    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    bool isNull(int column) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    bool isText(int column) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
    }
    Date date(int column) const
    {
        return Date::fromRaw(static_cast<std::int32_t>(integer(column)));
    }
    Instant instant(int column) const
    {
        return isNull(column) ? Instant() : Instant::fromMs(integer(column));
    }
    /// Valid until the next step or reset.
    std::string_view text(int column) const
    {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return {bytes == nullptr ? "" : bytes,
                static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
    }

private:
    [[noreturn]] void raise() const { throw SQLite::Exception(m_database); }

    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
    int m_bound = 0;
};

inline BulkStatement::BulkStatement(Database& database, std::string_view sql)
    : m_database(database.handle())
{
    if (sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK) {
        raise();
    }
}

} // namespace repromise
