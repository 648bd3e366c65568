#pragma once

#include "app/AppContext.h"
#include "app/IncidentOptions.h"

namespace repromise {

/// Records what taking an option asks of people in the journal, one `proposal.made` for each
/// command, as ProposeScenario does. Nothing else happens yet: a person carries them out in the
/// system they belong to.
class ProposeOption {
public:
    explicit ProposeOption(AppContext& context) : m_context(context) {}

    /// `line` must be of `picture`; `rank` is that of one of its options. What is asked for can be
    /// seen before in `OptionView::commands`. NotFound when there is no such option, Refused when
    /// it asks nothing of anybody (waiting).
    Result<Proposal> run(const Picture& picture, const LineOptionsView& line, int rank);
    /// The same for an option of a whole incident.
    Result<Proposal> run(const Picture& picture, const IncidentOptionsView& incident, int rank);

private:
    AppContext& m_context;
};

} // namespace repromise
