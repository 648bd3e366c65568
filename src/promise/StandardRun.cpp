#include "promise/StandardRun.h"

#include "promise/ItemLocationMatcher.h"
#include "promise/PlanLayout.h"

namespace repromise {

Plan standardRun(const Backlog& backlog, Date today, unsigned threads)
{
    Plan plan = layOutPlan(backlog, today, {}, threads);
    const ItemLocationIndex index(backlog, threads);
    matchAll(index, plan, threads, [&backlog, &plan](std::vector<Peg>& pegs) {
        return ItemLocationMatcher(backlog, plan, pegs);
    });
    return plan;
}

} // namespace repromise
