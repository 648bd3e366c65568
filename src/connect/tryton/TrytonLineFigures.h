#pragma once

#include "connect/tryton/TrytonRecord.h"
#include "connect/tryton/TrytonUnits.h"

#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// A stock move as far as an order line is concerned.
struct TrytonMove {
    std::int64_t id = 0, unit = 0;
    double quantity = 0;
    std::string state;
    Date planned = {}, effective = {};
    std::vector<TrytonMove> picking = {}; ///< the moves from storage to output for this one

    /// Reads `state`, `quantity`, `uom`.
    static TrytonMove from(const TrytonRecord& record);
    bool toDo() const { return state == "draft" || state == "staging" || state == "assigned"; }
};

/// What the moves of one order line add up to, in the line's unit and to its digits.
struct TrytonLineFigures {
    Quantity shipped, givenUp, reserved;
    Date nextDate;  ///< the earliest planned day of the moves still to be done
    Date firstDate; ///< the earliest planned day of all moves that were not cancelled

    /// `ignored` are the moves a user gave up; `single` tells that goods ship from where they are
    /// stored, without picking moves. Nullopt when a quantity cannot be used.
    static std::optional<TrytonLineFigures> of(const std::vector<TrytonMove>& moves,
                                               const std::vector<std::int64_t>& ignored,
                                               const TrytonUnits& units, std::int64_t unit,
                                               bool single);
};

} // namespace repromise
