#pragma once

#include "promise/Plan.h"
#include "promise/ResolvedScenario.h"

#include <string>

namespace repromise {

/// One step of the projected stock of an item-location.
struct StockStep {
    enum class Kind : std::uint8_t {
        OnHand,  ///< what is there today; always the first step
        Receipt, ///< an inbound line can ship
        Demand,  ///< an open line takes its open quantity on its need date
    };
    Date date = {};
    Kind kind = Kind::OnHand;
    /// InboundIx or LineIx; beyond the tables the added ones of the scenario, in their order.
    std::uint32_t row = noIx;
    std::int64_t quantity = 0; ///< units of 10^-4, negative for a demand
    std::int64_t balance = 0;  ///< after it; below zero is what lacks by then
    friend bool operator==(const StockStep&, const StockStep&) = default;
};

/// An inbound line at the item-location and what hangs on it.
struct InboundOutlook {
    InboundIx row = noIx; ///< beyond the table an added one of the scenario
    Date expected = {};   ///< as the source, or the scenario, has it; unknown is no supply
    Date available = {};  ///< from when it can ship, as the run has it; unknown when undated
    std::int64_t open = 0;
    std::uint32_t lines = 0;        ///< open lines that take of it in the plan
    std::uint32_t limitedLines = 0; ///< of them, those whose date it sets
    friend bool operator==(const InboundOutlook&, const InboundOutlook&) = default;
};

/// What comes and goes at one item and location.
struct StockProjection {
    ItemLocation at = {};
    std::int64_t onHand = 0, allocated = 0; ///< today
    /// By date; on one day receipts come before demands, both by row.
    std::vector<StockStep> steps;
    std::int64_t lowest = 0;             ///< the least balance
    Date lowestDate = {};                ///< when it is first reached
    std::vector<InboundOutlook> inbound; ///< by date, undated ones last
};

/// Demand counts whole on its need date, whether it will ship then or not, so a balance below zero
/// shows by when how much is missing. Scans the lines once: for the place a person looks at.
/// `plan` says who hangs on which inbound line and is of the Backlog as it is; with a scenario the
/// figures are those of the scenario but for `lines` and `limitedLines`.
StockProjection projectStock(const Backlog& backlog, const Plan& plan, ItemLocation at,
                             const ResolvedScenario& scenario = {});

} // namespace repromise
