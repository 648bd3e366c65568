#include "store/RecordCounts.h"

#include "store/BulkStatement.h"

#include <QCoreApplication>

namespace repromise {
namespace {

// By RecordKind.
constexpr std::array<std::string_view, recordKindCount> tables{
    "location",   "supplier", "customer",    "account",    "contact",  "item",
    "substitute", "stock",    "sales_order", "order_line", "shipment", "inbound",
    "receipt",    "lane",     "tracking",    "milestone",  "inquiry",  "pick_task"};

} // namespace

Result<std::array<std::uint64_t, recordKindCount>> countRecords(Database& database)
{
    return guarded(QCoreApplication::translate("RecordCounts", "count the records"),
                   [&]() -> Result<std::array<std::uint64_t, recordKindCount>> {
                       std::array<std::uint64_t, recordKindCount> counts{};
                       for (std::size_t kind = 0; kind < tables.size(); ++kind) {
                           BulkStatement row(database, "SELECT count(*) FROM "
                                                           + std::string(tables[kind])
                                                           + " WHERE gone = 0");
                           row.step();
                           counts[kind] = static_cast<std::uint64_t>(row.integer(0));
                           row.reset();
                       }
                       return counts;
                   });
}

} // namespace repromise
