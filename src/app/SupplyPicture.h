#pragma once

#include "app/Picture.h"
#include "insight/ShortItems.h"
#include "insight/StockProjection.h"

#include <string_view>

namespace repromise {

/// What a planner sees of supply: what is short, and what comes and goes at one place. Pure and
/// thread-safe; keeps its Picture alive. Row numbers are those of `picture().backlog`.
class SupplyPicture {
public:
    explicit SupplyPicture(PicturePtr picture) : m_picture(std::move(picture)) {}

    const Picture& picture() const { return *m_picture; }

    /// Greatest value first. Some tens of milliseconds at a million lines: call it in a job.
    std::vector<ShortItem> shortItems() const;
    /// About a millisecond at a million lines.
    StockProjection projection(ItemLocation at, const ResolvedScenario& scenario = {}) const;
    /// By business keys; NotFound names the key that is unknown.
    Result<ItemLocation> find(std::string_view item, std::string_view location) const;

private:
    PicturePtr m_picture;
};

} // namespace repromise
