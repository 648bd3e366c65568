#pragma once

#include "store/merge/ChangeLog.h"
#include "store/merge/Fingerprint.h"
#include "store/merge/LineLedger.h"
#include "store/merge/LineTermsTable.h"
#include "store/merge/MergeRows.h"
#include "store/merge/QuarantineLog.h"
#include "store/merge/SourceClaims.h"
#include "store/merge/SupplyWords.h"
#include "store/merge/TablePolicies.h"

#include <QString>

namespace repromise {

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
    /// False when there is no number left for the row.
    bool insert(const Record& record, const References& to, KeyHash hash, std::uint64_t print);
    void overwrite(const Record& record, const References& to, KnownRow& row, std::uint64_t print);
    /// Another source's record that is no newer word, or has to keep to `sync.precedence`.
    void dispute(const Record& record, const References& to, KnownRow& row, const Place& place);
    void writeOver(const Record& record, const References& to, KnownRow& row);
    /// Complaints of earlier runs about the record are over.
    void settled(const Record& record);
    void withdrawClaim(std::int64_t row);
    static constexpr SourceClaims::Table claimTable{Policy::kind, Policy::table, Policy::columns};
    void complain(const Record& record, const Place& place, std::string_view kind,
                  const QString& reason, Handling handling);
    void reject(const Record& record, const Place& place, std::string_view kind,
                const QString& reason);
    void markGone(KnownRow& row);

    MergeParts m_parts;
    MergeRows<Policy> m_rows;
    BulkStatement m_insert, m_update, m_gone;
};

} // namespace repromise
