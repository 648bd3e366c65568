#pragma once

#include "promise/variant/VariantPlan.h"

#include <span>

namespace repromise {

/// What a run under a variant starts from.
struct VariantRunInput {
    const RunVariant& variant;
    /// For OnFailure::FallBack; null: the standard run. Its own failures are only flagged.
    const RunVariant* fallBack = nullptr;
    /// The present commitment of every line, see `presentCommitments`.
    std::span<const Date> basis;
    Date today = {};
    unsigned threads = 1;
};

/// Matches all supply and demand of a Backlog under a variant. Supply and demand are conserved to
/// the unit, no line ships before its supply is there, and the same input gives the same bytes
/// whatever the number of threads.
///
/// Rank: lines with a higher strategy first, then segments as listed, then as the segment sorts,
/// then order and line. A line changes nothing for those that rank above it, but that: a
/// guarantee is kept against lines above as well, a share depends on all lines of the segment, and
/// protected supply on what its group asks for.
///
/// A guarantee counts for the line's own date; that its order ships complete may still make it
/// wait. A commitment before `today` cannot be kept: such a line is flagged and no guarantee fails.
VariantPlan runVariant(const Backlog& backlog, const VariantRunInput& input);

/// What each customer may rely on now: the confirmed date, else the date the customer was told,
/// else the promised date; unknown when there is none of them.
std::vector<Date> presentCommitments(const LineTable& lines);

} // namespace repromise
