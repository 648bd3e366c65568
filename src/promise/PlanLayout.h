#pragma once

#include "promise/Parallel.h"
#include "promise/Plan.h"

#include <span>

namespace repromise {

/// A plan before any matching: every line ships when it is needed, lines that lack nothing are
/// pegged to what is allocated to them, and inbound without a date is reported. Lines with
/// `releases` = 1 keep nothing (empty: no line does).
Plan layOutPlan(const Backlog& backlog, Date today, std::span<const std::uint8_t> releases,
                unsigned threads);

/// Puts `pegs`, found for the demands of items first … end − 1 apart from the plan, into plan.pegs
/// from `base` on, where there must be room.
void joinPegs(const ItemLocationIndex& index, RowRange items, const std::vector<Peg>& pegs,
              std::size_t base, Plan& plan);

/// Matches all item-locations, each thread a range of items. `makeMatcher(pegs)` returns a thing
/// with `match(slice)` that appends to `pegs`. The bytes of the plan do not depend on the number of
/// threads.
template <typename MakeMatcher>
void matchAll(const ItemLocationIndex& index, Plan& plan, unsigned threads,
              const MakeMatcher& makeMatcher)
{
    const unsigned parts = usefulThreads(threads, index.demandCount());
    const auto itemsOf = [&index, parts](unsigned part) {
        return RowRange{index.firstItemOf(part, parts), index.firstItemOf(part + 1, parts)};
    };
    std::vector<std::vector<Peg>> found(parts - 1); // the first part goes straight into the plan
    inParallel(parts, [&](unsigned part) {
        const RowRange items = itemsOf(part);
        auto matcher = makeMatcher(part == 0 ? plan.pegs : found[part - 1]);
        ItemLocationCursor cursor(index, items.begin, items.end);
        ItemLocationSlice slice;
        while (cursor.next(slice)) {
            matcher.match(slice);
        }
    });
    std::vector<std::size_t> base{plan.pegs.size()};
    for (const std::vector<Peg>& pegs : found) {
        base.push_back(base.back() + pegs.size());
    }
    plan.pegs.resize(base.back());
    inParallel(parts - 1, [&](unsigned part) {
        if (part < found.size()) {
            joinPegs(index, itemsOf(part + 1), found[part], base[part], plan);
        }
    });
}

} // namespace repromise
