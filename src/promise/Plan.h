#pragma once

#include "domain/Backlog.h"

#include <cstdint>
#include <span>
#include <vector>

namespace repromise {

enum class SupplyKind : std::uint8_t {
    Allocated, ///< already set aside for the line, there today
    Stock,     ///< free stock of the item and location, there today
    Inbound,   ///< an inbound line's open quantity
};

/// A quantity of one supply given to one demand, available on `date`.
struct Peg {
    LineIx line = noIx;
    SupplyKind kind = SupplyKind::Stock;
    InboundIx inbound = noIx; ///< set for SupplyKind::Inbound
    Date date = {};
    std::int64_t quantity = 0;
    friend bool operator==(const Peg&, const Peg&) = default;
};

/// Where a line's pegs stand in Plan::pegs.
struct PegRange {
    std::uint32_t begin = 0;
    std::uint32_t count = 0;
    friend bool operator==(const PegRange&, const PegRange&) = default;
};

/// What a run found for every line of a Backlog; columns run parallel to Backlog::lines.
struct Plan {
    Date today = {};
    std::vector<Date> projected;        ///< likely ship date; unknown when supply is missing
    std::vector<Date> safe;             ///< P90 date; unknown where it was not worked out
    std::vector<std::int64_t> shortage; ///< open quantity with no supply at all
    /// The inbound line whose date is the last the line waits for beyond its need date; noIx when
    /// all it gets is there in time. A line that is short may have one too: then it waits for this
    /// one and for supply that nobody has ordered yet.
    std::vector<InboundIx> limiting;
    /// 1 when something is missing (open > allocated) and all of it is pegged to stock free today.
    std::vector<std::uint8_t> onStock;
    /// Those of one line stand together: the allocated part first, then by date. The lines
    /// themselves are in no particular order, so use `pegsOf`.
    std::vector<Peg> pegs;
    std::vector<PegRange> pegRange;
    std::vector<InboundIx> undatedInbound; ///< inbound lines ignored for want of a date

    std::span<const Peg> pegsOf(LineIx line) const
    {
        return std::span(pegs).subspan(pegRange[line].begin, pegRange[line].count);
    }
};

} // namespace repromise
