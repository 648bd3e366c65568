#include "promise/StandardRun.h"

#include "base/LargeMemory.h"
#include "promise/ItemLocationMatcher.h"

namespace repromise {
namespace {

// What holds before any matching: everything ships when it is needed, nothing is short.
Plan layOut(const Backlog& backlog, Date today)
{
    const std::size_t count = backlog.lines.size();
    Plan plan;
    plan.today = today;
    resizeLarge(plan.projected, count);
    resizeLarge(plan.safe, count);
    resizeLarge(plan.shortage, count);
    resizeLarge(plan.limiting, count, noIx);
    resizeLarge(plan.onStock, count);
    resizeLarge(plan.pegRange, count);
    // Every peg but the allocated ones finishes its demand or its supply.
    reserveLarge(plan.pegs, count + backlog.inbound.size());
    for (LineIx line = 0; line < count; ++line) {
        plan.projected[line] = needDate(backlog.lines.requested[line], today);
    }
    return plan;
}

// Lines that lack nothing never reach the matcher.
void pegFullyAllocated(const LineTable& lines, Plan& plan)
{
    const auto count = static_cast<LineIx>(lines.size());
    for (LineIx line = 0; line < count; ++line) {
        const std::int64_t allocated = allocatedPart(lines, line);
        if (allocated > 0 && missingQuantity(lines, line) == 0) {
            plan.pegRange[line] = {static_cast<std::uint32_t>(plan.pegs.size()), 1};
            plan.pegs.push_back({line, SupplyKind::Allocated, noIx, plan.today, allocated});
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

} // namespace

Plan standardRun(const Backlog& backlog, Date today)
{
    Plan plan = layOut(backlog, today);
    pegFullyAllocated(backlog.lines, plan);
    reportUndated(backlog.inbound, plan);

    const ItemLocationIndex index(backlog);
    ItemLocationMatcher matcher(backlog, plan);
    ItemLocationCursor cursor(index, 0, static_cast<ItemIx>(backlog.items.size()));
    ItemLocationSlice slice;
    while (cursor.next(slice)) {
        matcher.match(slice);
    }
    return plan;
}

} // namespace repromise
