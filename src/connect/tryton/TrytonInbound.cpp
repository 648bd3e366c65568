#include "connect/tryton/TrytonInbound.h"

#include "connect/tryton/TrytonValues.h"

#include <algorithm>

namespace repromise {

std::optional<TrytonInbound::Coming> TrytonInbound::comingOf(const TrytonPurchase& line,
                                                             const TrytonProduct& product) const
{
    const TrytonUnits& units = m_basis.units;
    const auto ordered = units.convert(line.quantity, line.unit, product.unit);
    bool good = ordered.has_value() && line.problem.empty();
    Coming coming;
    coming.ordered = ordered.value_or(Quantity());
    for (const TrytonArrival& arrival : line.arrivals) {
        const TrytonMove& move = arrival.move;
        const auto quantity = units.convert(move.quantity, move.unit, product.unit);
        good = good && quantity.has_value();
        if (move.state == "done") {
            coming.received += quantity.value_or(Quantity());
        } else if (std::find(line.ignored.begin(), line.ignored.end(), move.id)
                   != line.ignored.end()) {
            coming.givenUp += quantity.value_or(Quantity());
        } else if (move.toDo()) {
            coming.open[move.planned] += quantity.value_or(Quantity());
        }
    }
    // What no move stands for (a line only just confirmed, a move cancelled) is to come, undated.
    Quantity rest = coming.ordered - coming.received - coming.givenUp;
    for (const auto& [day, quantity] : coming.open) {
        rest -= quantity;
    }
    if (rest > Quantity()) {
        coming.open[Date()] += rest;
    }
    return good ? std::optional(coming) : std::nullopt;
}

void TrytonInbound::putPurchase(const TrytonPurchase& line, RecordSink& sink) const
{
    const TrytonProduct* const product = m_basis.product(line.product);
    if (product == nullptr || m_basis.party(line.party).empty()) {
        return;
    }
    const auto coming = comingOf(line, *product);
    const auto price = trytonPrice(line.price.empty() ? "0" : line.price);
    if (!coming || !price) {
        const std::string place = line.order + '/' + std::to_string(line.id);
        Defect defect;
        defect.record = RecordKind::Inbound;
        defect.kind = "unusable_field";
        defect.key = place;
        defect.reason = tr("Purchase line %1 has a quantity, unit, date or price that cannot be "
                           "used. Correct it in Tryton and sync again.")
                            .arg(QString::fromStdString(place));
        sink.defect(defect, {"purchase.line", 0, line.raw});
        return;
    }
    const auto cost = m_basis.units.convert(*price, line.unit, product->unit);
    putParts(line, *product, *coming, cost.value_or(UnitPrice()), sink);
}

void TrytonInbound::putParts(const TrytonPurchase& line, const TrytonProduct& product,
                             const Coming& coming, UnitPrice cost, RecordSink& sink) const
{
    int part = 0;
    for (const auto& [day, quantity] : coming.open) {
        ++part;
        const std::string key =
            std::to_string(line.id) + (part == 1 ? std::string() : '@' + std::to_string(part));
        InboundRecord inbound;
        inbound.order = line.order;
        inbound.line = key;
        inbound.supplier = m_basis.party(line.party);
        inbound.item = product.key;
        inbound.location = m_basis.places.key(line.warehouse);
        inbound.status = coming.received > Quantity() ? "partial" : "open";
        inbound.received = part == 1 ? coming.received : Quantity();
        inbound.ordered = quantity + inbound.received;
        inbound.unitCost = cost;
        inbound.orderDate = line.orderDate;
        inbound.promised = line.promised;
        inbound.expected = day;
        sink.put(inbound, {"purchase.line", 0, line.raw});
    }
}

void TrytonInbound::putTransfer(const TrytonRecord& move, RecordSink& sink) const
{
    const std::int64_t warehouse = m_basis.places.warehouseOf(move.id("to_location"));
    const TrytonProduct* const product = m_basis.product(move.id("product"));
    const auto shipment = move.inner("shipment");
    if (warehouse == 0 || product == nullptr || !shipment) {
        return;
    }
    const std::string number(shipment->text("number"));
    const std::string line = std::to_string(move.id());
    const auto quantity =
        m_basis.units.convert(move.number("quantity"), move.id("uom"), product->unit);
    InboundRecord inbound;
    inbound.order = number;
    inbound.line = line;
    inbound.kind = "transfer";
    inbound.item = product->key;
    inbound.location = m_basis.places.key(warehouse);
    inbound.status = "in_transit";
    inbound.ordered = quantity.value_or(Quantity());
    inbound.expected = move.date("planned_date");
    if (!quantity || !move.problem().empty()) {
        rejectTryton(sink, RecordKind::Inbound, number + '/' + line, "stock.move", move,
                     move.problem().empty() ? "quantity" : move.problem());
        return;
    }
    const std::string raw = move.raw();
    sink.put(inbound, {"stock.move", 0, raw});
}

} // namespace repromise
