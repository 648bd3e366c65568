#pragma once

#include "promise/Plan.h"
#include "promise/SupplyDates.h"
#include "promise/options/LineOption.h"

namespace repromise {

/// The facts of one line that every option starts from. Refers to the Backlog.
struct ShortLine {
    ShortLine(const Backlog& backlog, const Plan& plan, LineIx of);

    const Backlog& backlog;
    LineIx line;
    ItemIx item;
    LocationIx location;
    CustomerIx customer;
    Date due;     ///< by which everything should have shipped
    Date soonest; ///< the due date, or the first day on which anything can ship
    std::int64_t open;
    std::int64_t allocated;    ///< of `open`
    std::int64_t late = 0;     ///< of `open`: what ships after `soonest`, or has no date
    std::int64_t shortage = 0; ///< of `late`: what has no supply at all
    std::int64_t step;         ///< smallest sellable quantity; 1 when unknown
    Date projected;            ///< of all of it
    bool takesParts;           ///< the order and the customer accept part deliveries

    /// Whether the customer's line would be served later than it should be.
    bool isShort() const { return late > 0 && projected > due; } // an unknown date is the last
    Currency currency() const { return Currency::fromPacked(backlog.lines.currency[line]); }
    /// Quantity × days late, for what ships on a day; no day counts as a hundred years.
    std::int64_t lateness(std::int64_t quantity, Date ship) const;
    /// What the account takes for it; nothing told where there is no date.
    Money penalty(std::int64_t quantity, Date ship) const;
};

} // namespace repromise
