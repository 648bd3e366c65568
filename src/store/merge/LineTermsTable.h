#pragma once

#include "store/merge/MergeScope.h"

namespace repromise {

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

} // namespace repromise
