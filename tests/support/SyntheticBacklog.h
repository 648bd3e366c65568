#pragma once

#include "domain/Backlog.h"

namespace repromise {

struct SyntheticSpec {
    std::uint32_t lines = 100'000;
    std::uint64_t seed = 1;
    Date today = Date::fromYmd(2026, 6, 30);
};

/// A distributor's world in the proportions of the real thing: a tenth as many items as lines with
/// skewed popularity, ten locations, a twentieth as many customers, three lines an order, a third
/// of the lines fully allocated, some short, some told. Same spec, same Backlog, on any platform.
/// A million lines take about two seconds.
BacklogPtr syntheticBacklog(const SyntheticSpec& spec);

} // namespace repromise
