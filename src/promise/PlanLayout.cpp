#include "promise/PlanLayout.h"

#include "base/LargeMemory.h"
#include "promise/SupplyDates.h"

#include <algorithm>

namespace repromise {
namespace {

// By location; empty when what is there today ships today everywhere.
std::vector<Date> stockShipDates(const Backlog& backlog, Date today)
{
    std::vector<Date> ships;
    const SupplyDates dates(backlog, today);
    for (std::size_t location = 0; backlog.dates && location < backlog.locations.size();
         ++location) {
        ships.push_back(dates.ofStock(static_cast<LocationIx>(location)));
    }
    const bool none = std::ranges::all_of(ships, [today](Date date) { return date == today; });
    return none ? std::vector<Date>() : ships;
}

bool keepsAll(const LineTable& lines, LineIx line, std::span<const std::uint8_t> releases)
{
    return missingQuantity(lines, line) == 0 && allocatedPart(lines, line) > 0
           && (releases.empty() || releases[line] == 0);
}

// Lines that lack nothing never reach the matcher.
void pegFullyAllocated(const Backlog& backlog, std::span<const std::uint8_t> releases, Plan& plan)
{
    const LineTable& lines = backlog.lines;
    const std::vector<Date> ships = stockShipDates(backlog, plan.today);
    const auto count = static_cast<LineIx>(lines.size());
    for (LineIx line = 0; line < count; ++line) {
        if (keepsAll(lines, line, releases)) {
            plan.pegRange[line] = {static_cast<std::uint32_t>(plan.pegs.size()), 1};
            plan.pegs.push_back({line, SupplyKind::Allocated, noIx,
                                 ships.empty() ? plan.today : ships[lines.location[line]],
                                 allocatedPart(lines, line)});
        }
    }
}

void reportUndated(const InboundTable& inbound, Plan& plan)
{
    for (InboundIx row = 0; row < inbound.size(); ++row) {
        if (inbound.open[row] > 0 && !inbound.expected[row].known()) {
            plan.undatedInbound.push_back(row);
        }
    }
}

void layOutColumns(const Backlog& backlog, Plan& plan)
{
    const std::size_t count = backlog.lines.size();
    resizeLarge(plan.projected, count);
    resizeLarge(plan.safe, count);
    resizeLarge(plan.shortage, count);
    resizeLarge(plan.limiting, count, noIx);
    resizeLarge(plan.onStock, count);
    for (LineIx line = 0; line < count; ++line) {
        plan.projected[line] = needDate(backlog.lines.requested[line], plan.today);
    }
    if (const auto ships = stockShipDates(backlog, plan.today); !ships.empty()) {
        for (LineIx line = 0; line < count; ++line) {
            plan.projected[line] =
                std::max(plan.projected[line], ships[backlog.lines.location[line]]);
        }
    }
    reportUndated(backlog.inbound, plan);
}

void layOutPegs(const Backlog& backlog, std::span<const std::uint8_t> releases, Plan& plan)
{
    const std::size_t count = backlog.lines.size();
    resizeLarge(plan.pegRange, count);
    // Every peg but the allocated ones finishes its demand or its supply.
    reserveLarge(plan.pegs, count + backlog.inbound.size());
    pegFullyAllocated(backlog, releases, plan);
}

} // namespace

Plan layOutPlan(const Backlog& backlog, Date today, std::span<const std::uint8_t> releases,
                unsigned threads)
{
    Plan plan;
    plan.today = today;
    // Filling fresh memory is mostly the system's work of providing it: two shares of like weight.
    const unsigned parts = usefulThreads(std::min(threads, 2U), backlog.lines.size());
    inParallel(parts, [&](unsigned part) {
        if (part == 0) {
            layOutPegs(backlog, releases, plan);
        }
        if (part + 1 == parts) {
            layOutColumns(backlog, plan);
        }
    });
    return plan;
}

void joinPegs(const ItemLocationIndex& index, RowRange items, const std::vector<Peg>& pegs,
              std::size_t base, Plan& plan)
{
    std::copy(pegs.begin(), pegs.end(), plan.pegs.begin() + static_cast<std::ptrdiff_t>(base));
    for (ItemIx item = items.begin; item < items.end; ++item) {
        for (const Demand& demand : index.demandsOf(item)) {
            PegRange& range = plan.pegRange[demand.line];
            range.begin += range.count > 0 ? static_cast<std::uint32_t>(base) : 0U;
        }
    }
}

} // namespace repromise
