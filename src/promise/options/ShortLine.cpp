#include "promise/options/ShortLine.h"

#include "base/Decimal.h"
#include "promise/Demand.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr std::int64_t mostDaysLate = 36'500;
constexpr std::int64_t basisPoints = 10'000;
constexpr std::int64_t daysPerWeek = 7;

} // namespace

ShortLine::ShortLine(const Backlog& of, const Plan& plan, LineIx row)
    : backlog(of),
      line(row),
      item(of.lines.item[row]),
      location(of.lines.location[row]),
      customer(of.customerOf(row)),
      due(dueDate(of.lines.requested[row], of.lines.promised[row])),
      soonest(std::max(due, SupplyDates(of, plan.today).ofStock(location))),
      open(of.lines.open(row)),
      allocated(allocatedPart(of.lines, row)),
      shortage(plan.shortage[row]),
      step(std::max<std::int64_t>(of.items.step[item], 1)),
      projected(plan.projected[row]),
      takesParts(of.orders.partialOk[of.lines.order[row]] != 0
                 && of.customers.partialOk[customer] != 0)
{
    late = shortage;
    for (const Peg& peg : plan.pegsOf(row)) {
        late += peg.date > soonest ? peg.quantity : 0;
    }
}

std::int64_t ShortLine::lateness(std::int64_t quantity, Date ship) const
{
    const std::int64_t days = ship.known()
                                  ? std::clamp<std::int64_t>(ship.daysAfter(due), 0, mostDaysLate)
                                  : mostDaysLate;
    std::int64_t product = 0;
    return __builtin_mul_overflow(quantity, days, &product) ? INT64_MAX / 4 : product;
}

// The rate is for a week of delay; days count in proportion.
Money ShortLine::penalty(std::int64_t quantity, Date ship) const
{
    const std::int64_t days = ship.known() ? std::max<std::int64_t>(ship.daysAfter(due), 0) : 0;
    const Money value = Money::of(Quantity::fromUnits(quantity),
                                  UnitPrice::fromMicros(backlog.lines.unitPrice[line]), currency());
    const Int128 rated = static_cast<Int128>(value.minor) * backlog.customers.latePenalty[customer];
    return {divideHalfEven(rated * days, basisPoints * daysPerWeek), currency()};
}

} // namespace repromise
