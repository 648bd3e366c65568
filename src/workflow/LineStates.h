#pragma once

#include "domain/Exception.h"
#include "promise/Plan.h"

namespace repromise {

/// What follows for every line from a Backlog and a Plan; columns parallel to Backlog::lines.
struct LineStates {
    static constexpr std::int32_t unknownDays = INT32_MIN;

    std::vector<Date> due;
    std::vector<std::uint8_t> backorder;
    std::vector<std::int32_t> daysLate; ///< projected − due; unknownDays when projected is unknown
    std::vector<std::int32_t> ageDays;  ///< today − due
    std::vector<ExceptionSet> exceptions;
    std::vector<std::uint8_t> untold; ///< 1 when the customer does not know yet
    std::vector<std::int64_t> valueMinor;

    std::size_t backorderCount = 0;
    std::size_t untoldCount = 0;
};

struct StatePolicy {
    Instant now = {};                           ///< for STALE_SOURCE
    std::int64_t staleAfterMs = 24LL * 3'600'000; ///< a source's picture older than this is stale
};

LineStates deriveStates(const Backlog& backlog, const Plan& plan, const StatePolicy& policy);

/// The contact to write to about a customer's orders: purpose "orders" with a usable address
/// first, then any usable address, then any contact at all; noIx when there is none.
ContactIx contactFor(const Backlog& backlog, CustomerIx customer);

} // namespace repromise
