#include "promise/ItemLocationMatcher.h"

namespace repromise {
namespace {

constexpr std::size_t fetchDistance = 16;

} // namespace

ItemLocationMatcher::ItemLocationMatcher(const Backlog& backlog, Plan& plan, std::vector<Peg>& pegs)
    : m_backlog(backlog), m_plan(plan), m_pegs(pegs), m_supply(backlog, plan.today)
{
}

void ItemLocationMatcher::match(const ItemLocationSlice& slice)
{
    fillPool(slice);
    for (std::size_t i = 0; i < slice.demands.size(); ++i) {
        if (i + fetchDistance < slice.ahead.size()) {
            fetch(slice.ahead[i + fetchDistance].line);
        }
        matchDemand(slice.demands[i]);
    }
}

// Lines of one item are scattered over all rows, so without this most writes wait for memory.
void ItemLocationMatcher::fetch(LineIx line) const
{
    __builtin_prefetch(&m_plan.pegRange[line], 1);
    __builtin_prefetch(&m_plan.onStock[line], 1);
}

void ItemLocationMatcher::fillPool(const ItemLocationSlice& slice)
{
    m_pool.clear(1 + slice.inbound.end - slice.inbound.begin);
    for (const Supply& supply : m_supply.of(slice)) {
        m_pool.add(supply);
    }
}

void ItemLocationMatcher::matchDemand(const Demand& demand)
{
    std::vector<Peg>& pegs = m_pegs;
    PegRange range{static_cast<std::uint32_t>(pegs.size()), 0};
    if (demand.partlyAllocated) {
        pegs.push_back({demand.line, SupplyKind::Allocated, noIx, m_supply.stockShips(),
                        allocatedPart(m_backlog.lines, demand.line)});
    }
    const std::size_t firstTaken = pegs.size();
    const Date need = needDate(demand.rank.requested(), m_plan.today);
    const std::int64_t shortage = m_pool.take(
        need, demand.quantity, [&pegs, &demand](const Supply& supply, std::int64_t part) {
            pegs.push_back({demand.line, supply.kind, supply.inbound, supply.date, part});
        });
    range.count = static_cast<std::uint32_t>(pegs.size()) - range.begin;
    if (range.count > 0) {
        m_plan.pegRange[demand.line] = range;
    }
    record(demand, need, firstTaken, shortage);
}

void ItemLocationMatcher::record(const Demand& demand, Date need, std::size_t firstTaken,
                                 std::int64_t shortage)
{
    const std::span taken = std::span(m_pegs).subspan(firstTaken);
    if (taken.size() > 1) {
        // In time they were taken latest first; positions in the pool break ties of date.
        std::ranges::sort(taken, [](const Peg& a, const Peg& b) {
            return a.date != b.date ? a.date < b.date : a.inbound < b.inbound;
        });
    }
    const bool late = !taken.empty() && taken.back().date > need;
    if (late) {
        m_plan.projected[demand.line] = taken.back().date;
        m_plan.limiting[demand.line] = taken.back().inbound;
    }
    if (shortage > 0) {
        m_plan.shortage[demand.line] = shortage;
        m_plan.projected[demand.line] = Date();
    } else if (taken.back().kind == SupplyKind::Stock && taken.front().kind == SupplyKind::Stock) {
        m_plan.onStock[demand.line] = 1;
    }
}

} // namespace repromise
