#include "connect/TrytonPurchases.h"

#include "connect/TrytonDomain.h"

namespace repromise {
namespace {

using tryton::Json;

TrytonQuery lineQuery(Json domain)
{
    return {"purchase.line",
            std::move(domain),
            {"purchase", "product", "unit", "quantity", "unit_price", "delivery_date_store",
             "moves_ignored"},
            Json::object()};
}

} // namespace

void TrytonPurchases::keep(const TrytonRecord& record)
{
    Line line;
    line.purchase = record.id("purchase");
    line.product = record.id("product");
    line.unit = record.id("unit");
    line.quantity = record.number("quantity");
    line.price = record.decimal("unit_price");
    line.promised = record.date("delivery_date_store");
    line.ignored = record.ids("moves_ignored");
    line.raw = record.raw();
    line.problem = record.problem();
    m_lines[record.id()] = std::move(line);
}

Outcome TrytonPurchases::readOpen()
{
    const TrytonQuery query = lineQuery(Json::array(
        {tryton::clause("purchase.state", "in", Json::array({"confirmed", "processing"})),
         tryton::clause("type", "=", "line"), tryton::clause("product.type", "=", "goods"),
         tryton::clause("quantity", ">", 0)}));
    return m_feed.pager.each(query, [this](const TrytonRecord& record) { keep(record); })
        .and_then([this] { return readOrders(); });
}

Outcome TrytonPurchases::readThese(const std::set<std::int64_t>& lines)
{
    std::vector<std::int64_t> missing;
    for (const std::int64_t line : lines) {
        if (m_lines.count(line) == 0) {
            missing.push_back(line);
        }
    }
    return m_feed.pager
        .eachIn(lineQuery(Json::array()), "id", missing,
                [this](const TrytonRecord& record) { keep(record); })
        .and_then([this] { return readOrders(); });
}

Outcome TrytonPurchases::readOrders()
{
    std::set<std::int64_t> wanted;
    for (const auto& [id, line] : m_lines) {
        if (m_orders.count(line.purchase) == 0) {
            wanted.insert(line.purchase);
        }
    }
    const TrytonQuery query{"purchase.purchase",
                            Json::array(),
                            {"number", "party", "warehouse", "purchase_date"},
                            Json::object()};
    std::set<std::int64_t> suppliers;
    return m_feed.pager
        .eachIn(query, "id", std::vector<std::int64_t>(wanted.begin(), wanted.end()),
                [&](const TrytonRecord& record) {
                    Order& order = m_orders[record.id()];
                    order.key = record.text("number");
                    if (order.key.empty()) {
                        order.key = "purchase " + std::to_string(record.id());
                    }
                    order.party = record.id("party");
                    order.warehouse = record.id("warehouse");
                    order.orderDate = record.date("purchase_date");
                    suppliers.insert(order.party);
                })
        .and_then([&] { return m_parties.requireSuppliers(suppliers); });
}

const TrytonPurchases::Order* TrytonPurchases::orderOf(const Line& line) const
{
    const auto found = m_orders.find(line.purchase);
    return found == m_orders.end() ? nullptr : &found->second;
}

} // namespace repromise
