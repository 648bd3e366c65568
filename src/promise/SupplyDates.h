#pragma once

#include "domain/DateRules.h"

#include <algorithm>

namespace repromise {

/// The ship date that supply allows at a location, after dock to stock and pick lead times where a
/// source gives them: the date by which all matching goes. Every run works with these, so that none
/// can disagree with another about when a supply is there.
class SupplyDates {
public:
    /// `backlog` must outlive it.
    SupplyDates(const Backlog& backlog, Date today)
        : m_backlog(backlog), m_rules(backlog.dates.get()), m_today(today)
    {
    }

    /// Whether they can differ from the days on which supply arrives.
    bool shifts(LocationIx location) const
    {
        return m_rules != nullptr && m_rules->shifts(location);
    }
    /// Of what is on hand or allocated there today.
    Date ofStock(LocationIx location) const
    {
        return m_rules == nullptr ? m_today : m_rules->ships(location, m_today);
    }
    /// Of an inbound line that is expected on a known date: what should have come by now comes
    /// tomorrow.
    Date ofInbound(InboundIx row, Date expected) const
    {
        const InboundTable& table = m_backlog.inbound;
        return ofArrival(table.location[row], row < table.supplier.size() ? table.supplier[row] : 0,
                         expected);
    }
    /// As `ofInbound`, of supply that no row stands for; `supplier` 0 is none.
    Date ofArrival(LocationIx location, TextId supplier, Date expected) const
    {
        const Date arrival = std::max(expected, m_today.plusDays(1));
        return m_rules == nullptr
                   ? arrival
                   : m_rules->ships(
                       location, m_rules->available(location, m_rules->arrival(supplier, arrival)));
    }

private:
    const Backlog& m_backlog;
    const DateRules* m_rules;
    Date m_today;
};

/// When the customer has what ships on a day; unknown when the ship date is, or how long it takes.
inline Date deliveryDate(const Backlog& backlog, LineIx line, Date ship)
{
    return backlog.dates == nullptr
               ? Date()
               : backlog.dates->delivery(backlog.lines.location[line],
                                         backlog.customers.region[backlog.customerOf(line)], ship);
}

} // namespace repromise
