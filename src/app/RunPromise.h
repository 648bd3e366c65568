#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"
#include "base/Progress.h"
#include "promise/variant/VariantPlan.h"

namespace repromise {

/// A run under a variant beside the present picture.
struct PromiseRun {
    RunVariant variant;
    /// The lines with the plan of the variant and what follows from it.
    PicturePtr picture;
    PicturePtr present;
    VariantPlan result;           ///< but for its plan, which is in `picture`
    std::vector<Date> basis;      ///< the present commitment of every line
    std::vector<LineIx> waitsFor; ///< of each line: the one its order waits for, or noIx
    std::size_t better = 0;       ///< lines with an earlier date than in the present picture
    std::size_t worse = 0;        ///< lines with a later one, or none any more
};

/// Makes a run under a variant; nothing is kept. Pure but for finding the variant: may run on any
/// thread.
class RunPromise {
public:
    explicit RunPromise(AppContext& context) : m_context(context) {}

    /// `variant`: see VariantFolder::find.
    Result<PromiseRun> run(const PicturePtr& present, const std::string& variant) const;
    /// As `run`; `fallBack` may be null.
    PromiseRun run(const PicturePtr& present, const RunVariant& variant,
                   const RunVariant* fallBack) const;

private:
    AppContext& m_context;
};

/// `win` …
std::string_view strategyName(Strategy strategy);
/// `as_asked`, `kept_present`, `stopped`, `fell_back`
std::string_view runEndName(RunEnd end);

} // namespace repromise
