#include "promise/ScenarioWorld.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace repromise {
namespace {

namespace gen = rc::gen;

Date anyDate()
{
    return *gen::inRange(0, 8) == 0 ? Date() : testDay(*gen::inRange(-4, 12));
}

Quantity anyQuantity()
{
    return Quantity::fromUnits(*gen::inRange(0, 60) * 2'500);
}

Quantity addedQuantity()
{
    return anyQuantity() + Quantity::fromUnits(2'500);
}

std::int16_t anyPriority()
{
    return static_cast<std::int16_t>(*gen::inRange(-1, 4));
}

Quantity openOf(const LineSpec& line)
{
    return line.ordered - line.shipped - line.cancelled;
}

std::string inboundName(const Backlog& backlog, InboundIx row, const ResolvedScenario& scenario)
{
    if (row == noIx) {
        return {};
    }
    return row < backlog.inbound.size()
               ? std::string(backlog.text(backlog.inbound.key[row]))
               : scenario.addedInbound.at(row - backlog.inbound.size()).key;
}

LineKeys keysOf(const Backlog& backlog, LineIx line, const ResolvedScenario& scenario)
{
    if (line < backlog.lines.size()) {
        return {std::string(backlog.orderKey(line)), std::string(backlog.lineKey(line))};
    }
    const auto& added = scenario.addedLines.at(line - backlog.lines.size());
    return {added.order, added.key};
}

} // namespace

ScenarioWorld::ScenarioWorld(const RandomWorld& world)
{
    int number = 0;
    for (LineSpec spec : world.lines) {
        spec.line = std::to_string(++number);
        takeOrderFrom(spec);
        m_lines.push_back(spec);
    }
    std::set<std::pair<std::string, std::string>> stocked;
    for (const StockSpec& spec : world.stock) {
        if (stocked.insert({spec.item, spec.location}).second) {
            m_stock.push_back(spec);
        }
    }
    for (InboundSpec spec : world.inbound) {
        spec.key = "PO-" + std::to_string(++number);
        m_inbound.push_back(spec);
    }
}

void ScenarioWorld::takeOrderFrom(LineSpec& line)
{
    const LineSpec& first = m_orders.try_emplace(line.order, line).first->second;
    line.customer = first.customer;
    line.channel = first.channel;
    line.orderDate = first.orderDate;
    line.partialOk = first.partialOk;
}

LineSpec& ScenarioWorld::line(const ScenarioChange& change)
{
    return *std::ranges::find_if(m_lines, [&](const LineSpec& spec) {
        return spec.order == change.order && spec.line == change.line;
    });
}

InboundSpec& ScenarioWorld::inbound(const std::string& key)
{
    return *std::ranges::find(m_inbound, key, &InboundSpec::key);
}

StockSpec& ScenarioWorld::stockAt(const std::string& item, const std::string& location)
{
    const auto found = std::ranges::find_if(m_stock, [&](const StockSpec& spec) {
        return spec.item == item && spec.location == location;
    });
    if (found != m_stock.end()) {
        return *found;
    }
    m_stock.push_back({.item = item, .location = location, .onHand = {}});
    return m_stock.back();
}

void ScenarioWorld::apply(const ScenarioChange& change)
{
    switch (change.kind) {
    case ScenarioChangeKind::InboundDate:
        inbound(change.inbound).expected = change.date;
        return;
    case ScenarioChangeKind::InboundQuantity:
        inbound(change.inbound).open = change.quantity;
        return;
    case ScenarioChangeKind::DropInbound:
        std::erase_if(m_inbound,
                      [&](const InboundSpec& spec) { return spec.key == change.inbound; });
        return;
    case ScenarioChangeKind::AddInbound:
        m_inbound.push_back({.key = change.inbound,
                             .item = change.item,
                             .location = change.location,
                             .open = change.quantity,
                             .expected = change.date});
        return;
    case ScenarioChangeKind::LinePriority:
        line(change).priority = change.priority;
        return;
    case ScenarioChangeKind::LineQuantity:
        line(change).ordered = change.quantity + line(change).shipped + line(change).cancelled;
        return;
    case ScenarioChangeKind::LineRequested:
        line(change).requested = change.date;
        return;
    case ScenarioChangeKind::DropLine:
        std::erase_if(m_lines, [&](const LineSpec& spec) {
            return spec.order == change.order && spec.line == change.line;
        });
        return;
    case ScenarioChangeKind::AddDemand:
        m_lines.push_back({.order = change.order,
                           .line = change.line,
                           .item = change.item,
                           .location = change.location,
                           .customer = change.customer,
                           .ordered = change.quantity,
                           .unitPrice = {},
                           .currency = {},
                           .requested = change.date,
                           .promised = {},
                           .priority = change.priority,
                           .channel = {},
                           .orderDate = {}});
        takeOrderFrom(m_lines.back());
        return;
    case ScenarioChangeKind::StockOnHand:
        stockAt(change.item, change.location).onHand = change.quantity;
        return;
    }
}

BacklogPtr ScenarioWorld::build() const
{
    BacklogBuilder builder;
    for (const std::string& item : std::array<std::string, 2>{"I1", "I2"}) {
        builder.item({.key = item});
    }
    for (const std::string& location : std::array<std::string, 2>{"L1", "L2"}) {
        builder.location({.key = location});
    }
    builder.customer({.key = "C1"}).customer({.key = "C2"});
    for (const LineSpec& spec : m_lines) {
        builder.line(spec);
    }
    for (const StockSpec& spec : m_stock) {
        builder.stock(spec);
    }
    for (const InboundSpec& spec : m_inbound) {
        builder.inbound(spec);
    }
    return builder.build();
}

std::vector<ScenarioChange> ScenarioWorld::anyLineChanges(const LineSpec& spec) const
{
    std::vector<ScenarioChange> changes;
    switch (*gen::inRange(0, 12)) {
    case 0:
        changes.push_back(ScenarioChange::dropLine(spec.order, spec.line));
        return changes;
    case 1:
        changes.push_back(ScenarioChange::lineQuantity(spec.order, spec.line, anyQuantity()));
        break;
    case 2:
        changes.push_back(ScenarioChange::linePriority(spec.order, spec.line, anyPriority()));
        break;
    default:
        break;
    }
    if (*gen::inRange(0, 4) == 0) {
        changes.push_back(ScenarioChange::lineRequested(spec.order, spec.line, anyDate()));
    }
    return changes;
}

std::vector<ScenarioChange> ScenarioWorld::anyInboundChanges(const InboundSpec& spec) const
{
    std::vector<ScenarioChange> changes;
    if (*gen::inRange(0, 6) == 0) {
        return {ScenarioChange::dropInbound(spec.key)};
    }
    if (*gen::inRange(0, 3) == 0) {
        changes.push_back(ScenarioChange::inboundDate(spec.key, anyDate()));
    }
    if (*gen::inRange(0, 3) == 0) {
        changes.push_back(ScenarioChange::inboundQuantity(spec.key, anyQuantity()));
    }
    return changes;
}

std::vector<ScenarioChange> ScenarioWorld::anyChanges() const
{
    std::vector<ScenarioChange> changes;
    const auto add = [&changes](const std::vector<ScenarioChange>& more) {
        changes.insert(changes.end(), more.begin(), more.end());
    };
    for (const LineSpec& spec : m_lines) {
        add(anyLineChanges(spec));
    }
    for (const InboundSpec& spec : m_inbound) {
        add(anyInboundChanges(spec));
    }
    for (const std::string& item : std::array<std::string, 2>{"I1", "I2"}) {
        for (const std::string& location : std::array<std::string, 2>{"L1", "L2"}) {
            if (*gen::inRange(0, 4) == 0) {
                changes.push_back(ScenarioChange::stockOnHand(item, location, anyQuantity()));
            }
            if (*gen::inRange(0, 4) == 0) {
                changes.push_back(
                    ScenarioChange::addInbound(std::string("PO-0").append(item).append(location),
                                               item, location, addedQuantity(), anyDate()));
            }
            if (*gen::inRange(0, 4) == 0) {
                changes.push_back(ScenarioChange::addDemand(
                    *gen::element<std::string>("SO-0", "SO-2", "SO-9"), item + location,
                    *gen::element<std::string>("C1", "C2"), item, location, addedQuantity(),
                    anyDate(), anyPriority()));
            }
        }
    }
    return changes;
}

ScenarioChange ScenarioWorld::asItIs(const ScenarioChange& change) const
{
    ScenarioWorld here = *this;
    ScenarioChange same = change;
    switch (change.kind) {
    case ScenarioChangeKind::InboundDate:
        same.date = here.inbound(change.inbound).expected;
        break;
    case ScenarioChangeKind::InboundQuantity:
        same.quantity = here.inbound(change.inbound).open;
        break;
    case ScenarioChangeKind::LinePriority:
        same.priority = here.line(change).priority;
        break;
    case ScenarioChangeKind::LineQuantity:
        same.quantity = openOf(here.line(change));
        break;
    case ScenarioChangeKind::LineRequested:
        same.date = here.line(change).requested;
        break;
    case ScenarioChangeKind::StockOnHand:
        same.quantity = here.stockAt(change.item, change.location).onHand;
        break;
    default:
        throw std::invalid_argument("not a change of a value");
    }
    return same;
}

std::map<LineKeys, KeyedResult> keyedResults(const Backlog& backlog, const Plan& plan,
                                             const ResolvedScenario& scenario)
{
    std::map<LineKeys, KeyedResult> results;
    for (LineIx line = 0; line < plan.projected.size(); ++line) {
        KeyedResult result{plan.projected[line],
                           plan.shortage[line],
                           inboundName(backlog, plan.limiting[line], scenario),
                           plan.onStock[line] != 0,
                           {}};
        for (const Peg& peg : plan.pegsOf(line)) {
            result.parts.push_back(
                {peg.kind, inboundName(backlog, peg.inbound, scenario), peg.date, peg.quantity});
        }
        results[keysOf(backlog, line, scenario)] = result;
    }
    return results;
}

std::set<std::string> undatedKeys(const Backlog& backlog, const Plan& plan,
                                  const ResolvedScenario& scenario)
{
    std::set<std::string> keys;
    for (const InboundIx row : plan.undatedInbound) {
        keys.insert(inboundName(backlog, row, scenario));
    }
    return keys;
}

} // namespace repromise
