#pragma once

#include "promise/options/OptionCosting.h"
#include "promise/options/OptionTrial.h"
#include "promise/options/SubstituteChains.h"

namespace repromise {

/// What becomes of one line under an option: what it asks for elsewhere, and from what a trial
/// found its dates and its own costs. Costs that several lines share (a truck, an expedited
/// purchase) are added by whoever makes the option. Thread-safe.
class OptionParts {
public:
    /// All must outlive this.
    OptionParts(const Backlog& backlog, const Plan& plan, const OptionPolicy& policy);

    const OptionCosting& costing() const { return m_costing; }

    LineOption wait(const ShortLine& line) const;
    /// As `wait`, while others change what the line gets.
    LineOption stays(const ShortLine& line, Date ship) const;
    /// Nothing when there is no part that could ship before the rest.
    std::optional<LineOption> split(const ShortLine& line) const;

    /// What is late of the line, wanted at another location so long before, or as another item.
    static Demanded wantedAt(const ShortLine& line, LocationIx from, int daysAhead);
    Demanded wantedAs(const ShortLine& line, const SubstituteChain& chain) const;
    /// Asks only for what can be had, when that is less; the rest stays wanted at the line's own
    /// place. `ratio` is that of the substitute. False when nothing can be had.
    bool fit(const ShortLine& line, std::int64_t got, std::int64_t ratio, Demanded& demanded) const;

    /// `part` must have all that was demanded.
    LineOption transferred(const ShortLine& line, LocationIx from, const LanePaths& paths,
                           const Demanded& demanded, TrialPart part) const;
    /// Nothing when the line's minimum shipment forbids it.
    std::optional<LineOption> shippedFrom(const ShortLine& line, LocationIx from,
                                          const Demanded& demanded, TrialPart part) const;
    /// Nothing when the substitute is not valid on the day.
    std::optional<LineOption> substituted(const ShortLine& line, const SubstituteChain& chain,
                                          const Demanded& demanded, TrialPart part) const;
    /// The supply of its own place changes.
    LineOption supplied(const ShortLine& line, std::int64_t quantity, TrialPart part) const;

    /// When the customer has what ships.
    void setDelivery(const ShortLine& line, LineOption& option) const;
    /// It ships, and while it is of use to the customer.
    static bool isUseful(const ShortLine& line, const LineOption& option);

    /// Where else there is, or will be, any of the item; at most `mostLocations`.
    std::vector<LocationIx> locationsWith(ItemIx item, LocationIx but) const;
    static constexpr std::size_t mostLocations = 200;

private:
    static void take(const ShortLine& line, const Demanded& demanded, TrialPart part,
                     LineOption& option);
    Date arrivalAlong(const LanePaths& paths, LocationIx from, Date leaves) const;
    /// The ship date from the line's own location that would have the customer served as soon.
    Date comparable(const ShortLine& line, LocationIx from, Date ship) const;

    const Backlog& m_backlog;
    const Plan& m_plan;
    OptionCosting m_costing;
    SupplyDates m_dates;
};

/// `quantity` in whole steps.
std::int64_t wholeSteps(std::int64_t quantity, std::int64_t step);

} // namespace repromise
