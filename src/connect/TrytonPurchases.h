#pragma once

#include "connect/TrytonFeed.h"
#include "connect/TrytonParties.h"

#include <map>
#include <set>

namespace repromise {

/// Purchase orders and their lines, as far as inbound lines and receipts need them.
class TrytonPurchases {
public:
    struct Order {
        std::string key;
        std::int64_t party = 0, warehouse = 0;
        Date orderDate = {};
    };
    struct Line {
        std::int64_t purchase = 0, product = 0, unit = 0;
        double quantity = 0;
        std::string price, raw, problem;
        Date promised = {};                ///< the delivery date once ordered
        std::vector<std::int64_t> ignored; ///< moves a user gave up
    };

    TrytonPurchases(const TrytonFeed& feed, TrytonParties& parties)
        : m_feed(feed), m_parties(parties)
    {
    }

    /// The lines for goods of all purchases that are confirmed or processing.
    Outcome readOpen();
    /// These lines, whatever their state.
    Outcome readThese(const std::set<std::int64_t>& lines);

    const std::map<std::int64_t, Line>& lines() const { return m_lines; }
    /// The order of a line that was read; null when it cannot be read.
    const Order* orderOf(const Line& line) const;

private:
    void keep(const TrytonRecord& record);
    Outcome readOrders();

    const TrytonFeed& m_feed;
    TrytonParties& m_parties;
    std::map<std::int64_t, Line> m_lines;
    std::map<std::int64_t, Order> m_orders;
};

} // namespace repromise
