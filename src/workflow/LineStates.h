#pragma once

#include "domain/Exception.h"
#include "promise/Plan.h"

namespace repromise {

/// What follows for every line from a Backlog and a Plan; columns parallel to Backlog::lines.
struct LineStates {
    static constexpr std::int32_t unknownDays = INT32_MIN;

    std::vector<Date> due;
    std::vector<std::uint8_t> backorder;
    std::vector<std::int32_t> daysLate; ///< projected − due; unknownDays when either is unknown
    std::vector<std::int32_t> ageDays;  ///< today − due; unknownDays when due is unknown
    std::vector<ExceptionSet> exceptions;
    std::vector<std::uint8_t> untold; ///< 1 when the customer does not know yet
    std::vector<std::int64_t>
        valueMinor; ///< open × unit price in minor units of the line's currency

    std::size_t backorderCount = 0;
    std::size_t untoldCount = 0;
};

struct StatePolicy {
    Instant now = {};                             ///< for STALE_SOURCE; unknown: nothing is stale
    std::int64_t staleAfterMs = 24LL * 3'600'000; ///< a source's picture older than this is stale
};

LineStates deriveStates(const Backlog& backlog, const Plan& plan, const StatePolicy& policy);

/// Two dates a customer would not call the same: more than `toleranceDays` apart, or one known and
/// the other not.
inline bool datesDiffer(Date a, Date b, int toleranceDays)
{
    if (!a.known() || !b.known()) {
        return a.known() != b.known();
    }
    const std::int64_t apart = std::int64_t{a.days()} - b.days();
    return apart > toleranceDays || -apart > toleranceDays;
}

/// Why a customer does not know a line's present date.
enum class UntoldReason : std::uint8_t {
    None,          ///< the customer knows
    NeverTold,     ///< a backorder nobody wrote about
    DateChanged,   ///< what was told no longer holds
    MessageFailed, ///< a message about it was refused or came back
};

UntoldReason untoldReason(const Backlog& backlog, const LineStates& states, LineIx line);

/// The contact to write to about a customer's orders: purpose "orders" with a usable address
/// first, then any usable address, then any contact at all; noIx when there is none.
ContactIx contactFor(const Backlog& backlog, CustomerIx customer);

/// Why nothing can be sent to a contact.
enum class ContactProblem : std::uint8_t {
    None,
    NoContact,       ///< the customer has no contact at all
    NoUsableAddress, ///< there are contacts, but none with an address that can be used
};

/// `contact` as found by `contactFor`.
ContactProblem contactProblem(const Backlog& backlog, ContactIx contact);

} // namespace repromise
