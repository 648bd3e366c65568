#include "connect/TrytonReceipts.h"

#include "connect/TrytonDomain.h"

#include <set>

namespace repromise {

using tryton::Json;

struct TrytonReceipts::Draft {
    std::int64_t move = 0, line = 0, product = 0, place = 0, unit = 0;
    double quantity = 0;
    Date planned = {}, effective = {};
    std::string raw;
};

TrytonQuery TrytonReceipts::receiptQuery() const
{
    return {
        "stock.move",
        Json::array({tryton::clause("state", "=", "done"),
                     tryton::clause("origin", "like", "purchase.line,%"),
                     tryton::clause("from_location.type", "=", "supplier"),
                     tryton::clause("effective_date", ">=", tryton::date(m_feed.memory.since))}),
        {"origin", "product", "to_location", "quantity", "uom", "planned_date", "effective_date"},
        Json::object()};
}

Outcome TrytonReceipts::readAll()
{
    return deliver(receiptQuery());
}

Outcome TrytonReceipts::readChanged(const std::map<std::string, Instant>& since)
{
    TrytonQuery query = receiptQuery();
    query.domain.push_back(
        tryton::anyOf({tryton::changedSince(since.at("stock.move")),
                       tryton::changedSince(since.at("purchase.line"), "origin.", "purchase.line"),
                       tryton::changedSince(since.at("purchase.purchase"), "origin.purchase.",
                                            "purchase.line")}));
    return deliver(query);
}

Outcome TrytonReceipts::deliver(const TrytonQuery& query)
{
    std::vector<Draft> drafts;
    std::set<std::int64_t> lines;
    return m_feed.pager
        .each(query,
              [&](const TrytonRecord& record) {
                  const Draft draft{record.id(),
                                    record.reference("origin").id,
                                    record.id("product"),
                                    record.id("to_location"),
                                    record.id("uom"),
                                    record.number("quantity"),
                                    record.date("planned_date"),
                                    record.date("effective_date"),
                                    record.raw()};
                  if (!record.problem().empty()) {
                      m_feed.reject(RecordKind::Receipt, std::to_string(draft.move), "stock.move",
                                    record, record.problem());
                      return;
                  }
                  drafts.push_back(draft);
                  lines.insert(draft.line);
              })
        .and_then([&] { return m_purchases.readThese(lines); })
        .map([&] {
            for (const Draft& draft : drafts) {
                put(draft);
            }
        });
}

void TrytonReceipts::put(const Draft& draft)
{
    const auto line = m_purchases.lines().find(draft.line);
    const auto product = m_feed.memory.products.find(draft.product);
    if (line == m_purchases.lines().end() || product == m_feed.memory.products.end()) {
        return;
    }
    const TrytonPurchases::Order* order = m_purchases.orderOf(line->second);
    const auto quantity =
        m_feed.basis.units().convert(draft.quantity, draft.unit, product->second.unit);
    if (order == nullptr || !quantity) {
        return;
    }
    const std::string key = order->key + '/' + std::to_string(draft.move);
    const std::string lineKey = std::to_string(draft.line);
    const auto& places = m_feed.basis.places();
    ReceiptRecord receipt;
    receipt.key = key;
    receipt.order = order->key;
    receipt.line = lineKey;
    receipt.supplier = m_feed.memory.parties[order->party].key;
    receipt.item = product->second.key;
    receipt.location = places.key(places.warehouseOf(draft.place));
    receipt.received = *quantity;
    receipt.orderDate = order->orderDate;
    receipt.promised = line->second.promised.known() ? line->second.promised : draft.planned;
    receipt.receivedOn = draft.effective;
    m_feed.sink.put(receipt, {"stock.move", 0, draft.raw});
}

} // namespace repromise
