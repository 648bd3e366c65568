#pragma once

#include "store/Precedence.h"
#include "store/merge/ColumnValues.h"
#include "store/merge/MergeScope.h"

#include <array>
#include <map>
#include <unordered_set>

namespace repromise {

class LineLedger;

/// What a source says of rows that belong to another, field by field. The row shows the value that
/// counts; both are kept as long as they differ. Cheap where no claim is held.
class SourceClaims {
public:
    struct Table {
        RecordKind kind;
        std::string_view name, columns;
    };
    struct Effect {
        bool changed = false;            ///< the row shows another value now
        std::vector<std::string> raised; ///< columns that sources disagree about
    };

    SourceClaims(MergeScope& scope, const Precedence& precedence);

    /// Whether any field of the kind has a rule.
    bool hasRules(RecordKind kind) const { return m_ruled[at(kind)]; }
    bool hasClaims(RecordKind kind, std::int64_t row) const
    {
        return m_rows[at(kind)].contains(row);
    }

    /// This source says `values` of a row of `owner`.
    Effect differ(const Table& table, std::int64_t row, std::int64_t owner,
                  const ColumnValues& values);
    /// After the owner's record was written: claims go on top again, as far as they stand. A source
    /// whose whole record was taken over claims nothing any more.
    void ownerSaid(const Table& table, std::int64_t row, std::int64_t owner,
                   const ColumnValues& values);
    /// The value that counts in place of the owner's, of a column with a date.
    std::optional<Date> winningDate(RecordKind kind, std::int64_t row, std::string_view column);
    /// The row is gone.
    void forget(RecordKind kind, std::int64_t row);
    /// This source says nothing of the row any more; whether that changed it.
    bool withdraw(const Table& table, std::int64_t row);
    /// Rows of which this source said something before, but not in this run.
    std::vector<std::int64_t> unrepeated(RecordKind kind) const;

private:
    struct Claim {
        std::string column;
        std::int64_t source = 0;
        ColumnValue claimed, held;
        bool wins = false, raised = false;
        Instant since;
    };
    using Values = std::map<std::string, ColumnValue, std::less<>>;

    static std::size_t at(RecordKind kind) { return static_cast<std::size_t>(kind); }
    std::vector<Claim> read(RecordKind kind, std::int64_t row);
    void write(RecordKind kind, std::int64_t row, const std::vector<Claim>& claims);
    Values shown(const Table& table, std::int64_t row);
    /// `owners` is what the owner says of each column that is claimed; true when the row changed.
    bool settle(const Table& table, std::int64_t row, std::int64_t owner, const Values& owners,
                std::vector<Claim>& claims);
    void rank(RecordKind kind, std::int64_t owner, std::vector<Claim>& claims) const;
    bool show(const Table& table, std::int64_t row, std::string_view column,
              const ColumnValue& value);
    /// The place of a source in the rule of a field; unset when it says nothing of it. Without a
    /// rule the owner is first and everybody else second.
    std::optional<std::size_t> place(RecordKind kind, std::string_view column, std::int64_t source,
                                     bool isOwner) const;
    /// Columns of an inbound line that a supplier's word stands on.
    bool overruled(RecordKind kind, std::int64_t row, std::string_view column);

    MergeScope& m_scope;
    std::map<std::pair<RecordKind, std::string>, std::vector<std::int64_t>> m_rules; ///< source ids
    std::array<bool, recordKindCount> m_ruled{};
    std::array<std::unordered_set<std::int64_t>, recordKindCount> m_rows, m_own, m_said;
    BulkStatement m_read, m_forget, m_insert, m_word;
};

/// Takes back what a source says of other sources' rows, and what others say of its rows: it is to
/// be removed, and its rows are still its own. Throws SQLite::Exception.
void releaseClaims(Database& database, std::int64_t source);

/// The columns of a table, apart.
std::vector<std::string_view> columnNames(std::string_view columns);

} // namespace repromise
