#include "promise/options/OptionFinder.h"

#include "base/Decimal.h"

#include <algorithm>
#include <tuple>

namespace repromise {
namespace {

constexpr std::int64_t one = Quantity::whole(1).units();

std::int64_t roundedUp(std::int64_t quantity, std::int64_t step)
{
    const std::int64_t over = quantity % step;
    return over == 0 ? quantity : quantity - over + step;
}

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

OptionFinder::OptionFinder(const ItemLocationIndex& index, const Plan& plan,
                           const OptionPolicy& policy)
    : m_index(index),
      m_backlog(index.backlog()),
      m_plan(plan),
      m_policy(policy),
      m_costing(m_policy),
      m_trial(index, plan),
      m_dates(m_backlog, plan.today)
{
}

std::vector<LineOption> OptionFinder::find(LineIx row) const
{
    const ShortLine line(m_backlog, m_plan, row);
    Options options;
    if (line.isShort()) {
        addSplit(line, options);
        addFromLocations(line, options);
        addSubstitutes(line, options);
        addExpedite(line, options);
        addPurchase(line, options);
    }
    const LineOption asItIs = wait(line);
    std::erase_if(options, [&](const LineOption& option) {
        return option.lateness >= asItIs.lateness || !isUseful(line, option);
    });
    options.push_back(asItIs);
    for (LineOption& option : options) {
        option.delivery = m_backlog.dates == nullptr
                              ? Date()
                              : m_backlog.dates->delivery(
                                  option.kind == OptionKind::ShipFrom ? option.from : line.location,
                                  m_backlog.customers.region[line.customer], option.ship);
        m_costing.decideApproval(option);
    }
    rank(options);
    return options;
}

bool OptionFinder::isUseful(const ShortLine& line, const LineOption& option)
{
    const LineTerms& terms = line.backlog.lines.terms[line.line];
    const bool tooLate = terms.latestUseful.known() && option.ship > terms.latestUseful;
    return option.ship.known() && !tooLate;
}

void OptionFinder::rank(Options& options)
{
    const auto key = [](const LineOption& option) {
        const auto broken = std::ranges::count_if(option.losers, &OptionLoser::broken);
        return std::tuple(option.lateness, broken, !option.cost.known, option.cost.total().minor,
                          option.losers.size(), option.needsConsent, option.kind, option.from,
                          option.item, option.inbound);
    };
    std::ranges::sort(options, {}, key);
}

LineOption OptionFinder::wait(const ShortLine& line) const
{
    LineOption option = m_costing.start(line, OptionKind::Wait);
    option.ship = line.projected;
    m_costing.addPart(line, line.open, line.projected, option);
    const auto pegs = m_plan.pegsOf(line.line);
    option.pegs.assign(pegs.begin(), pegs.end());
    return option;
}

void OptionFinder::addSplit(const ShortLine& line, Options& options) const
{
    const std::int64_t there = line.open - line.late;
    const std::int64_t first = there - there % line.step;
    const LineTerms& terms = m_backlog.lines.terms[line.line];
    if (first <= 0 || first >= line.open || first < terms.minShip.units()) {
        return;
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
    options.push_back(std::move(option));
}

void OptionFinder::addFromLocations(const ShortLine& line, Options& options) const
{
    const LanePaths paths(m_backlog, line.location);
    for (const LocationIx from : locationsWith(line.item, line.location)) {
        if (paths.leadsFrom(from)) {
            if (auto option = transfer(line, from, paths)) {
                options.push_back(std::move(*option));
            }
        }
        if (auto option = shipFrom(line, from)) {
            options.push_back(std::move(*option));
        }
    }
}

std::vector<LocationIx> OptionFinder::locationsWith(ItemIx item, LocationIx but) const
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

// When not all can be had there, the line asks for what can be and keeps the rest at its own place.
std::optional<Trial> OptionFinder::placeWhatFits(const ShortLine& line, Demanded& demanded,
                                                 std::int64_t ratio) const
{
    Trial trial = m_trial.place(line, demanded);
    if (trial.got < demanded.quantity) {
        const std::int64_t fits = convertedBack(trial.got, ratio);
        demanded.ofLine = std::min(fits - fits % line.step, demanded.ofLine);
        demanded.quantity =
            std::min(roundedUp(converted(demanded.ofLine, ratio),
                               std::max<std::int64_t>(m_backlog.items.step[demanded.at.item], 1)),
                     trial.got);
        if (demanded.ofLine <= 0) {
            return std::nullopt;
        }
        trial = m_trial.place(line, demanded);
    }
    return trial.got == demanded.quantity ? std::optional(std::move(trial)) : std::nullopt;
}

void OptionFinder::take(const ShortLine& line, Trial trial, const Demanded& demanded,
                        LineOption& option) const
{
    option.quantity = demanded.quantity;
    option.rest = line.open - demanded.ofLine;
    option.restShip = option.rest > 0 ? trial.own : Date();
    option.pegs = std::move(trial.pegs);
    option.losers = std::move(trial.losers);
    option.scenario = std::move(trial.scenario);
}

Date OptionFinder::arrivalAlong(const LanePaths& paths, LocationIx from, Date leaves) const
{
    for (const LanePaths::Step& step : paths.from(from)) {
        leaves = m_dates.ofArrival(
            step.to, 0, std::min(leaves.plusDays(step.transitDays), DateRules::lastDate()));
    }
    return leaves;
}

std::optional<LineOption> OptionFinder::transfer(const ShortLine& line, LocationIx from,
                                                 const LanePaths& paths) const
{
    Demanded demanded{{line.item, from}, line.late, line.late, paths.days(from)};
    auto trial = placeWhatFits(line, demanded, one);
    if (!trial) {
        return std::nullopt;
    }
    LineOption option = m_costing.start(line, OptionKind::Transfer);
    option.from = from;
    const Date ship = arrivalAlong(paths, from, trial->last);
    take(line, std::move(*trial), demanded, option);
    // All of it leaves together from the line's own location.
    option.ship = option.rest > 0 ? laterOf(ship, option.restShip) : ship;
    m_costing.addPart(line, line.open, option.ship, option);
    m_costing.addTransfer(paths.from(from), option);
    return option;
}

Date OptionFinder::comparable(const ShortLine& line, LocationIx from, Date ship) const
{
    if (m_backlog.dates == nullptr || !ship.known()) {
        return ship;
    }
    const TextId region = m_backlog.customers.region[line.customer];
    const auto own = m_backlog.dates->transitDays(line.location, region);
    const auto other = m_backlog.dates->transitDays(from, region);
    return own && other ? ship.plusDays(*other - *own) : ship;
}

std::optional<LineOption> OptionFinder::shipFrom(const ShortLine& line, LocationIx from) const
{
    Demanded demanded{{line.item, from}, line.late, line.late, 0};
    auto trial = placeWhatFits(line, demanded, one);
    if (!trial || demanded.ofLine < m_backlog.lines.terms[line.line].minShip.units()) {
        return std::nullopt;
    }
    LineOption option = m_costing.start(line, OptionKind::ShipFrom);
    option.from = from;
    option.ship = trial->last;
    take(line, std::move(*trial), demanded, option);
    m_costing.addPart(line, demanded.ofLine, comparable(line, from, option.ship), option);
    m_costing.addPart(line, option.rest, option.restShip, option);
    m_costing.addDetour(line, option);
    option.needsConsent = option.rest > 0 && !line.takesParts;
    m_costing.addHandling(option, option.rest > 0 ? 1 : 0);
    return option;
}

void OptionFinder::addSubstitutes(const ShortLine& line, Options& options) const
{
    for (const SubstituteChain& chain : substituteChains(m_backlog, line.item)) {
        if (auto option = substitute(line, chain)) {
            options.push_back(std::move(*option));
        }
    }
}

std::optional<LineOption> OptionFinder::substitute(const ShortLine& line,
                                                   const SubstituteChain& chain) const
{
    const std::int64_t step = std::max<std::int64_t>(m_backlog.items.step[chain.item], 1);
    Demanded demanded{{chain.item, line.location},
                      roundedUp(converted(line.late, chain.ratio), step),
                      line.late,
                      0};
    auto trial = placeWhatFits(line, demanded, chain.ratio);
    if (!trial || !chain.validOn(trial->last)) {
        return std::nullopt;
    }
    LineOption option = m_costing.start(line, OptionKind::Substitute);
    option.item = chain.item;
    const Date ship = trial->last;
    take(line, std::move(*trial), demanded, option);
    option.ship = option.rest > 0 ? laterOf(ship, option.restShip) : ship;
    option.needsConsent = chain.needsConsent;
    m_costing.addPart(line, line.open, option.ship, option);
    m_costing.addMargin(line, demanded.ofLine, option);
    return option;
}

LineOption OptionFinder::ofSupply(const ShortLine& line, Trial trial, std::int64_t quantity,
                                  std::int64_t purchases) const
{
    LineOption option = m_costing.start(line, OptionKind::Expedite);
    option.quantity = quantity;
    option.ship = trial.own;
    option.pegs = std::move(trial.pegs);
    option.losers = std::move(trial.losers);
    option.scenario = std::move(trial.scenario);
    m_costing.addPart(line, line.open, option.ship, option);
    m_costing.addExpedite(option, purchases);
    return option;
}

void OptionFinder::addExpedite(const ShortLine& line, Options& options) const
{
    const InboundTable& inbound = m_backlog.inbound;
    const Date tomorrow = m_plan.today.plusDays(1);
    ResolvedScenario sooner;
    std::int64_t quantity = 0;
    InboundIx last = noIx;
    for (const Peg& peg : m_plan.pegsOf(line.line)) {
        if (m_policy.expediteDays == 0 || peg.kind != SupplyKind::Inbound
            || peg.date <= line.soonest) {
            continue;
        }
        const Date expected = std::max(inbound.expected[peg.inbound], tomorrow);
        sooner.inbound.push_back({peg.inbound, inbound.open[peg.inbound],
                                  std::max(expected.plusDays(-m_policy.expediteDays), tomorrow)});
        quantity += peg.quantity;
        last = peg.inbound;
    }
    if (quantity == 0 || line.shortage > 0) {
        return;
    }
    std::ranges::sort(sooner.inbound, {}, &ResolvedScenario::InboundChange::row);
    const std::size_t count = sooner.inbound.size();
    LineOption option = ofSupply(line, m_trial.change(line, std::move(sooner)), quantity,
                                 static_cast<std::int64_t>(count));
    option.inbound = last;
    option.inboundCount = count;
    options.push_back(std::move(option));
}

// What ranks higher would take a purchase first, so it has to do for all of them.
std::int64_t OptionFinder::shortageUpTo(const ShortLine& line) const
{
    std::int64_t sum = 0;
    const RankKey own = RankKey::of(m_backlog.lines, line.line);
    for (const Demand& demand : m_index.demandsOf(line.item)) {
        const bool ahead = demand.rank.location() == own.location()
                           && (demand.rank != own ? demand.rank < own : demand.line <= line.line);
        sum += ahead ? m_plan.shortage[demand.line] : 0;
    }
    return sum;
}

void OptionFinder::addPurchase(const ShortLine& line, Options& options) const
{
    const int lead = m_backlog.items.leadTimeDays[line.item];
    if (line.shortage == 0 || lead == 0 || m_policy.expediteDays == 0) {
        return;
    }
    const std::int64_t quantity = roundedUp(shortageUpTo(line), line.step);
    ResolvedScenario bought;
    bought.addedInbound.push_back(
        {"+", {line.item, line.location}, quantity, m_plan.today.plusDays(lead)});
    options.push_back(ofSupply(line, m_trial.change(line, std::move(bought)), quantity, 1));
}

} // namespace repromise
