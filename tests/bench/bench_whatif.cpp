// Prints what one slipped purchase line on the busiest item-location costs beside the full standard
// run, and what its parts cost.
// Usage: bench_whatif [WORKSPACE/repromise.sqlite or number of synthetic lines] [runs]

#include "bench/BenchWorld.h"
#include "bench/CpuMedian.h"
#include "promise/IncrementalRun.h"
#include "promise/PlanDifference.h"
#include "promise/StandardRun.h"
#include "store/BacklogReader.h"
#include "support/SyntheticBacklog.h"

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace repromise;

namespace {

/// An inbound line and how many lines compete where it arrives.
struct Crowd {
    InboundIx inbound = noIx;
    std::size_t demands = 0;
};

std::size_t demandsAt(const ItemLocationIndex& index, ItemLocation at)
{
    std::size_t count = 0;
    for (const Demand& demand : index.demandsOf(at.item)) {
        count += demand.rank.location() == at.location ? 1U : 0U;
    }
    return count;
}

Crowd busiest(const ItemLocationIndex& index)
{
    const InboundTable& inbound = index.backlog().inbound;
    Crowd found;
    ItemLocation last;
    for (InboundIx row = 0; row < inbound.size(); ++row) {
        const ItemLocation at{inbound.item[row], inbound.location[row]};
        if (at != last && inbound.expected[row].known()) {
            last = at;
            if (const std::size_t demands = demandsAt(index, at); demands > found.demands) {
                found = {row, demands};
            }
        }
    }
    return found;
}

Scenario slipped(const Backlog& backlog, InboundIx row)
{
    return {
        .name = "slip",
        .note = {},
        .changes = {ScenarioChange::inboundDate(std::string(backlog.text(backlog.inbound.key[row])),
                                                backlog.inbound.expected[row].plusDays(21))}};
}

// The inbound line at the place of `first` whose slip hurts most lines.
Scenario worstSlip(const Backlog& backlog, const Plan& plan, const IncrementalRun& incremental,
                   InboundIx first)
{
    const RowRange rows =
        rowsAt(backlog.inbound, {backlog.inbound.item[first], backlog.inbound.location[first]});
    Scenario worst = slipped(backlog, first);
    std::size_t most = 0;
    for (InboundIx row = rows.begin; row < rows.end; ++row) {
        const Scenario scenario = slipped(backlog, row);
        const auto resolved = resolveScenario(backlog, scenario);
        const auto losers =
            planDifference(backlog, plan, *resolved, incremental.run(*resolved)).totals.losers;
        if (losers > most) {
            most = losers;
            worst = scenario;
        }
    }
    return worst;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string world = argc > 1 ? argv[1] : "1000000";
    const int runs = argc > 2 ? std::atoi(argv[2]) : 9;
    const BacklogPtr backlog = backlogOf(world);
    const Date today = SyntheticSpec().today;
    std::size_t check = 0;
    const double full =
        cpuMedianMs(runs, [&] { check += standardRun(*backlog, today).pegs.size(); });
    const Plan plan = standardRun(*backlog, today);
    const double indexing =
        cpuMedianMs(runs, [&] { check += ItemLocationIndex(*backlog).demandsFrom(0).size(); });
    const ItemLocationIndex index(*backlog);
    const Crowd crowd = busiest(index);
    if (crowd.inbound == noIx) {
        std::fprintf(stderr, "no inbound line meets any demand\n");
        return 1;
    }
    const IncrementalRun incremental(index, today);
    const Scenario scenario = worstSlip(*backlog, plan, incremental, crowd.inbound);
    const auto resolved = resolveScenario(*backlog, scenario);
    if (!resolved) {
        std::fprintf(stderr, "%s\n", qPrintable(resolved.error().sentence));
        return 1;
    }

    const int many = runs * 20;
    const double patching =
        cpuMedianMs(many, [&] { check += incremental.run(*resolved).lines.size(); });
    const PlanPatch patch = incremental.run(*resolved);
    const double differing = cpuMedianMs(
        many, [&] { check += planDifference(*backlog, plan, *resolved, patch).lines.size(); });
    const double resolving =
        cpuMedianMs(many, [&] { check += resolveScenario(*backlog, scenario)->inbound.size(); });

    const PlanDifference difference = planDifference(*backlog, plan, *resolved, patch);
    std::printf("%zu lines; %zu compete at the busiest item-location; %zu lose, %zu win "
                "(check %zu)\n",
                backlog->lines.size(), crowd.demands, difference.totals.losers,
                difference.totals.winners, check);
    report("full standard run", full, full);
    report("index, made once for a picture", indexing, full);
    report("one slipped purchase line, patch", patching, full);
    report("its winners and losers", differing, full);
    report("patch, winners and losers", patching + differing, full);
    report("finding its key", resolving, full);
    report("all of it", patching + differing + resolving, full);
    return check == 0 ? 1 : 0;
}
