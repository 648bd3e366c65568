#pragma once

#include "connect/TrytonFeed.h"
#include "connect/TrytonParties.h"

#include <map>
#include <set>

namespace repromise {

/// Sales orders: those confirmed or processing, and those done or cancelled since the start of
/// the history. Quotations and drafts are no orders.
class TrytonOrders {
public:
    using Json = TrytonSession::Json;

    struct Order {
        std::string key;
        std::int64_t party = 0, warehouse = 0;
        Currency currency;
        Date orderDate = {}, shippingDate = {};
        bool open = false, cancelled = false;
    };

    TrytonOrders(const TrytonFeed& feed, TrytonParties& parties) : m_feed(feed), m_parties(parties)
    {
    }

    Outcome readAll();
    /// Reads these again and reports those that are no orders any more.
    Outcome readThese(const std::set<std::int64_t>& ids);
    /// Null for what is no order, or was not read this time.
    const Order* find(std::int64_t id) const;
    /// Forgets the lines of orders that were closed: call when the lines have been read.
    void forgetClosed();

    /// The clause for orders in the history, for a model that `prefix` leads from to the order.
    Json inHistory(const std::string& prefix) const;
    static Json isOpen(const std::string& prefix);

private:
    struct Draft;
    Draft draft(const TrytonRecord& record) const;
    Outcome deliver(const std::vector<Draft>& drafts);
    void put(const Draft& draft);
    void remove(std::int64_t id);
    Outcome dropIdleCustomers();

    const TrytonFeed& m_feed;
    TrytonParties& m_parties;
    std::map<std::int64_t, Order> m_orders;
    std::set<std::int64_t> m_left; ///< parties of orders that are gone
};

} // namespace repromise
