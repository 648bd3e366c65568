#include "store/merge/LineLedger.h"

namespace repromise {

LineLedger::LineLedger(MergeScope& scope)
    : m_scope(scope),
      m_select(scope.database(),
               "SELECT requested, promised, confirmed, first_seen FROM order_line WHERE id=?"),
      m_insert(scope.database(), "INSERT INTO ledger (order_line_id, kind, date, at, source, by, "
                                 "reason) VALUES (?,?,?,?,?,'sync',?)"),
      m_hasEntries(scope.database(),
                   "SELECT 1 FROM ledger WHERE order_line_id=? AND kind=? LIMIT 1")
{
    BulkStatement name(scope.database(), "SELECT name FROM source WHERE id=?");
    name << scope.source();
    if (name.step()) {
        m_sourceName = name.text(0);
    }
    name.reset();
}

void LineLedger::lineChanges(std::int64_t id, const OrderLineRecord& record)
{
    m_select << id;
    if (!m_select.step()) {
        return;
    }
    const Date requested = m_select.date(0);
    const Date promised = m_select.date(1);
    const Date confirmed = m_select.date(2);
    const Instant firstSeen = m_select.instant(3);
    m_select.reset();
    dateChanges(id, "requested", requested, record.requested, firstSeen);
    if (!promised.known()) { // the first commitment counts
        dateChanges(id, "promised", promised, record.promised, firstSeen);
    }
    dateChanges(id, "confirmed", confirmed, record.confirmed, firstSeen);
}

LineLedger::Dates LineLedger::dates(std::int64_t id)
{
    m_select << id;
    Dates found;
    if (m_select.step()) {
        found = {m_select.date(0), m_select.date(2)};
        m_select.reset();
    }
    return found;
}

void LineLedger::claimed(std::int64_t id, const Dates& before)
{
    m_select << id;
    if (!m_select.step()) {
        return;
    }
    const Dates after{m_select.date(0), m_select.date(2)};
    const Instant firstSeen = m_select.instant(3);
    m_select.reset();
    dateChanges(id, "requested", before.requested, after.requested, firstSeen);
    dateChanges(id, "confirmed", before.confirmed, after.confirmed, firstSeen);
}

void LineLedger::dateChanges(std::int64_t id, std::string_view kind, Date before, Date after,
                             Instant firstSeen)
{
    if (before == after) {
        return;
    }
    m_hasEntries << id << kind;
    const bool hasEntries = m_hasEntries.step();
    m_hasEntries.reset();
    if (!hasEntries && before.known()) {
        entry(id, kind, before, firstSeen);
    }
    entry(id, kind, after, m_scope.now());
}

void LineLedger::entry(std::int64_t id, std::string_view kind, Date date, Instant at)
{
    m_insert << id << kind << date << at << std::string_view(m_sourceName) << std::string_view();
    m_insert.run();
}

} // namespace repromise
