#include "store/merge/MergeTable.h"

#include "store/merge/MergeReasons.h"
#include "store/merge/MergeSql.h"
#include "store/merge/PolicyChanges.h"

namespace repromise {
namespace {

enum class Order : std::uint8_t { Older, Same, Newer };

/// Of what is delivered to what is held. A time stamp that lies in the future is a mistake at its
/// source, or nothing that comes later would count until that day: it loses against one that does
/// not. When both do, our own clock may be slow.
Order orderOf(Instant delivered, Instant held, Instant now, bool sameRun)
{
    constexpr std::int64_t clocksDifferMs = 86'400'000;
    if (!delivered.known() || !held.known()) {
        return delivered.known() ? Order::Newer : Order::Same;
    }
    const Instant latest = now.plusMs(clocksDifferMs);
    if (held > latest && delivered <= latest) {
        return Order::Newer;
    }
    if (delivered > latest && held <= latest && sameRun) {
        return Order::Same;
    }
    return delivered < held ? Order::Older : delivered > held ? Order::Newer : Order::Same;
}

} // namespace

template <typename Policy>
MergeTable<Policy>::MergeTable(const MergeParts& parts)
    : m_parts(parts),
      m_rows(parts.scope),
      m_insert(parts.scope.database(), insertSql<Policy>()),
      m_update(parts.scope.database(), updateSql<Policy>()),
      m_gone(parts.scope.database(),
             "UPDATE " + std::string(Policy::table) + " SET gone=1, fingerprint=0 WHERE id=?")
{
}

template <typename Policy>
void MergeTable<Policy>::put(const Record& record, const Place& place)
{
    ++counts.read;
    m_parts.scope.delivered[static_cast<std::size_t>(Policy::kind)] = true;
    References to;
    if (const auto broken = Policy::resolve(m_parts.scope, record, to)) {
        reject(record, place, broken->kind, brokenReferenceReason(*broken));
        return;
    }
    m_parts.fingerprint << Policy::updatedAt(record);
    Policy::write(m_parts.fingerprint, record, to);
    const std::uint64_t print = m_parts.fingerprint.take();
    KeyHash hash;
    KnownRow* row = m_rows.find(record, to, hash);
    if (row == nullptr) {
        if (insert(record, to, hash, print)) {
            ++counts.added;
        } else {
            reject(record, place, isLine<Policy> ? "too_many_lines" : "too_many_locations",
                   isLine<Policy> ? tooManyLinesReason() : tooManyLocationsReason());
        }
        return;
    }
    const bool again = row->seen;
    row->seen = true;
    const Instant stamp = Policy::updatedAt(record);
    const Order order = orderOf(stamp, row->updatedAt, m_parts.scope.now(), again);
    const bool older = order == Order::Older;
    const bool newer = order == Order::Newer;
    const bool foreign = row->source != m_parts.scope.source() && !row->gone;
    const bool byField = foreign && (m_parts.claims.hasRules(Policy::kind) || (!newer && !older));
    if (foreign && row->fingerprint == print) {
        withdrawClaim(row->id);
        ++counts.unchanged;
    } else if (byField) {
        dispute(record, to, *row, place);
        return;
    } else if (row->fingerprint == print || (older && !row->gone)) {
        ++counts.unchanged;
    } else if (again && !newer) {
        complain(record, place, "duplicate_key_conflict", duplicateConflictReason(),
                 Handling::Rejected);
    } else {
        ++(row->gone ? counts.added : counts.changed);
        overwrite(record, to, *row, print);
        return;
    }
    if (!again) {
        settled(record);
    }
}

template <typename Policy>
bool MergeTable<Policy>::insert(const Record& record, const References& to, KeyHash hash,
                                std::uint64_t print)
{
    std::int64_t id = m_rows.newId(to);
    if (id < 0) {
        return false;
    }
    const std::string key = isLine<Policy> ? std::string() : Policy::key(record);
    if (id == 0) {
        m_insert.null();
    } else {
        m_insert << id;
    }
    if constexpr (isLine<Policy>) {
        m_insert << record.line;
    } else if constexpr (!idFromReferences<Policy>) {
        m_insert << std::string_view(key);
    }
    m_insert << m_parts.scope.source() << static_cast<std::int64_t>(print)
             << Policy::updatedAt(record);
    Policy::write(m_insert, record, to);
    if constexpr (isLine<Policy>) {
        m_insert << m_parts.scope.now();
    }
    m_insert.run();
    if constexpr (isLine<Policy>) {
        m_parts.terms.save(id, record.terms);
    }
    if (id == 0) {
        id = sqlite3_last_insert_rowid(m_parts.scope.database().handle());
    }
    KnownRow row{id,
                 print,
                 Policy::updatedAt(record),
                 static_cast<std::int32_t>(m_parts.scope.source()),
                 false,
                 true,
                 true};
    m_rows.index().add(hash, row);
    noteChange<Policy>(m_parts.changes, id);
    settled(record);
    return true;
}

template <typename Policy>
void MergeTable<Policy>::settled(const Record& record)
{
    if (m_parts.quarantine.anyOpen()) {
        m_parts.quarantine.settled(Policy::kind, Policy::key(record));
    }
}

template <typename Policy>
void MergeTable<Policy>::withdrawClaim(std::int64_t row)
{
    if (m_parts.claims.hasClaims(Policy::kind, row) && m_parts.claims.withdraw(claimTable, row)) {
        noteChange<Policy>(m_parts.changes, row);
    }
}

template <typename Policy>
void MergeTable<Policy>::dispute(const Record& record, const References& to, KnownRow& row,
                                 const Place& place)
{
    ColumnValues values;
    Policy::write(values, record, to);
    LineLedger::Dates before;
    if constexpr (isLine<Policy>) {
        before = m_parts.ledger.dates(row.id);
    }
    const auto effect = m_parts.claims.differ(claimTable, row.id, row.source, values);
    ++(effect.changed ? counts.changed : counts.unchanged);
    if (effect.changed) {
        if constexpr (isLine<Policy>) {
            m_parts.ledger.claimed(row.id, before);
        }
        noteChange<Policy>(m_parts.changes, row.id);
    }
    if (effect.raised.empty()) {
        settled(record);
    } else {
        complain(record, place, "data_conflict", sourceConflictReason(effect.raised),
                 Handling::Flagged);
    }
}

template <typename Policy>
void MergeTable<Policy>::writeOver(const Record& record, const References& to, KnownRow& row)
{
    if constexpr (isLine<Policy>) {
        Record shown = record;
        auto& claims = m_parts.claims;
        shown.requested =
            claims.winningDate(Policy::kind, row.id, "requested").value_or(record.requested);
        shown.confirmed =
            claims.winningDate(Policy::kind, row.id, "confirmed").value_or(record.confirmed);
        m_parts.ledger.lineChanges(row.id, shown);
    }
    Policy::write(m_update, record, to);
    m_update << row.id;
    m_update.run();
    if constexpr (isLine<Policy>) {
        m_parts.terms.replace(row.id, record.terms);
    }
    if constexpr (std::is_same_v<Policy, InboundPolicy>) {
        m_parts.words.ownerSaid(row.id, record);
    }
    if (m_parts.claims.hasClaims(Policy::kind, row.id)) {
        ColumnValues values;
        Policy::write(values, record, to);
        m_parts.claims.ownerSaid(claimTable, row.id, row.source, values);
    }
}

template <typename Policy>
void MergeTable<Policy>::overwrite(const Record& record, const References& to, KnownRow& row,
                                   std::uint64_t print)
{
    // A row that changed hands by a folder of changes stays with its owner.
    const std::int64_t owner = row.gone ? m_parts.scope.source() : row.source;
    row.source = static_cast<std::int32_t>(owner);
    m_update << owner << static_cast<std::int64_t>(print) << Policy::updatedAt(record);
    writeOver(record, to, row);
    row.fingerprint = print;
    row.updatedAt = Policy::updatedAt(record);
    row.gone = false;
    noteChange<Policy>(m_parts.changes, row.id);
    settled(record);
}

template <typename Policy>
void MergeTable<Policy>::complain(const Record& record, const Place& place, std::string_view kind,
                                  const QString& reason, Handling handling)
{
    m_parts.quarantine.add(
        {Policy::kind, handling, kind, Policy::key(record), reason, fieldsOf(record)}, place);
}

template <typename Policy>
void MergeTable<Policy>::reject(const Record& record, const Place& place, std::string_view kind,
                                const QString& reason)
{
    complain(record, place, kind, reason, Handling::Rejected);
    keep(Policy::key(record));
}

template <typename Policy>
void MergeTable<Policy>::keep(std::string_view key)
{
    if (KnownRow* row = m_rows.findByKey(key)) {
        row->kept = true;
    } else if constexpr (isLine<Policy>) {
        m_rows.keepPlace(key);
    }
}

template <typename Policy>
void MergeTable<Policy>::markGone(KnownRow& row)
{
    row.gone = true;
    row.fingerprint = 0;
    m_gone << row.id;
    m_gone.run();
    m_parts.claims.forget(Policy::kind, row.id);
    noteChange<Policy>(m_parts.changes, row.id);
    ++counts.removed;
    if constexpr (isOrder<Policy>) {
        m_parts.scope.forgetLastOrder();
    }
}

template <typename Policy>
void MergeTable<Policy>::removeByKey(std::string_view key)
{
    KnownRow* row = m_rows.findByKey(key);
    if (row != nullptr && !row->gone && row->source == m_parts.scope.source()) {
        markGone(*row);
    } else if (row != nullptr) {
        withdrawClaim(row->id);
    }
    m_parts.quarantine.settled(Policy::kind, key);
}

template <typename Policy>
std::pair<std::uint64_t, std::uint64_t> MergeTable<Policy>::storedAndSeen()
{
    m_rows.index().complete();
    std::pair<std::uint64_t, std::uint64_t> result{0, 0};
    m_rows.index().eachRow([&](const KnownRow& row) {
        const bool ours = row.source == m_parts.scope.source();
        result.first += ours && !row.gone && !row.isNew ? 1 : 0;
        result.second += ours && (row.seen || (row.kept && !row.gone)) ? 1 : 0;
    });
    return result;
}

template <typename Policy>
std::uint64_t MergeTable<Policy>::sweep()
{
    m_rows.index().complete();
    m_rows.index().eachRow([&](KnownRow& row) {
        if (row.source == m_parts.scope.source() && !row.gone && !row.seen && !row.kept) {
            markGone(row);
        }
    });
    for (const std::int64_t row : m_parts.claims.unrepeated(Policy::kind)) {
        withdrawClaim(row);
    }
    m_parts.quarantine.settledWhole(Policy::kind);
    return counts.removed;
}

template class MergeTable<LocationPolicy>;
template class MergeTable<SupplierPolicy>;
template class MergeTable<CustomerPolicy>;
template class MergeTable<AccountPolicy>;
template class MergeTable<ContactPolicy>;
template class MergeTable<ItemPolicy>;
template class MergeTable<SubstitutePolicy>;
template class MergeTable<StockPolicy>;
template class MergeTable<SalesOrderPolicy>;
template class MergeTable<OrderLinePolicy>;
template class MergeTable<ShipmentPolicy>;
template class MergeTable<InboundPolicy>;
template class MergeTable<ReceiptPolicy>;
template class MergeTable<LanePolicy>;
template class MergeTable<TrackingPolicy>;
template class MergeTable<MilestonePolicy>;
template class MergeTable<InquiryPolicy>;
template class MergeTable<PickTaskPolicy>;

} // namespace repromise
