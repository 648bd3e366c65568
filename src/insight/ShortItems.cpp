#include "insight/ShortItems.h"

#include "promise/SupplyDates.h"

#include <algorithm>
#include <tuple>

namespace repromise {
namespace {

struct ShortLine {
    ItemLocation at = {};
    CustomerIx customer = noIx;
    LineIx line = noIx;
    friend auto operator<=>(const ShortLine&, const ShortLine&) = default;
};

// In the order of places, customers and lines.
std::vector<ShortLine> shortLines(const Backlog& backlog, const LineFacts& facts)
{
    std::vector<ShortLine> found;
    const LineTable& lines = backlog.lines;
    for (LineIx line = 0; line < lines.size(); ++line) {
        if (facts.backorder[line] != 0) {
            found.push_back(
                {{lines.item[line], lines.location[line]}, backlog.customerOf(line), line});
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::int64_t lateQuantity(const Backlog& backlog, const Plan& plan, LineIx line)
{
    const Date due = dueDate(backlog.lines.requested[line], backlog.lines.promised[line]);
    std::int64_t late = 0;
    for (const Peg& peg : plan.pegsOf(line)) {
        late += peg.date > due ? peg.quantity : 0;
    }
    return late;
}

void findNextInbound(const Backlog& backlog, const SupplyDates& dates, ShortItem& item)
{
    const InboundTable& inbound = backlog.inbound;
    const RowRange rows = rowsAt(inbound, item.at);
    for (InboundIx row = rows.begin; row < rows.end; ++row) {
        if (inbound.open[row] > 0 && inbound.expected[row].known()) {
            item.nextInbound = row;
            item.nextInboundDate = dates.ofInbound(row, inbound.expected[row]);
            return;
        }
    }
}

std::int64_t wholeUnits(const Money& amount)
{
    std::int64_t minor = amount.minor;
    for (int places = amount.currency.places(); places > 0; --places) {
        minor /= 10;
    }
    return minor;
}

struct RankedItem {
    std::int64_t value = 0;
    std::uint32_t place = 0;
};

std::vector<ShortItem> byValue(const std::vector<ShortItem>& items)
{
    std::vector<RankedItem> ranked;
    ranked.reserve(items.size());
    for (const ShortItem& item : items) {
        std::int64_t value = 0;
        for (const Money& amount : item.backorders.value) {
            value = std::max(value, wholeUnits(amount));
        }
        ranked.push_back({value, static_cast<std::uint32_t>(ranked.size())});
    }
    std::ranges::sort(ranked, [&items](const RankedItem& a, const RankedItem& b) {
        return std::tuple(b.value, items[b.place].customers, a.place)
               < std::tuple(a.value, items[a.place].customers, b.place);
    });
    std::vector<ShortItem> ordered;
    ordered.reserve(items.size());
    for (const RankedItem& item : ranked) {
        ordered.push_back(items[item.place]);
    }
    return ordered;
}

} // namespace

std::vector<ShortItem> shortItems(const Backlog& backlog, const Plan& plan, const LineFacts& facts)
{
    const SupplyDates dates(backlog, plan.today);
    std::vector<ShortItem> items;
    CustomerIx customer = noIx;
    for (const ShortLine& found : shortLines(backlog, facts)) {
        if (items.empty() || items.back().at != found.at) {
            items.push_back({});
            items.back().at = found.at;
            findNextInbound(backlog, dates, items.back());
            customer = noIx;
        }
        ShortItem& item = items.back();
        item.backorders.add({facts.valueMinor[found.line],
                             Currency::fromPacked(backlog.lines.currency[found.line])});
        item.customers += found.customer != customer ? 1U : 0U;
        customer = found.customer;
        item.late += lateQuantity(backlog, plan, found.line);
        item.noSupply += plan.shortage[found.line];
    }
    return byValue(items);
}

} // namespace repromise
