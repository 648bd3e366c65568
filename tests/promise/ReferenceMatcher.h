#pragma once

#include "promise/Plan.h"

#include <vector>

namespace repromise {

/// What the reference found for one line.
struct ReferenceResult {
    /// Supply kind, date and quantity of each part, by date; parts of one kind and date are added.
    struct Part {
        SupplyKind kind = SupplyKind::Stock;
        Date date = {};
        std::int64_t quantity = 0;
        friend bool operator==(const Part&, const Part&) = default;
    };
    std::vector<Part> parts;
    std::int64_t shortage = 0;
    Date projected = {};
    friend bool operator==(const ReferenceResult&, const ReferenceResult&) = default;
};

/// The standard run as the definition reads, with no thought of speed: the oracle for tests.
std::vector<ReferenceResult> referenceRun(const Backlog& backlog, Date today);

/// The same view of a plan's line.
ReferenceResult asReference(const Plan& plan, LineIx line);

} // namespace repromise
