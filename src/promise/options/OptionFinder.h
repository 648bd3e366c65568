#pragma once

#include "promise/options/OptionCosting.h"
#include "promise/options/OptionTrial.h"
#include "promise/options/SubstituteChains.h"

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

    static constexpr std::size_t mostLocations = 200; ///< tried out for one line

private:
    using Options = std::vector<LineOption>;

    LineOption wait(const ShortLine& line) const;
    void addSplit(const ShortLine& line, Options& options) const;
    void addFromLocations(const ShortLine& line, Options& options) const;
    void addSubstitutes(const ShortLine& line, Options& options) const;
    void addExpedite(const ShortLine& line, Options& options) const;
    void addPurchase(const ShortLine& line, Options& options) const;

    std::optional<LineOption> transfer(const ShortLine& line, LocationIx from,
                                       const LanePaths& paths) const;
    std::optional<LineOption> shipFrom(const ShortLine& line, LocationIx from) const;
    std::optional<LineOption> substitute(const ShortLine& line, const SubstituteChain& chain) const;
    LineOption ofSupply(const ShortLine& line, Trial trial, std::int64_t quantity,
                        std::int64_t purchases) const;

    std::optional<Trial> placeWhatFits(const ShortLine& line, Demanded& demanded,
                                       std::int64_t ratio) const;
    void take(const ShortLine& line, Trial trial, const Demanded& demanded,
              LineOption& option) const;
    std::vector<LocationIx> locationsWith(ItemIx item, LocationIx but) const;
    std::int64_t shortageUpTo(const ShortLine& line) const;
    Date arrivalAlong(const LanePaths& paths, LocationIx from, Date leaves) const;
    /// The ship date from the line's own location that would have the customer served as soon.
    Date comparable(const ShortLine& line, LocationIx from, Date ship) const;
    static bool isUseful(const ShortLine& line, const LineOption& option);
    static void rank(Options& options);

    const ItemLocationIndex& m_index;
    const Backlog& m_backlog;
    const Plan& m_plan;
    OptionPolicy m_policy;
    OptionCosting m_costing;
    OptionTrial m_trial;
    SupplyDates m_dates;
};

} // namespace repromise
