#pragma once

#include "promise/Plan.h"
#include "promise/ResolvedScenario.h"

namespace repromise {

/// What a scenario changes of a Plan: new results for the lines of the item-locations it touches
/// that lack something or are changed. What is not in it stays as it was. Rows are those of the
/// whole Backlog; added lines and inbound lines are numbered on after the last row, in the order
/// of the ResolvedScenario.
struct PlanPatch {
    struct LineResult {
        LineIx line = noIx;
        Date projected = {};
        Date safe = {};
        std::int64_t shortage = 0;
        InboundIx limiting = noIx;
        bool onStock = false;
        PegRange pegs = {}; ///< of PlanPatch::pegs
        friend bool operator==(const LineResult&, const LineResult&) = default;
    };

    Date today = {};
    std::vector<ItemLocation> places; ///< what was worked out again, in order
    std::vector<LineResult> lines;    ///< each once, in the order of the run
    std::vector<Peg> pegs;
    std::vector<InboundIx> undatedInbound; ///< at these places, ascending
    /// Rows of `lines` that are of one order and ship together under the run's variant.
    std::vector<RowRange> coupled;
    bool hasSafe = false; ///< LineResult::safe was worked out

    std::span<const Peg> pegsOf(const LineResult& result) const
    {
        return std::span(pegs).subspan(result.pegs.begin, result.pegs.count);
    }
    friend bool operator==(const PlanPatch&, const PlanPatch&) = default;
};

/// `plan` with its pegs in the order of the lines: the same results always have the same bytes.
Plan inLineOrder(const Plan& plan);

/// The whole plan under the scenario, in line order, with `addedLines` more rows. Copies every
/// column: for checks and for keeping, not for trying things out.
Plan applyPatch(const Backlog& backlog, const Plan& plan, const PlanPatch& patch,
                std::size_t addedLines);

} // namespace repromise
