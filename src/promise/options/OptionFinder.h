#pragma once

#include "promise/options/OptionParts.h"

namespace repromise {

/// Finds what can be done for lines that ship late or not at all. Every option is tried out: the
/// item-locations it touches are matched again with the line's demand placed there by its own
/// rank, so its date is what the line would really get and its losers are the lines that would
/// really ship later. Thread-safe. `plan` must be of the standard run over the index's Backlog;
/// both must outlive this.
class OptionFinder {
public:
    OptionFinder(const ItemLocationIndex& index, const Plan& plan, const OptionPolicy& policy);

    /// Best first, in a total order: the least late, then fewest promises of others broken, then
    /// the cheapest. Of a line that is not short only Wait. Except for Wait, only what makes the
    /// line less late and ships while it is of use to the customer.
    std::vector<LineOption> find(LineIx line) const;

private:
    using Options = std::vector<LineOption>;

    void addFromLocations(const ShortLine& line, Options& options) const;
    void addSubstitutes(const ShortLine& line, Options& options) const;
    void addExpedite(const ShortLine& line, Options& options) const;
    void addPurchase(const ShortLine& line, Options& options) const;

    std::optional<LineOption> transfer(const ShortLine& line, LocationIx from,
                                       const LanePaths& paths) const;
    std::optional<LineOption> shipFrom(const ShortLine& line, LocationIx from) const;
    /// `supply` changes supply only.
    LineOption ofSupply(const ShortLine& line, ResolvedScenario supply, std::int64_t quantity,
                        std::int64_t purchases) const;
    static LineOption with(Trial trial, LineOption option);

    std::optional<Trial> placeWhatFits(const ShortLine& line, Demanded& demanded,
                                       std::int64_t ratio) const;
    std::int64_t shortageUpTo(const ShortLine& line) const;
    static void rank(Options& options);

    const ItemLocationIndex& m_index;
    const Backlog& m_backlog;
    const Plan& m_plan;
    OptionPolicy m_policy;
    OptionParts m_parts;
    OptionTrial m_trial;
};

} // namespace repromise
