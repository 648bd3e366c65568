#pragma once

#include "domain/Records.h"

#include <string>
#include <vector>

namespace repromise {

/// Of all kinds, in their order.
inline std::vector<std::string> recordKindNames()
{
    std::vector<std::string> names;
    names.reserve(recordKindCount);
    for (int kind = 0; kind < recordKindCount; ++kind) {
        names.emplace_back(recordKindName(static_cast<RecordKind>(kind)));
    }
    return names;
}

} // namespace repromise
