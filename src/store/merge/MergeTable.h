#pragma once

#include "store/merge/ChangeLog.h"
#include "store/merge/Fingerprint.h"
#include "store/merge/QuarantineLog.h"
#include "store/merge/SourceClaims.h"
#include "store/merge/SupplyWords.h"
#include "store/merge/TablePolicies.h"

#include <QString>

namespace repromise {

/// Sentences for the complaints a merge can make.
QString brokenReferenceReason(const BrokenReference& reference);
QString duplicateConflictReason();
QString tooManyLinesReason();
QString tooManyLocationsReason();
QString sourceConflictReason(const std::vector<std::string>& columns);
QString unknownSupplyReason(const SupplyWord& word);
QString otherItemReason(const SupplyWord& word);

/// The ledger rows that follow from a changed line; compares with what is stored.
class LineLedger {
public:
    explicit LineLedger(MergeScope& scope);
    /// Call before the line's row is overwritten.
    void lineChanges(std::int64_t id, const OrderLineRecord& record);
    /// The dates of a line as they are stored, to be compared with later ones.
    struct Dates {
        Date requested, confirmed;
    };
    Dates dates(std::int64_t id);
    /// After another source's dates were taken into the row.
    void claimed(std::int64_t id, const Dates& before);

private:
    void entry(std::int64_t id, std::string_view kind, Date date, Instant at);
    void dateChanges(std::int64_t id, std::string_view kind, Date before, Date after,
                     Instant firstSeen);

    MergeScope& m_scope;
    BulkStatement m_select, m_insert, m_hasEntries;
    std::string m_sourceName;
};

/// What few lines have, in a table of its own.
class LineTermsTable {
public:
    explicit LineTermsTable(MergeScope& scope);
    /// For a line that has no row there yet.
    void save(std::int64_t id, const LineTerms& terms);
    void replace(std::int64_t id, const LineTerms& terms);

private:
    BulkStatement m_insert, m_delete;
};

struct MergeParts {
    MergeScope& scope;
    QuarantineLog& quarantine;
    ChangeLog& changes;
    LineLedger& ledger;
    LineTermsTable& terms;
    Fingerprint& fingerprint;
    SupplyWords& words;
    SourceClaims& claims;
};

/// Applies the records of one kind: new rows are inserted, newer ones overwrite, older ones lose,
/// the same ones are left alone.
template <typename Policy>
class MergeTable {
public:
    using Record = typename Policy::Record;

    explicit MergeTable(const MergeParts& parts);

    void put(const Record& record, const Place& place);
    /// The record came but was refused: what is held of it stays as it is.
    void keep(std::string_view key);
    /// Marks the row gone that the source says it no longer has; harmless when there is none.
    void removeByKey(std::string_view key);
    /// Marks all rows of this source gone that were not delivered; returns how many.
    std::uint64_t sweep();
    /// Rows of this source that are not gone: before the sweep, and those delivered.
    std::pair<std::uint64_t, std::uint64_t> storedAndSeen();

    SyncCounts counts{Policy::kind};

private:
    KeyIndex& index();
    KnownRow* find(const Record& record, const References& to, KeyHash& hash);
    /// This source's row of that key.
    KnownRow* findOwn(std::string_view key);
    /// False when there is no number left for the row.
    bool insert(const Record& record, const References& to, KeyHash hash, std::uint64_t print);
    void overwrite(const Record& record, const References& to, KnownRow& row, std::uint64_t print);
    /// Another source's record that is no newer word, or has to keep to `sync.precedence`.
    void dispute(const Record& record, const References& to, KnownRow& row, const Place& place);
    void writeOver(const Record& record, const References& to, KnownRow& row);
    void withdrawClaim(std::int64_t row);
    static constexpr SourceClaims::Table claimTable{Policy::kind, Policy::table, Policy::columns};
    void complain(const Record& record, const Place& place, std::string_view kind,
                  const QString& reason, Handling handling);
    void reject(const Record& record, const Place& place, std::string_view kind,
                const QString& reason);
    void logChange(std::int64_t id);
    void markGone(KnownRow& row);
    void keepPlace(std::string_view key);
    KnownRow* findByKey(std::string_view key);
    /// 0 when the table numbers its rows itself, -1 when there is no number left.
    std::int64_t newId(const References& to);

    MergeParts m_parts;
    std::optional<KeyIndex> m_own;
    BulkStatement m_insert, m_update, m_gone;
    BulkStatement m_lastLine;
    std::vector<std::uint32_t> m_nextLine; ///< per order id, 0 unknown
};

} // namespace repromise
