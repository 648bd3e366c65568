#pragma once

#include "promise/ItemLocationIndex.h"
#include "promise/SupplyDates.h"
#include "promise/SupplyPool.h"

namespace repromise {

/// Matches one item-location at a time by the rules of the standard run and writes what it finds
/// into the rows of a Plan. Touches only the rows of the slice's lines, and appends pegs. The
/// slice's demands must be those of the standard run.
class ItemLocationMatcher {
public:
    /// `plan` must have its columns laid out for the lines of `backlog`. With `pegs`, pegs go there
    /// instead of into the plan, and `PegRange::begin` counts from its start (see `joinPegs`).
    ItemLocationMatcher(const Backlog& backlog, Plan& plan)
        : ItemLocationMatcher(backlog, plan, plan.pegs)
    {
    }
    ItemLocationMatcher(const Backlog& backlog, Plan& plan, std::vector<Peg>& pegs);

    void match(const ItemLocationSlice& slice);

private:
    void fetch(LineIx line) const;
    void fillPool(const ItemLocationSlice& slice);
    void fillShifted(const ItemLocationSlice& slice, std::int64_t free);
    void matchDemand(const Demand& demand);
    void record(const Demand& demand, Date need, std::size_t firstTaken, std::int64_t shortage);

    const Backlog& m_backlog;
    Plan& m_plan;
    std::vector<Peg>& m_pegs;
    SupplyPool m_pool;
    SupplyDates m_dates;
    Date m_stockShips = {}; ///< at the location of the slice
    std::vector<Supply> m_shifted;
};

} // namespace repromise
