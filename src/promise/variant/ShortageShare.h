#pragma once

#include "promise/variant/RunVariant.h"

#include <span>

namespace repromise {

/// One line's part in what does not suffice for all.
struct ShareClaim {
    std::int64_t wanted = 0; ///< not negative
    std::int64_t share = 0;  ///< whole packs or all it wants; set by the functions below
};

/// Shares `available` (not negative) among claims in rank order: each gets the same proportion of
/// what it wants, rounded down to packs; what rounding leaves goes pack by pack to the largest
/// remainders, then by rank. The shares never add to more than `available` nor a share to more
/// than is wanted; what stays over is less than a pack and less than anybody still lacks. `pack`
/// is positive.
void shareProportionally(std::span<ShareClaim> claims, std::int64_t available, std::int64_t pack);

/// Each first gets `floorPercent` of what it wants, rounded down to packs, in rank order while it
/// lasts; then each all it still wants, in rank order.
void shareFloorThenRank(std::span<ShareClaim> claims, std::int64_t available, std::int64_t pack,
                        int floorPercent);

} // namespace repromise
