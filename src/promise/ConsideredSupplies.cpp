#include "promise/ConsideredSupplies.h"

#include "promise/ItemLocation.h"
#include "promise/ItemLocationSupply.h"

#include <algorithm>
#include <map>

namespace repromise {
namespace {

/// The plan's pegs at one item-location by supply; noIx stands for the stock.
struct PlaceTakers {
    std::map<InboundIx, std::vector<SupplyTaker>> takers;
    std::int64_t released = 0; ///< allocated quantity that lines gave back

    PlaceTakers(const Backlog& backlog, const Plan& plan, LineIx line)
    {
        const LineTable& lines = backlog.lines;
        for (LineIx other = 0; other < lines.size(); ++other) {
            if (lines.item[other] != lines.item[line]
                || lines.location[other] != lines.location[line]) {
                continue;
            }
            released += allocatedPart(lines, other);
            for (const Peg& peg : plan.pegsOf(other)) {
                if (peg.kind == SupplyKind::Allocated) {
                    released -= peg.quantity;
                } else {
                    takers[peg.inbound].push_back({other, peg.quantity});
                }
            }
        }
    }
};

ConsideredSupply consider(const Supply& supply, std::vector<SupplyTaker> takers, LineIx line)
{
    ConsideredSupply considered;
    considered.kind = supply.kind;
    considered.inbound = supply.inbound;
    considered.date = supply.date;
    considered.quantity = supply.left;
    considered.left = considered.quantity;
    for (const SupplyTaker& taker : takers) {
        considered.left -= taker.quantity;
        considered.gave += taker.line == line ? taker.quantity : 0;
    }
    std::erase_if(takers, [line](const SupplyTaker& taker) { return taker.line == line; });
    std::ranges::stable_sort(takers, std::ranges::greater(), &SupplyTaker::quantity);
    considered.takerCount = takers.size();
    takers.resize(std::min(takers.size(), ConsideredSupply::takerLimit));
    considered.takers = std::move(takers);
    return considered;
}

} // namespace

std::vector<ConsideredSupply> consideredSupplies(const Backlog& backlog, const Plan& plan,
                                                 LineIx line)
{
    const ItemIx item = backlog.lines.item[line];
    const LocationIx location = backlog.lines.location[line];
    PlaceTakers place(backlog, plan, line);
    ItemLocationSlice slice;
    slice.item = item;
    slice.location = location;
    slice.stock = rowsAt(backlog.stock, {item, location});
    slice.inbound = rowsAt(backlog.inbound, {item, location});
    ItemLocationSupply supply(backlog, plan.today);
    std::vector<ConsideredSupply> all;
    for (const Supply& one : supply.of(slice, place.released)) {
        if (one.left > 0) {
            all.push_back(consider(one, std::move(place.takers[one.inbound]), line));
        }
    }
    const Date need = needDate(backlog.lines.requested[line], plan.today);
    const auto late =
        std::ranges::find_if(all, [need](const ConsideredSupply& one) { return one.date > need; });
    std::reverse(all.begin(), late);
    return all;
}

} // namespace repromise
