#pragma once

#include "promise/IncrementalRun.h"
#include "promise/options/ShortLine.h"

namespace repromise {

/// A part of a line demanded elsewhere, or as another item.
struct Demanded {
    ItemLocation at = {};
    std::int64_t quantity = 0; ///< in units of the item there
    std::int64_t ofLine = 0;   ///< the same in units of the line's item
    int daysAhead = 0;         ///< needed there so long before the line is
};

/// What a trial found. Dates are unknown where nothing is known.
struct Trial {
    std::int64_t got = 0;  ///< of what was demanded elsewhere
    Date last = {};        ///< when the last of it leaves there
    Date own = {};         ///< when what the line still demands at its own place ships
    std::vector<Peg> pegs; ///< of what was demanded elsewhere, or else of the line
    std::vector<OptionLoser> losers;
    ResolvedScenario scenario;
};

/// Tries out changes by matching again what they touch. Thread-safe.
class OptionTrial {
public:
    /// Both must outlive this.
    OptionTrial(const ItemLocationIndex& index, const Plan& plan);

    const Backlog& backlog() const { return m_backlog; }
    Date today() const { return m_plan.today; }

    /// The line demands `ofLine` less at its own place, and `quantity` at the other, where it
    /// ranks as it does at its own.
    Trial place(const ShortLine& line, const Demanded& demanded) const;
    /// The line stays as it is while supply changes.
    Trial change(const ShortLine& line, ResolvedScenario scenario) const;

private:
    std::vector<OptionLoser> losersOf(const ShortLine& line, const ResolvedScenario& scenario,
                                      const PlanPatch& patch) const;

    const Backlog& m_backlog;
    const Plan& m_plan;
    IncrementalRun m_run;
};

} // namespace repromise
