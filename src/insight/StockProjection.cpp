#include "insight/StockProjection.h"

#include "promise/Demand.h"
#include "promise/SupplyDates.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace repromise {
namespace {

template <typename Changes, typename Key, typename KeyOf>
const auto* changeFor(const Changes& changes, const Key& key, KeyOf keyOf)
{
    const auto found = std::ranges::lower_bound(changes, key, {}, keyOf);
    return found != changes.end() && (*found).*keyOf == key ? &*found : nullptr;
}

class Projector {
public:
    Projector(const Backlog& backlog, const Plan& plan, ItemLocation at,
              const ResolvedScenario& scenario)
        : m_backlog(backlog), m_plan(plan), m_scenario(scenario), m_dates(backlog, plan.today)
    {
        m_result.at = at;
    }

    StockProjection project()
    {
        takeInbound();
        takeLines();
        takeStock();
        balance();
        return std::move(m_result);
    }

private:
    void takeStock()
    {
        const StockTable& stock = m_backlog.stock;
        const RowRange rows = rowsAt(stock, m_result.at);
        for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
            m_result.onHand += stock.onHand[row];
            m_result.allocated += stock.allocated[row];
        }
        if (const auto* const change =
                changeFor(m_scenario.stock, m_result.at, &ResolvedScenario::StockChange::at)) {
            m_result.onHand = change->onHand;
        }
    }

    void takeInbound()
    {
        const InboundTable& table = m_backlog.inbound;
        const RowRange rows = rowsAt(table, m_result.at);
        for (InboundIx row = rows.begin; row < rows.end; ++row) {
            const auto* const change =
                changeFor(m_scenario.inbound, row, &ResolvedScenario::InboundChange::row);
            addInbound(row, change == nullptr ? table.open[row] : change->open,
                       change == nullptr ? table.expected[row] : change->expected);
        }
        auto row = static_cast<InboundIx>(table.size());
        for (const ResolvedScenario::AddedInbound& added : m_scenario.addedInbound) {
            if (added.at == m_result.at) {
                addInbound(row, added.open, added.expected);
            }
            ++row;
        }
        std::ranges::sort(m_result.inbound, {}, [](const InboundOutlook& line) {
            return std::tuple(line.expected, line.row);
        });
        for (std::size_t i = 0; i < m_result.inbound.size(); ++i) {
            m_placeOf[m_result.inbound[i].row] = i;
        }
    }

    void addInbound(InboundIx row, std::int64_t open, Date expected)
    {
        if (open <= 0) {
            return;
        }
        const Date available = expected.known() ? availableOf(row, expected) : Date();
        m_result.inbound.push_back({row, expected, available, open, 0, 0});
        if (available.known()) {
            m_result.steps.push_back({available, StockStep::Kind::Receipt, row, open, 0});
        }
    }

    Date availableOf(InboundIx row, Date expected) const
    {
        return row < m_backlog.inbound.size()
                   ? m_dates.ofInbound(row, expected)
                   : m_dates.ofArrival(m_result.at.location, TextId{0}, expected);
    }

    void takeLines()
    {
        const LineTable& lines = m_backlog.lines;
        const auto [item, location] = m_result.at;
        for (LineIx line = 0; line < lines.size(); ++line) {
            if (lines.item[line] == item && lines.location[line] == location) {
                takeLine(line);
            }
        }
        auto row = static_cast<LineIx>(lines.size());
        for (const ResolvedScenario::AddedLine& added : m_scenario.addedLines) {
            if (added.at == m_result.at) {
                addDemand(row, added.open, added.requested);
            }
            ++row;
        }
    }

    void takeLine(LineIx line)
    {
        const LineTable& lines = m_backlog.lines;
        const auto* const change =
            changeFor(m_scenario.lines, line, &ResolvedScenario::LineChange::line);
        addDemand(line, change == nullptr ? lines.open(line) : change->open,
                  change == nullptr ? lines.requested[line] : change->requested);
        for (const Peg& peg : m_plan.pegsOf(line)) {
            if (const auto found = m_placeOf.find(peg.inbound); found != m_placeOf.end()) {
                m_result.inbound[found->second].lines += 1;
                m_result.inbound[found->second].limitedLines +=
                    m_plan.limiting[line] == peg.inbound ? 1U : 0U;
            }
        }
    }

    void addDemand(LineIx line, std::int64_t open, Date requested)
    {
        if (open > 0) {
            m_result.steps.push_back(
                {needDate(requested, m_plan.today), StockStep::Kind::Demand, line, -open, 0});
        }
    }

    void balance()
    {
        std::ranges::sort(m_result.steps, {}, [](const StockStep& step) {
            return std::tuple(step.date, step.kind, step.row);
        });
        m_result.steps.insert(m_result.steps.begin(), {m_plan.today, StockStep::Kind::OnHand, noIx,
                                                       m_result.onHand, m_result.onHand});
        std::int64_t now = 0;
        m_result.lowest = m_result.onHand;
        m_result.lowestDate = m_plan.today;
        for (StockStep& step : m_result.steps) {
            now += step.quantity;
            step.balance = now;
            if (now < m_result.lowest) {
                m_result.lowest = now;
                m_result.lowestDate = step.date;
            }
        }
    }

    const Backlog& m_backlog;
    const Plan& m_plan;
    const ResolvedScenario& m_scenario;
    SupplyDates m_dates;
    std::unordered_map<InboundIx, std::size_t> m_placeOf;
    StockProjection m_result;
};

} // namespace

StockProjection projectStock(const Backlog& backlog, const Plan& plan, ItemLocation at,
                             const ResolvedScenario& scenario)
{
    return Projector(backlog, plan, at, scenario).project();
}

} // namespace repromise
