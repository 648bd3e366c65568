#include "connect/tryton/TrytonOrder.h"

namespace repromise {

TrytonOrder TrytonOrder::from(const TrytonRecord& record)
{
    TrytonOrder order;
    const std::string_view state = record.text("state");
    order.key = record.text("number");
    if (order.key.empty()) {
        order.key = "sale " + std::to_string(record.id());
    }
    order.party = record.id("party");
    order.warehouse = record.id("warehouse");
    if (const auto currency = record.inner("currency")) {
        order.currency = Currency::parse(currency->text("code")).value_or(Currency());
    }
    order.orderDate = record.date("sale_date");
    order.shippingDate = record.date("shipping_date");
    order.open = state == "confirmed" || state == "processing";
    order.cancelled = state == "cancelled";
    order.status = order.open ? "open" : order.cancelled ? "cancelled" : "closed";
    return order;
}

void TrytonOrder::put(const TrytonRecord& record, const TrytonBasis& basis, RecordSink& sink) const
{
    SalesOrderRecord made;
    made.key = key;
    made.customer = basis.party(party);
    made.status = status;
    made.orderDate = orderDate;
    const std::string raw = record.raw();
    sink.put(made, {"sale.sale", 0, raw});
}

} // namespace repromise
