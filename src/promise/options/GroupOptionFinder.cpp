#include "promise/options/GroupOptionFinder.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace repromise {
namespace {

constexpr std::int64_t one = Quantity::whole(1).units();

void addBounded(std::int64_t& sum, std::int64_t more)
{
    if (__builtin_add_overflow(sum, more, &sum)) {
        sum = INT64_MAX;
    }
}

} // namespace

Date wholeShip(const LineOption& option)
{
    const bool apart = option.kind == OptionKind::Split || option.kind == OptionKind::ShipFrom;
    return apart && option.rest > 0 ? std::max(option.ship, option.restShip) : option.ship;
}

/// The lines of a group, and how they fare when nothing is done.
class GroupOptionFinder::Members {
public:
    Members(const Backlog& backlog, const Plan& plan, const OptionParts& parts,
            std::span<const LineIx> rows)
    {
        std::map<std::uint32_t, std::size_t> lines;
        m_lines.reserve(rows.size());
        for (const LineIx row : rows) {
            m_lines.emplace_back(backlog, plan, row);
            m_waiting.push_back(parts.wait(m_lines.back()));
            ++lines[backlog.lines.currency[row]];
        }
        for (const auto& [currency, count] : lines) {
            m_currencies.push_back(Currency::fromPacked(currency));
        }
        std::ranges::stable_sort(m_currencies, [&lines](Currency a, Currency b) {
            return lines[a.packed()] > lines[b.packed()];
        });
    }

    std::span<const ShortLine> lines() const { return m_lines; }
    const ShortLine& operator[](std::size_t at) const { return m_lines[at]; }
    std::size_t size() const { return m_lines.size(); }
    const std::vector<LineOption>& waiting() const { return m_waiting; }
    const std::vector<Currency>& currencies() const { return m_currencies; }
    bool anyShort() const { return std::ranges::any_of(m_lines, &ShortLine::isShort); }
    bool gains(std::size_t at, const LineOption& option) const
    {
        return option.lateness < m_waiting[at].lateness
               && OptionParts::isUseful(m_lines[at], option);
    }

private:
    std::vector<ShortLine> m_lines;
    std::vector<LineOption> m_waiting;
    std::vector<Currency> m_currencies; ///< that of most lines first
};

GroupOptionFinder::GroupOptionFinder(const ItemLocationIndex& index, const Plan& plan,
                                     const OptionPolicy& policy)
    : m_index(index),
      m_backlog(index.backlog()),
      m_plan(plan),
      m_policy(policy),
      m_parts(m_backlog, plan, m_policy),
      m_trial(index, plan)
{
}

std::vector<GroupOption> GroupOptionFinder::find(const LineGroup& group) const
{
    const Members members(m_backlog, m_plan, m_parts, group.lines);
    Options options;
    if (members.anyShort()) {
        addSplit(members, options);
        if (group.at) {
            addFromLocations(members, *group.at, options);
            addSubstitutes(members, *group.at, options);
            addPurchase(members, *group.at, options);
        }
        if (group.inbound != noIx) {
            addExpedite(members, group.inbound, options);
        }
    }
    GroupOption wait = assembled(members, OptionKind::Wait, members.waiting(), {});
    std::erase_if(options,
                  [&wait](const GroupOption& option) { return option.lateness >= wait.lateness; });
    options.push_back(std::move(wait));
    for (GroupOption& option : options) {
        finish(members, option);
    }
    rank(options);
    return options;
}

void GroupOptionFinder::rank(Options& options)
{
    const auto key = [](const GroupOption& option) {
        const auto broken = std::ranges::count_if(option.losers, &OptionLoser::broken);
        const bool known = std::ranges::all_of(option.cost, &OptionCost::known);
        const std::int64_t total = option.cost.empty() ? 0 : option.cost.front().total().minor;
        return std::tuple(option.lateness, broken, !known, total, option.losers.size(),
                          option.consents, option.kind, option.from, option.item, option.inbound);
    };
    std::ranges::sort(options, {}, key);
}

GroupOption GroupOptionFinder::assembled(const Members& members, OptionKind kind,
                                         std::vector<LineOption> parts, Trial trial) const
{
    GroupOption option;
    option.kind = kind;
    option.parts = std::move(parts);
    option.losers = std::move(trial.losers);
    option.scenario = std::move(trial.scenario);
    for (const Currency currency : members.currencies()) {
        option.cost.push_back(OptionCosting::nothing(currency));
    }
    for (std::size_t i = 0; i < option.parts.size(); ++i) {
        const LineOption& part = option.parts[i];
        addBounded(option.lateness, part.lateness);
        option.helped += part.lateness < members.waiting()[i].lateness ? 1U : 0U;
        option.onTime += part.lateness == 0 ? 1U : 0U;
        if (part.kind != OptionKind::Wait) {
            addBounded(option.quantity, part.quantity);
        }
        const Date whole = wholeShip(part);
        option.withoutDate += whole.known() ? 0U : 1U;
        if (whole.known()) {
            option.first = std::min(option.first, whole);
            option.last = option.last.known() ? std::max(option.last, whole) : whole;
        }
    }
    return option;
}

void GroupOptionFinder::finish(const Members& members, GroupOption& option) const
{
    for (std::size_t i = 0; i < option.parts.size(); ++i) {
        LineOption& part = option.parts[i];
        m_parts.setDelivery(members[i], part);
        option.consents += part.needsConsent ? 1U : 0U;
        const auto cost =
            std::ranges::find(option.cost, members[i].currency(),
                              [](const OptionCost& of) { return of.freight.currency; });
        OptionCosting::addUp(part.cost, *cost);
    }
    option.needsApproval = option.kind != OptionKind::Wait
                           && std::ranges::any_of(option.cost, [&](const OptionCost& cost) {
                                  return m_parts.costing().needsApproval(cost, option.losers);
                              });
}

void GroupOptionFinder::addSplit(const Members& members, Options& options) const
{
    std::vector<LineOption> parts;
    bool any = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        auto split = members[i].isShort() ? m_parts.split(members[i]) : std::nullopt;
        const bool gains = split && members.gains(i, *split);
        any = any || gains;
        parts.push_back(members.waiting()[i]);
        if (gains) {
            parts.back() = std::move(*split);
        }
    }
    if (any) {
        options.push_back(assembled(members, OptionKind::Split, std::move(parts), {}));
    }
}

// Lines that cannot have all they ask for ask for less, and those that gain nothing stay: each
// round only lets go, so it ends.
template <typename Wanted, typename Outcome>
std::optional<GroupOption> GroupOptionFinder::moved(const Members& members, OptionKind kind,
                                                    std::int64_t ratio, const Wanted& wanted,
                                                    const Outcome& outcome) const
{
    constexpr int mostRounds = 12;
    std::vector<Demanded> demanded;
    for (const ShortLine& line : members.lines()) {
        demanded.push_back(line.isShort() ? wanted(line) : Demanded{});
    }
    for (int round = 0; round < mostRounds; ++round) {
        if (std::ranges::all_of(demanded, [](const Demanded& d) { return d.quantity <= 0; })) {
            return std::nullopt;
        }
        Trial trial = m_trial.place(members.lines(), demanded);
        std::vector<LineOption> parts;
        bool settled = true;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const std::int64_t got = trial.parts[i].got;
            if (demanded[i].quantity <= 0) {
                parts.push_back(m_parts.stays(members[i], trial.parts[i].own));
                continue;
            }
            if (got < demanded[i].quantity) {
                settled = false;
                if (!m_parts.fit(members[i], got, ratio, demanded[i])) {
                    demanded[i] = {};
                }
                continue;
            }
            auto part = outcome(members[i], demanded[i], std::move(trial.parts[i]));
            if (!part || !members.gains(i, *part)) {
                settled = false;
                demanded[i] = {};
                continue;
            }
            parts.push_back(std::move(*part));
        }
        if (settled) {
            return assembled(members, kind, std::move(parts), std::move(trial));
        }
    }
    return std::nullopt;
}

void GroupOptionFinder::addFromLocations(const Members& members, ItemLocation at,
                                         Options& options) const
{
    const LanePaths paths(m_backlog, at.location);
    for (const LocationIx from : m_parts.locationsWith(at.item, at.location)) {
        const auto add = [&](std::optional<GroupOption> option, std::size_t handlings) {
            if (option) {
                LineOption shared = m_parts.costing().start(members[0], option->kind);
                shared.cost = OptionCosting::nothing(members.currencies()[0]);
                m_parts.costing().addHandling(shared, static_cast<std::int64_t>(handlings));
                OptionCosting::addUp(shared.cost, option->cost[0]);
                option->from = from;
                option->item = at.item;
                options.push_back(std::move(*option));
            }
        };
        if (paths.leadsFrom(from)) {
            const auto wanted = [&](const ShortLine& line) {
                return OptionParts::wantedAt(line, from, paths.days(from));
            };
            const auto outcome = [&](const ShortLine& line, const Demanded& demanded,
                                     TrialPart part) -> std::optional<LineOption> {
                return m_parts.transferred(line, from, paths, demanded, std::move(part));
            };
            // One truck for all of them.
            add(moved(members, OptionKind::Transfer, one, wanted, outcome),
                paths.from(from).size());
        }
        const auto wanted = [&](const ShortLine& line) {
            return OptionParts::wantedAt(line, from, 0);
        };
        const auto outcome = [&](const ShortLine& line, const Demanded& demanded, TrialPart part) {
            return m_parts.shippedFrom(line, from, demanded, std::move(part));
        };
        add(moved(members, OptionKind::ShipFrom, one, wanted, outcome), 0);
    }
}

void GroupOptionFinder::addSubstitutes(const Members& members, ItemLocation at,
                                       Options& options) const
{
    for (const SubstituteChain& chain : substituteChains(m_backlog, at.item)) {
        const auto wanted = [&](const ShortLine& line) { return m_parts.wantedAs(line, chain); };
        const auto outcome = [&](const ShortLine& line, const Demanded& demanded, TrialPart part) {
            return m_parts.substituted(line, chain, demanded, std::move(part));
        };
        if (auto option = moved(members, OptionKind::Substitute, chain.ratio, wanted, outcome)) {
            option->from = at.location;
            option->item = chain.item;
            options.push_back(std::move(*option));
        }
    }
}

std::optional<GroupOption> GroupOptionFinder::supplied(const Members& members,
                                                       ResolvedScenario supply,
                                                       std::int64_t quantity) const
{
    Trial trial = m_trial.change(members.lines(), std::move(supply));
    std::vector<LineOption> parts;
    bool any = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Date own = trial.parts[i].own;
        LineOption part = m_parts.supplied(members[i], members[i].late, std::move(trial.parts[i]));
        const bool gains = members.gains(i, part);
        any = any || gains;
        parts.push_back(gains ? std::move(part) : m_parts.stays(members[i], own));
    }
    if (!any) {
        return std::nullopt;
    }
    GroupOption option =
        assembled(members, OptionKind::Expedite, std::move(parts), std::move(trial));
    option.quantity = quantity;
    LineOption shared = m_parts.costing().start(members[0], OptionKind::Expedite);
    shared.cost = OptionCosting::nothing(members.currencies()[0]);
    m_parts.costing().addExpedite(shared, 1);
    OptionCosting::addUp(shared.cost, option.cost[0]);
    return option;
}

void GroupOptionFinder::addExpedite(const Members& members, InboundIx inbound,
                                    Options& options) const
{
    const InboundTable& table = m_backlog.inbound;
    const Date tomorrow = m_plan.today.plusDays(1);
    const Date expected = std::max(table.expected[inbound], tomorrow);
    const Date sooner = std::max(expected.plusDays(-m_policy.expediteDays), tomorrow);
    if (m_policy.expediteDays == 0 || sooner >= expected) {
        return;
    }
    ResolvedScenario scenario;
    scenario.inbound.push_back({inbound, table.open[inbound], sooner});
    if (auto option = supplied(members, std::move(scenario), table.open[inbound])) {
        option->inbound = inbound;
        option->item = table.item[inbound];
        option->from = table.location[inbound];
        options.push_back(std::move(*option));
    }
}

// Enough for everybody who lacks some there: whoever ranks first takes it first.
void GroupOptionFinder::addPurchase(const Members& members, ItemLocation at, Options& options) const
{
    std::int64_t missing = 0;
    for (const Demand& demand : m_index.demandsOf(at.item)) {
        if (demand.rank.location() == at.location) {
            addBounded(missing, m_plan.shortage[demand.line]);
        }
    }
    const int lead = m_backlog.items.leadTimeDays[at.item];
    if (missing == 0 || lead == 0 || m_policy.expediteDays == 0
        || missing > largestScenarioQuantity.units()) {
        return;
    }
    const std::int64_t quantity =
        wholeSteps(missing, std::max<std::int64_t>(m_backlog.items.step[at.item], 1));
    ResolvedScenario bought;
    bought.addedInbound.push_back({"+", at, quantity, m_plan.today.plusDays(lead)});
    if (auto option = supplied(members, std::move(bought), quantity)) {
        option->item = at.item;
        option->from = at.location;
        options.push_back(std::move(*option));
    }
}

} // namespace repromise
