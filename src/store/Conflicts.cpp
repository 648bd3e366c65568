#include "store/Conflicts.h"

#include "base/Decimal.h"
#include "store/BulkStatement.h"
#include "store/DecisiveFields.h"
#include "store/Precedence.h"
#include "store/merge/MergeScope.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

/// By RecordKind: the table, and the key of a row `r` of it.
struct KindTable {
    std::string_view table, key;
};
constexpr std::array<KindTable, recordKindCount> tables{{
    {"location", "r.key"},
    {"supplier", "r.key"},
    {"customer", "r.key"},
    {"account", "(SELECT key FROM customer WHERE id = r.id)"},
    {"contact", "r.key"},
    {"item", "r.key"},
    {"substitute", "r.key"},
    {"stock", "(SELECT key FROM item WHERE id = r.id / 65536) || '/' || (SELECT key FROM location "
              "WHERE id = r.id % 65536)"},
    {"sales_order", "r.key"},
    {"order_line", "(SELECT key FROM sales_order WHERE id = r.id / 65536) || '/' || r.key"},
    {"shipment", "r.key"},
    {"inbound", "r.key"},
    {"receipt", "r.key"},
    {"lane", "r.key"},
    {"tracking", "r.key"},
    {"milestone", "r.key"},
    {"inquiry", "r.key"},
    {"pick_task", "r.key"},
}};

template <std::size_t Size>
bool in(const std::array<std::string_view, Size>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

constexpr std::array<std::string_view, 10> quantities{"on_hand",  "allocated", "safety", "ordered",
                                                      "shipped",  "step",      "ratio",  "received",
                                                      "min_ship", "cancelled"};
constexpr std::array<std::string_view, 4> prices{"unit_price", "list_price", "unit_cost",
                                                 "cost_per_unit"};
constexpr std::array<std::string_view, 9> dates{"requested",  "promised", "confirmed",
                                                "order_date", "expected", "ship_date",
                                                "valid_from", "valid_to", "received_on"};
constexpr std::array<std::string_view, 2> amounts{"credit_limit", "credit_used"};

std::string keyOf(Database& database, std::string_view column, std::int64_t id)
{
    std::string table(fieldOfColumn(column));
    table = table == "substitute" ? "item" : table == "from" ? "location" : table;
    table = table == "order_line" ? "order_line" : table;
    BulkStatement key(database, "SELECT key FROM " + table + " WHERE id = ?");
    key << id;
    std::string text = key.step() ? std::string(key.text(0)) : std::to_string(id);
    key.reset();
    return text;
}

std::string shownValue(Database& database, const BulkStatement& row, int at,
                       std::string_view column)
{
    constexpr int quantityPlaces = 4;
    constexpr int pricePlaces = 6;
    constexpr int amountPlaces = 2;
    if (row.isText(at)) {
        return std::string(row.text(at));
    }
    const std::int64_t value = row.integer(at);
    if (in(dates, column)) {
        return Date::fromRaw(static_cast<std::int32_t>(value)).iso();
    }
    if (in(quantities, column)) {
        return formatScaled(value, quantityPlaces);
    }
    if (in(prices, column)) {
        return formatScaled(value, pricePlaces);
    }
    if (in(amounts, column)) {
        return formatScaled(value, amountPlaces);
    }
    if (column == "currency") {
        return Currency::fromPacked(static_cast<std::uint32_t>(value)).code();
    }
    return column.ends_with("_id") ? keyOf(database, column, value) : std::to_string(value);
}

/// `condition` on `c`, with the ids to bind to it; `decisive`: only what a line rests on.
void addKind(Database& database, RecordKind kind, std::string_view condition,
             const std::vector<std::int64_t>& ids, std::vector<FieldConflict>& conflicts,
             bool decisive = false)
{
    const KindTable& table = tables[static_cast<std::size_t>(kind)];
    std::string sql("SELECT ");
    sql.append(table.key)
        .append(" AS key, c.field, o.name, c.held, s.name, c.claimed, c.wins, c.since FROM "
                "source_claim c JOIN ")
        .append(table.table)
        .append(" r ON r.id = c.row_id JOIN source o ON o.id = r.source_id JOIN source s ON s.id = "
                "c.source_id WHERE c.record = ? AND c.raised = 1 AND ")
        .append(condition)
        .append(" ORDER BY key, c.field, s.name");
    BulkStatement row(database, sql);
    row << recordKindName(kind);
    for (const std::int64_t id : ids) {
        row << id;
    }
    while (row.step()) {
        const std::string column(row.text(1));
        if (decisive && !isDecisive(kind, column)) {
            continue;
        }
        conflicts.push_back({kind, std::string(row.text(0)), std::string(fieldOfColumn(column)),
                             std::string(row.text(2)), shownValue(database, row, 3, column),
                             std::string(row.text(4)), shownValue(database, row, 5, column),
                             row.integer(6) != 0, row.instant(7)});
    }
}

} // namespace

Result<std::vector<FieldConflict>> Conflicts::list()
{
    return guarded(Tr::tr("read what sources disagree about"),
                   [&]() -> Result<std::vector<FieldConflict>> {
                       std::vector<FieldConflict> conflicts;
                       for (int kind = 0; kind < recordKindCount; ++kind) {
                           addKind(m_database, static_cast<RecordKind>(kind), "1", {}, conflicts);
                       }
                       return conflicts;
                   });
}

Result<std::vector<FieldConflict>> Conflicts::ofLine(std::int64_t line,
                                                     const std::vector<std::int64_t>& inbound)
{
    return guarded(
        Tr::tr("read what sources disagree about"), [&]() -> Result<std::vector<FieldConflict>> {
            std::vector<FieldConflict> conflicts;
            addKind(m_database, RecordKind::OrderLine, "c.row_id = ?", {line}, conflicts);
            addKind(m_database, RecordKind::SalesOrder, "c.row_id = ?", {line / idsPerParent},
                    conflicts);
            addKind(m_database, RecordKind::Stock,
                    "c.row_id = (SELECT item_id * 65536 + location_id FROM order_line WHERE id = "
                    "?)",
                    {line}, conflicts);
            const std::pair<RecordKind, std::string_view> masters[]{
                {RecordKind::Item, "SELECT item_id FROM order_line WHERE id = ?"},
                {RecordKind::Location, "SELECT location_id FROM order_line WHERE id = ?"},
                {RecordKind::Customer, "SELECT customer_id FROM sales_order WHERE id = ? / 65536"},
                {RecordKind::Account, "SELECT customer_id FROM sales_order WHERE id = ? / 65536"}};
            for (const auto& [kind, row] : masters) {
                addKind(m_database, kind, "c.row_id = (" + std::string(row) + ")", {line},
                        conflicts, true);
            }
            for (const std::int64_t supply : inbound) {
                addKind(m_database, RecordKind::Inbound, "c.row_id = ?", {supply}, conflicts);
            }
            return conflicts;
        });
}

} // namespace repromise
