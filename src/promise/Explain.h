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

/// What a line took of one supply.
struct SupplyTaker {
    LineIx line = noIx;
    std::int64_t quantity = 0;
    friend bool operator==(const SupplyTaker&, const SupplyTaker&) = default;
};

/// One supply of the line's item and location, and where it went.
struct ConsideredSupply {
    static constexpr std::size_t takerLimit = 5;

    SupplyKind kind = SupplyKind::Stock; ///< Stock or Inbound
    InboundIx inbound = noIx;
    Date date = {};
    std::int64_t quantity = 0;       ///< what there is for all lines
    std::int64_t gave = 0;           ///< what the line got of it
    std::int64_t left = 0;           ///< what nobody took
    std::vector<SupplyTaker> takers; ///< other lines: the most first; at most `takerLimit` of them
    std::size_t takerCount = 0;      ///< how many there are in all
};

struct Explanation {
    static constexpr std::size_t outrankerLimit = 20;
    static constexpr std::size_t consideredLimit = 50;

    std::vector<Peg> pegs;     ///< the allocated part first, then by date
    InboundIx limiting = noIx; ///< the inbound line that sets the date
    std::int64_t shortage = 0; ///< open quantity with no supply at all
    /// The most that was in time first, then the most taken, then the higher rank; at most
    /// `outrankerLimit` of them. Empty for a line that gets all it needs in time.
    std::vector<Outranker> outrankedBy;
    /// In the order in which the rule looks at them: in time the latest first, then those that are
    /// late, the earliest first. At most `consideredLimit` of them.
    std::vector<ConsideredSupply> considered;
    std::size_t consideredCount = 0;    ///< how many there are in all
    std::size_t outrankerCount = 0;     ///< how many there are in all
    std::int64_t outrankedQuantity = 0; ///< what all of them took
};

/// Why a line has the date it has. Scans the Backlog once: meant for the line a person looks at,
/// not for all of them. `plan` must be of this backlog.
Explanation explainLine(const Backlog& backlog, const Plan& plan, LineIx line);

/// Whose supply counts as taken from a line.
enum class Outranking : std::uint8_t {
    ByRank, ///< those that rank higher in the standard run
    ByPlan, ///< any: under a variant whoever has it was to have it first
};

/// As above, for the plan of any run. `plan.projected` may be later than the supply says.
Explanation explainLine(const Backlog& backlog, const Plan& plan, LineIx line,
                        Outranking outranking);

} // namespace repromise
