#include "store/merge/LineTermsTable.h"

namespace repromise {

LineTermsTable::LineTermsTable(MergeScope& scope)
    : m_insert(scope.database(), "INSERT INTO line_terms VALUES (?,?,?,?,?)"),
      m_delete(scope.database(), "DELETE FROM line_terms WHERE id=?")
{
}

void LineTermsTable::save(std::int64_t id, const LineTerms& terms)
{
    if (terms != LineTerms()) {
        m_insert << id << int{terms.firm} << terms.latestUseful << terms.minShip.units()
                 << terms.manualRank;
        m_insert.run();
    }
}

void LineTermsTable::replace(std::int64_t id, const LineTerms& terms)
{
    m_delete << id;
    m_delete.run();
    save(id, terms);
}

} // namespace repromise
