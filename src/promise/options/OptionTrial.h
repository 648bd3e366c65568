#pragma once

#include "promise/IncrementalRun.h"
#include "promise/options/ShortLine.h"

#include <span>

namespace repromise {

/// A part of a line demanded elsewhere, or as another item.
struct Demanded {
    ItemLocation at = {};
    std::int64_t quantity = 0; ///< in units of the item there
    std::int64_t ofLine = 0;   ///< the same in units of the line's item
    int daysAhead = 0;         ///< needed there so long before the line is
};

/// What a trial found for one line. Dates are unknown where nothing is known.
struct TrialPart {
    std::int64_t got = 0;  ///< of what was demanded elsewhere
    Date last = {};        ///< when the last of it leaves there
    Date own = {};         ///< when what the line still demands at its own place ships
    std::vector<Peg> pegs; ///< of what was demanded elsewhere, or else of the line
};

struct Trial {
    std::vector<TrialPart> parts;    ///< of each line that was tried
    std::vector<OptionLoser> losers; ///< other lines
    ResolvedScenario scenario;
};

/// Tries out changes for some lines at once by matching again what they touch. Lines come in
/// ascending order, each once. Thread-safe.
class OptionTrial {
public:
    /// Both must outlive this.
    OptionTrial(const ItemLocationIndex& index, const Plan& plan);

    const Backlog& backlog() const { return m_backlog; }
    Date today() const { return m_plan.today; }

    /// Each line demands `ofLine` less at its own place, and `quantity` at the other, where it
    /// ranks as it does at its own. What demands nothing elsewhere stays as it is.
    Trial place(std::span<const ShortLine> lines, std::span<const Demanded> demanded) const;
    /// The lines stay as they are while supply changes.
    Trial change(std::span<const ShortLine> lines, ResolvedScenario scenario) const;

private:
    class Results;

    TrialPart placed(const Results& results, const ShortLine& line, LineIx added) const;
    TrialPart stayed(const Results& results, const ShortLine& line) const;
    std::vector<OptionLoser> losersBut(std::span<const ShortLine> lines,
                                       const ResolvedScenario& scenario,
                                       const PlanPatch& patch) const;

    const Backlog& m_backlog;
    const Plan& m_plan;
    IncrementalRun m_run;
};

} // namespace repromise
