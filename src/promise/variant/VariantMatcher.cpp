#include "promise/variant/VariantMatcher.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr std::size_t fetchDistance = 12;

std::int64_t asQuantity(Int128 sum)
{
    return static_cast<std::int64_t>(std::min<Int128>(sum, INT64_MAX));
}

} // namespace

VariantMatcher::VariantMatcher(const Backlog& backlog, const VariantTerms& terms,
                               OnFailure onFailure, VariantPlan& result, std::vector<Peg>& pegs)
    : m_backlog(backlog),
      m_terms(terms),
      m_onFailure(onFailure),
      m_result(result),
      m_pegs(pegs),
      m_standard(backlog, result.plan, pegs),
      m_supply(backlog, result.plan.today),
      m_pools(1 + terms.protections.size())
{
    m_anyClaims = terms.anyFirm;
    for (const Segment& segment : terms.segments) {
        const SegmentKnobs& knobs = segment.knobs;
        m_rules.push_back(
            {segment.strategy == Strategy::Win, segment.keepsCommitment(), segment.capsCommitment(),
             segment.capsCommitment() || terms.lineTerms
                 || knobs.shipComplete != ShipComplete::Ignore || knobs.maximumLatenessDays
                 || knobs.minimumQuantity > 0 || knobs.minimumPercent > 0,
             segment.givesUp()});
        m_anyReleases = m_anyReleases || segment.givesUp();
        m_anySharing = m_anySharing || segment.knobs.sharing != Sharing::Ranked;
        m_anyClaims = m_anyClaims || segment.strategy == Strategy::Win || segment.keepsCommitment();
    }
}

void VariantMatcher::match(const ItemLocationSlice& slice)
{
    m_slice = slice;
    m_parts.clear();
    m_served.clear();
    for (std::size_t at = 0; at < slice.demands.size(); ++at) {
        if (at + fetchDistance < slice.ahead.size()) {
            fetch(slice.ahead[at + fetchDistance].line);
        }
        const std::int64_t quantity = slice.demands[at].quantity;
        m_served.push_back({quantity, quantity, none, false});
    }
    fillPools();
    if (m_anyClaims) {
        claim();
    }
    for (std::size_t at = 0; at < slice.demands.size(); ++at) {
        const auto segment = m_terms.lines[slice.demands[at].line].segment;
        if (m_anySharing
            && (at == 0 || m_terms.lines[slice.demands[at - 1].line].segment != segment)) {
            share(at);
        }
        serve(at);
    }
    spreadLeftovers();
    const std::size_t firstPeg = m_pegs.size();
    bool kept = true;
    for (std::size_t at = 0; at < slice.demands.size(); ++at) {
        kept = write(at) && kept;
    }
    if (!kept && m_onFailure == OnFailure::KeepPresent) {
        keepPresent(firstPeg);
    }
}

// Lines of one item are scattered over all rows, so without this most reads wait for memory.
void VariantMatcher::fetch(LineIx line) const
{
    __builtin_prefetch(&m_terms.lines[line]);
    __builtin_prefetch(&m_result.plan.pegRange[line], 1);
    __builtin_prefetch(&m_result.plan.onStock[line], 1);
}

void VariantMatcher::fillPools()
{
    std::int64_t released = 0;
    if (m_anyReleases) {
        for (const Demand& demand : m_slice.demands) {
            released += releases(m_terms.lines[demand.line])
                            ? allocatedPart(m_backlog.lines, demand.line)
                            : 0;
        }
    }
    const std::size_t rows = 1 + m_slice.inbound.end - m_slice.inbound.begin;
    for (SupplyPool& pool : m_pools) {
        pool.clear(rows);
    }
    const std::span supplies = m_supply.of(m_slice, released);
    if (m_pools.size() > 1) {
        fillGroups(supplies);
        return;
    }
    for (const Supply& supply : supplies) {
        m_pools.front().add(supply);
    }
}

// Sets aside for each group from the earliest supply on, and leaves the rest to all.
void VariantMatcher::fillGroups(std::span<const Supply> supplies)
{
    m_supplies.assign(supplies.begin(), supplies.end());
    Int128 total = 0;
    for (const Supply& supply : m_supplies) {
        total += std::max<std::int64_t>(supply.left, 0);
    }
    for (std::size_t group = 0; group < m_terms.protections.size(); ++group) {
        Int128 asked = 0;
        for (const Demand& demand : m_slice.demands) {
            asked += m_terms.lines[demand.line].group == group ? demand.quantity : 0;
        }
        const Protection& protection = m_terms.protections[group];
        const Int128 quota =
            std::max<Int128>(total * protection.percent / 100, protection.quantity);
        std::int64_t left = asQuantity(std::min(asked, quota));
        for (Supply& supply : m_supplies) {
            Supply aside = supply;
            aside.left = std::min(std::max<std::int64_t>(supply.left, 0), left);
            supply.left -= aside.left;
            left -= aside.left;
            m_pools[group + 1].add(aside);
        }
    }
    for (const Supply& supply : m_supplies) {
        m_pools.front().add(supply);
    }
}

Date VariantMatcher::earliest(const VariantLine& line) const
{
    const bool capped = ruleOf(line).caps || firm(line);
    return capped && line.basis.known() ? std::max(line.need, line.basis) : line.need;
}

Int128 VariantMatcher::available(const VariantLine& line, Date by)
{
    const Int128 common = m_pools.front().leftBy(by);
    return line.group == VariantLine::noGroup ? common
                                              : common + m_pools[line.group + 1U].leftBy(by);
}

void VariantMatcher::claim()
{
    for (std::size_t at = 0; at < m_slice.demands.size(); ++at) {
        const VariantLine& line = m_terms.lines[m_slice.demands[at].line];
        if (!wins(line) && !keeps(line)) {
            continue;
        }
        if (line.mustBy < earliest(line)) {
            continue; // it will be too late to take anything
        }
        const Date useful = std::min(line.latest, line.mustBy);
        if (wins(line)) {
            claimBy(at, std::min(winDay(line), useful));
        }
        if (keeps(line) && m_served[at].firstPart == none) {
            claimBy(at, std::min(std::max(winDay(line), line.basis), useful));
        }
    }
}

void VariantMatcher::claimBy(std::size_t at, Date deadline)
{
    const VariantLine& line = m_terms.lines[m_slice.demands[at].line];
    if (available(line, deadline) < m_served[at].wanted) {
        return;
    }
    if (line.group != VariantLine::noGroup) {
        take(at, line.group + 1U, deadline, deadline, true);
    }
    take(at, 0, deadline, deadline, true);
}

// `from`: in time until then; `to`: late until then.
void VariantMatcher::take(std::size_t at, std::uint32_t pool, Date from, Date to, bool inTime)
{
    Served& served = m_served[at];
    SupplyPool& supply = m_pools[pool];
    const auto keep = [&](const Supply& taken, std::int64_t quantity) {
        m_parts.push_back({pool, supply.positionOf(taken), quantity, served.firstPart});
        served.firstPart = static_cast<std::uint32_t>(m_parts.size() - 1);
    };
    const std::int64_t allowed = served.wanted - (m_slice.demands[at].quantity - served.lacking);
    if (allowed <= 0) {
        return;
    }
    const std::int64_t left =
        inTime ? supply.takeInTime(from, allowed, keep) : supply.takeLate(from, to, allowed, keep);
    served.lacking -= allowed - left;
}

void VariantMatcher::giveBack(std::size_t at)
{
    Served& served = m_served[at];
    for (std::uint32_t part = served.firstPart; part != none; part = m_parts[part].next) {
        m_pools[m_parts[part].pool].giveBack(m_parts[part].position, m_parts[part].quantity);
    }
    served.firstPart = none;
    served.lacking = m_slice.demands[at].quantity;
}

void VariantMatcher::share(std::size_t begin)
{
    const auto segment = m_terms.lines[m_slice.demands[begin].line].segment;
    const SegmentKnobs& knobs = m_terms.segments[segment].knobs;
    if (knobs.sharing == Sharing::Ranked) {
        return;
    }
    m_claims.clear();
    Int128 wanted = 0;
    std::uint32_t groups = 0;
    for (std::size_t at = begin; at < m_slice.demands.size(); ++at) {
        const VariantLine& line = m_terms.lines[m_slice.demands[at].line];
        if (line.segment != segment) {
            break;
        }
        groups |= line.group == VariantLine::noGroup ? 0U : 1U << line.group;
        // A firm line has claimed all it needs already.
        const bool claimed = m_served[at].firstPart != none;
        m_claims.push_back({claimed ? 0 : m_slice.demands[at].quantity, 0});
        wanted += m_claims.back().wanted;
    }
    Int128 left = m_pools.front().left();
    for (std::size_t group = 0; group + 1 < m_pools.size(); ++group) {
        left += (groups >> group & 1U) != 0 ? m_pools[group + 1].left() : 0;
    }
    if (left >= wanted) {
        return;
    }
    const std::vector<std::int64_t>& steps = m_backlog.items.step;
    const std::int64_t step = m_slice.item < steps.size() ? steps[m_slice.item] : 0;
    const std::int64_t pack = std::max<std::int64_t>(knobs.pack > 0 ? knobs.pack : step, 1);
    if (knobs.sharing == Sharing::Proportional) {
        shareProportionally(m_claims, asQuantity(left), pack);
    } else {
        shareFloorThenRank(m_claims, asQuantity(left), pack, knobs.floorPercent);
    }
    for (std::size_t claim = 0; claim < m_claims.size(); ++claim) {
        Served& served = m_served[begin + claim];
        served.wanted = m_claims[claim].wanted > 0 ? m_claims[claim].share : served.wanted;
    }
}

// Whether a knob keeps the line from taking anything; tells why.
bool VariantMatcher::blocks(std::size_t at)
{
    const Demand& demand = m_slice.demands[at];
    const VariantLine& line = m_terms.lines[demand.line];
    const SegmentKnobs& knobs = segmentOf(line).knobs;
    if (ruleOf(line).caps && !line.basis.known()) {
        flag(demand.line, VariantFlag::NotCommitted);
        return true;
    }
    const auto canHaveBy = [&](Date by, std::int64_t quantity) {
        return quantity <= m_served[at].wanted && available(line, by) >= quantity;
    };
    if (!line.takesParts && !canHaveBy(line.latest, demand.quantity)) {
        flag(demand.line, VariantFlag::ShipCompleteBlocked);
        return true;
    }
    if (line.mustBy.known()
        && (line.mustBy < earliest(line)
            || !canHaveBy(std::min(line.mustBy, line.latest), demand.quantity))) {
        flag(demand.line, VariantFlag::TooLate);
        return true;
    }
    const std::int64_t own =
        m_terms.lineTerms ? m_backlog.lines.terms[demand.line].minShip.units() : 0;
    if (own > 0 || knobs.minimumQuantity > 0 || knobs.minimumPercent > 0) {
        const std::int64_t kept = keptPart(demand);
        const std::int64_t open = demand.quantity + kept;
        const auto share =
            static_cast<std::int64_t>((Int128{open} * knobs.minimumPercent + 99) / 100);
        const std::int64_t minimum = std::min(open, std::max({knobs.minimumQuantity, share, own}));
        if (!canHaveBy(line.latest, std::max<std::int64_t>(minimum - kept, 0))) {
            flag(demand.line, VariantFlag::BelowMinimum);
            return true;
        }
    }
    return false;
}

std::int64_t VariantMatcher::keptPart(const Demand& demand) const
{
    return demand.partlyAllocated ? allocatedPart(m_backlog.lines, demand.line) : 0;
}

void VariantMatcher::serve(std::size_t at)
{
    giveBack(at);
    const LineIx row = m_slice.demands[at].line;
    const VariantLine& line = m_terms.lines[row];
    m_served[at].blocked = ruleOf(line).mayBlock && blocks(at);
    if (!m_served[at].blocked) {
        takeBest(at, line.group == VariantLine::noGroup ? 0 : line.group + 1U);
        flagUseless(at, available(line, Date()), available(line, line.latest));
    }
}

// Of what there is for a line that is short, not all comes in time to be of use.
void VariantMatcher::flagUseless(std::size_t at, Int128 ever, Int128 inTime)
{
    const LineIx row = m_slice.demands[at].line;
    if (m_served[at].lacking > 0 && m_terms.lines[row].latest.known() && ever > inTime) {
        flag(row, VariantFlag::AfterLatestUseful);
    }
}

// The rule of the standard run, from the pool `own` and what all may take.
void VariantMatcher::takeBest(std::size_t at, std::uint32_t own)
{
    const VariantLine& line = m_terms.lines[m_slice.demands[at].line];
    const Date from = earliest(line);
    const Date inTime = std::min(from, line.latest);
    take(at, own, inTime, inTime, true);
    if (own == 0) {
        take(at, 0, from, line.latest, false);
        return;
    }
    take(at, 0, inTime, inTime, true);
    const Served& served = m_served[at];
    const std::int64_t most = m_slice.demands[at].quantity - served.wanted;
    while (served.lacking > most) {
        const Date mine = m_pools[own].nextAfter(from);
        const Date all = m_pools.front().nextAfter(from);
        const Date next = std::min(mine, all);
        if (!next.known() || next > line.latest) {
            break;
        }
        take(at, mine <= all ? own : 0, from, next, false);
    }
}

// What a group could not use goes to those that are short, in rank order.
void VariantMatcher::spreadLeftovers()
{
    for (std::uint32_t pool = 1; pool < m_pools.size(); ++pool) {
        for (std::size_t at = 0; at < m_served.size() && m_pools[pool].left() > 0; ++at) {
            if (m_served[at].lacking > 0 && !m_served[at].blocked) {
                takeBest(at, pool);
                const Date latest = m_terms.lines[m_slice.demands[at].line].latest;
                flagUseless(at, m_pools[pool].left(), m_pools[pool].leftBy(latest));
            }
        }
    }
}

// False when a guarantee failed.
bool VariantMatcher::write(std::size_t at)
{
    const Demand& demand = m_slice.demands[at];
    const VariantLine& line = m_terms.lines[demand.line];
    Plan& plan = m_result.plan;
    const auto begin = static_cast<std::uint32_t>(m_pegs.size());
    if (demand.partlyAllocated) {
        m_pegs.push_back(
            {demand.line, SupplyKind::Allocated, noIx, m_supply.stockShips(), keptPart(demand)});
    }
    const std::size_t firstTaken = m_pegs.size();
    writePegs(at, firstTaken);
    const auto count = static_cast<std::uint32_t>(m_pegs.size()) - begin;
    if (count > 0) {
        plan.pegRange[demand.line] = {begin, count};
    }
    const std::span taken = std::span(m_pegs).subspan(firstTaken);
    const Date from = earliest(line);
    const Date last = taken.empty() ? from : taken.back().date;
    if (last > from) {
        plan.limiting[demand.line] = taken.back().inbound;
    }
    // The plan was laid out as if all came in time: only what differs is written.
    const Date shown = std::max(from, m_supply.stockShips());
    Date ships = std::max(shown, last);
    if (m_served[at].lacking > 0) {
        plan.shortage[demand.line] = m_served[at].lacking;
        ships = Date();
    } else if (!taken.empty() && taken.front().kind == SupplyKind::Stock
               && taken.back().kind == SupplyKind::Stock) {
        plan.onStock[demand.line] = 1;
    }
    if (ships != shown) {
        plan.projected[demand.line] = ships;
    }
    return judge(at, ships);
}

void VariantMatcher::writePegs(std::size_t at, std::size_t firstTaken)
{
    const LineIx line = m_slice.demands[at].line;
    for (std::uint32_t next = m_served[at].firstPart; next != none; next = m_parts[next].next) {
        const Part& part = m_parts[next];
        const Supply& supply = m_pools[part.pool].at(part.position);
        m_pegs.push_back({line, supply.kind, supply.inbound, supply.date, part.quantity});
        if (part.pool != 0 && part.pool == m_terms.lines[line].group + 1U) {
            flag(line, VariantFlag::Protected);
        }
    }
    const std::span taken = std::span(m_pegs).subspan(firstTaken);
    if (taken.size() < 2) {
        return;
    }
    std::ranges::sort(taken, [](const Peg& a, const Peg& b) {
        return a.date != b.date ? a.date < b.date : a.inbound < b.inbound;
    });
    // One supply may come from two pools.
    std::size_t kept = firstTaken;
    for (std::size_t peg = firstTaken + 1; peg < m_pegs.size(); ++peg) {
        const bool same =
            m_pegs[peg].kind == m_pegs[kept].kind && m_pegs[peg].inbound == m_pegs[kept].inbound;
        if (same) {
            m_pegs[kept].quantity += m_pegs[peg].quantity;
        } else {
            m_pegs[++kept] = m_pegs[peg];
        }
    }
    m_pegs.resize(kept + 1);
}

bool VariantMatcher::judge(std::size_t at, Date date)
{
    const Demand& demand = m_slice.demands[at];
    const VariantLine& line = m_terms.lines[demand.line];
    if (m_served[at].wanted < demand.quantity) {
        flag(demand.line, VariantFlag::Shared);
    }
    if (releases(line) && takenFromStock(at) < allocatedPart(m_backlog.lines, demand.line)) {
        flag(demand.line, VariantFlag::GaveUp);
    }
    bool failed = wins(line) && date > winDay(line);
    if (keeps(line)) {
        const bool passed = line.basis < m_result.plan.today;
        if (passed) {
            flag(demand.line, VariantFlag::CommitmentPassed);
        }
        failed = failed || (!passed && date > std::max(winDay(line), line.basis));
    }
    if (failed) {
        flag(demand.line, VariantFlag::GuaranteeFailed);
    }
    return !failed;
}

std::int64_t VariantMatcher::takenFromStock(std::size_t at) const
{
    std::int64_t taken = 0;
    for (std::uint32_t part = m_served[at].firstPart; part != none; part = m_parts[part].next) {
        const Supply& supply = m_pools[m_parts[part].pool].at(m_parts[part].position);
        taken += supply.kind == SupplyKind::Stock ? m_parts[part].quantity : 0;
    }
    return taken;
}

// The item-location as the standard run has it.
void VariantMatcher::keepPresent(std::size_t firstPeg)
{
    Plan& plan = m_result.plan;
    m_pegs.resize(firstPeg);
    m_demands.clear();
    for (const Demand& demand : m_slice.demands) {
        const LineIx line = demand.line;
        plan.projected[line] = winDay(m_terms.lines[line]);
        plan.shortage[line] = 0;
        plan.limiting[line] = noIx;
        plan.onStock[line] = 0;
        plan.pegRange[line] = {};
        const bool failed = m_result.flags[line].has(VariantFlag::GuaranteeFailed);
        m_result.flags[line] = {};
        m_result.flags[line].add(VariantFlag::KeptPresent);
        m_result.flags[line].add(VariantFlag::GuaranteeFailed, failed);
        const std::int64_t allocated = allocatedPart(m_backlog.lines, line);
        const std::int64_t missing = missingQuantity(m_backlog.lines, line);
        if (missing > 0) {
            m_demands.push_back({RankKey::of(m_backlog.lines, line), missing, line, allocated > 0});
        } else {
            plan.pegRange[line] = {static_cast<std::uint32_t>(m_pegs.size()), 1};
            m_pegs.push_back({line, SupplyKind::Allocated, noIx, m_supply.stockShips(), allocated});
        }
    }
    std::sort(m_demands.begin(), m_demands.end());
    ItemLocationSlice slice = m_slice;
    slice.demands = slice.ahead = m_demands;
    m_standard.match(slice);
}

} // namespace repromise
