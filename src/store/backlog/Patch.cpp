#include "store/backlog/Patch.h"

#include "store/backlog/ContestedRows.h"
#include "store/backlog/LineWork.h"
#include "store/backlog/OpenLines.h"
#include "store/merge/ChangeLog.h"
#include "store/merge/MergeScope.h"

#include <unordered_set>

namespace repromise {
namespace {

// Each patch puts a pool on top of the last; beyond this a full read is cheaper to live with.
constexpr int mostPools = 16;

MasterIds idsOf(const Backlog& backlog)
{
    MasterIds ids;
    const auto fill = [](IdMap& map, const std::vector<std::int64_t>& column) {
        for (std::uint32_t row = 0; row < column.size(); ++row) {
            map.set(column[row], row);
        }
    };
    fill(ids.items, backlog.items.id);
    fill(ids.customers, backlog.customers.id);
    fill(ids.orders, backlog.orders.id);
    for (std::uint32_t row = 0; row < backlog.locations.size(); ++row) {
        ids.locations.set(backlog.locations[row].id, row);
    }
    for (std::uint32_t row = 0; row < backlog.sources.size(); ++row) {
        ids.sources.set(backlog.sources[row].id, row);
    }
    return ids;
}

struct Changes {
    std::unordered_set<std::int64_t> ids;
    std::string condition; ///< for `id IN`
};

Changes changesOf(Database& database, ChangeKind kind, std::uint64_t since)
{
    Changes changes;
    BulkStatement rows(database, "SELECT row_id FROM change_log WHERE generation > ? AND kind = ?");
    rows << static_cast<std::int64_t>(since) << changeKindName(kind);
    while (rows.step()) {
        changes.ids.insert(rows.integer(0));
    }
    changes.condition = "id IN (SELECT row_id FROM change_log WHERE generation > "
                        + std::to_string(since) + " AND kind = '"
                        + std::string(changeKindName(kind)) + "')";
    return changes;
}

// The table holds old rows, then fresh ones from `firstFresh` on: leaves out the old rows that
// changed and puts the fresh ones where they belong.
template <typename Table, typename Before, typename IdOf, typename EachColumn>
void settle(Table& table, std::size_t firstFresh, const Changes& changes, Before&& before,
            IdOf&& idOf, EachColumn&& eachColumn)
{
    if (changes.ids.empty()) {
        return;
    }
    std::vector<std::uint32_t> kept;
    kept.reserve(table.size());
    for (std::uint32_t row = 0; row < firstFresh; ++row) {
        if (!changes.ids.contains(idOf(row))) {
            kept.push_back(row);
        }
    }
    const auto fresh = sortedRows(firstFresh, table.size(), before);
    std::vector<std::uint32_t> rows;
    rows.reserve(kept.size() + fresh.size());
    std::merge(kept.begin(), kept.end(), fresh.begin(), fresh.end(), std::back_inserter(rows),
               before);
    eachColumn(table, [&rows](auto& column) { permute(column, rows); });
}

void patchLines(Database& database, Backlog& b, OpenLineReader& reader, std::uint64_t since)
{
    const Changes changes = changesOf(database, ChangeKind::Line, since);
    const std::size_t first = b.lines.size();
    reader.readLines(b.lines, "l." + changes.condition);
    settle(
        b.lines, first, changes, [&b](auto x, auto y) { return lineBefore(b, b.lines, x, y); },
        [&b](std::uint32_t row) { return b.lines.id[row]; },
        [](auto& table, auto&& visit) { eachLineColumn(table, visit); });
}

void patchStock(Database& database, Backlog& b, OpenLineReader& reader, std::uint64_t since)
{
    const Changes changes = changesOf(database, ChangeKind::Stock, since);
    const std::size_t first = b.stock.size();
    reader.readStock(b.stock, changes.condition);
    settle(
        b.stock, first, changes, [&b](auto x, auto y) { return stockBefore(b.stock, x, y); },
        [&b](std::uint32_t row) {
            return stockId(b.items.id[b.stock.item[row]], b.locations[b.stock.location[row]].id);
        },
        [](auto& table, auto&& visit) { eachStockColumn(table, visit); });
}

void patchInbound(Database& database, Backlog& b, OpenLineReader& reader, std::uint64_t since)
{
    const Changes changes = changesOf(database, ChangeKind::Inbound, since);
    const std::size_t first = b.inbound.size();
    reader.readInbound(b.inbound, changes.condition);
    settle(
        b.inbound, first, changes,
        [&b](auto x, auto y) { return inboundBefore(b, b.inbound, x, y); },
        [&b](std::uint32_t row) { return b.inbound.id[row]; },
        [](auto& table, auto&& visit) { eachInboundColumn(table, visit); });
}

// New sources go to the end, so that the row numbers held by orders stay right.
void refreshSources(Database& database, Backlog& backlog, StringPool& texts, MasterIds& ids)
{
    BulkStatement row(database, "SELECT id, name, last_good FROM source ORDER BY name");
    while (row.step()) {
        const std::uint32_t known = ids.sources.of(row.integer(0));
        if (known != noIx) {
            backlog.sources[known].lastGood = row.instant(2);
            continue;
        }
        ids.sources.set(row.integer(0), static_cast<std::uint32_t>(backlog.sources.size()));
        backlog.sources.push_back({row.integer(0), texts.intern(row.text(1)), row.instant(2)});
    }
}

bool patchable(Database& database, const Backlog& old)
{
    BulkStatement floor(database, "SELECT patch_floor FROM workspace");
    const bool known =
        floor.step() && floor.integer(0) <= static_cast<std::int64_t>(old.generation);
    floor.reset();
    return known && old.texts->depth() < mostPools;
}

} // namespace

BacklogPtr patchedBacklog(Database& database, const BacklogPtr& old)
{
    const SQLite::Transaction snapshot(database.connection());
    const std::uint64_t generation = database.generation();
    if (generation == old->generation) {
        return old;
    }
    if (!patchable(database, *old)) {
        return nullptr;
    }
    auto fresh = std::make_shared<Backlog>(*old);
    auto texts = std::make_shared<StringPool>(old->texts);
    fresh->texts = texts;
    fresh->generation = generation;
    MasterIds ids = idsOf(*old);
    refreshSources(database, *fresh, *texts, ids);
    OpenLineReader reader(database, *texts, ids);
    patchLines(database, *fresh, reader, old->generation);
    patchStock(database, *fresh, reader, old->generation);
    patchInbound(database, *fresh, reader, old->generation);
    readLineWork(database, fresh->lines);
    readContestedRows(database, *fresh);
    return fresh;
}

} // namespace repromise
