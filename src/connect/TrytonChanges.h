#pragma once

#include "connect/TrytonFeed.h"

#include <map>
#include <set>
#include <string>

namespace repromise {

/// Finds which order lines and orders a delta must read again: a line's own stamp does not change
/// with its moves, and what was deleted has no stamp at all.
class TrytonChanges {
public:
    explicit TrytonChanges(const TrytonFeed& feed) : m_feed(feed) {}

    using Marks = std::map<std::string, Instant>;
    /// The newest stamps of all followed models: to be asked for before anything is read, so that
    /// the next delta sees what changes meanwhile.
    static Result<Marks> newestMarks(TrytonPager& pager);
    /// From where to read again: the marks with the overlap taken off, unknown where there is none.
    static Marks readingFrom(const Marks& marks, int overlapSeconds);

    Outcome find(const Marks& since);
    const std::set<std::int64_t>& orders() const { return m_orders; }
    const std::set<std::int64_t>& lines() const { return m_lines; }

private:
    Outcome changedOrders(Instant since);
    Outcome changedLines(Instant since);
    Outcome changedMoves(Instant since);
    Outcome vanishedOrders();
    Outcome vanishedLines();
    Outcome vanishedMoves();
    Outcome ordersOfLines();

    const TrytonFeed& m_feed;
    std::set<std::int64_t> m_orders, m_lines;
};

} // namespace repromise
