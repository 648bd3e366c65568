#pragma once

#include "promise/ItemLocation.h"
#include "promise/Plan.h"
#include "promise/SupplyDates.h"
#include "promise/certainty/TaughtCertainty.h"

#include <unordered_map>

namespace repromise {

/// When inbound lines will really be there; columns run parallel to Backlog::inbound. The latest
/// word on a line (its expected date) counts as its promise: receipts do not tell how good later
/// words are. Unknown for lines without a date, and for all while too few receipts are known.
struct InboundCertainty {
    std::vector<Date> likely; ///< with probability 1/2; never before tomorrow
    std::vector<Date> safe;   ///< with probability 9/10; never before `likely`

    static InboundCertainty of(const Backlog& backlog, const TaughtCertainty& taught, Date today);
};

/// Forecasts one inbound line after the other. Refers to both; not thread-safe.
class InboundForecaster {
public:
    InboundForecaster(const Backlog& backlog, const TaughtCertainty& taught, Date today);

    /// What `supplier` was to deliver at `at` on a day; unknown while too little is known.
    CertainDates dates(TextId supplier, ItemLocation at, Date expected);

private:
    LatenessKey::Name nameOf(TextId text, const NameTable& names,
                             std::unordered_map<TextId, LatenessKey::Name>& found);

    const Backlog& m_backlog;
    const TaughtCertainty& m_taught;
    Date m_today;
    std::unordered_map<TextId, LatenessKey::Name> m_suppliers, m_items, m_places;
};

/// The date from which a peg's supply can ship with probability 9/10: its safe arrival, then as
/// all supply at its place.
Date safeDateOf(const Peg& peg, const SupplyDates& dates, const InboundCertainty& certainty);
/// As safeDateOf, with probability 1/2.
Date likelyDateOf(const Peg& peg, const SupplyDates& dates, const InboundCertainty& certainty);

/// Fills Plan::safe: the date by which all of a line's supply is there, each peg by its safe date,
/// never before the projected date. Unknown where that is, and where a peg's is.
void fillSafeDates(const Backlog& backlog, const InboundCertainty& certainty, Plan& plan);

} // namespace repromise
