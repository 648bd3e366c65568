#pragma once

#include "promise/ItemLocationIndex.h"
#include "promise/PlanPatch.h"

namespace repromise {

/// A small Backlog of a few item-locations as a scenario would have them, with the demand that
/// lacks something and all supply, in contractual order, so that any run over a Backlog can be
/// made over it. Holds only the columns a run looks at. Location rows are those of the whole
/// Backlog; items, lines and inbound lines are numbered anew.
struct ScenarioExtract {
    Backlog backlog;
    /// Rows of the whole Backlog, by row of the extract; added things are numbered on after the
    /// last row there, in the order of the ResolvedScenario.
    std::vector<LineIx> wholeLine;
    std::vector<InboundIx> wholeInbound;
};

/// The item-locations `places` (in order, each once) under `scenario`. The work is in proportion
/// to what stands at those places.
ScenarioExtract extractScenario(const ItemLocationIndex& index, const ResolvedScenario& scenario,
                                const std::vector<ItemLocation>& places);

/// The results of a run over an extract in the rows of the whole Backlog; `places` stay empty.
PlanPatch patchOf(const ScenarioExtract& extract, Plan plan);

} // namespace repromise
