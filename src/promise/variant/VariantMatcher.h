#pragma once

#include "promise/ItemLocationMatcher.h"
#include "promise/variant/ShortageShare.h"
#include "promise/variant/VariantPlan.h"
#include "promise/variant/VariantTerms.h"

namespace repromise {

/// Matches one item-location at a time under a variant and writes what it finds into the rows of a
/// VariantPlan. First the lines with a guarantee claim, in rank order, supply that keeps it, each
/// all it needs or nothing; then every line, in rank order, gives its claim back and takes the best
/// it can have of what nobody else has claimed. So a guarantee can only fail for want of supply,
/// never because somebody without one was first. Touches only the rows of the slice's lines.
class VariantMatcher {
public:
    VariantMatcher(const Backlog& backlog, const VariantTerms& terms, OnFailure onFailure,
                   VariantPlan& result, std::vector<Peg>& pegs);

    void match(const ItemLocationSlice& slice);

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFFU;

    /// Some of one supply that a demand has.
    struct Part {
        std::uint32_t pool = 0;
        SupplyPool::Position position = 0;
        std::int64_t quantity = 0;
        std::uint32_t next = none; ///< of the same demand
    };
    /// What a segment means for matching, close together.
    struct Rule {
        bool wins = false, keeps = false, caps = false;
        bool mayBlock = false; ///< has a knob that can keep a line from taking anything
        bool givesUp = false;
    };
    /// Where one demand stands.
    struct Served {
        std::int64_t wanted = 0; ///< what it may take: its quantity or its share
        std::int64_t lacking = 0;
        std::uint32_t firstPart = none;
        bool blocked = false; ///< by a knob: must not take what is left over either
    };

    void fetch(LineIx line) const;
    void fillPools();
    void fillGroups(std::span<const Supply> supplies);
    void claim();
    void claimBy(std::size_t at, Date deadline);
    void share(std::size_t begin);
    void serve(std::size_t at);
    bool blocks(std::size_t at);
    void spreadLeftovers();
    bool write(std::size_t at);
    void writePegs(std::size_t at, std::size_t firstTaken);
    bool judge(std::size_t at, Date date);
    std::int64_t takenFromStock(std::size_t at) const;
    void keepPresent(std::size_t firstPeg);

    const Segment& segmentOf(const VariantLine& line) const
    {
        return m_terms.segments[line.segment];
    }
    static bool firm(const VariantLine& line) { return line.firm && line.basis.known(); }
    const Rule& ruleOf(const VariantLine& line) const { return m_rules[line.segment]; }
    bool wins(const VariantLine& line) const { return ruleOf(line).wins && !firm(line); }
    bool releases(const VariantLine& line) const { return ruleOf(line).givesUp && !line.firm; }
    bool keeps(const VariantLine& line) const
    {
        return (ruleOf(line).keeps || line.firm) && line.basis.known();
    }
    void flag(LineIx line, VariantFlag flag) { m_result.flags[line].add(flag); }
    /// The need date, or the first day on which anything could ship there at all.
    Date winDay(const VariantLine& line) const
    {
        return std::max(line.need, m_supply.stockShips());
    }
    Date earliest(const VariantLine& line) const;
    Int128 available(const VariantLine& line, Date by);
    void take(std::size_t at, std::uint32_t pool, Date from, Date to, bool inTime);
    void flagUseless(std::size_t at, Int128 ever, Int128 inTime);
    void takeBest(std::size_t at, std::uint32_t own);
    void giveBack(std::size_t at);
    std::int64_t keptPart(const Demand& demand) const;

    const Backlog& m_backlog;
    const VariantTerms& m_terms;
    OnFailure m_onFailure;
    std::vector<Rule> m_rules; ///< by segment
    bool m_anyReleases = false, m_anyClaims = false, m_anySharing = false;
    VariantPlan& m_result;
    std::vector<Peg>& m_pegs;
    ItemLocationMatcher m_standard;
    ItemLocationSupply m_supply;

    ItemLocationSlice m_slice;
    std::vector<SupplyPool> m_pools; ///< what all may take, then one for each protected group
    std::vector<Part> m_parts;
    std::vector<Served> m_served; ///< by demand of the slice
    std::vector<ShareClaim> m_claims;
    std::vector<Supply> m_supplies;
    std::vector<Demand> m_demands;
};

} // namespace repromise
