#include "promise/options/SubstituteChains.h"

#include "base/Decimal.h"

#include <algorithm>
#include <optional>
#include <set>

namespace repromise {
namespace {

constexpr std::int64_t one = Quantity::whole(1).units();
constexpr std::int64_t largestRatio = Quantity::whole(1'000'000).units();

Date laterStart(Date a, Date b)
{
    return !a.known() || (b.known() && b > a) ? b : a;
}

std::optional<SubstituteChain> prolonged(const SubstituteChain& chain, const SubstituteTable& table,
                                         std::uint32_t row)
{
    const Int128 product = static_cast<Int128>(chain.ratio) * table.ratio[row];
    const auto ratio =
        static_cast<std::int64_t>(std::min<Int128>((product + one - 1) / one, largestRatio + 1));
    SubstituteChain next{table.substitute[row],
                         ratio,
                         chain.needsConsent || table.needsConsent[row] != 0,
                         chain.steps + 1,
                         laterStart(chain.validFrom, table.validFrom[row]),
                         std::min(chain.validTo, table.validTo[row])}; // unknown is the last date
    const bool never = next.validFrom.known() && next.validTo < next.validFrom;
    return never || ratio > largestRatio || ratio <= 0 ? std::nullopt : std::optional(next);
}

} // namespace

std::vector<SubstituteChain> substituteChains(const Backlog& backlog, ItemIx item, std::size_t most)
{
    std::vector<SubstituteChain> found{{item, one, false, 0, {}, {}}};
    std::set<ItemIx> seen{item};
    for (std::size_t at = 0; at < found.size() && found.size() <= most; ++at) {
        const SubstituteChain chain = found[at];
        const auto rows = backlog.substitutesOf(chain.item);
        for (std::uint32_t row = rows.first; row < rows.second && found.size() <= most; ++row) {
            const auto next = prolonged(chain, backlog.substitutes, row);
            if (next && seen.insert(next->item).second) {
                found.push_back(*next);
            }
        }
    }
    found.erase(found.begin());
    return found;
}

} // namespace repromise
