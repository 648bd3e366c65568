#pragma once

#include "domain/Backlog.h"

#include <vector>

namespace repromise {

/// An item that may be shipped instead of another, directly or by way of others.
struct SubstituteChain {
    ItemIx item = noIx;
    std::int64_t ratio = 0; ///< 10^-4 units of it for one unit of the first item; rounded up
    bool needsConsent = false;
    std::size_t steps = 0;
    Date validFrom = {}, validTo = {}; ///< when all of its steps are; unknown is no bound

    bool validOn(Date day) const
    {
        return (!validFrom.known() || validFrom <= day) && (!validTo.known() || day <= validTo);
    }
};

/// What may replace `item`, nearest first and by rank, each item once, so that circles of
/// substitutes end. At most `most` of them; chains that are never valid, or whose ratio is beyond
/// all reason, are left out.
std::vector<SubstituteChain> substituteChains(const Backlog& backlog, ItemIx item,
                                              std::size_t most = 50);

} // namespace repromise
