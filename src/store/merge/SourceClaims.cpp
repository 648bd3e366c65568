#include "store/merge/SourceClaims.h"

#include <algorithm>

namespace repromise {
namespace {

void bindValue(BulkStatement& statement, const ColumnValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        statement << *number;
    } else {
        statement << std::string_view(std::get<std::string>(value));
    }
}

ColumnValue valueAt(const BulkStatement& row, int column)
{
    return row.isText(column) ? ColumnValue(std::string(row.text(column)))
                              : ColumnValue(row.integer(column));
}

} // namespace

void releaseClaims(Database& database, std::int64_t source)
{
    constexpr std::array<std::string_view, recordKindCount> tables{
        "location",   "supplier", "customer",    "account",    "contact",  "item",
        "substitute", "stock",    "sales_order", "order_line", "shipment", "inbound",
        "receipt",    "lane",     "tracking",    "milestone",  "inquiry",  "pick_task"};
    BulkStatement winning(database, "SELECT row_id, field, held FROM source_claim WHERE record = ? "
                                    "AND source_id = ? AND wins = 1");
    for (std::size_t kind = 0; kind < tables.size(); ++kind) {
        const std::string table(tables[kind]);
        const std::string_view record = recordKindName(static_cast<RecordKind>(kind));
        winning << record << source;
        while (winning.step()) {
            BulkStatement restore(database, "UPDATE " + table + " SET "
                                                + std::string(winning.text(1))
                                                + " = ? WHERE id = ?");
            bindValue(restore, valueAt(winning, 2));
            restore << winning.integer(0);
            restore.run();
        }
        BulkStatement forget(database, "DELETE FROM source_claim WHERE record = ?1 AND (source_id "
                                       "= ?2 OR row_id IN (SELECT id FROM "
                                           + table + " WHERE source_id = ?2))");
        forget << record << source;
        forget.run();
    }
}

std::vector<std::string_view> columnNames(std::string_view columns)
{
    std::vector<std::string_view> names;
    while (!columns.empty()) {
        const auto comma = columns.find(',');
        names.push_back(columns.substr(0, comma));
        columns = comma == std::string_view::npos ? std::string_view() : columns.substr(comma + 1);
    }
    return names;
}

SourceClaims::SourceClaims(MergeScope& scope, const Precedence& precedence)
    : m_scope(scope),
      m_read(scope.database(),
             "SELECT field, source_id, claimed, held, wins, raised, since FROM "
             "source_claim WHERE record=? AND row_id=? ORDER BY field, source_id"),
      m_forget(scope.database(), "DELETE FROM source_claim WHERE record=? AND row_id=?"),
      m_insert(scope.database(), "INSERT INTO source_claim VALUES (?,?,?,?,?,?,?,?,?)"),
      m_word(scope.database(), "SELECT 1 FROM supply_word WHERE inbound_id=?")
{
    BulkStatement id(scope.database(), "SELECT id FROM source WHERE name=? AND removed=0");
    for (const Precedence::Rule& rule : precedence.rules()) {
        std::vector<std::int64_t>& sources = m_rules[{rule.kind, rule.column}];
        for (const std::string& name : rule.sources) {
            id << std::string_view(name);
            sources.push_back(id.step() ? id.integer(0) : 0);
            id.reset();
        }
        m_ruled[at(rule.kind)] = true;
    }
    for (int kind = 0; kind < recordKindCount; ++kind) {
        BulkStatement row(scope.database(),
                          "SELECT row_id, source_id FROM source_claim WHERE record=?");
        row << recordKindName(static_cast<RecordKind>(kind));
        const auto index = static_cast<std::size_t>(kind);
        while (row.step()) {
            m_rows[index].insert(row.integer(0));
            if (row.integer(1) == scope.source()) {
                m_own[index].insert(row.integer(0));
            }
        }
    }
}

std::vector<SourceClaims::Claim> SourceClaims::read(RecordKind kind, std::int64_t row)
{
    std::vector<Claim> claims;
    m_read << recordKindName(kind) << row;
    while (m_read.step()) {
        claims.push_back({std::string(m_read.text(0)), m_read.integer(1), valueAt(m_read, 2),
                          valueAt(m_read, 3), m_read.integer(4) != 0, m_read.integer(5) != 0,
                          m_read.instant(6)});
    }
    return claims;
}

void SourceClaims::write(RecordKind kind, std::int64_t row, const std::vector<Claim>& claims)
{
    forget(kind, row);
    for (const Claim& claim : claims) {
        m_insert << recordKindName(kind) << row << std::string_view(claim.column) << claim.source;
        bindValue(m_insert, claim.claimed);
        bindValue(m_insert, claim.held);
        m_insert << int{claim.wins} << int{claim.raised} << claim.since;
        m_insert.run();
        m_rows[at(kind)].insert(row);
    }
}

void SourceClaims::forget(RecordKind kind, std::int64_t row)
{
    if (hasClaims(kind, row)) {
        m_forget << recordKindName(kind) << row;
        m_forget.run();
        m_rows[at(kind)].erase(row);
    }
}

SourceClaims::Values SourceClaims::shown(const Table& table, std::int64_t row)
{
    BulkStatement select(m_scope.database(), "SELECT " + std::string(table.columns) + " FROM "
                                                 + std::string(table.name) + " WHERE id=?");
    select << row;
    Values values;
    if (select.step()) {
        int column = 0;
        for (const std::string_view name : columnNames(table.columns)) {
            values.emplace(name, valueAt(select, column++));
        }
        select.reset();
    }
    return values;
}

std::optional<std::size_t> SourceClaims::place(RecordKind kind, std::string_view column,
                                               std::int64_t source, bool isOwner) const
{
    const auto rule = m_rules.find({kind, std::string(column)});
    if (rule == m_rules.end()) {
        return isOwner ? 0 : 1;
    }
    const auto found = std::ranges::find(rule->second, source);
    return found == rule->second.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - rule->second.begin()));
}

// Of each field, who counts, and whether several are asked.
void SourceClaims::rank(RecordKind kind, std::int64_t owner, std::vector<Claim>& claims) const
{
    for (Claim& claim : claims) {
        const auto own = place(kind, claim.column, claim.source, false);
        const auto theirs = place(kind, claim.column, owner, true);
        claim.raised = own && theirs;
        claim.wins = own && (!theirs || *own < *theirs);
    }
    for (Claim& claim : claims) {
        claim.wins = claim.wins && std::ranges::none_of(claims, [&](const Claim& other) {
                         const auto place1 = place(kind, claim.column, claim.source, false);
                         const auto place2 = place(kind, other.column, other.source, false);
                         return other.column == claim.column && place2 && *place2 < *place1;
                     });
    }
}

bool SourceClaims::show(const Table& table, std::int64_t row, std::string_view column,
                        const ColumnValue& value)
{
    BulkStatement update(m_scope.database(), "UPDATE " + std::string(table.name) + " SET "
                                                 + std::string(column) + "=?1 WHERE id=?2 AND "
                                                 + std::string(column) + " IS NOT ?1");
    bindValue(update, value);
    update << row;
    update.run();
    return sqlite3_changes(m_scope.database().handle()) != 0;
}

bool SourceClaims::settle(const Table& table, std::int64_t row, std::int64_t owner,
                          const Values& owners, std::vector<Claim>& claims)
{
    std::erase_if(claims, [&](const Claim& claim) {
        const auto held = owners.find(claim.column);
        return held == owners.end() || held->second == claim.claimed;
    });
    for (Claim& claim : claims) {
        claim.held = owners.find(claim.column)->second;
    }
    rank(table.kind, owner, claims);
    bool changed = false;
    for (const auto& [column, value] : owners) {
        const auto winner =
            std::ranges::find_if(claims, [&, name = std::string_view(column)](const Claim& claim) {
                return claim.wins && claim.column == name;
            });
        changed =
            show(table, row, column, winner == claims.end() ? value : winner->claimed) || changed;
    }
    write(table.kind, row, claims);
    return changed;
}

bool SourceClaims::overruled(RecordKind kind, std::int64_t row, std::string_view column)
{
    if (kind != RecordKind::Inbound
        || (column != "expected" && column != "ordered" && column != "status")) {
        return false;
    }
    m_word << row;
    const bool any = m_word.step();
    m_word.reset();
    return any;
}

SourceClaims::Effect SourceClaims::differ(const Table& table, std::int64_t row, std::int64_t owner,
                                          const ColumnValues& values)
{
    m_said[at(table.kind)].insert(row);
    std::vector<Claim> claims = read(table.kind, row);
    const Values now = shown(table, row);
    Values owners;
    for (const Claim& claim : claims) {
        owners.insert_or_assign(claim.column, claim.held);
    }
    std::map<std::string, Instant, std::less<>> since;
    std::erase_if(claims, [&](const Claim& claim) {
        const bool mine = claim.source == m_scope.source();
        if (mine) {
            since.emplace(claim.column, claim.since);
        }
        return mine;
    });
    std::size_t i = 0;
    for (const std::string_view column : columnNames(table.columns)) {
        const std::size_t value = i++;
        const bool promise = table.kind == RecordKind::OrderLine && column == "promised";
        if (!values.says(value) || promise || overruled(table.kind, row, column)
            || !place(table.kind, column, m_scope.source(), false)) {
            continue;
        }
        if (const auto held = now.find(column); held != now.end()) {
            owners.emplace(column, held->second);
        }
        const auto first = since.find(column);
        claims.push_back({std::string(column),
                          m_scope.source(),
                          values[value],
                          {},
                          false,
                          false,
                          first == since.end() ? m_scope.now() : first->second});
    }
    Effect effect;
    effect.changed = settle(table, row, owner, owners, claims);
    for (const Claim& claim : claims) {
        if (claim.source == m_scope.source() && claim.raised) {
            effect.raised.push_back(claim.column);
        }
    }
    return effect;
}

void SourceClaims::ownerSaid(const Table& table, std::int64_t row, std::int64_t owner,
                             const ColumnValues& values)
{
    std::vector<Claim> claims = read(table.kind, row);
    std::erase_if(claims, [&](const Claim& claim) {
        return claim.source == m_scope.source() || overruled(table.kind, row, claim.column);
    });
    const auto columns = columnNames(table.columns);
    Values owners;
    for (const Claim& claim : claims) {
        const auto column = std::ranges::find(columns, claim.column);
        if (column != columns.end()) {
            owners.insert_or_assign(claim.column,
                                    values[static_cast<std::size_t>(column - columns.begin())]);
        }
    }
    settle(table, row, owner, owners, claims);
}

std::optional<Date> SourceClaims::winningDate(RecordKind kind, std::int64_t row,
                                              std::string_view column)
{
    if (!hasClaims(kind, row)) {
        return std::nullopt;
    }
    for (const Claim& claim : read(kind, row)) {
        const auto* const value = std::get_if<std::int64_t>(&claim.claimed);
        if (claim.wins && claim.column == column && value != nullptr
            && claim.source != m_scope.source()) {
            return Date::fromRaw(static_cast<std::int32_t>(*value));
        }
    }
    return std::nullopt;
}

bool SourceClaims::withdraw(const Table& table, std::int64_t row)
{
    std::vector<Claim> claims = read(table.kind, row);
    Values owners;
    for (const Claim& claim : claims) {
        owners.insert_or_assign(claim.column, claim.held);
    }
    std::erase_if(claims, [&](const Claim& claim) { return claim.source == m_scope.source(); });
    BulkStatement owner(m_scope.database(),
                        "SELECT source_id FROM " + std::string(table.name) + " WHERE id=?");
    owner << row;
    const std::int64_t owns = owner.step() ? owner.integer(0) : 0;
    owner.reset();
    return settle(table, row, owns, owners, claims);
}

std::vector<std::int64_t> SourceClaims::unrepeated(RecordKind kind) const
{
    std::vector<std::int64_t> rows;
    for (const std::int64_t row : m_own[at(kind)]) {
        if (!m_said[at(kind)].contains(row) && hasClaims(kind, row)) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace repromise
