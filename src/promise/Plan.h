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
    std::int64_t quantity = 0;
    Date date = {};
};

/// What a run found for every line of a Backlog; columns run parallel to Backlog::lines.
struct Plan {
    Date today = {};
    std::vector<Date> projected;        ///< likely ship date; unknown when supply is missing
    std::vector<Date> safe;             ///< P90 date; unknown where it was not worked out
    std::vector<std::int64_t> shortage; ///< open quantity with no supply at all
    std::vector<InboundIx> limiting;    ///< the inbound line that sets the date, or noIx
    std::vector<std::uint8_t> onStock;  ///< 1 when every missing unit is pegged to stock free today
    /// Pegs grouped by line: those of line l are pegs[pegBegin[l]] … pegs[pegBegin[l + 1]].
    std::vector<Peg> pegs;
    std::vector<std::uint32_t> pegBegin;
    std::vector<InboundIx> undatedInbound; ///< inbound lines ignored for want of a date

    std::span<const Peg> pegsOf(LineIx line) const
    {
        return std::span(pegs).subspan(pegBegin[line], pegBegin[line + 1] - pegBegin[line]);
    }
};

} // namespace repromise
