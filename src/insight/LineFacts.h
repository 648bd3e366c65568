#pragma once

#include "domain/Exception.h"

#include <cstdint>
#include <span>

namespace repromise {

/// What was derived for every line, as columns parallel to Backlog::lines: those of the workflow
/// room's line states, which this room takes as plain values. Refers to memory of the caller.
struct LineFacts {
    std::span<const std::uint8_t> backorder;
    std::span<const std::int32_t> ageDays;
    std::span<const std::int64_t> valueMinor;
    std::span<const std::uint8_t> untold;
    std::span<const ExceptionSet> exceptions;

    /// Any struct of columns with these names.
    template <typename States>
    static LineFacts of(const States& states)
    {
        return {states.backorder, states.ageDays, states.valueMinor, states.untold,
                states.exceptions};
    }
};

} // namespace repromise
