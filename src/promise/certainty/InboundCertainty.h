#pragma once

#include "promise/Plan.h"
#include "promise/SupplyDates.h"
#include "promise/certainty/TaughtCertainty.h"

namespace repromise {

/// When inbound lines will really be there; columns run parallel to Backlog::inbound. The latest
/// word on a line (its expected date) counts as its promise: receipts do not tell how good later
/// words are. Unknown for lines without a date, and for all while too few receipts are known.
struct InboundCertainty {
    std::vector<Date> likely; ///< with probability 1/2; never before tomorrow
    std::vector<Date> safe;   ///< with probability 9/10; never before `likely`

    static InboundCertainty of(const Backlog& backlog, const TaughtCertainty& taught, Date today);
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
