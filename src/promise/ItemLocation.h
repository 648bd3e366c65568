#pragma once

#include "promise/ItemLocationIndex.h"

namespace repromise {

/// An item at a location.
struct ItemLocation {
    ItemIx item = noIx;
    LocationIx location = 0;
    friend auto operator<=>(const ItemLocation&, const ItemLocation&) = default;
};

/// The rows of the stock or inbound table at one item and location, by halving.
template <typename Table>
RowRange rowsAt(const Table& table, ItemLocation at)
{
    const auto bound = [&table, at](bool afterEqual) {
        std::uint32_t first = 0;
        auto left = static_cast<std::uint32_t>(table.size());
        while (left > 0) {
            const std::uint32_t half = left / 2;
            const ItemLocation here{table.item[first + half], table.location[first + half]};
            const bool before = afterEqual ? here <= at : here < at;
            first += before ? half + 1 : 0;
            left = before ? left - half - 1 : half;
        }
        return first;
    };
    return {bound(false), bound(true)};
}

} // namespace repromise
