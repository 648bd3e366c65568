#include "OptionWorld.h"

#include <set>

namespace repromise {

// Numbers of the same value stand beside each other, the one with more zeros first.
std::string placedKey(const std::string& line)
{
    return "0" + line;
}

OptionPolicy testPolicy()
{
    OptionPolicy policy;
    policy.freightPerUnit = UnitPrice::fromMicros(500'000);
    policy.handling = UnitPrice::fromMicros(10'000'000);
    policy.expedite = UnitPrice::fromMicros(75'000'000);
    policy.expediteDays = 4;
    return policy;
}

OptionWorld::OptionWorld(const RandomWorld& world)
{
    int number = 0;
    std::set<std::pair<std::string, std::string>> stocked;
    for (LineSpec line : world.lines) {
        line.line = std::to_string(++number);
        line.terms.firm = number % 5 == 0;
        lines.push_back(line);
    }
    for (const StockSpec& row : world.stock) {
        if (stocked.insert({row.item, row.location}).second) {
            stock.push_back(row);
        }
    }
    for (InboundSpec row : world.inbound) {
        row.key = "PO-" + std::to_string(++number);
        inbound.push_back(row);
    }
}

BacklogBuilder OptionWorld::builder() const
{
    BacklogBuilder world;
    for (const char* item : {"I1", "I2", "I3"}) {
        world.item({.key = item, .step = Quantity::fromUnits(2'500), .leadTimeDays = 6});
    }
    world.location({.key = "L1", .replenishedFrom = "L2", .transferDays = 2, .pickLeadDays = 1});
    world.location({.key = "L2", .replenishedFrom = "L1", .transferDays = 1});
    world.lane({.from = "L2", .to = "L3", .transitDays = 0});
    world.lane({.from = "L3", .to = "L2", .transitDays = 0});
    world.substitute({.item = "I1", .substitute = "I2", .ratio = *Quantity::parse("1.5")});
    world.substitute({.item = "I2", .substitute = "I3", .needsConsent = false});
    world.substitute({.item = "I3", .substitute = "I1", .needsConsent = false});
    for (const LineSpec& line : lines) {
        world.line(line);
    }
    for (const StockSpec& row : stock) {
        world.stock(row);
    }
    for (const InboundSpec& row : inbound) {
        world.inbound(row);
    }
    return world;
}

OptionWorld::Outcomes OptionWorld::run() const
{
    const BacklogPtr backlog = builder().build();
    const Plan plan = standardRun(*backlog, testToday());
    Outcomes outcomes;
    for (LineIx line = 0; line < backlog->lines.size(); ++line) {
        outcomes[{std::string(backlog->orderKey(line)), std::string(backlog->lineKey(line))}] = {
            plan.projected[line], plan.shortage[line]};
    }
    return outcomes;
}

OptionWorld OptionWorld::taken(const Backlog& backlog, const ResolvedScenario& scenario) const
{
    OptionWorld world = *this;
    std::vector<LineSpec> placed;
    // What is demanded elsewhere stands beside the change of its line.
    for (std::size_t i = 0; i < scenario.lines.size(); ++i) {
        const auto& change = scenario.lines[i];
        for (LineSpec& line : world.lines) {
            if (line.order != backlog.orderKey(change.line)
                || line.line != backlog.lineKey(change.line)) {
                continue;
            }
            LineSpec part = line;
            const auto& added = scenario.addedLines[i];
            part.line = placedKey(line.line);
            part.item = backlog.text(backlog.items.key[added.at.item]);
            part.location = backlog.text(backlog.locations[added.at.location].key);
            part.requested = added.requested;
            part.ordered = Quantity::fromUnits(added.open);
            part.shipped = part.allocated = {};
            placed.push_back(part);
            line.ordered = line.shipped + Quantity::fromUnits(change.open);
        }
    }
    world.lines.insert(world.lines.end(), placed.begin(), placed.end());
    for (const auto& change : scenario.inbound) {
        for (InboundSpec& row : world.inbound) {
            if (row.key == backlog.text(backlog.inbound.key[change.row])) {
                row.expected = change.expected;
            }
        }
    }
    for (const auto& added : scenario.addedInbound) {
        world.inbound.push_back(
            {.key = added.key,
             .item = std::string(backlog.text(backlog.items.key[added.at.item])),
             .location = std::string(backlog.text(backlog.locations[added.at.location].key)),
             .open = Quantity::fromUnits(added.open),
             .expected = added.expected,
             .supplier = ""});
    }
    return world;
}

} // namespace repromise
