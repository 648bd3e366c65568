#include "promise/PlanPatch.h"

#include <algorithm>

namespace repromise {
namespace {

void resizeColumns(Plan& plan, std::size_t count)
{
    plan.projected.resize(count);
    plan.safe.resize(count);
    plan.shortage.resize(count);
    plan.limiting.resize(count, noIx);
    plan.onStock.resize(count);
    plan.pegRange.resize(count);
}

// Pegs of `from` that `rangeOf` names for each line, written in the order of the lines.
template <typename PegsOf>
void rewritePegs(Plan& plan, std::size_t expected, PegsOf&& pegsOf)
{
    std::vector<Peg> pegs;
    pegs.reserve(expected);
    for (LineIx line = 0; line < plan.pegRange.size(); ++line) {
        const std::span<const Peg> own = pegsOf(line);
        plan.pegRange[line] = own.empty() ? PegRange{}
                                          : PegRange{static_cast<std::uint32_t>(pegs.size()),
                                                     static_cast<std::uint32_t>(own.size())};
        pegs.insert(pegs.end(), own.begin(), own.end());
    }
    plan.pegs = std::move(pegs);
}

std::vector<InboundIx> undatedUnder(const Backlog& backlog, const Plan& plan,
                                    const PlanPatch& patch)
{
    std::vector<InboundIx> undated;
    for (const InboundIx row : plan.undatedInbound) {
        const ItemLocation at{backlog.inbound.item[row], backlog.inbound.location[row]};
        if (!std::ranges::binary_search(patch.places, at)) {
            undated.push_back(row);
        }
    }
    undated.insert(undated.end(), patch.undatedInbound.begin(), patch.undatedInbound.end());
    std::ranges::sort(undated);
    return undated;
}

} // namespace

Plan inLineOrder(const Plan& plan)
{
    Plan ordered = plan;
    rewritePegs(ordered, plan.pegs.size(), [&plan](LineIx line) { return plan.pegsOf(line); });
    return ordered;
}

Plan applyPatch(const Backlog& backlog, const Plan& plan, const PlanPatch& patch,
                std::size_t addedLines)
{
    Plan result = plan;
    const std::size_t before = plan.projected.size();
    resizeColumns(result, before + addedLines);
    std::vector<const PlanPatch::LineResult*> patched(result.projected.size());
    for (const PlanPatch::LineResult& line : patch.lines) {
        patched[line.line] = &line;
        result.projected[line.line] = line.projected;
        result.safe[line.line] = line.safe;
        result.shortage[line.line] = line.shortage;
        result.limiting[line.line] = line.limiting;
        result.onStock[line.line] = line.onStock ? 1 : 0;
    }
    rewritePegs(result, plan.pegs.size() + patch.pegs.size(),
                [&](LineIx line) -> std::span<const Peg> {
                    if (patched[line] != nullptr) {
                        return patch.pegsOf(*patched[line]);
                    }
                    return line < before ? plan.pegsOf(line) : std::span<const Peg>();
                });
    result.undatedInbound = undatedUnder(backlog, plan, patch);
    return result;
}

} // namespace repromise
