#include "connect/tryton/TrytonSales.h"

#include "connect/tryton/TrytonValues.h"

#include <algorithm>

namespace repromise {

struct TrytonSales::Draft {
    TrytonOrder order;
    const TrytonProduct* product = nullptr;
    std::int64_t unit = 0;
    double quantity = 0;
    std::string price, raw, problem;
    std::vector<std::int64_t> ignored;
    std::vector<TrytonMove> moves;
};

void TrytonSales::takeOrder(const TrytonRecord& record, RecordSink* sink) const
{
    const TrytonOrder order = TrytonOrder::from(record);
    if (sink != nullptr && !m_basis.party(order.party).empty()) {
        order.put(record, m_basis, *sink);
    }
}

void TrytonSales::takePicking(const TrytonRecord& record)
{
    const TrytonReference origin = record.reference("origin");
    if (origin.model == "stock.move") {
        m_picking[origin.id].push_back(TrytonMove::from(record));
    }
}

std::vector<TrytonMove> TrytonSales::movesOf(const TrytonRecord& record, std::string& problem) const
{
    std::vector<TrytonMove> moves;
    for (const TrytonRecord& each : record.list("moves")) {
        TrytonMove move = TrytonMove::from(each);
        move.planned = each.date("planned_date");
        move.effective = each.date("effective_date");
        problem += problem.empty() ? each.problem() : std::string();
        const auto picking = m_picking.find(move.id);
        if (move.toDo() && picking != m_picking.end()) {
            move.picking = picking->second;
        }
        moves.push_back(std::move(move));
    }
    return moves;
}

void TrytonSales::takeLine(const TrytonRecord& record, RecordSink* sink)
{
    const auto sale = record.inner("sale");
    Draft draft;
    draft.order = sale ? TrytonOrder::from(*sale) : TrytonOrder();
    draft.product = m_basis.product(record.id("product"));
    if (draft.product == nullptr || m_basis.party(draft.order.party).empty()) {
        return; // made since the products or parties were read: the next sync has both
    }
    m_lines.insert(record.id());
    if (draft.order.open) {
        m_openLines.insert(record.id());
    }
    if (sink == nullptr) {
        return;
    }
    draft.unit = record.id("unit");
    draft.quantity = record.number("quantity");
    draft.price = record.decimal("unit_price");
    draft.ignored = record.ids("moves_ignored");
    draft.raw = record.raw();
    draft.moves = movesOf(record, draft.problem);
    draft.problem = record.problem().empty() ? draft.problem : record.problem();
    put(record, draft, *sink);
}

void TrytonSales::put(const TrytonRecord& record, const Draft& draft, RecordSink& sink) const
{
    const TrytonOrder& order = draft.order;
    const std::string key = std::to_string(record.id());
    const auto figures = TrytonLineFigures::of(draft.moves, draft.ignored, m_basis.units,
                                               draft.unit, m_basis.places.single(order.warehouse));
    OrderLineRecord line;
    line.order = order.key;
    line.line = key;
    std::string problem = draft.problem;
    if (problem.empty() && !(figures && fillQuantities(line, draft, *figures))) {
        problem = "quantity";
    }
    if (problem.empty() && !fillPrice(line, draft)) {
        problem = "unit_price";
    }
    if (!problem.empty()) {
        reject(order.key + '/' + key, draft, problem, sink);
        return;
    }
    line.item = draft.product->key;
    line.location = m_basis.places.key(order.warehouse);
    line.confirmed = order.open ? figures->nextDate : Date();
    line.requested = requestedDate(draft, *figures);
    sink.put(line, {"sale.line", 0, draft.raw});
    putShipments(key, draft, sink);
}

bool TrytonSales::fillQuantities(OrderLineRecord& line, const Draft& draft,
                                 const TrytonLineFigures& figures) const
{
    const TrytonUnits& units = m_basis.units;
    const std::int64_t base = draft.product->unit;
    const auto ordered = units.convert(draft.quantity, draft.unit, base);
    const auto shipped = units.convert(figures.shipped, draft.unit, base);
    const auto givenUp = units.convert(figures.givenUp, draft.unit, base);
    const auto reserved = units.convert(figures.reserved, draft.unit, base);
    if (!ordered || !shipped || !givenUp || !reserved) {
        return false;
    }
    const TrytonOrder& order = draft.order;
    line.ordered = *ordered;
    line.shipped = *shipped;
    line.cancelled = order.open ? *givenUp : std::max(*ordered - *shipped, Quantity());
    const bool open = order.open && *ordered - *shipped - *givenUp > Quantity();
    line.allocated = open ? *reserved : Quantity();
    line.status = order.cancelled ? "cancelled" : open ? "open" : "closed";
    return true;
}

bool TrytonSales::fillPrice(OrderLineRecord& line, const Draft& draft) const
{
    const auto price = trytonPrice(draft.price.empty() ? "0" : draft.price);
    const auto converted =
        price ? m_basis.units.convert(*price, draft.unit, draft.product->unit) : std::nullopt;
    line.unitPrice = converted.value_or(UnitPrice());
    line.currency = draft.order.currency;
    return converted.has_value();
}

Date TrytonSales::requestedDate(const Draft& draft, const TrytonLineFigures& figures)
{
    const TrytonOrder& order = draft.order;
    if (order.shippingDate.known()) {
        return order.shippingDate;
    }
    if (draft.product->leadDays >= 0 && order.orderDate.known()) {
        return order.orderDate.plusDays(draft.product->leadDays);
    }
    return figures.firstDate.known() ? figures.firstDate : order.orderDate;
}

void TrytonSales::reject(const std::string& key, const Draft& draft, const std::string& field,
                         RecordSink& sink) const
{
    Defect defect;
    defect.kind = "unusable_field";
    defect.key = key;
    defect.reason = tr("The field %1 of order line %2 has a value that cannot be used. Correct it "
                       "in Tryton and sync again.")
                        .arg(QString::fromStdString(field), QString::fromStdString(key));
    sink.defect(defect, {"sale.line", 0, draft.raw});
}

void TrytonSales::putShipments(const std::string& line, const Draft& draft, RecordSink& sink) const
{
    for (const TrytonMove& move : draft.moves) {
        const auto shipped = m_basis.units.convert(move.quantity, move.unit, draft.product->unit);
        if (move.state != "done" || !shipped) {
            continue;
        }
        const std::string key = draft.order.key + '/' + std::to_string(move.id);
        ShipmentRecord shipment;
        shipment.key = key;
        shipment.order = draft.order.key;
        shipment.line = line;
        shipment.location = m_basis.places.key(draft.order.warehouse);
        shipment.shipped = *shipped;
        shipment.shipDate = move.effective;
        sink.put(shipment, {"stock.move", 0, key});
    }
}

} // namespace repromise
