#pragma once

#include "domain/Backlog.h"

#include <algorithm>
#include <cstdint>

namespace repromise {

/// The later of the requested date and today; an unknown requested date is today.
inline Date needDate(Date requested, Date today)
{
    return requested.known() && requested > today ? requested : today;
}

/// The part of the open quantity that is set aside for the line already.
inline std::int64_t allocatedPart(const LineTable& lines, LineIx line)
{
    return std::clamp<std::int64_t>(lines.allocated[line], 0,
                                    std::max<std::int64_t>(lines.open(line), 0));
}

/// What an open line still needs: open − allocated, never negative.
inline std::int64_t missingQuantity(const LineTable& lines, LineIx line)
{
    return std::max<std::int64_t>(lines.open(line), 0) - allocatedPart(lines, line);
}

/// Location, priority and requested date in one word: smaller is served earlier at its location,
/// equal keys are served by row number. A line without a requested date comes after all that have
/// one.
class RankKey {
public:
    constexpr RankKey() = default;
    constexpr RankKey(LocationIx location, std::int16_t priority, Date requested)
        : m_word((std::uint64_t{location} << 48U) | (std::uint64_t{unsign(priority)} << 32U)
                 | unsign(requested.raw()))
    {
    }
    /// Any order of one's own within a location: smaller is earlier; below 2^48.
    static constexpr RankKey fromOrder(LocationIx location, std::uint64_t order)
    {
        RankKey key;
        key.m_word = (std::uint64_t{location} << 48U) | order;
        return key;
    }
    static RankKey of(const LineTable& lines, LineIx line)
    {
        return {lines.location[line], lines.priority[line], lines.requested[line]};
    }

    constexpr LocationIx location() const { return static_cast<LocationIx>(m_word >> 48U); }
    /// Priority and requested date mean nothing in a key made by `fromOrder`.
    constexpr std::int16_t priority() const
    {
        return static_cast<std::int16_t>(unsign(static_cast<std::int16_t>(m_word >> 32U)));
    }
    constexpr Date requested() const
    {
        return Date::fromRaw(
            static_cast<std::int32_t>(static_cast<std::uint32_t>(m_word) ^ 0x8000'0000U));
    }
    friend constexpr auto operator<=>(RankKey, RankKey) = default;

private:
    // Flipping the sign bit makes the unsigned order the signed one.
    static constexpr std::uint16_t unsign(std::int16_t value)
    {
        return static_cast<std::uint16_t>(static_cast<std::uint16_t>(value) ^ 0x8000U);
    }
    static constexpr std::uint32_t unsign(std::int32_t value)
    {
        return static_cast<std::uint32_t>(value) ^ 0x8000'0000U;
    }

    std::uint64_t m_word = 0;
};

/// One line that lacks something.
struct Demand {
    RankKey rank = {};
    std::int64_t quantity = 0; ///< what it asks for, positive: in the standard run open − allocated
    LineIx line = noIx;
    bool partlyAllocated = false; ///< and keeps that part

    friend bool operator<(const Demand& a, const Demand& b)
    {
        return a.rank != b.rank ? a.rank < b.rank : a.line < b.line;
    }
};

} // namespace repromise
