#include "connect/TrytonInbound.h"

#include "connect/TrytonDomain.h"
#include "connect/TrytonValues.h"

#include <algorithm>

namespace repromise {
namespace {

using tryton::Json;

TrytonQuery moveQuery(std::vector<std::string> fields)
{
    fields.insert(fields.end(), {"state", "quantity", "uom", "planned_date"});
    return {"stock.move", Json::array(), std::move(fields), Json::object()};
}

std::vector<std::string> referencesTo(const std::string& model,
                                      const std::vector<std::int64_t>& ids)
{
    std::vector<std::string> all;
    for (const std::int64_t id : ids) {
        all.push_back(model + ',' + std::to_string(id));
    }
    return all;
}

} // namespace

Outcome TrytonInbound::read()
{
    return readPurchases().and_then([this] { return readTransfers(); });
}

Outcome TrytonInbound::readPurchases()
{
    std::vector<std::int64_t> ids;
    std::map<std::int64_t, Coming> coming;
    return m_purchases.readOpen()
        .and_then([&] {
            for (const auto& [id, line] : m_purchases.lines()) {
                ids.push_back(id);
                coming[id];
            }
            return m_feed.pager.eachIn(moveQuery({"origin"}), "origin",
                                       referencesTo("purchase.line", ids),
                                       [&](const TrytonRecord& move) {
                                           const std::int64_t line = move.reference("origin").id;
                                           const auto known = m_purchases.lines().find(line);
                                           if (known != m_purchases.lines().end()) {
                                               add(coming[line], known->second, move);
                                           }
                                       });
        })
        .map([&] {
            for (const auto& [id, what] : coming) {
                put(id, m_purchases.lines().at(id), what);
            }
        });
}

void TrytonInbound::add(Coming& coming, const TrytonPurchases::Line& line,
                        const TrytonRecord& record) const
{
    const auto product = m_feed.memory.products.find(line.product);
    if (product == m_feed.memory.products.end()) {
        return;
    }
    const TrytonMove move = TrytonMove::from(record);
    const auto quantity =
        m_feed.basis.units().convert(move.quantity, move.unit, product->second.unit);
    const Date day = record.date("planned_date");
    if (!quantity || !record.problem().empty()) {
        coming.good = false;
    } else if (move.state == "done") {
        coming.received += *quantity;
    } else if (std::find(line.ignored.begin(), line.ignored.end(), move.id) != line.ignored.end()) {
        coming.givenUp += *quantity;
    } else if (move.toDo()) {
        coming.open[day] += *quantity;
    }
}

void TrytonInbound::put(std::int64_t id, const TrytonPurchases::Line& line, Coming coming)
{
    const auto product = m_feed.memory.products.find(line.product);
    const TrytonPurchases::Order* order = m_purchases.orderOf(line);
    if (product == m_feed.memory.products.end() || order == nullptr) {
        return;
    }
    const auto& units = m_feed.basis.units();
    const std::string place = order->key + '/' + std::to_string(id);
    const auto ordered = units.convert(line.quantity, line.unit, product->second.unit);
    const auto price = trytonPrice(line.price.empty() ? "0" : line.price);
    if (!coming.good || !line.problem.empty() || !ordered || !price) {
        Defect defect;
        defect.record = RecordKind::Inbound;
        defect.kind = "unusable_field";
        defect.key = place;
        defect.reason = tr("Purchase line %1 has a quantity, unit, date or price that cannot be "
                           "used. Correct it in Tryton and sync again.")
                            .arg(QString::fromStdString(place));
        m_feed.sink.defect(defect, {"purchase.line", 0, line.raw});
        return;
    }
    // What no move stands for (a line only just confirmed, a move cancelled) is to come, undated.
    Quantity rest = *ordered - coming.received - coming.givenUp;
    for (const auto& [day, quantity] : coming.open) {
        rest -= quantity;
    }
    if (rest > Quantity()) {
        coming.open[Date()] += rest;
    }
    int part = 0;
    for (const auto& [day, quantity] : coming.open) {
        ++part;
        const std::string key =
            std::to_string(id) + (part == 1 ? std::string() : '@' + std::to_string(part));
        InboundRecord inbound;
        inbound.order = order->key;
        inbound.line = key;
        inbound.supplier = m_feed.memory.parties[order->party].key;
        inbound.item = product->second.key;
        inbound.location = m_feed.basis.places().key(order->warehouse);
        inbound.status = coming.received > Quantity() ? "partial" : "open";
        inbound.received = part == 1 ? coming.received : Quantity();
        inbound.ordered = quantity + inbound.received;
        inbound.unitCost =
            units.convert(*price, line.unit, product->second.unit).value_or(UnitPrice());
        inbound.orderDate = order->orderDate;
        inbound.promised = line.promised;
        inbound.expected = day;
        m_feed.sink.put(inbound, {"purchase.line", 0, line.raw});
    }
}

Outcome TrytonInbound::readTransfers()
{
    std::map<std::int64_t, std::string> numbers;
    const TrytonQuery shipments{"stock.shipment.internal",
                                Json::array({tryton::clause("state", "=", "shipped")}),
                                {"number"},
                                Json::object()};
    return m_feed.pager
        .each(shipments,
              [&](const TrytonRecord& record) { numbers[record.id()] = record.text("number"); })
        .and_then([&] {
            std::vector<std::int64_t> ids;
            for (const auto& [id, number] : numbers) {
                ids.push_back(id);
            }
            TrytonQuery moves = moveQuery({"shipment", "product", "to_location"});
            moves.domain.push_back(
                tryton::clause("state", "in", Json::array({"draft", "assigned"})));
            return m_feed.pager.eachIn(
                moves, "shipment", referencesTo("stock.shipment.internal", ids),
                [&](const TrytonRecord& move) {
                    putTransfer(numbers[move.reference("shipment").id], move);
                });
        });
}

void TrytonInbound::putTransfer(const std::string& number, const TrytonRecord& move)
{
    const auto& places = m_feed.basis.places();
    const std::int64_t warehouse = places.warehouseOf(move.id("to_location"));
    const auto product = m_feed.memory.products.find(move.id("product"));
    if (warehouse == 0 || product == m_feed.memory.products.end()) {
        return;
    }
    const std::string line = std::to_string(move.id());
    const auto quantity =
        m_feed.basis.units().convert(move.number("quantity"), move.id("uom"), product->second.unit);
    InboundRecord inbound;
    inbound.order = number;
    inbound.line = line;
    inbound.kind = "transfer";
    inbound.item = product->second.key;
    inbound.location = places.key(warehouse);
    inbound.status = "in_transit";
    inbound.ordered = quantity.value_or(Quantity());
    inbound.expected = move.date("planned_date");
    if (!quantity || !move.problem().empty()) {
        m_feed.reject(RecordKind::Inbound, number + '/' + line, "stock.move", move,
                      move.problem().empty() ? "quantity" : move.problem());
        return;
    }
    const std::string raw = move.raw();
    m_feed.sink.put(inbound, {"stock.move", 0, raw});
}

} // namespace repromise
