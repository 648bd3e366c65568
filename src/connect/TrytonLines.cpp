#include "connect/TrytonLines.h"

#include "connect/TrytonDomain.h"
#include "connect/TrytonLineFigures.h"
#include "connect/TrytonValues.h"

#include <algorithm>

namespace repromise {
namespace {

using tryton::Json;

TrytonQuery lineQuery(Json domain)
{
    return {"sale.line",
            std::move(domain),
            {"sale", "type", "product", "quantity", "unit", "unit_price", "moves_ignored"},
            Json::object()};
}

TrytonQuery moveQuery(std::vector<std::string> fields)
{
    fields.insert(fields.end(), {"origin", "state", "quantity", "uom"});
    return {"stock.move", Json::array(), std::move(fields), Json::object()};
}

std::vector<std::string> references(const std::string& model, const std::vector<std::int64_t>& ids)
{
    std::vector<std::string> all;
    for (const std::int64_t id : ids) {
        all.push_back(model + ',' + std::to_string(id));
    }
    return all;
}

} // namespace

struct TrytonLines::Draft {
    std::int64_t sale = 0, product = 0, unit = 0;
    double quantity = 0;
    std::string type, price, raw, problem;
    std::vector<std::int64_t> ignored;
    std::vector<TrytonMove> moves;
};

TrytonLines::Draft TrytonLines::draft(const TrytonRecord& record) const
{
    Draft draft;
    draft.sale = record.id("sale");
    draft.product = record.id("product");
    draft.unit = record.id("unit");
    draft.quantity = record.number("quantity");
    draft.type = record.text("type");
    draft.price = record.decimal("unit_price");
    draft.ignored = record.ids("moves_ignored");
    draft.raw = record.raw();
    draft.problem = record.problem();
    return draft;
}

Outcome TrytonLines::readAll()
{
    TrytonQuery query = lineQuery(Json::array(
        {m_orders.inHistory("sale."), tryton::clause("type", "=", "line"),
         tryton::clause("product.type", "=", "goods"), tryton::clause("quantity", ">", 0)}));
    const auto ids = m_feed.pager.ids(query);
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    return readThese({ids->begin(), ids->end()});
}

Outcome TrytonLines::readThese(const std::set<std::int64_t>& lines)
{
    const std::vector<std::int64_t> ids(lines.begin(), lines.end());
    for (std::size_t begin = 0; begin < ids.size(); begin += m_feed.pager.pageSize()) {
        const std::size_t end = std::min(ids.size(), begin + m_feed.pager.pageSize());
        const std::vector<std::int64_t> some(ids.begin() + static_cast<std::ptrdiff_t>(begin),
                                             ids.begin() + static_cast<std::ptrdiff_t>(end));
        Drafts drafts;
        const auto read =
            m_feed.pager
                .eachIn(lineQuery(Json::array()), "id", some,
                        [&](const TrytonRecord& record) { drafts[record.id()] = draft(record); })
                .and_then([&] { return deliver(drafts); });
        if (!read) {
            return read;
        }
        for (const std::int64_t id : some) {
            if (drafts.count(id) == 0) {
                forget(id);
            }
        }
    }
    return {};
}

Outcome TrytonLines::deliver(Drafts& drafts)
{
    for (auto each = drafts.begin(); each != drafts.end();) {
        const Draft& draft = each->second;
        const bool wanted = m_orders.find(draft.sale) != nullptr && draft.type == "line"
                            && draft.quantity > 0
                            && m_feed.memory.products.count(draft.product) != 0;
        each = wanted ? std::next(each) : drafts.erase(each);
    }
    return readMoves(drafts).and_then([&] { return readPicking(drafts); }).map([&] {
        for (const auto& [id, draft] : drafts) {
            put(id, draft);
        }
    });
}

Outcome TrytonLines::readMoves(Drafts& drafts)
{
    std::vector<std::int64_t> ids;
    for (const auto& [id, draft] : drafts) {
        ids.push_back(id);
    }
    return m_feed.pager.eachIn(
        moveQuery({"planned_date", "effective_date"}), "origin", references("sale.line", ids),
        [&](const TrytonRecord& record) {
            const auto line = drafts.find(record.reference("origin").id);
            if (line == drafts.end()) {
                return; // deleted since it was read: Tryton then tells no origin
            }
            TrytonMove move = TrytonMove::from(record);
            move.planned = record.date("planned_date");
            move.effective = record.date("effective_date");
            line->second.problem += record.problem();
            line->second.moves.push_back(std::move(move));
        });
}

Outcome TrytonLines::readPicking(Drafts& drafts)
{
    std::map<std::int64_t, TrytonMove*> outgoing;
    std::vector<std::int64_t> ids;
    for (auto& [id, draft] : drafts) {
        for (TrytonMove& move : draft.moves) {
            if (move.toDo()) {
                outgoing[move.id] = &move;
                ids.push_back(move.id);
            }
        }
    }
    return m_feed.pager.eachIn(moveQuery({}), "origin", references("stock.move", ids),
                               [&](const TrytonRecord& record) {
                                   const auto move = outgoing.find(record.reference("origin").id);
                                   if (move != outgoing.end()) {
                                       move->second->picking.push_back(TrytonMove::from(record));
                                   }
                               });
}

void TrytonLines::put(std::int64_t id, const Draft& draft)
{
    remember(id, draft);
    const TrytonOrders::Order& order = *m_orders.find(draft.sale);
    const std::string key = std::to_string(id);
    const auto figures =
        TrytonLineFigures::of(draft.moves, draft.ignored, m_feed.basis.units(), draft.unit,
                              m_feed.basis.places().single(order.warehouse));
    OrderLineRecord line;
    line.order = order.key;
    line.line = key;
    std::string problem = draft.problem;
    if (problem.empty() && !(figures && fillQuantities(line, draft, order, *figures))) {
        problem = "quantity";
    }
    if (problem.empty() && !fillPrice(line, draft, order)) {
        problem = "unit_price";
    }
    if (!problem.empty()) {
        reject(order.key + '/' + key, draft, problem);
        return;
    }
    line.item = m_feed.memory.products.at(draft.product).key;
    line.location = m_feed.basis.places().key(order.warehouse);
    line.confirmed = order.open ? figures->nextDate : Date();
    line.requested = requestedDate(draft, order, *figures);
    m_feed.sink.put(line, {"sale.line", 0, draft.raw});
    putShipments(key, draft, order);
}

bool TrytonLines::fillQuantities(OrderLineRecord& line, const Draft& draft,
                                 const TrytonOrders::Order& order,
                                 const TrytonLineFigures& figures) const
{
    const auto& units = m_feed.basis.units();
    const std::int64_t base = m_feed.memory.products.at(draft.product).unit;
    const auto ordered = units.convert(draft.quantity, draft.unit, base);
    const auto shipped = units.convert(figures.shipped, draft.unit, base);
    const auto givenUp = units.convert(figures.givenUp, draft.unit, base);
    const auto reserved = units.convert(figures.reserved, draft.unit, base);
    if (!ordered || !shipped || !givenUp || !reserved) {
        return false;
    }
    line.ordered = *ordered;
    line.shipped = *shipped;
    line.cancelled = order.open ? *givenUp : std::max(*ordered - *shipped, Quantity());
    const bool open = order.open && *ordered - *shipped - *givenUp > Quantity();
    line.allocated = open ? *reserved : Quantity();
    line.status = order.cancelled ? "cancelled" : open ? "open" : "closed";
    return true;
}

bool TrytonLines::fillPrice(OrderLineRecord& line, const Draft& draft,
                            const TrytonOrders::Order& order) const
{
    const auto price = trytonPrice(draft.price.empty() ? "0" : draft.price);
    const auto converted = price ? m_feed.basis.units().convert(
                               *price, draft.unit, m_feed.memory.products.at(draft.product).unit)
                                 : std::nullopt;
    line.unitPrice = converted.value_or(UnitPrice());
    line.currency = order.currency;
    return converted.has_value();
}

Date TrytonLines::requestedDate(const Draft& draft, const TrytonOrders::Order& order,
                                const TrytonLineFigures& figures) const
{
    if (order.shippingDate.known()) {
        return order.shippingDate;
    }
    const int lead = m_feed.memory.products.at(draft.product).leadDays;
    if (lead >= 0 && order.orderDate.known()) {
        return order.orderDate.plusDays(lead);
    }
    return figures.firstDate.known() ? figures.firstDate : order.orderDate;
}

void TrytonLines::reject(const std::string& key, const Draft& draft, const std::string& field)
{
    Defect defect;
    defect.kind = "unusable_field";
    defect.key = key;
    defect.reason = tr("The field %1 of order line %2 has a value that cannot be used. Correct it "
                       "in Tryton and sync again.")
                        .arg(QString::fromStdString(field), QString::fromStdString(key));
    m_feed.sink.defect(defect, {"sale.line", 0, draft.raw});
}

void TrytonLines::putShipments(const std::string& line, const Draft& draft,
                               const TrytonOrders::Order& order)
{
    const TrytonMemory::Product& product = m_feed.memory.products.at(draft.product);
    for (const TrytonMove& move : draft.moves) {
        const auto shipped = m_feed.basis.units().convert(move.quantity, move.unit, product.unit);
        if (move.state != "done" || !shipped) {
            continue;
        }
        const std::string key = order.key + '/' + std::to_string(move.id);
        ShipmentRecord shipment;
        shipment.key = key;
        shipment.order = order.key;
        shipment.line = line;
        shipment.location = m_feed.basis.places().key(order.warehouse);
        shipment.shipped = *shipped;
        shipment.shipDate = move.effective;
        m_feed.sink.put(shipment, {"stock.move", 0, key});
    }
}

void TrytonLines::remember(std::int64_t id, const Draft& draft)
{
    const auto known = m_feed.memory.orders.find(draft.sale);
    if (known == m_feed.memory.orders.end()) {
        return;
    }
    std::vector<std::int64_t> moves;
    for (const TrytonMove& move : draft.moves) {
        if (move.toDo()) {
            moves.push_back(move.id);
            for (const TrytonMove& inner : move.picking) {
                if (inner.toDo()) {
                    moves.push_back(inner.id);
                }
            }
        }
    }
    known->second.lines[id] = std::move(moves);
}

void TrytonLines::forget(std::int64_t line)
{
    for (auto& [sale, order] : m_feed.memory.orders) {
        if (order.lines.erase(line) != 0) {
            m_feed.sink.removed(RecordKind::OrderLine, order.key + '/' + std::to_string(line));
        }
    }
}

} // namespace repromise
