#pragma once

#include "app/SupplyPicture.h"
#include "app/WhatIfSession.h"

#include <memory>
#include <string>
#include <vector>

namespace repromise {

/// What the Supply page shows of one picture. Immutable; made in a job, since it looks at every
/// line.
struct SupplyData {
    explicit SupplyData(const PicturePtr& of);

    PicturePtr picture;
    SupplyPicture supply;
    WhatIfSession whatIf;
    std::vector<ShortItem> items; ///< greatest value first
};
using SupplyDataPtr = std::shared_ptr<const SupplyData>;

enum class ShortColumn { Item, Location, Value, Customers, Lines, Short, Next };
constexpr int shortColumnCount = 7;

/// Which of the short items are shown, and in which order.
struct ShortOrder {
    std::string search; ///< words of item, description or location
    ShortColumn column = ShortColumn::Value;
    bool descending = true;
    friend bool operator==(const ShortOrder&, const ShortOrder&) = default;
};

/// Places in `data.items`. Some tens of milliseconds for a hundred thousand: call it in a job.
std::vector<std::uint32_t> arrangeShortItems(const SupplyData& data, const ShortOrder& order);

} // namespace repromise
