#include "store/backlog/ContestedRows.h"

#include "store/DecisiveFields.h"
#include "store/merge/MergeScope.h"

#include <unordered_set>

namespace repromise {
namespace {

using Ids = std::unordered_set<std::int64_t>;

Ids contested(Database& database, RecordKind kind)
{
    BulkStatement row(database, "SELECT DISTINCT row_id, field FROM source_claim WHERE record = ? "
                                "AND raised = 1");
    row << recordKindName(kind);
    Ids ids;
    while (row.step()) {
        if (isDecisive(kind, row.text(1))) {
            ids.insert(row.integer(0));
        }
    }
    return ids;
}

/// What a line rests on, each row by its id.
class LineGrounds {
public:
    explicit LineGrounds(Database& database)
        : m_lines(contested(database, RecordKind::OrderLine)),
          m_orders(contested(database, RecordKind::SalesOrder)),
          m_stock(contested(database, RecordKind::Stock)),
          m_items(contested(database, RecordKind::Item)),
          m_customers(contested(database, RecordKind::Customer)),
          m_locations(contested(database, RecordKind::Location))
    {
        m_customers.merge(contested(database, RecordKind::Account)); // of the customer's id
    }

    bool any() const
    {
        return !(m_lines.empty() && m_orders.empty() && m_stock.empty() && m_items.empty()
                 && m_customers.empty() && m_locations.empty());
    }
    bool hold(const Backlog& backlog, LineIx line) const
    {
        const LineTable& lines = backlog.lines;
        const std::int64_t item = backlog.items.id[lines.item[line]];
        const std::int64_t location = backlog.locations[lines.location[line]].id;
        const OrderIx order = lines.order[line];
        const std::int64_t customer = backlog.customers.id[backlog.orders.customer[order]];
        return m_lines.contains(lines.id[line]) || m_orders.contains(backlog.orders.id[order])
               || m_stock.contains(stockId(item, location)) || m_items.contains(item)
               || m_customers.contains(customer) || m_locations.contains(location);
    }

private:
    Ids m_lines, m_orders, m_stock, m_items, m_customers, m_locations;
};

} // namespace

void readContestedRows(Database& database, Backlog& backlog)
{
    backlog.contestedLines.clear();
    backlog.contestedInbound.clear();
    const LineGrounds grounds(database);
    for (LineIx line = 0; grounds.any() && line < backlog.lines.size(); ++line) {
        if (grounds.hold(backlog, line)) {
            backlog.contestedLines.push_back(line);
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
