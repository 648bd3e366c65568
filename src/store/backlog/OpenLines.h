#pragma once

#include "store/backlog/MasterData.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace repromise {

/// Reads order lines, stock and inbound lines; those of the given ids, or all.
class OpenLineReader {
public:
    OpenLineReader(Database& database, StringPool& texts, const MasterIds& ids);

    /// Appends open lines. With `condition` (on `l.id`) only those, in no particular order.
    void readLines(LineTable& lines, std::string_view condition = "1");
    void readStock(StockTable& stock, std::string_view condition = "1");
    void readInbound(InboundTable& inbound, std::string_view condition = "1");

private:
    void readTerms(LineTable& lines, std::size_t first, std::string_view condition);

    Database& m_database;
    StringPool& m_texts;
    const MasterIds& m_ids;
};

/// Calls `visit` with every column of the table in turn.
template <typename Table, typename Visit>
void eachLineColumn(Table& t, Visit&& visit)
{
    visit(t.id), visit(t.order), visit(t.key), visit(t.item), visit(t.location), visit(t.ordered);
    visit(t.shipped), visit(t.allocated), visit(t.cancelled), visit(t.unitPrice);
    visit(t.currency), visit(t.requested), visit(t.promised), visit(t.confirmed), visit(t.told);
    visit(t.wasTold), visit(t.messageState), visit(t.pickShort), visit(t.priority), visit(t.terms);
}
template <typename Table, typename Visit>
void eachStockColumn(Table& t, Visit&& visit)
{
    visit(t.item), visit(t.location), visit(t.onHand), visit(t.allocated);
}
template <typename Table, typename Visit>
void eachInboundColumn(Table& t, Visit&& visit)
{
    visit(t.id), visit(t.key), visit(t.kind), visit(t.supplier), visit(t.status), visit(t.item);
    visit(t.location), visit(t.open), visit(t.promised), visit(t.expected), visit(t.source);
}

/// The order of rows that Backlog promises.
bool lineBefore(const Backlog& backlog, const LineTable& lines, std::uint32_t a, std::uint32_t b);
bool stockBefore(const StockTable& stock, std::uint32_t a, std::uint32_t b);
bool inboundBefore(const Backlog& backlog, const InboundTable& inbound, std::uint32_t a,
                   std::uint32_t b);

/// Row numbers from `first` to `end` in the order of `before`.
template <typename Before>
std::vector<std::uint32_t> sortedRows(std::size_t first, std::size_t end, Before&& before)
{
    std::vector<std::uint32_t> rows(end - first);
    std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(first));
    if (!std::is_sorted(rows.begin(), rows.end(), before)) {
        std::sort(rows.begin(), rows.end(), before);
    }
    return rows;
}

/// Reorders one column by row numbers.
template <typename Column>
void permute(Column& column, const std::vector<std::uint32_t>& order)
{
    Column sorted;
    sorted.reserve(order.size());
    for (const std::uint32_t row : order) {
        sorted.push_back(column[row]);
    }
    column = std::move(sorted);
}

inline void permute(LineTermsColumn& terms, const std::vector<std::uint32_t>& order)
{
    terms.permute(order);
}

} // namespace repromise
