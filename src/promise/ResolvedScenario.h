#pragma once

#include "promise/ItemLocation.h"
#include "promise/Scenario.h"

#include <vector>

namespace repromise {

/// A Scenario in the row numbers of one Backlog, every changed row with all its values as they
/// would be. Rows are in ascending order and added things in the order of their keys, so scenarios
/// that say the same in another order are equal.
struct ResolvedScenario {
    struct LineChange {
        LineIx line = noIx;
        std::int64_t open = 0;
        Date requested = {};
        std::int16_t priority = 0;
        friend bool operator==(const LineChange&, const LineChange&) = default;
    };
    struct AddedLine {
        std::string order, key;
        LineIx before = 0; ///< the first row that comes after it in the order of lines
        ItemLocation at = {};
        CustomerIx customer = noIx; ///< noIx: of nobody known
        std::int64_t open = 0;
        Date requested = {};
        std::int16_t priority = 0;
        friend bool operator==(const AddedLine&, const AddedLine&) = default;
    };
    struct InboundChange {
        InboundIx row = noIx;
        std::int64_t open = 0;
        Date expected = {};
        friend bool operator==(const InboundChange&, const InboundChange&) = default;
    };
    struct AddedInbound {
        std::string key;
        ItemLocation at = {};
        std::int64_t open = 0;
        Date expected = {};
        friend bool operator==(const AddedInbound&, const AddedInbound&) = default;
    };
    struct StockChange {
        ItemLocation at = {};
        std::int64_t onHand = 0;
        friend bool operator==(const StockChange&, const StockChange&) = default;
    };

    std::vector<LineChange> lines;
    std::vector<AddedLine> addedLines;
    std::vector<InboundChange> inbound;
    std::vector<AddedInbound> addedInbound;
    std::vector<StockChange> stock;

    /// Every item-location the scenario touches, in order, each once.
    std::vector<ItemLocation> touched(const Backlog& backlog) const;
    friend bool operator==(const ResolvedScenario&, const ResolvedScenario&) = default;
};

/// Finds what a scenario names. Errors name the change by JSON pointer and what is unknown: a key
/// that is not in the Backlog (NotFound), an added thing whose key is taken or a wrong scenario
/// (BadInput). Keys are looked up by scanning tables, a few milliseconds at a million lines.
Result<ResolvedScenario> resolveScenario(const Backlog& backlog, const Scenario& scenario);

} // namespace repromise
