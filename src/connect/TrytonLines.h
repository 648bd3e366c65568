#pragma once

#include "connect/TrytonFeed.h"
#include "connect/TrytonLineFigures.h"
#include "connect/TrytonOrders.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace repromise {

/// Order lines for goods with a positive quantity, with what their stock moves say, and their
/// shipments. Quantities are in the item's base unit, which is the product's sale unit: a line in
/// another unit is converted.
///
/// shipped = done moves; cancelled = moves a user gave up, and in an order that is closed all
/// that was not shipped; allocated = picking moves assigned, or done while their outgoing move is
/// not, and in a warehouse without picking the outgoing moves assigned.
/// confirmed = the earliest day of the moves still to be done. requested = the shipping date of
/// the order; else the day Tryton offers when it is ordered, order date + the product's lead time;
/// else the earliest day of any move, or the order date. It never follows a plan that slips, so a
/// line of a customer who named no day is late when Tryton's first offer is missed. Tryton keeps
/// no commitment apart from its plan, so nothing is promised.
class TrytonLines {
    Q_DECLARE_TR_FUNCTIONS(TrytonLines)
public:
    TrytonLines(const TrytonFeed& feed, const TrytonOrders& orders) : m_feed(feed), m_orders(orders)
    {
    }

    /// The lines of all orders in the history.
    Outcome readAll();
    /// These again; those remembered that are no order lines any more are reported as removed.
    Outcome readThese(const std::set<std::int64_t>& lines);

private:
    struct Draft;
    using Drafts = std::map<std::int64_t, Draft>;
    Draft draft(const TrytonRecord& record) const;
    Outcome deliver(Drafts& drafts);
    Outcome readMoves(Drafts& drafts);
    Outcome readPicking(Drafts& drafts);
    void put(std::int64_t id, const Draft& draft);
    bool fillQuantities(OrderLineRecord& line, const Draft& draft, const TrytonOrders::Order& order,
                        const TrytonLineFigures& figures) const;
    bool fillPrice(OrderLineRecord& line, const Draft& draft,
                   const TrytonOrders::Order& order) const;
    Date requestedDate(const Draft& draft, const TrytonOrders::Order& order,
                       const TrytonLineFigures& figures) const;
    void reject(const std::string& key, const Draft& draft, const std::string& field);
    void putShipments(const std::string& line, const Draft& draft,
                      const TrytonOrders::Order& order);
    void remember(std::int64_t id, const Draft& draft);
    void forget(std::int64_t line);

    const TrytonFeed& m_feed;
    const TrytonOrders& m_orders;
};

} // namespace repromise
