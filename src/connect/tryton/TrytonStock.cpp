#include "connect/tryton/TrytonStock.h"

namespace repromise {

void TrytonStock::add(double Figures::*figure, double sign, std::int64_t warehouse,
                      const TrytonRecord& record, RecordSink* sink)
{
    if (warehouse == 0) {
        return;
    }
    Figures& figures = m_figures[{warehouse, record.id()}];
    figures.*figure += sign * record.number("quantity");
    if (figures.good && !record.problem().empty()) {
        figures.good = false;
        if (sink != nullptr) {
            rejectTryton(*sink, RecordKind::Stock, std::to_string(record.id()), "product.product",
                         record, record.problem());
        }
    }
}

void TrytonStock::takeWhole(std::int64_t warehouse, const TrytonRecord& record, RecordSink* sink)
{
    add(&Figures::onHand, 1, warehouse, record, sink);
}

void TrytonStock::takeStored(std::int64_t location, const TrytonRecord& record, RecordSink* sink)
{
    add(&Figures::allocated, 1, m_basis.places.storing(location), record, sink);
}

void TrytonStock::takeFree(std::int64_t location, const TrytonRecord& record, RecordSink* sink)
{
    add(&Figures::allocated, -1, m_basis.places.storing(location), record, sink);
}

void TrytonStock::takePicked(std::int64_t location, const TrytonRecord& record, RecordSink* sink)
{
    const std::int64_t warehouse = m_basis.places.shipping(location);
    if (!m_basis.places.single(warehouse)) {
        add(&Figures::allocated, 1, warehouse, record, sink);
    }
}

void TrytonStock::deliver(RecordSink& sink) const
{
    for (const auto& [key, figures] : m_figures) {
        if (figures.good) {
            put(key, figures, sink);
        }
    }
}

void TrytonStock::put(const Key& key, const Figures& figures, RecordSink& sink) const
{
    const TrytonProduct* const product = m_basis.product(key.second);
    if (product == nullptr) {
        return; // made since the products were read: the next sync has both
    }
    const TrytonUnits& units = m_basis.units;
    const auto there = units.convert(figures.onHand, product->defaultUnit, product->unit);
    const auto taken = units.convert(figures.allocated, product->defaultUnit, product->unit);
    if (!there || !taken || (there->units() == 0 && taken->units() == 0)) {
        return;
    }
    StockRecord stock;
    stock.item = product->key;
    stock.location = m_basis.places.key(key.first);
    stock.onHand = *there;
    stock.allocated = *taken;
    sink.put(stock, {"product.product", 0, stock.item});
}

} // namespace repromise
