#pragma once

#include "store/merge/MergeScope.h"

namespace repromise {

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

} // namespace repromise
