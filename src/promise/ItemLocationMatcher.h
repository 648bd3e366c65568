#pragma once

#include "promise/ItemLocationIndex.h"
#include "promise/SupplyPool.h"

namespace repromise {

/// Matches one item-location at a time by the rules of the standard run and writes what it finds
/// into the rows of a Plan. Touches only the rows of the slice's lines, and appends pegs.
class ItemLocationMatcher {
public:
    /// `plan` must have its columns laid out for the lines of `backlog`.
    ItemLocationMatcher(const Backlog& backlog, Plan& plan);

    void match(const ItemLocationSlice& slice);

private:
    void fetch(LineIx line) const;
    void fillPool(const ItemLocationSlice& slice);
    void matchDemand(const Demand& demand);
    void record(const Demand& demand, Date need, std::size_t firstTaken, std::int64_t shortage);

    const Backlog& m_backlog;
    Plan& m_plan;
    SupplyPool m_pool;
};

} // namespace repromise
