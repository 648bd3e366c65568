#include "domain/Records.h"

#include <array>

namespace repromise {

std::string_view recordKindName(RecordKind kind)
{
    static constexpr std::array<std::string_view, recordKindCount> names{
        "locations",        "suppliers",   "customers",   "accounts",
        "contacts",         "items",       "substitutes", "stock",
        "sales_orders",     "sales_lines", "shipments",   "purchase_lines",
        "receipts_history", "lanes",       "trackings",   "milestones",
        "inquiries",        "pick_tasks"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace repromise
