#include "connect/tryton/TrytonPurchase.h"

namespace repromise {
namespace {

void fillOrder(TrytonPurchase& line, const TrytonRecord& purchase)
{
    const std::string_view state = purchase.text("state");
    line.order = purchase.text("number");
    if (line.order.empty()) {
        line.order = "purchase " + std::to_string(purchase.id());
    }
    line.party = purchase.id("party");
    line.warehouse = purchase.id("warehouse");
    line.orderDate = purchase.date("purchase_date");
    line.open = state == "confirmed" || state == "processing";
}

} // namespace

std::optional<TrytonPurchase> TrytonPurchase::from(const TrytonRecord& record,
                                                   const TrytonPlaces& places)
{
    const auto purchase = record.inner("purchase");
    if (!purchase) {
        return std::nullopt;
    }
    TrytonPurchase line;
    fillOrder(line, *purchase);
    line.id = record.id();
    line.type = record.text("type");
    line.product = record.id("product");
    line.unit = record.id("unit");
    line.quantity = record.number("quantity");
    line.price = record.decimal("unit_price");
    line.promised = record.date("delivery_date_store");
    line.ignored = record.ids("moves_ignored");
    line.raw = record.raw();
    line.problem = record.problem();
    for (const TrytonRecord& each : record.list("moves")) {
        TrytonArrival arrival{TrytonMove::from(each), each.id("product"), each.id("to_location"),
                              places.suppliers(each.id("from_location"))};
        arrival.move.planned = each.date("planned_date");
        arrival.move.effective = each.date("effective_date");
        line.problem += line.problem.empty() ? each.problem() : std::string();
        line.arrivals.push_back(std::move(arrival));
    }
    return line;
}

} // namespace repromise
