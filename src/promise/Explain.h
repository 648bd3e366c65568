#pragma once

#include "promise/Plan.h"

namespace repromise {

/// Another line that took supply this one could have used, because it ranks higher.
struct Outranker {
    LineIx line = noIx;
    std::int64_t quantity = 0; ///< what it took of supply available on or before our need date
};

struct Explanation {
    std::vector<Peg> pegs;             ///< the allocated part first, then by date
    InboundIx limiting = noIx;         ///< the supply that sets the date
    std::vector<Outranker> outrankedBy; ///< in rank order; only lines whose pegs would have helped
    std::int64_t shortage = 0;
};

Explanation explainLine(const Backlog& backlog, const Plan& plan, LineIx line);

} // namespace repromise
