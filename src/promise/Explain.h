#pragma once

#include "promise/Plan.h"

namespace repromise {

/// A line that ranks higher at the same item and location and took supply this one could have
/// used: available by its need date, or at least earlier than what it got.
struct Outranker {
    LineIx line = noIx;
    std::int64_t quantity = 0; ///< what it took of such supply
    std::int64_t inTime = 0;   ///< the part of it available on or before our need date
    friend bool operator==(const Outranker&, const Outranker&) = default;
};

struct Explanation {
    static constexpr std::size_t outrankerLimit = 20;

    std::vector<Peg> pegs;     ///< the allocated part first, then by date
    InboundIx limiting = noIx; ///< the inbound line that sets the date
    std::int64_t shortage = 0; ///< open quantity with no supply at all
    /// The most that was in time first, then the most taken, then the higher rank; at most
    /// `outrankerLimit` of them. Empty for a line that gets all it needs in time.
    std::vector<Outranker> outrankedBy;
    std::size_t outrankerCount = 0;     ///< how many there are in all
    std::int64_t outrankedQuantity = 0; ///< what all of them took
};

/// Why a line has the date it has. Scans the Backlog once: meant for the line a person looks at,
/// not for all of them. `plan` must be of this backlog.
Explanation explainLine(const Backlog& backlog, const Plan& plan, LineIx line);

} // namespace repromise
