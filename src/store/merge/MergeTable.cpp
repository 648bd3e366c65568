#include "store/merge/MergeTable.h"

#include "base/Excerpt.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <type_traits>

namespace repromise {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("MergeTable", text);
}

std::size_t columnCount(std::string_view columns)
{
    return 1 + static_cast<std::size_t>(std::count(columns.begin(), columns.end(), ','));
}

// Tables whose id is made from what the record points at have no key column.
template <typename Policy>
constexpr bool idFromReferences =
    std::is_same_v<Policy, StockPolicy> || std::is_same_v<Policy, AccountPolicy>;
// Tables in which equal keys of two sources are two rows.
template <typename Policy>
constexpr bool keyedBySource = requires
{
    Policy::keyedBySource;
};
template <typename Policy>
constexpr bool isLine = std::is_same_v<Policy, OrderLinePolicy>;
template <typename Policy>
constexpr bool isOrder = std::is_same_v<Policy, SalesOrderPolicy>;

template <typename Policy>
std::string insertSql()
{
    std::string names = "id";
    std::string marks = "?";
    if constexpr (!idFromReferences<Policy>) {
        names += ",key";
        marks += ",?";
    }
    names += ",source_id,fingerprint,updated_at,";
    marks += ",?,?,?";
    names += Policy::columns;
    for (std::size_t i = 0; i < columnCount(Policy::columns); ++i) {
        marks += ",?";
    }
    if constexpr (isLine<Policy>) {
        names += ",first_seen";
        marks += ",?";
    }
    return "INSERT INTO " + std::string(Policy::table) + " (" + names + ") VALUES (" + marks + ")";
}

// A promise once made stays: only an unknown one is filled.
std::string assignment(std::string_view column)
{
    if (column == "promised") {
        return "promised=iif(promised=2147483647,?,promised)";
    }
    return std::string(column) + "=?";
}

template <typename Policy>
std::string updateSql()
{
    std::string sql = "UPDATE " + std::string(Policy::table)
                      + " SET gone=0,source_id=?,fingerprint=?,updated_at=?";
    std::string_view rest = Policy::columns;
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        const std::string_view column = rest.substr(0, comma);
        sql += ',';
        sql += isLine<Policy> ? assignment(column) : std::string(column) + "=?";
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    return sql + " WHERE id=?";
}

} // namespace

QString brokenReferenceReason(const BrokenReference& reference)
{
    const QString name = shown(reference.name);
    if (reference.kind == "unknown_item") {
        return say(QT_TRANSLATE_NOOP("MergeTable", "Item \"%1\" is not known. Deliver the item "
                                                   "first, or correct the code."))
            .arg(name);
    }
    if (reference.kind == "unknown_location") {
        return say(QT_TRANSLATE_NOOP("MergeTable", "Location \"%1\" is not known. Deliver the "
                                                   "location first, or correct the code."))
            .arg(name);
    }
    if (reference.kind == "unknown_destination") {
        return say(QT_TRANSLATE_NOOP("MergeTable", "\"%1\" is neither a location nor a region of "
                                                   "customers. Correct where the lane leads to."))
            .arg(name);
    }
    if (reference.kind == "unknown_customer") {
        return say(QT_TRANSLATE_NOOP("MergeTable", "Customer \"%1\" is not known. Deliver the "
                                                   "customer first, or correct the code."))
            .arg(name);
    }
    if (reference.kind == "unknown_supplier") {
        return say(QT_TRANSLATE_NOOP("MergeTable", "Supplier \"%1\" is not known. Deliver the "
                                                   "supplier first, or correct the code."))
            .arg(name);
    }
    if (reference.kind == "orphan_line") {
        return say(QT_TRANSLATE_NOOP("MergeTable", "Sales order \"%1\" is not known. Deliver the "
                                                   "order with its lines."))
            .arg(name);
    }
    return say(QT_TRANSLATE_NOOP("MergeTable", "Sales order \"%1\" has no such line. Deliver the "
                                               "order line first, or correct the number."))
        .arg(name);
}

QString duplicateConflictReason()
{
    return say(QT_TRANSLATE_NOOP("MergeTable",
                                 "The same key was delivered twice with different values and no "
                                 "newer time stamp. The first was kept; remove the wrong one."));
}

QString tooManyLinesReason()
{
    return say(QT_TRANSLATE_NOOP("MergeTable", "An order can have at most 65,535 lines here. Split "
                                               "the order."));
}

QString tooManyLocationsReason()
{
    return say(QT_TRANSLATE_NOOP("MergeTable", "A workspace can have at most 65,535 locations. "
                                               "Deliver those that ship or receive goods."));
}

QString sourceConflictReason(const std::vector<std::string>& columns)
{
    QStringList fields;
    for (const std::string& column : columns) {
        fields << shown(fieldOfColumn(column));
    }
    return say(QT_TRANSLATE_NOOP("MergeTable",
                                 "Another source says something else of %1; “source conflicts” "
                                 "shows both values. Say in sync.precedence whose counts, or mend "
                                 "one of the sources."))
        .arg(fields.join(QStringLiteral(", ")));
}

QString unknownSupplyReason(const SupplyWord& word)
{
    const auto text = [](std::string_view view) { return excerpt(view); };
    return say(QT_TRANSLATE_NOOP("MergeTable",
                                 "Purchase order \"%1\" has no line \"%2\" here. Sync the "
                                 "system that holds the order first, or correct the number; then "
                                 "deliver this again."))
        .arg(text(word.order), text(word.line.empty() ? word.item : word.line));
}

QString otherItemReason(const SupplyWord& word)
{
    return say(QT_TRANSLATE_NOOP("MergeTable",
                                 "Item \"%1\" is not the item of this purchase line. Ask the "
                                 "supplier which line is meant."))
        .arg(excerpt(word.item));
}

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

template <typename Policy>
MergeTable<Policy>::MergeTable(const MergeParts& parts)
    : m_parts(parts),
      m_insert(parts.scope.database(), insertSql<Policy>()),
      m_update(parts.scope.database(), updateSql<Policy>()),
      m_gone(parts.scope.database(),
             "UPDATE " + std::string(Policy::table) + " SET gone=1, fingerprint=0 WHERE id=?"),
      m_lastLine(parts.scope.database(), "SELECT max(id) FROM order_line WHERE id BETWEEN ? AND ?")
{
    if constexpr (idFromReferences<Policy>) {
        m_own.emplace(parts.scope.database(), KeyIndex::Queries{Policy::table, "", "id=?"},
                      [](const BulkStatement& row) { return KeyHash::of(row.integer(0)); });
    } else if constexpr (keyedBySource<Policy>) {
        m_own.emplace(parts.scope.database(),
                      KeyIndex::Queries{Policy::table, "key", "key=? AND source_id=?"},
                      [](const BulkStatement& row) {
                          return KeyHash::of(row.text(5),
                                             static_cast<std::uint64_t>(row.integer(3)));
                      });
    } else {
        m_own.emplace(parts.scope.database(), KeyIndex::Queries{Policy::table, "key", "key=?"},
                      [](const BulkStatement& row) { return KeyHash::of(row.text(5)); });
    }
}

template <typename Policy>
KeyIndex& MergeTable<Policy>::index()
{
    return *m_own;
}
template <>
KeyIndex& MergeTable<LocationPolicy>::index()
{
    return m_parts.scope.locations;
}
template <>
KeyIndex& MergeTable<SupplierPolicy>::index()
{
    return m_parts.scope.suppliers;
}
template <>
KeyIndex& MergeTable<CustomerPolicy>::index()
{
    return m_parts.scope.customers;
}
template <>
KeyIndex& MergeTable<ItemPolicy>::index()
{
    return m_parts.scope.items;
}
template <>
KeyIndex& MergeTable<SalesOrderPolicy>::index()
{
    return m_parts.scope.orders;
}
template <>
KeyIndex& MergeTable<OrderLinePolicy>::index()
{
    return m_parts.scope.lines;
}

template <typename Policy>
KnownRow* MergeTable<Policy>::find(const Record& record, const References& to, KeyHash& hash)
{
    if constexpr (isLine<Policy>) {
        hash = MergeScope::lineHash(to.order, record.line);
        return m_parts.scope.findLine(to.order, record.line);
    } else if constexpr (isOrder<Policy>) {
        hash = KeyHash::of(record.key, static_cast<std::uint64_t>(m_parts.scope.source()));
        return m_parts.scope.findOwnOrder(record.key);
    } else if constexpr (idFromReferences<Policy>) {
        const std::int64_t id = newId(to);
        hash = KeyHash::of(id);
        return index().find(hash, [id](BulkStatement& query) { query << id; });
    } else if constexpr (keyedBySource<Policy>) {
        const std::string key = Policy::key(record);
        hash = KeyHash::of(key, static_cast<std::uint64_t>(m_parts.scope.source()));
        return findOwn(key);
    } else {
        const std::string key = Policy::key(record);
        hash = KeyHash::of(key);
        return index().find(hash, [&key](BulkStatement& query) { query << std::string_view(key); });
    }
}

template <typename Policy>
KnownRow* MergeTable<Policy>::findOwn(std::string_view key)
{
    const std::int64_t source = m_parts.scope.source();
    return index().find(KeyHash::of(key, static_cast<std::uint64_t>(source)),
                        [key, source](BulkStatement& query) { query << key << source; });
}

template <typename Policy>
std::int64_t MergeTable<Policy>::newId([[maybe_unused]] const References& to)
{
    if constexpr (std::is_same_v<Policy, StockPolicy>) {
        return stockId(to.item, to.location);
    } else if constexpr (std::is_same_v<Policy, AccountPolicy>) {
        return to.customer;
    } else if constexpr (isLine<Policy>) {
        const auto order = static_cast<std::size_t>(to.order);
        if (order >= m_nextLine.size()) {
            m_nextLine.resize(order * 2 + 1);
        }
        if (m_nextLine[order] == 0) {
            m_lastLine << to.order * idsPerParent << to.order * idsPerParent + idsPerParent - 1;
            const bool any = m_lastLine.step() && !m_lastLine.isNull(0);
            m_nextLine[order] =
                any ? static_cast<std::uint32_t>(m_lastLine.integer(0) % idsPerParent) + 1 : 1;
            m_lastLine.reset();
        }
        if (m_nextLine[order] == idsPerParent) {
            return -1;
        }
        return to.order * idsPerParent + m_nextLine[order]++;
    } else if constexpr (std::is_same_v<Policy, LocationPolicy>) {
        // Stock rows carry the location in the low part of their id.
        BulkStatement last(m_parts.scope.database(), "SELECT max(id) FROM location");
        const bool full = last.step() && last.integer(0) >= idsPerParent - 1;
        last.reset();
        return full ? -1 : 0;
    } else {
        return 0; // the table numbers its rows itself
    }
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
    KnownRow* row = find(record, to, hash);
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
    const bool older = stamp.known() && row->updatedAt.known() && stamp < row->updatedAt;
    const bool newer = stamp.known() && (!row->updatedAt.known() || stamp > row->updatedAt);
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
        m_parts.quarantine.settled(Policy::kind, Policy::key(record));
    }
}

template <typename Policy>
bool MergeTable<Policy>::insert(const Record& record, const References& to, KeyHash hash,
                                std::uint64_t print)
{
    std::int64_t id = newId(to);
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
    index().add(hash, row);
    logChange(id);
    m_parts.quarantine.settled(Policy::kind,
                               isLine<Policy> ? Policy::key(record) : std::string(key));
    return true;
}

template <typename Policy>
void MergeTable<Policy>::withdrawClaim(std::int64_t row)
{
    if (m_parts.claims.hasClaims(Policy::kind, row) && m_parts.claims.withdraw(claimTable, row)) {
        logChange(row);
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
        logChange(row.id);
    }
    if (effect.raised.empty()) {
        m_parts.quarantine.settled(Policy::kind, Policy::key(record));
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
    logChange(row.id);
    m_parts.quarantine.settled(Policy::kind, Policy::key(record));
}

template <typename Policy>
void MergeTable<Policy>::logChange(std::int64_t id)
{
    if constexpr (isLine<Policy>) {
        m_parts.changes.touched(ChangeKind::Line, id);
    } else if constexpr (std::is_same_v<Policy, StockPolicy>) {
        m_parts.changes.touched(ChangeKind::Stock, id);
    } else if constexpr (std::is_same_v<Policy, InboundPolicy>) {
        m_parts.changes.touched(ChangeKind::Inbound, id);
    } else if constexpr (std::is_same_v<Policy, PickTaskPolicy>) {
        m_parts.changes.workTouched();
    } else if constexpr (
        !keyedBySource<
            Policy> && !std::is_same_v<Policy, ShipmentPolicy> && !std::is_same_v<Policy, ReceiptPolicy>) {
        m_parts.changes.reread();
    }
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
    if (KnownRow* row = findByKey(key)) {
        row->kept = true;
    } else if constexpr (isLine<Policy>) {
        keepPlace(key);
    }
}

// A line that was never held stands as one that is gone, so that what happened to it has a place.
template <typename Policy>
void MergeTable<Policy>::keepPlace(std::string_view key)
{
    MergeScope& scope = m_parts.scope;
    const auto slash = key.rfind('/');
    if (slash == std::string_view::npos || slash + 1 == key.size()) {
        return;
    }
    References to;
    to.order = scope.order(key.substr(0, slash));
    const std::int64_t id = to.order == 0 ? -1 : newId(to);
    if (id < 0) {
        return;
    }
    const std::string_view line = key.substr(slash + 1);
    BulkStatement insert(scope.database(),
                         "INSERT INTO order_line (id,key,source_id,fingerprint,gone,item_id,"
                         "location_id,status,ordered,shipped,allocated,cancelled,unit_price,"
                         "currency,requested,promised,confirmed,priority,first_seen) VALUES "
                         "(?,?,?,0,1,0,0,'',0,0,0,0,0,0,?,?,?,0,?)");
    insert << id << line << scope.source() << Date() << Date() << Date() << scope.now();
    insert.run();
    KnownRow row;
    row.id = id;
    row.source = static_cast<std::int32_t>(scope.source());
    row.gone = true;
    row.isNew = true;
    row.kept = true;
    index().add(MergeScope::lineHash(to.order, line), row);
}

template <typename Policy>
void MergeTable<Policy>::markGone(KnownRow& row)
{
    row.gone = true;
    row.fingerprint = 0;
    m_gone << row.id;
    m_gone.run();
    m_parts.claims.forget(Policy::kind, row.id);
    logChange(row.id);
    ++counts.removed;
    if constexpr (isOrder<Policy>) {
        m_parts.scope.forgetLastOrder();
    }
}

template <typename Policy>
KnownRow* MergeTable<Policy>::findByKey(std::string_view key)
{
    MergeScope& scope = m_parts.scope;
    const auto slash = key.rfind('/');
    if constexpr (isLine<Policy>) {
        const std::int64_t order = scope.anyOrder(key.substr(0, slash));
        return order == 0 ? nullptr : scope.findLine(order, key.substr(slash + 1));
    } else if constexpr (isOrder<Policy>) {
        return scope.findOwnOrder(key);
    } else if constexpr (idFromReferences<Policy>) {
        References to;
        if constexpr (std::is_same_v<Policy, StockPolicy>) {
            to.item = scope.anyId(scope.items, key.substr(0, slash));
            to.location = scope.anyId(scope.locations, key.substr(slash + 1));
        } else {
            to.customer = scope.anyId(scope.customers, key);
        }
        const std::int64_t id = newId(to);
        return index().find(KeyHash::of(id), [id](BulkStatement& query) { query << id; });
    } else if constexpr (keyedBySource<Policy>) {
        return findOwn(key);
    } else {
        return index().find(KeyHash::of(key), [key](BulkStatement& query) { query << key; });
    }
}

template <typename Policy>
void MergeTable<Policy>::removeByKey(std::string_view key)
{
    KnownRow* row = findByKey(key);
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
    index().complete();
    std::pair<std::uint64_t, std::uint64_t> result{0, 0};
    index().eachRow([&](const KnownRow& row) {
        const bool ours = row.source == m_parts.scope.source();
        result.first += ours && !row.gone && !row.isNew ? 1 : 0;
        result.second += ours && (row.seen || (row.kept && !row.gone)) ? 1 : 0;
    });
    return result;
}

template <typename Policy>
std::uint64_t MergeTable<Policy>::sweep()
{
    index().complete();
    index().eachRow([&](KnownRow& row) {
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
