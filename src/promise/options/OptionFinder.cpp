#include "promise/options/OptionFinder.h"

#include <algorithm>
#include <tuple>

namespace repromise {
namespace {

constexpr std::int64_t one = Quantity::whole(1).units();

std::span<const ShortLine> only(const ShortLine& line)
{
    return {&line, 1};
}

} // namespace

OptionFinder::OptionFinder(const ItemLocationIndex& index, const Plan& plan,
                           const OptionPolicy& policy)
    : m_index(index),
      m_backlog(index.backlog()),
      m_plan(plan),
      m_policy(policy),
      m_parts(m_backlog, plan, m_policy),
      m_trial(index, plan)
{
}

std::vector<LineOption> OptionFinder::find(LineIx row) const
{
    const ShortLine line(m_backlog, m_plan, row);
    Options options;
    if (line.isShort()) {
        if (auto split = m_parts.split(line)) {
            options.push_back(std::move(*split));
        }
        addFromLocations(line, options);
        addSubstitutes(line, options);
        addExpedite(line, options);
        addPurchase(line, options);
    }
    const LineOption asItIs = m_parts.wait(line);
    std::erase_if(options, [&](const LineOption& option) {
        return option.lateness >= asItIs.lateness || !OptionParts::isUseful(line, option);
    });
    options.push_back(asItIs);
    for (LineOption& option : options) {
        m_parts.setDelivery(line, option);
        m_parts.costing().decideApproval(option);
    }
    rank(options);
    return options;
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

void OptionFinder::addFromLocations(const ShortLine& line, Options& options) const
{
    const LanePaths paths(m_backlog, line.location);
    for (const LocationIx from : m_parts.locationsWith(line.item, line.location)) {
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

// When not all can be had there, the line asks for what can be and keeps the rest at its own place.
std::optional<Trial> OptionFinder::placeWhatFits(const ShortLine& line, Demanded& demanded,
                                                 std::int64_t ratio) const
{
    Trial trial = m_trial.place(only(line), {&demanded, 1});
    if (trial.parts[0].got < demanded.quantity) {
        if (!m_parts.fit(line, trial.parts[0].got, ratio, demanded)) {
            return std::nullopt;
        }
        trial = m_trial.place(only(line), {&demanded, 1});
    }
    return trial.parts[0].got == demanded.quantity ? std::optional(std::move(trial)) : std::nullopt;
}

LineOption OptionFinder::with(Trial trial, LineOption option)
{
    option.losers = std::move(trial.losers);
    option.scenario = std::move(trial.scenario);
    return option;
}

std::optional<LineOption> OptionFinder::transfer(const ShortLine& line, LocationIx from,
                                                 const LanePaths& paths) const
{
    Demanded demanded = OptionParts::wantedAt(line, from, paths.days(from));
    auto trial = placeWhatFits(line, demanded, one);
    if (!trial) {
        return std::nullopt;
    }
    LineOption option =
        m_parts.transferred(line, from, paths, demanded, std::move(trial->parts[0]));
    m_parts.costing().addHandling(option, static_cast<std::int64_t>(paths.from(from).size()));
    return with(std::move(*trial), std::move(option));
}

std::optional<LineOption> OptionFinder::shipFrom(const ShortLine& line, LocationIx from) const
{
    Demanded demanded = OptionParts::wantedAt(line, from, 0);
    auto trial = placeWhatFits(line, demanded, one);
    if (!trial) {
        return std::nullopt;
    }
    auto option = m_parts.shippedFrom(line, from, demanded, std::move(trial->parts[0]));
    return option ? std::optional(with(std::move(*trial), std::move(*option))) : std::nullopt;
}

void OptionFinder::addSubstitutes(const ShortLine& line, Options& options) const
{
    for (const SubstituteChain& chain : substituteChains(m_backlog, line.item)) {
        Demanded demanded = m_parts.wantedAs(line, chain);
        auto trial = placeWhatFits(line, demanded, chain.ratio);
        if (!trial) {
            continue;
        }
        if (auto option = m_parts.substituted(line, chain, demanded, std::move(trial->parts[0]))) {
            options.push_back(with(std::move(*trial), std::move(*option)));
        }
    }
}

LineOption OptionFinder::ofSupply(const ShortLine& line, ResolvedScenario supply,
                                  std::int64_t quantity, std::int64_t purchases) const
{
    Trial trial = m_trial.change(only(line), std::move(supply));
    LineOption option = m_parts.supplied(line, quantity, std::move(trial.parts[0]));
    m_parts.costing().addExpedite(option, purchases);
    return with(std::move(trial), std::move(option));
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
    LineOption option =
        ofSupply(line, std::move(sooner), quantity, static_cast<std::int64_t>(count));
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
    const std::int64_t quantity = wholeSteps(shortageUpTo(line), line.step);
    ResolvedScenario bought;
    bought.addedInbound.push_back(
        {"+", {line.item, line.location}, quantity, m_plan.today.plusDays(lead)});
    options.push_back(ofSupply(line, std::move(bought), quantity, 1));
}

} // namespace repromise
