#include "promise/ReferenceMatcher.h"

#include <algorithm>
#include <numeric>

namespace repromise {
namespace {

struct Pile {
    ItemIx item = 0;
    LocationIx location = 0;
    SupplyKind kind = SupplyKind::Stock;
    Date date = {};
    std::int64_t left = 0;
};

std::vector<Pile> pilesOf(const Backlog& backlog, Date today)
{
    std::vector<Pile> piles;
    piles.reserve(backlog.stock.size());
    for (std::size_t row = 0; row < backlog.stock.size(); ++row) {
        piles.push_back({backlog.stock.item[row], backlog.stock.location[row], SupplyKind::Stock,
                         today, backlog.stock.onHand[row] - backlog.stock.allocated[row]});
    }
    for (std::size_t row = 0; row < backlog.inbound.size(); ++row) {
        const Date expected = backlog.inbound.expected[row];
        if (expected.known()) {
            piles.push_back({backlog.inbound.item[row], backlog.inbound.location[row],
                             SupplyKind::Inbound, expected <= today ? today.plusDays(1) : expected,
                             backlog.inbound.open[row]});
        }
    }
    return piles;
}

bool rankedBefore(const Backlog& backlog, LineIx a, LineIx b)
{
    const LineTable& lines = backlog.lines;
    if (lines.priority[a] != lines.priority[b]) {
        return lines.priority[a] < lines.priority[b];
    }
    if (lines.requested[a] != lines.requested[b]) {
        return lines.requested[a] < lines.requested[b];
    }
    if (backlog.orderKey(a) != backlog.orderKey(b)) {
        return backlog.orderKey(a) < backlog.orderKey(b);
    }
    return compareLineKeys(backlog.lineKey(a), backlog.lineKey(b)) < 0;
}

// The latest pile in time, else the earliest one after; null when nothing is left.
Pile* choose(std::vector<Pile>& piles, ItemIx item, LocationIx location, Date need)
{
    Pile* latestInTime = nullptr;
    Pile* earliestLate = nullptr;
    for (Pile& pile : piles) {
        if (pile.item != item || pile.location != location || pile.left <= 0) {
            continue;
        }
        if (pile.date <= need) {
            if (latestInTime == nullptr || pile.date > latestInTime->date) {
                latestInTime = &pile;
            }
        } else if (earliestLate == nullptr || pile.date < earliestLate->date) {
            earliestLate = &pile;
        }
    }
    return latestInTime != nullptr ? latestInTime : earliestLate;
}

void addPart(ReferenceResult& result, const ReferenceResult::Part& part)
{
    for (ReferenceResult::Part& known : result.parts) {
        if (known.kind == part.kind && known.date == part.date) {
            known.quantity += part.quantity;
            return;
        }
    }
    result.parts.push_back(part);
    std::ranges::sort(result.parts, [](const auto& a, const auto& b) {
        return a.date != b.date ? a.date < b.date : a.kind < b.kind;
    });
}

} // namespace

std::vector<ReferenceResult> referenceRun(const Backlog& backlog, Date today)
{
    const LineTable& lines = backlog.lines;
    std::vector<Pile> piles = pilesOf(backlog, today);
    std::vector<LineIx> ranked(lines.size());
    std::iota(ranked.begin(), ranked.end(), 0U);
    std::ranges::sort(ranked, [&](LineIx a, LineIx b) { return rankedBefore(backlog, a, b); });

    std::vector<ReferenceResult> results(lines.size());
    for (const LineIx line : ranked) {
        const Date requested = lines.requested[line];
        const Date need = requested.known() && requested > today ? requested : today;
        ReferenceResult& result = results[line];
        result.projected = need;
        const std::int64_t open = lines.open(line);
        const std::int64_t allocated = std::min(open, lines.allocated[line]);
        if (allocated > 0) {
            addPart(result, {SupplyKind::Allocated, today, allocated});
        }
        std::int64_t missing = open - allocated;
        while (missing > 0) {
            Pile* const pile = choose(piles, lines.item[line], lines.location[line], need);
            if (pile == nullptr) {
                break;
            }
            const std::int64_t part = std::min(missing, pile->left);
            pile->left -= part;
            missing -= part;
            addPart(result, {pile->kind, pile->date, part});
            result.projected = std::max(result.projected, pile->date);
        }
        result.shortage = missing;
        if (missing > 0) {
            result.projected = Date();
        }
    }
    return results;
}

ReferenceResult asReference(const Plan& plan, LineIx line)
{
    ReferenceResult result;
    for (const Peg& peg : plan.pegsOf(line)) {
        addPart(result, {peg.kind, peg.date, peg.quantity});
    }
    result.shortage = plan.shortage[line];
    result.projected = plan.projected[line];
    return result;
}

} // namespace repromise
