#include "connect/TrytonStock.h"

#include "connect/TrytonDomain.h"

namespace repromise {

using tryton::Json;

Outcome TrytonStock::add(Figures& figures, std::int64_t location, bool assignable, int sign)
{
    const TrytonQuery query{"product.product",
                            Json::array({tryton::clause("template.type", "=", "goods")}),
                            {"quantity"},
                            {{"active_test", false},
                             {"locations", Json::array({location})},
                             {"with_childs", true},
                             {"stock_assign", assignable}}};
    return m_feed.pager.each(query, [&](const TrytonRecord& record) {
        const double quantity = record.number("quantity");
        if (record.problem().empty()) {
            figures[record.id()] += sign * quantity;
        } else {
            m_feed.reject(RecordKind::Stock, std::to_string(record.id()), "product.product", record,
                          record.problem());
        }
    });
}

Outcome TrytonStock::read()
{
    Outcome outcome;
    for (const std::int64_t warehouse : m_feed.basis.places().warehouses()) {
        outcome = outcome.and_then([&] { return readWarehouse(warehouse); });
    }
    return outcome;
}

Outcome TrytonStock::readWarehouse(std::int64_t warehouse)
{
    const auto& places = m_feed.basis.places();
    Figures onHand;
    Figures allocated;
    return add(onHand, warehouse, false, 1)
        .and_then([&] { return add(allocated, places.storage(warehouse), false, 1); })
        .and_then([&] { return add(allocated, places.storage(warehouse), true, -1); })
        .and_then([&] {
            return places.single(warehouse) ? Outcome()
                                            : add(allocated, places.output(warehouse), false, 1);
        })
        .map([&] {
            for (const auto& [product, quantity] : onHand) {
                put(product, warehouse, quantity, allocated[product]);
            }
        });
}

void TrytonStock::put(std::int64_t product, std::int64_t warehouse, double onHand, double allocated)
{
    const auto known = m_feed.memory.products.find(product);
    if (known == m_feed.memory.products.end()) {
        return; // made since the products were read: the next sync has both
    }
    const auto& units = m_feed.basis.units();
    const auto there = units.convert(onHand, known->second.defaultUnit, known->second.unit);
    const auto taken = units.convert(allocated, known->second.defaultUnit, known->second.unit);
    if (!there || !taken || (there->units() == 0 && taken->units() == 0)) {
        return;
    }
    StockRecord stock;
    stock.item = known->second.key;
    stock.location = m_feed.basis.places().key(warehouse);
    stock.onHand = *there;
    stock.allocated = *taken;
    m_feed.sink.put(stock, {"product.product", 0, stock.item});
}

} // namespace repromise
