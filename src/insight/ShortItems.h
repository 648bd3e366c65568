#pragma once

#include "insight/BacklogSummary.h"
#include "promise/ItemLocation.h"
#include "promise/Plan.h"

namespace repromise {

/// An item at a location whose supply does not let all its lines keep their promises.
struct ShortItem {
    ItemLocation at = {};
    LinesAndValue backorders;     ///< lines that miss their due date, and what they are worth
    std::uint32_t customers = 0;  ///< how many different customers have such lines
    std::int64_t late = 0;        ///< units of 10^-4 that come after their line's due date
    std::int64_t noSupply = 0;    ///< units of 10^-4 with no supply at all
    InboundIx nextInbound = noIx; ///< the earliest dated inbound line there
    Date nextInboundDate = {};    ///< from when it can ship, as the run has it

    std::int64_t shortage() const { return late + noSupply; }
};

/// Every item-location with a backorder: greatest value first (of its largest currency, in whole
/// units of it), then most customers, then by item and location.
std::vector<ShortItem> shortItems(const Backlog& backlog, const Plan& plan, const LineFacts& facts);

} // namespace repromise
