#pragma once

#include "domain/Backlog.h"
#include "insight/LineFacts.h"

#include <array>
#include <vector>

namespace repromise {

/// A count of lines and what they are worth, one amount for each currency in order of its code.
struct LinesAndValue {
    std::uint64_t lines = 0;
    std::vector<Money> value;
    void add(Money amount);
};

/// The figures of the Today page.
struct BacklogSummary {
    LinesAndValue open, backorders, untold;
    std::array<LinesAndValue, exceptionCodeCount> exceptions; ///< by ExceptionCode

    static BacklogSummary of(const Backlog& backlog, const LineFacts& facts);
    const LinesAndValue& with(ExceptionCode code) const
    {
        return exceptions[static_cast<std::size_t>(code)];
    }
};

} // namespace repromise
