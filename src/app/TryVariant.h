#pragma once

#include "app/RunPromise.h"
#include "promise/PlanDifference.h"

namespace repromise {

/// What a run variant would make of the present picture.
struct VariantTrial {
    PicturePtr present;
    PlanDifference difference; ///< from the present plan to that of the variant
    RunEnd end = RunEnd::AsAsked;
    std::size_t failedLines = 0; ///< lines with a guarantee that cannot be kept
};

/// Makes a run and compares; nothing is kept. For any thread.
class TryVariant {
public:
    explicit TryVariant(AppContext& context) : m_context(context) {}
    /// `variant` as it is written, kept or not; the one it may fall back to is a kept one.
    Result<VariantTrial> run(const PicturePtr& present, const RunVariant& variant) const;

private:
    AppContext& m_context;
};

} // namespace repromise
