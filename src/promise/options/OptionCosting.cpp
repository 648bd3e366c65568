#include "promise/options/OptionCosting.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr std::int64_t one = Quantity::whole(1).units();

const LaneRow* laneToRegion(const Backlog& backlog, LocationIx from, TextId region)
{
    const auto found = std::ranges::find_if(backlog.lanes, [&](const LaneRow& lane) {
        return lane.from == from && lane.destination == region;
    });
    return found == backlog.lanes.end() ? nullptr : &*found;
}

// Parts that stay within this can be added up; what is beyond it was no real price.
constexpr std::int64_t largestPart = INT64_MAX / 16;

void addBounded(Money& sum, std::int64_t minor, OptionCost& cost)
{
    const bool fits = minor <= largestPart && minor >= -largestPart
                      && sum.minor + minor <= largestPart && sum.minor + minor >= -largestPart;
    sum.minor += fits ? minor : 0;
    cost.known &= fits;
}

} // namespace

LineOption OptionCosting::start(const ShortLine& line, OptionKind kind) const
{
    LineOption option;
    option.kind = kind;
    option.from = line.location;
    option.item = line.item;
    option.quantity = line.open;
    option.cost = nothing(line.currency());
    return option;
}

OptionCost OptionCosting::nothing(Currency currency)
{
    const Money zero{0, currency};
    return {zero, zero, zero, zero, zero, true};
}

void OptionCosting::addUp(const OptionCost& more, OptionCost& sum)
{
    for (Money OptionCost::*part :
         {&OptionCost::freight, &OptionCost::handling, &OptionCost::expedite, &OptionCost::penalty,
          &OptionCost::margin}) {
        addBounded((sum.*part), (more.*part).minor, sum);
    }
    sum.known &= more.known;
}

void OptionCosting::add(Money& sum, UnitPrice price, std::int64_t quantity,
                        LineOption& option) const
{
    const Money amount = Money::of(Quantity::fromUnits(quantity), price, sum.currency);
    addBounded(sum, amount.minor, option.cost);
}

void OptionCosting::addHandling(LineOption& option, std::int64_t times) const
{
    add(option.cost.handling, m_policy.handling, one * times, option);
}

void OptionCosting::addExpedite(LineOption& option, std::int64_t times) const
{
    add(option.cost.expedite, m_policy.expedite, one * times, option);
}

void OptionCosting::addFreight(const std::vector<LanePaths::Step>& steps, LineOption& option) const
{
    for (const LanePaths::Step& step : steps) {
        const bool told = step.cost.has_value();
        option.cost.known &=
            !told || *step.cost == UnitPrice() || step.currency == option.cost.freight.currency;
        add(option.cost.freight, step.cost.value_or(m_policy.freightPerUnit), option.quantity,
            option);
    }
}

void OptionCosting::addDetour(const ShortLine& line, LineOption& option) const
{
    const TextId region = line.backlog.customers.region[line.customer];
    const LaneRow* const usual = laneToRegion(line.backlog, line.location, region);
    const LaneRow* const detour = laneToRegion(line.backlog, option.from, region);
    UnitPrice more = m_policy.freightPerUnit;
    if (detour != nullptr) {
        const std::int64_t saved = usual == nullptr ? 0 : usual->costPerUnitMicros;
        more = UnitPrice::fromMicros(detour->costPerUnitMicros - saved);
        option.cost.known &= detour->currency == line.currency()
                             && (usual == nullptr || usual->currency == line.currency());
    }
    add(option.cost.freight, more, option.quantity, option);
}

void OptionCosting::addMargin(const ShortLine& line, std::int64_t ofLine, LineOption& option) const
{
    const auto& unitCost = line.backlog.items.unitCostMicros;
    add(option.cost.margin, UnitPrice::fromMicros(unitCost[option.item]), option.quantity, option);
    add(option.cost.margin, UnitPrice::fromMicros(-unitCost[line.item]), ofLine, option);
}

void OptionCosting::addPart(const ShortLine& line, std::int64_t quantity, Date ship,
                            LineOption& option) const
{
    if (quantity <= 0) {
        return;
    }
    option.lateness += line.lateness(quantity, ship);
    const bool penalised = line.backlog.customers.latePenalty[line.customer] > 0;
    option.cost.known &= ship.known() || !penalised;
    addBounded(option.cost.penalty, line.penalty(quantity, ship).minor, option.cost);
}

void OptionCosting::decideApproval(LineOption& option) const
{
    option.needsApproval =
        option.kind != OptionKind::Wait && needsApproval(option.cost, option.losers);
}

bool OptionCosting::needsApproval(const OptionCost& cost,
                                  const std::vector<OptionLoser>& losers) const
{
    const Money limit = Money::of(Quantity::whole(1), m_policy.approvalCost.value_or(UnitPrice()),
                                  cost.freight.currency);
    // The penalty is what is to be saved, not what is spent.
    const std::int64_t spent = cost.total().minor - cost.penalty.minor;
    const bool dear = m_policy.approvalCost && (!cost.known || spent > limit.minor);
    const bool hurts = m_policy.approveLosers && !losers.empty();
    return dear || hurts || std::ranges::any_of(losers, &OptionLoser::firm);
}

} // namespace repromise
