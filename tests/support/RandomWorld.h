#pragma once

#include "support/BacklogBuilder.h"

#include <rapidcheck.h>

#include <vector>

namespace repromise {

/// A few lines and supplies on few items, locations, dates and priorities, so that ties and
/// competition abound. For property tests: draw it with `*genRandomWorld()`.
struct RandomWorld {
    std::vector<LineSpec> lines;
    std::vector<StockSpec> stock;
    std::vector<InboundSpec> inbound;

    BacklogBuilder builder() const;
    BacklogPtr backlog() const { return builder().build(); }
};

rc::Gen<RandomWorld> genRandomWorld();

void showValue(const RandomWorld& world, std::ostream& stream);

} // namespace repromise
