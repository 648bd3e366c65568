#include "promise/ScenarioExtract.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace repromise {
namespace {

/// A line as it will stand in the extract.
struct ExtractedLine {
    RankKey rank = {};
    std::uint64_t position = 0; ///< in the order of lines, with room for added ones between
    LineIx whole = noIx;
    std::int16_t priority = 0;
    std::int64_t open = 0;
    std::int64_t allocated = 0;

    friend bool operator<(const ExtractedLine& a, const ExtractedLine& b)
    {
        return std::tie(a.rank, a.position, a.whole) < std::tie(b.rank, b.position, b.whole);
    }
};

struct ExtractedInbound {
    Date expected = {};
    std::string_view key;
    InboundIx whole = noIx;
    std::int64_t open = 0;

    friend bool operator<(const ExtractedInbound& a, const ExtractedInbound& b)
    {
        return std::tie(a.expected, a.key, a.whole) < std::tie(b.expected, b.key, b.whole);
    }
};

/// Which changes of one kind are at which place, so that many changes stay near linear.
class ChangesByPlace {
public:
    void add(ItemLocation at, std::size_t change) { m_entries.emplace_back(at, change); }
    void sort() { std::ranges::sort(m_entries); }

    template <typename Visit>
    bool visit(ItemLocation at, Visit&& visit) const
    {
        const auto first = std::ranges::lower_bound(m_entries, std::pair(at, std::size_t{0}));
        auto entry = first;
        for (; entry != m_entries.end() && entry->first == at; ++entry) {
            visit(entry->second);
        }
        return entry != first;
    }

private:
    std::vector<std::pair<ItemLocation, std::size_t>> m_entries;
};

class Extractor {
public:
    Extractor(const ItemLocationIndex& index, const ResolvedScenario& scenario)
        : m_index(index), m_whole(index.backlog()), m_scenario(scenario)
    {
        const LineTable& lines = m_whole.lines;
        for (std::size_t i = 0; i < scenario.lines.size(); ++i) {
            const LineIx line = scenario.lines[i].line;
            m_lineChanges.add({lines.item[line], lines.location[line]}, i);
        }
        for (std::size_t i = 0; i < scenario.addedLines.size(); ++i) {
            m_addedLines.add(scenario.addedLines[i].at, i);
        }
        for (std::size_t i = 0; i < scenario.addedInbound.size(); ++i) {
            m_addedInbound.add(scenario.addedInbound[i].at, i);
        }
        m_lineChanges.sort();
        m_addedLines.sort();
        m_addedInbound.sort();
    }

    ScenarioExtract extract(const std::vector<ItemLocation>& places)
    {
        m_result.backlog.generation = m_whole.generation;
        m_result.backlog.texts = m_whole.texts;
        m_result.backlog.locations = m_whole.locations;
        m_result.backlog.dates = m_whole.dates;
        ItemIx item = noIx;
        for (const ItemLocation& at : places) {
            if (at.item != item) {
                item = at.item;
                m_result.backlog.items.id.push_back(m_whole.items.id[item]);
            }
            m_item = static_cast<ItemIx>(m_result.backlog.items.size() - 1);
            takeLines(at);
            takeStock(at);
            takeInbound(at);
        }
        return std::move(m_result);
    }

private:
    void takeLines(ItemLocation at)
    {
        m_lines.clear();
        takeDemands(at);
        const bool changed = m_lineChanges.visit(at, [this](std::size_t change) {
            std::erase_if(m_lines, [&](const ExtractedLine& line) {
                return line.whole == m_scenario.lines[change].line;
            });
        });
        m_lineChanges.visit(at, [this](std::size_t change) { takeChangedLine(change); });
        const bool added =
            m_addedLines.visit(at, [this](std::size_t line) { takeAddedLine(line); });
        if (changed || added) {
            std::sort(m_lines.begin(), m_lines.end());
        }
        for (const ExtractedLine& line : m_lines) {
            append(line);
        }
    }

    void takeDemands(ItemLocation at)
    {
        const std::span demands = m_index.demandsOf(at.item);
        const auto locationOf = [](const Demand& demand) { return demand.rank.location(); };
        const auto first = std::ranges::lower_bound(demands, at.location, {}, locationOf);
        const auto end = std::ranges::upper_bound(demands, at.location, {}, locationOf);
        const std::span here(first, end);
        m_lines.reserve(here.size());
        for (const Demand& demand : here) {
            const std::int64_t allocated =
                demand.partlyAllocated ? allocatedPart(m_whole.lines, demand.line) : 0;
            m_lines.push_back({demand.rank, positionOf(demand.line), demand.line,
                               demand.rank.priority(), demand.quantity + allocated, allocated});
        }
    }

    void takeChangedLine(std::size_t change)
    {
        const ResolvedScenario::LineChange& line = m_scenario.lines[change];
        const LineTable& lines = m_whole.lines;
        m_lines.push_back({RankKey(lines.location[line.line], line.priority, line.requested),
                           positionOf(line.line), line.line, line.priority, line.open,
                           std::clamp<std::int64_t>(lines.allocated[line.line], 0,
                                                    std::max<std::int64_t>(line.open, 0))});
    }

    void takeAddedLine(std::size_t added)
    {
        const ResolvedScenario::AddedLine& line = m_scenario.addedLines[added];
        m_lines.push_back({RankKey(line.at.location, line.priority, line.requested),
                           std::uint64_t{line.before} * 2,
                           static_cast<LineIx>(m_whole.lines.size() + added), line.priority,
                           line.open, 0});
    }

    static std::uint64_t positionOf(LineIx line) { return std::uint64_t{line} * 2 + 1; }

    void append(const ExtractedLine& line)
    {
        LineTable& lines = m_result.backlog.lines;
        lines.id.push_back(line.whole);
        lines.item.push_back(m_item);
        lines.location.push_back(line.rank.location());
        lines.ordered.push_back(line.open);
        lines.shipped.push_back(0);
        lines.allocated.push_back(line.allocated);
        lines.cancelled.push_back(0);
        lines.requested.push_back(line.rank.requested());
        lines.priority.push_back(line.priority);
        m_result.wholeLine.push_back(line.whole);
    }

    void takeStock(ItemLocation at)
    {
        const StockTable& stock = m_whole.stock;
        const RowRange rows = rowsAt(stock, at);
        const auto change =
            std::ranges::lower_bound(m_scenario.stock, at, {}, &ResolvedScenario::StockChange::at);
        const bool changed = change != m_scenario.stock.end() && change->at == at;
        std::int64_t onHand = changed ? change->onHand : 0;
        std::int64_t allocated = 0;
        for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
            onHand += changed ? 0 : stock.onHand[row];
            allocated += stock.allocated[row];
        }
        if (changed || rows.begin != rows.end) {
            StockTable& to = m_result.backlog.stock;
            to.item.push_back(m_item);
            to.location.push_back(at.location);
            to.onHand.push_back(onHand);
            to.allocated.push_back(allocated);
        }
    }

    void takeInbound(ItemLocation at)
    {
        const InboundTable& table = m_whole.inbound;
        const RowRange rows = rowsAt(table, at);
        m_inbound.clear();
        bool changed = false;
        auto change = std::ranges::lower_bound(m_scenario.inbound, rows.begin, {},
                                               &ResolvedScenario::InboundChange::row);
        for (InboundIx row = rows.begin; row < rows.end; ++row) {
            m_inbound.push_back(
                {table.expected[row], m_whole.text(table.key[row]), row, table.open[row]});
            if (change != m_scenario.inbound.end() && change->row == row) {
                m_inbound.back().expected = change->expected;
                m_inbound.back().open = change->open;
                changed = true;
                ++change;
            }
        }
        const bool added =
            m_addedInbound.visit(at, [this](std::size_t row) { takeAddedInbound(row); });
        if (changed || added) {
            std::sort(m_inbound.begin(), m_inbound.end());
        }
        for (const ExtractedInbound& row : m_inbound) {
            append(row, at.location);
        }
    }

    void takeAddedInbound(std::size_t added)
    {
        const ResolvedScenario::AddedInbound& row = m_scenario.addedInbound[added];
        m_inbound.push_back({row.expected, row.key,
                             static_cast<InboundIx>(m_whole.inbound.size() + added), row.open});
    }

    void append(const ExtractedInbound& row, LocationIx location)
    {
        InboundTable& to = m_result.backlog.inbound;
        to.id.push_back(row.whole);
        to.item.push_back(m_item);
        to.location.push_back(location);
        to.open.push_back(row.open);
        to.expected.push_back(row.expected);
        to.supplier.push_back(
            row.whole < m_whole.inbound.supplier.size() ? m_whole.inbound.supplier[row.whole] : 0);
        m_result.wholeInbound.push_back(row.whole);
    }

    const ItemLocationIndex& m_index;
    const Backlog& m_whole;
    const ResolvedScenario& m_scenario;
    ChangesByPlace m_lineChanges, m_addedLines, m_addedInbound;
    ItemIx m_item = 0;
    std::vector<ExtractedLine> m_lines;
    std::vector<ExtractedInbound> m_inbound;
    ScenarioExtract m_result;
};

} // namespace

ScenarioExtract extractScenario(const ItemLocationIndex& index, const ResolvedScenario& scenario,
                                const std::vector<ItemLocation>& places)
{
    return Extractor(index, scenario).extract(places);
}

PlanPatch patchOf(const ScenarioExtract& extract, Plan plan)
{
    PlanPatch patch;
    patch.today = plan.today;
    patch.lines.reserve(extract.wholeLine.size());
    for (LineIx line = 0; line < extract.wholeLine.size(); ++line) {
        const InboundIx limiting = plan.limiting[line];
        patch.lines.push_back({extract.wholeLine[line], plan.projected[line], plan.safe[line],
                               plan.shortage[line],
                               limiting == noIx ? noIx : extract.wholeInbound[limiting],
                               plan.onStock[line] != 0, plan.pegRange[line]});
    }
    patch.pegs = std::move(plan.pegs);
    for (Peg& peg : patch.pegs) {
        peg.line = extract.wholeLine[peg.line];
        peg.inbound = peg.inbound == noIx ? noIx : extract.wholeInbound[peg.inbound];
    }
    for (const InboundIx row : plan.undatedInbound) {
        patch.undatedInbound.push_back(extract.wholeInbound[row]);
    }
    std::ranges::sort(patch.undatedInbound);
    return patch;
}

} // namespace repromise
