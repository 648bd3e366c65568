#pragma once

#include "promise/ItemLocationSupply.h"

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
    void matchDemand(const Demand& demand);
    void record(const Demand& demand, Date need, std::size_t firstTaken, std::int64_t shortage);

    const Backlog& m_backlog;
    Plan& m_plan;
    std::vector<Peg>& m_pegs;
    SupplyPool m_pool;
    ItemLocationSupply m_supply;
};

} // namespace repromise
