#pragma once

#include "domain/Records.h"

namespace repromise {

/// What became of the records of one kind in one sync: read = added + changed + unchanged +
/// rejected. `quarantined` counts complaints, so flagged records count here and above.
struct SyncCounts {
    RecordKind kind = RecordKind::OrderLine;
    std::uint64_t read = 0, added = 0, changed = 0, unchanged = 0, removed = 0, quarantined = 0;
    double seconds = 0;
};

} // namespace repromise
