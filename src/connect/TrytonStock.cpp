#include "connect/TrytonStock.h"

#include "connect/TrytonDomain.h"

namespace repromise {

using tryton::Json;

Outcome TrytonStock::readFigures(std::int64_t warehouse, bool assignable, Figures& figures)
{
    TrytonQuery query{"product.product",
                      Json::array({tryton::clause("template.type", "=", "goods")}),
                      {"quantity"},
                      {{"active_test", false},
                       {"locations", Json::array({warehouse})},
                       {"with_childs", true},
                       {"stock_assign", assignable}}};
    return m_feed.pager.each(query, [&](const TrytonRecord& record) {
        figures[record.id()] = record.number("quantity");
        if (!record.problem().empty()) {
            m_feed.reject(RecordKind::Stock, std::to_string(record.id()), "product.product", record,
                          record.problem());
            figures.erase(record.id());
        }
    });
}

Outcome TrytonStock::read()
{
    for (const std::int64_t warehouse : m_feed.basis.places().warehouses()) {
        Figures onHand;
        Figures assignable;
        const auto read = readFigures(warehouse, false, onHand).and_then([&] {
            return readFigures(warehouse, true, assignable);
        });
        if (!read) {
            return read;
        }
        for (const auto& [product, quantity] : onHand) {
            const auto rest = assignable.find(product);
            put(product, warehouse, quantity, rest == assignable.end() ? quantity : rest->second);
        }
    }
    return {};
}

void TrytonStock::put(std::int64_t product, std::int64_t warehouse, double onHand,
                      double assignable)
{
    const auto known = m_feed.memory.products.find(product);
    if (known == m_feed.memory.products.end()) {
        return; // made since the products were read: the next sync has both
    }
    const auto& units = m_feed.basis.units();
    const auto there = units.convert(onHand, known->second.defaultUnit, known->second.unit);
    const auto rest = units.convert(assignable, known->second.defaultUnit, known->second.unit);
    if (!there || !rest || (there->units() == 0 && rest->units() == 0)) {
        return;
    }
    StockRecord stock;
    stock.item = known->second.key;
    stock.location = m_feed.basis.places().key(warehouse);
    stock.onHand = *there;
    stock.allocated = *there - *rest;
    m_feed.sink.put(stock, {"product.product", 0, stock.item});
}

} // namespace repromise
