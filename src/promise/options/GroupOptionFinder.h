#pragma once

#include "promise/options/GroupOption.h"
#include "promise/options/OptionParts.h"

namespace repromise {

/// Finds what can be done for many lines at once: the same options as for one line, each tried out
/// with all lines together, so that they compete as they really would. A line joins an option only
/// when it gains by it. Thread-safe. `plan` must be of the standard run over the index's Backlog;
/// both must outlive this.
class GroupOptionFinder {
public:
    GroupOptionFinder(const ItemLocationIndex& index, const Plan& plan, const OptionPolicy& policy);

    /// Best first, in a total order, as for one line: the least quantity × days late, then fewest
    /// promises of others broken, then the cheapest. Wait is always one of them, and except for it
    /// only what is less late.
    std::vector<GroupOption> find(const LineGroup& group) const;

private:
    class Members;
    using Options = std::vector<GroupOption>;

    void addSplit(const Members& members, Options& options) const;
    void addFromLocations(const Members& members, ItemLocation at, Options& options) const;
    void addSubstitutes(const Members& members, ItemLocation at, Options& options) const;
    void addExpedite(const Members& members, InboundIx inbound, Options& options) const;
    void addPurchase(const Members& members, ItemLocation at, Options& options) const;

    template <typename Wanted, typename Outcome>
    std::optional<GroupOption> moved(const Members& members, OptionKind kind, std::int64_t ratio,
                                     const Wanted& wanted, const Outcome& outcome) const;
    std::optional<GroupOption> supplied(const Members& members, ResolvedScenario supply,
                                        std::int64_t quantity) const;
    GroupOption assembled(const Members& members, OptionKind kind, std::vector<LineOption> parts,
                          Trial trial) const;
    void finish(const Members& members, GroupOption& option) const;
    static void rank(Options& options);

    const ItemLocationIndex& m_index;
    const Backlog& m_backlog;
    const Plan& m_plan;
    OptionPolicy m_policy;
    OptionParts m_parts;
    OptionTrial m_trial;
};

} // namespace repromise
