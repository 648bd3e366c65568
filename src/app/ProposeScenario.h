#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"
#include "promise/ProposedCommand.h"
#include "promise/ScenarioComparison.h"

namespace repromise {

/// Turns a scenario into proposed commands and records each in the journal as `proposal.made`.
/// Nothing else happens yet: a person carries them out in the system they belong to.
class ProposeScenario {
public:
    explicit ProposeScenario(AppContext& context) : m_context(context) {}

    /// Refused when the scenario holds assumptions only.
    Result<Proposal> run(const Picture& picture, const TriedScenario& tried);

private:
    AppContext& m_context;
};

} // namespace repromise
