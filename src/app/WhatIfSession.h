#pragma once

#include "app/Picture.h"
#include "promise/IncrementalRun.h"
#include "promise/ScenarioComparison.h"
#include "promise/VariantIncrementalRun.h"

#include <optional>

namespace repromise {

/// Tries scenarios out over one Picture, which it keeps alive. Every trial starts from the
/// picture's plan, so undoing a change is leaving it out. All members are thread-safe.
class WhatIfSession {
public:
    /// Indexes the demand of the picture: some fifty milliseconds at a million lines, so make it
    /// in a job and keep it as long as the picture is shown.
    explicit WhatIfSession(PicturePtr picture);
    /// Before and after are both under a run variant; `fallBack` as in VariantRunInput. Makes the
    /// variant's run over the picture.
    WhatIfSession(PicturePtr picture, RunVariant variant, std::optional<RunVariant> fallBack);
    ~WhatIfSession();
    WhatIfSession(const WhatIfSession&) = delete;
    WhatIfSession& operator=(const WhatIfSession&) = delete;

    const Picture& picture() const { return *m_picture; }
    /// The plan without any change: the picture's, or that of the variant.
    const Plan& plan() const;

    /// Errors are those of resolveScenario. While something is dragged call it on each move if
    /// `quick` says so, else in a job.
    Result<TriedScenario> tryOut(const Scenario& scenario) const;
    /// Both must have been tried out here.
    ScenarioComparison compare(const TriedScenario& a, const TriedScenario& b) const;
    /// What the scenario names, found in this picture: for projections and for `quick`.
    Result<ResolvedScenario> resolve(const Scenario& scenario) const;
    /// Whether trying it takes well under a frame of the screen (16 ms).
    bool quick(const ResolvedScenario& scenario) const;

private:
    struct UnderVariant;

    PicturePtr m_picture;
    ItemLocationIndex m_index;
    IncrementalRun m_run;
    std::unique_ptr<const UnderVariant> m_under; ///< null: the standard run
};

} // namespace repromise
