#include "promise/PlanDifference.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace repromise {
namespace {

std::int64_t addedUp(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) {
        return a < 0 ? std::numeric_limits<std::int64_t>::min()
                     : std::numeric_limits<std::int64_t>::max();
    }
    return sum;
}

void addAmount(AmountsByCurrency& amounts, const Money& amount)
{
    const std::uint32_t currency = amount.currency.packed();
    auto place =
        std::ranges::lower_bound(amounts, currency, {}, &AmountsByCurrency::value_type::first);
    if (place == amounts.end() || place->first != currency) {
        place = amounts.insert(place, {currency, 0});
    }
    place->second = addedUp(place->second, amount.minor);
}

// Days lost, with a date that is lost or found altogether beyond any number of days.
std::int64_t loss(const LineDifference& line)
{
    constexpr std::int64_t beyond = std::int64_t{1} << 40U;
    if (line.days && *line.days != 0) {
        return *line.days;
    }
    if (line.onlySafe() && !line.becameLate && !line.becameOnTime) {
        return 0;
    }
    const std::int64_t least = line.loses() || line.becameLate ? 1 : -1;
    return line.before.known() == line.after.known() ? least : least * beyond;
}

bool isLate(Date projected, Date due)
{
    return !projected.known() || projected > due;
}

class Differ {
public:
    Differ(const Backlog& backlog, const Plan& plan, const ResolvedScenario& scenario, bool safe)
        : m_lines(backlog.lines),
          m_backlog(backlog),
          m_plan(plan),
          m_scenario(scenario),
          m_safe(safe)
    {
    }

    std::optional<LineDifference> differ(const PlanPatch::LineResult& result) const
    {
        const LineIx line = result.line;
        if (line >= m_lines.size()) {
            return std::nullopt;
        }
        if (result.projected == m_plan.projected[line] && result.shortage == m_plan.shortage[line]
            && (!m_safe || result.safe == m_plan.safe[line]) && !requestedAnew(line)) {
            return std::nullopt;
        }
        const ResolvedScenario::LineChange* const change = changeOf(line);
        const std::int64_t open = change == nullptr ? m_lines.open(line) : change->open;
        if (open <= 0) {
            return std::nullopt;
        }
        return filled(result, change, open);
    }

private:
    const ResolvedScenario::LineChange* changeOf(LineIx line) const
    {
        const auto found = std::ranges::lower_bound(m_scenario.lines, line, {},
                                                    &ResolvedScenario::LineChange::line);
        return found != m_scenario.lines.end() && found->line == line ? &*found : nullptr;
    }

    bool requestedAnew(LineIx line) const
    {
        const auto* const change = m_scenario.lines.empty() ? nullptr : changeOf(line);
        return change != nullptr && change->requested != m_lines.requested[line];
    }

    std::optional<LineDifference> filled(const PlanPatch::LineResult& result,
                                         const ResolvedScenario::LineChange* change,
                                         std::int64_t open) const
    {
        const LineIx line = result.line;
        const Date dueBefore = dueDate(m_lines.requested[line], m_lines.promised[line]);
        LineDifference found;
        found.line = line;
        found.customer = m_backlog.customerOf(line);
        found.due =
            change == nullptr ? dueBefore : dueDate(change->requested, m_lines.promised[line]);
        found.before = m_plan.projected[line];
        found.after = result.projected;
        if (found.before.known() && found.after.known()) {
            found.days = found.after.daysAfter(found.before);
        }
        if (m_safe) {
            found.safeBefore = m_plan.safe[line];
            found.safeAfter = result.safe;
        }
        found.shortageBefore = m_plan.shortage[line];
        found.shortageAfter = result.shortage;
        found.promised = m_lines.promised[line].known();
        const bool wasLate = isLate(found.before, dueBefore);
        const bool late = isLate(found.after, found.due);
        found.becameLate = late && !wasLate;
        found.becameOnTime = wasLate && !late;
        found.value =
            Money::of(Quantity::fromUnits(open), UnitPrice::fromMicros(m_lines.unitPrice[line]),
                      Currency::fromPacked(m_lines.currency[line]));
        const bool same = found.before == found.after && wasLate == late
                          && found.shortageBefore == found.shortageAfter
                          && found.safeBefore == found.safeAfter;
        return same ? std::nullopt : std::optional(found);
    }

    const LineTable& m_lines;
    const Backlog& m_backlog;
    const Plan& m_plan;
    const ResolvedScenario& m_scenario;
    bool m_safe; ///< safe dates are compared too
};

std::vector<CustomerDifference> byCustomer(const std::vector<LineDifference>& lines)
{
    std::vector<const LineDifference*> ordered;
    ordered.reserve(lines.size());
    for (const LineDifference& line : lines) {
        ordered.push_back(&line);
    }
    std::ranges::sort(ordered, {}, [](const LineDifference* line) {
        return std::tuple(line->customer, line->line);
    });
    std::vector<CustomerDifference> customers;
    for (const LineDifference* line : ordered) {
        if (customers.empty() || customers.back().customer != line->customer) {
            customers.push_back({line->customer, {}});
        }
        customers.back().totals.add(*line);
    }
    std::ranges::stable_sort(customers, [](const auto& a, const auto& b) {
        return std::tuple(a.totals.newlyBroken, a.totals.losers, a.totals.winners)
               > std::tuple(b.totals.newlyBroken, b.totals.losers, b.totals.winners);
    });
    return customers;
}

} // namespace

void DifferenceTotals::add(const LineDifference& line)
{
    const bool loses = line.loses();
    const bool differs = line.before != line.after || line.shortageBefore != line.shortageAfter;
    losers += differs && loses ? 1U : 0U;
    winners += differs && !loses ? 1U : 0U;
    safer += line.safeAfter < line.safeBefore ? 1U : 0U;
    riskier += line.safeAfter > line.safeBefore ? 1U : 0U;
    newlyBroken += line.broken() ? 1U : 0U;
    newlyKept += line.kept() ? 1U : 0U;
    becameLate += line.becameLate ? 1U : 0U;
    becameOnTime += line.becameOnTime ? 1U : 0U;
    if (line.becameLate) {
        addAmount(valueAtRisk, line.value);
    }
}

PlanDifference planDifference(const Backlog& backlog, const Plan& plan,
                              const ResolvedScenario& scenario, const PlanPatch& patch)
{
    const bool safe = patch.hasSafe && plan.safe.size() == plan.projected.size();
    const Differ differ(backlog, plan, scenario, safe);
    PlanDifference difference;
    for (const PlanPatch::LineResult& result : patch.lines) {
        if (const auto line = differ.differ(result)) {
            difference.totals.add(*line);
            difference.lines.push_back(*line);
        }
    }
    std::ranges::sort(difference.lines, [](const LineDifference& a, const LineDifference& b) {
        const std::int64_t lossA = loss(a);
        const std::int64_t lossB = loss(b);
        return lossA != lossB                   ? lossA > lossB
               : a.value.minor != b.value.minor ? a.value.minor > b.value.minor
                                                : a.line < b.line;
    });
    difference.customers = byCustomer(difference.lines);
    return difference;
}

PlanDifference planDifference(const Backlog& backlog, const Plan& before, const Plan& after)
{
    PlanPatch patch;
    for (LineIx line = 0; line < backlog.lines.size(); ++line) {
        if (after.projected[line] != before.projected[line]
            || after.shortage[line] != before.shortage[line]) {
            patch.lines.push_back({line, after.projected[line], after.safe[line],
                                   after.shortage[line], after.limiting[line],
                                   after.onStock[line] != 0, after.pegRange[line]});
        }
    }
    return planDifference(backlog, before, ResolvedScenario(), patch);
}

} // namespace repromise
