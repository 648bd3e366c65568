#pragma once

#include "domain/Backlog.h"
#include "insight/Ageing.h"

#include <vector>

namespace repromise {

/// The values of one key as small numbers in their display order, for every row of the table that
/// carries the key.
struct AgeDimension {
    AgeKey key = AgeKey::Bucket;
    std::vector<TextId> texts;         ///< by code; empty for buckets
    std::vector<std::uint32_t> codeOf; ///< by row of the item, location or customer table
    std::uint64_t size = 0;            ///< number of codes

    static AgeDimension of(const Backlog& backlog, AgeKey key);
};

} // namespace repromise
