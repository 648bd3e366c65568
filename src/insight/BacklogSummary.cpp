#include "insight/BacklogSummary.h"

#include <algorithm>
#include <bit>

namespace repromise {

void LinesAndValue::add(Money amount)
{
    ++lines;
    const auto place = std::ranges::lower_bound(value, amount.currency, {}, &Money::currency);
    if (place != value.end() && place->currency == amount.currency) {
        place->minor += amount.minor;
    } else {
        value.insert(place, amount);
    }
}

BacklogSummary BacklogSummary::of(const Backlog& backlog, const LineFacts& facts)
{
    BacklogSummary summary;
    const auto count = static_cast<LineIx>(backlog.lines.size());
    for (LineIx line = 0; line < count; ++line) {
        const Money value{facts.valueMinor[line],
                          Currency::fromPacked(backlog.lines.currency[line])};
        summary.open.add(value);
        if (facts.backorder[line] != 0) {
            summary.backorders.add(value);
        }
        if (facts.untold[line] != 0) {
            summary.untold.add(value);
        }
        for (std::uint32_t bits = facts.exceptions[line].bits(); bits != 0; bits &= bits - 1) {
            summary.exceptions[static_cast<std::size_t>(std::countr_zero(bits))].add(value);
        }
    }
    return summary;
}

} // namespace repromise
