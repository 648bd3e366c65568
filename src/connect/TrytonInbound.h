#pragma once

#include "connect/TrytonFeed.h"
#include "connect/TrytonLineFigures.h"
#include "connect/TrytonPurchases.h"

#include <QCoreApplication>

#include <map>

namespace repromise {

/// Inbound lines, always read whole: what is still to come of purchase lines, and what is on its
/// way between warehouses.
///
/// A purchase line is one inbound line (key: its id) while all that is to come has one day;
/// otherwise each further day makes another (`17@2`, `17@3` …), so that no quantity is expected
/// too early. What came in counts with the first. Tryton drops a day that has passed, so the day
/// may be unknown.
class TrytonInbound {
    Q_DECLARE_TR_FUNCTIONS(TrytonInbound)
public:
    TrytonInbound(const TrytonFeed& feed, TrytonPurchases& purchases)
        : m_feed(feed), m_purchases(purchases)
    {
    }

    Outcome read();

private:
    struct Coming {
        Quantity received, givenUp;
        std::map<Date, Quantity> open; ///< by expected day, in the item's base unit
        bool good = true;
    };
    Outcome readPurchases();
    Outcome readTransfers();
    void add(Coming& coming, const TrytonPurchases::Line& line, const TrytonRecord& move) const;
    void put(std::int64_t id, const TrytonPurchases::Line& line, Coming coming);
    void putTransfer(const std::string& number, const TrytonRecord& move);

    const TrytonFeed& m_feed;
    TrytonPurchases& m_purchases;
};

} // namespace repromise
