#include "connect/TrytonOrders.h"

#include "connect/TrytonDomain.h"

namespace repromise {
namespace {

using tryton::Json;

TrytonQuery orderQuery(Json domain)
{
    return {"sale.sale",
            std::move(domain),
            {"number", "state", "sale_date", "shipping_date", "party", "warehouse", "currency"},
            Json::object()};
}

} // namespace

struct TrytonOrders::Draft {
    std::int64_t id = 0;
    Order order;
    std::string status, raw;
};

Json TrytonOrders::isOpen(const std::string& prefix)
{
    return tryton::clause(prefix + "state", "in", Json::array({"confirmed", "processing"}));
}

Json TrytonOrders::inHistory(const std::string& prefix) const
{
    return tryton::anyOf(
        {isOpen(prefix),
         Json::array(
             {tryton::clause(prefix + "state", "in", Json::array({"done", "cancelled"})),
              tryton::clause(prefix + "sale_date", ">=", tryton::date(m_feed.memory.since))})});
}

const TrytonOrders::Order* TrytonOrders::find(std::int64_t id) const
{
    const auto found = m_orders.find(id);
    return found == m_orders.end() ? nullptr : &found->second;
}

TrytonOrders::Draft TrytonOrders::draft(const TrytonRecord& record) const
{
    Draft draft{record.id(), {}, std::string(record.text("state")), record.raw()};
    Order& order = draft.order;
    order.key = record.text("number");
    if (order.key.empty()) {
        order.key = "sale " + std::to_string(record.id());
    }
    order.party = record.id("party");
    order.warehouse = record.id("warehouse");
    order.currency = m_feed.basis.currency(record.id("currency"));
    order.orderDate = record.date("sale_date");
    order.shippingDate = record.date("shipping_date");
    order.open = draft.status == "confirmed" || draft.status == "processing";
    order.cancelled = draft.status == "cancelled";
    return draft;
}

Outcome TrytonOrders::readAll()
{
    std::vector<Draft> drafts;
    return m_feed.pager
        .each(orderQuery(Json::array({inHistory("")})),
              [&](const TrytonRecord& record) { drafts.push_back(draft(record)); })
        .and_then([&] { return deliver(drafts); });
}

Outcome TrytonOrders::readThese(const std::set<std::int64_t>& ids)
{
    std::vector<Draft> drafts;
    std::set<std::int64_t> gone = ids;
    return m_feed.pager
        .eachIn(orderQuery(Json::array({inHistory("")})), "id",
                std::vector<std::int64_t>(ids.begin(), ids.end()),
                [&](const TrytonRecord& record) {
                    drafts.push_back(draft(record));
                    gone.erase(record.id());
                })
        .and_then([&] { return deliver(drafts); })
        .and_then([&] {
            for (const std::int64_t id : gone) {
                remove(id);
            }
            return dropIdleCustomers();
        });
}

Outcome TrytonOrders::deliver(const std::vector<Draft>& drafts)
{
    std::set<std::int64_t> customers;
    for (const Draft& draft : drafts) {
        customers.insert(draft.order.party);
    }
    return m_parties.requireCustomers(customers).map([&] {
        for (const Draft& draft : drafts) {
            put(draft);
        }
    });
}

void TrytonOrders::put(const Draft& draft)
{
    const Order& order = m_orders[draft.id] = draft.order;
    if (order.open) {
        TrytonMemory::Order& known = m_feed.memory.orders[draft.id];
        known.key = order.key;
        known.party = order.party;
    }
    SalesOrderRecord record;
    record.key = order.key;
    record.customer = m_parties.key(order.party);
    record.status = order.open ? "open" : order.cancelled ? "cancelled" : "closed";
    record.orderDate = order.orderDate;
    m_feed.sink.put(record, {"sale.sale", 0, draft.raw});
}

void TrytonOrders::remove(std::int64_t id)
{
    const auto known = m_feed.memory.orders.find(id);
    if (known == m_feed.memory.orders.end()) {
        return; // never delivered
    }
    for (const auto& [line, moves] : known->second.lines) {
        m_feed.sink.removed(RecordKind::OrderLine, known->second.key + '/' + std::to_string(line));
    }
    m_feed.sink.removed(RecordKind::SalesOrder, known->second.key);
    m_left.insert(known->second.party);
    m_feed.memory.orders.erase(known);
}

Outcome TrytonOrders::dropIdleCustomers()
{
    for (const std::int64_t party : m_left) {
        const auto orders =
            m_feed.pager.count({"sale.sale",
                                Json::array({inHistory(""), tryton::clause("party", "=", party)}),
                                {},
                                Json::object()});
        if (!orders) {
            return tl::unexpected(orders.error());
        }
        if (*orders == 0) {
            m_parties.dropCustomer(party);
        }
    }
    return {};
}

void TrytonOrders::forgetClosed()
{
    for (const auto& [id, order] : m_orders) {
        if (!order.open) {
            m_feed.memory.orders.erase(id);
        }
    }
}

} // namespace repromise
