#include "promise/options/OptionParts.h"

#include "base/Decimal.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr std::int64_t one = Quantity::whole(1).units();

std::int64_t converted(std::int64_t quantity, std::int64_t ratio)
{
    const Int128 product = static_cast<Int128>(quantity) * ratio;
    return static_cast<std::int64_t>(std::min<Int128>((product + one - 1) / one, INT64_MAX / 4));
}

std::int64_t convertedBack(std::int64_t quantity, std::int64_t ratio)
{
    return static_cast<std::int64_t>(static_cast<Int128>(quantity) * one / ratio);
}

Date laterOf(Date a, Date b)
{
    return std::max(a, b); // unknown is the last
}

} // namespace

std::int64_t wholeSteps(std::int64_t quantity, std::int64_t step)
{
    const std::int64_t over = quantity % step;
    return over == 0 ? quantity : quantity - over + step;
}

OptionParts::OptionParts(const Backlog& backlog, const Plan& plan, const OptionPolicy& policy)
    : m_backlog(backlog), m_plan(plan), m_costing(policy), m_dates(backlog, plan.today)
{
}

LineOption OptionParts::wait(const ShortLine& line) const
{
    LineOption option = stays(line, line.projected);
    const auto pegs = m_plan.pegsOf(line.line);
    option.pegs.assign(pegs.begin(), pegs.end());
    return option;
}

LineOption OptionParts::stays(const ShortLine& line, Date ship) const
{
    LineOption option = m_costing.start(line, OptionKind::Wait);
    option.ship = ship;
    m_costing.addPart(line, line.open, ship, option);
    return option;
}

std::optional<LineOption> OptionParts::split(const ShortLine& line) const
{
    const std::int64_t there = line.open - line.late;
    const std::int64_t first = there - there % line.step;
    const LineTerms& terms = m_backlog.lines.terms[line.line];
    if (first <= 0 || first >= line.open || first < terms.minShip.units()) {
        return std::nullopt;
    }
    LineOption option = m_costing.start(line, OptionKind::Split);
    option.quantity = first;
    option.ship = m_dates.ofStock(line.location);
    for (const Peg& peg : m_plan.pegsOf(line.line)) {
        if (peg.date <= line.soonest) {
            option.pegs.push_back(peg);
            option.ship = std::max(option.ship, peg.date);
        }
    }
    option.rest = line.open - first;
    option.restShip = line.projected;
    option.needsConsent = !line.takesParts;
    m_costing.addPart(line, first, option.ship, option);
    m_costing.addPart(line, option.rest, option.restShip, option);
    m_costing.addHandling(option, 1);
    return option;
}

Demanded OptionParts::wantedAt(const ShortLine& line, LocationIx from, int daysAhead)
{
    return {{line.item, from}, line.late, line.late, daysAhead};
}

Demanded OptionParts::wantedAs(const ShortLine& line, const SubstituteChain& chain) const
{
    const std::int64_t step = std::max<std::int64_t>(m_backlog.items.step[chain.item], 1);
    return {{chain.item, line.location},
            wholeSteps(converted(line.late, chain.ratio), step),
            line.late,
            0};
}

bool OptionParts::fit(const ShortLine& line, std::int64_t got, std::int64_t ratio,
                      Demanded& demanded) const
{
    if (got >= demanded.quantity) {
        return true;
    }
    const std::int64_t fits = convertedBack(got, ratio);
    demanded.ofLine = std::min(fits - fits % line.step, demanded.ofLine);
    demanded.quantity =
        std::min(wholeSteps(converted(demanded.ofLine, ratio),
                            std::max<std::int64_t>(m_backlog.items.step[demanded.at.item], 1)),
                 got);
    return demanded.ofLine > 0;
}

void OptionParts::take(const ShortLine& line, const Demanded& demanded, TrialPart part,
                       LineOption& option)
{
    option.quantity = demanded.quantity;
    option.rest = line.open - demanded.ofLine;
    option.restShip = option.rest > 0 ? part.own : Date();
    option.pegs = std::move(part.pegs);
}

Date OptionParts::arrivalAlong(const LanePaths& paths, LocationIx from, Date leaves) const
{
    for (const LanePaths::Step& step : paths.from(from)) {
        leaves = m_dates.ofArrival(
            step.to, 0, std::min(leaves.plusDays(step.transitDays), DateRules::lastDate()));
    }
    return leaves;
}

LineOption OptionParts::transferred(const ShortLine& line, LocationIx from, const LanePaths& paths,
                                    const Demanded& demanded, TrialPart part) const
{
    LineOption option = m_costing.start(line, OptionKind::Transfer);
    option.from = from;
    const Date ship = arrivalAlong(paths, from, part.last);
    take(line, demanded, std::move(part), option);
    // All of it leaves together from the line's own location.
    option.ship = option.rest > 0 ? laterOf(ship, option.restShip) : ship;
    m_costing.addPart(line, line.open, option.ship, option);
    m_costing.addFreight(paths.from(from), option);
    return option;
}

Date OptionParts::comparable(const ShortLine& line, LocationIx from, Date ship) const
{
    if (m_backlog.dates == nullptr || !ship.known()) {
        return ship;
    }
    const TextId region = m_backlog.customers.region[line.customer];
    const auto own = m_backlog.dates->transitDays(line.location, region);
    const auto other = m_backlog.dates->transitDays(from, region);
    return own && other ? ship.plusDays(*other - *own) : ship;
}

std::optional<LineOption> OptionParts::shippedFrom(const ShortLine& line, LocationIx from,
                                                   const Demanded& demanded, TrialPart part) const
{
    if (demanded.ofLine < m_backlog.lines.terms[line.line].minShip.units()) {
        return std::nullopt;
    }
    LineOption option = m_costing.start(line, OptionKind::ShipFrom);
    option.from = from;
    option.ship = part.last;
    take(line, demanded, std::move(part), option);
    m_costing.addPart(line, demanded.ofLine, comparable(line, from, option.ship), option);
    m_costing.addPart(line, option.rest, option.restShip, option);
    m_costing.addDetour(line, option);
    option.needsConsent = option.rest > 0 && !line.takesParts;
    m_costing.addHandling(option, option.rest > 0 ? 1 : 0);
    return option;
}

std::optional<LineOption> OptionParts::substituted(const ShortLine& line,
                                                   const SubstituteChain& chain,
                                                   const Demanded& demanded, TrialPart part) const
{
    if (!chain.validOn(part.last)) {
        return std::nullopt;
    }
    LineOption option = m_costing.start(line, OptionKind::Substitute);
    option.item = chain.item;
    const Date ship = part.last;
    take(line, demanded, std::move(part), option);
    option.ship = option.rest > 0 ? laterOf(ship, option.restShip) : ship;
    option.needsConsent = chain.needsConsent;
    m_costing.addPart(line, line.open, option.ship, option);
    m_costing.addMargin(line, demanded.ofLine, option);
    return option;
}

LineOption OptionParts::supplied(const ShortLine& line, std::int64_t quantity, TrialPart part) const
{
    LineOption option = m_costing.start(line, OptionKind::Expedite);
    option.quantity = quantity;
    option.ship = part.own;
    option.pegs = std::move(part.pegs);
    m_costing.addPart(line, line.open, option.ship, option);
    return option;
}

void OptionParts::setDelivery(const ShortLine& line, LineOption& option) const
{
    if (m_backlog.dates != nullptr) {
        option.delivery = m_backlog.dates->delivery(
            option.kind == OptionKind::ShipFrom ? option.from : line.location,
            m_backlog.customers.region[line.customer], option.ship);
    }
}

bool OptionParts::isUseful(const ShortLine& line, const LineOption& option)
{
    const LineTerms& terms = line.backlog.lines.terms[line.line];
    const bool tooLate = terms.latestUseful.known() && option.ship > terms.latestUseful;
    return option.ship.known() && !tooLate;
}

std::vector<LocationIx> OptionParts::locationsWith(ItemIx item, LocationIx but) const
{
    std::vector<LocationIx> found;
    const auto collect = [&](const auto& table) {
        const auto first = std::lower_bound(table.item.begin(), table.item.end(), item);
        for (auto row = static_cast<std::size_t>(first - table.item.begin());
             row < table.size() && table.item[row] == item; ++row) {
            if (table.location[row] != but) {
                found.push_back(table.location[row]);
            }
        }
    };
    collect(m_backlog.stock);
    collect(m_backlog.inbound);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    found.resize(std::min(found.size(), mostLocations));
    return found;
}

} // namespace repromise
