#include "store/backlog/ContestedRows.h"

#include "store/merge/MergeScope.h"

#include <unordered_set>

namespace repromise {
namespace {

using Ids = std::unordered_set<std::int64_t>;

Ids contested(Database& database, RecordKind kind)
{
    BulkStatement row(database,
                      "SELECT DISTINCT row_id FROM source_claim WHERE record = ? AND raised = 1");
    row << recordKindName(kind);
    Ids ids;
    while (row.step()) {
        ids.insert(row.integer(0));
    }
    return ids;
}

} // namespace

void readContestedRows(Database& database, Backlog& backlog)
{
    backlog.contestedLines.clear();
    backlog.contestedInbound.clear();
    const Ids lines = contested(database, RecordKind::OrderLine);
    const Ids orders = contested(database, RecordKind::SalesOrder);
    const Ids stock = contested(database, RecordKind::Stock);
    if (!lines.empty() || !orders.empty() || !stock.empty()) {
        const LineTable& table = backlog.lines;
        for (LineIx line = 0; line < table.size(); ++line) {
            const std::int64_t place = stockId(backlog.items.id[table.item[line]],
                                               backlog.locations[table.location[line]].id);
            if (lines.contains(table.id[line])
                || orders.contains(backlog.orders.id[table.order[line]]) || stock.contains(place)) {
                backlog.contestedLines.push_back(line);
            }
        }
    }
    const Ids inbound = contested(database, RecordKind::Inbound);
    for (InboundIx row = 0; !inbound.empty() && row < backlog.inbound.size(); ++row) {
        if (inbound.contains(backlog.inbound.id[row])) {
            backlog.contestedInbound.push_back(row);
        }
    }
}

} // namespace repromise
