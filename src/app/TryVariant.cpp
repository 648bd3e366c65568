#include "app/TryVariant.h"

#include "app/VariantFolder.h"

namespace repromise {

Result<VariantTrial> TryVariant::run(const PicturePtr& present, const RunVariant& variant) const
{
    std::optional<RunVariant> fallBack;
    if (variant.onFailure == OnFailure::FallBack) {
        auto found = VariantFolder(m_context).find(variant.fallBack);
        if (!found) {
            return tl::unexpected(found.error());
        }
        fallBack = std::move(*found);
    }
    const PromiseRun run =
        RunPromise(m_context).run(present, variant, fallBack ? &*fallBack : nullptr);
    return VariantTrial{present,
                        planDifference(*present->backlog, present->plan, run.picture->plan),
                        run.result.end, run.result.failedLines};
}

} // namespace repromise
