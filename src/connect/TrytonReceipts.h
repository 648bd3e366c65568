#pragma once

#include "connect/TrytonFeed.h"
#include "connect/TrytonPurchases.h"

#include <map>

namespace repromise {

/// The history of what suppliers delivered: done moves of purchase lines since the start of the
/// history, promised (the delivery date once ordered, or else the planned day) against actual.
class TrytonReceipts {
public:
    TrytonReceipts(const TrytonFeed& feed, TrytonPurchases& purchases)
        : m_feed(feed), m_purchases(purchases)
    {
    }

    Outcome readAll();
    Outcome readChanged(const std::map<std::string, Instant>& since);

private:
    struct Draft;
    Outcome deliver(const TrytonQuery& query);
    TrytonQuery receiptQuery() const;
    void put(const Draft& draft);

    const TrytonFeed& m_feed;
    TrytonPurchases& m_purchases;
};

} // namespace repromise
