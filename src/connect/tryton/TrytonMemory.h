#pragma once

#include "connect/tryton/TrytonBasis.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace repromise {

/// What a reading of changes must know of the one before it, kept as JSON with the cursors:
/// deleted records leave no trace in Tryton, and what is closed is not read again when the item,
/// customer or unit it was told by has changed.
struct TrytonMemory {
    struct Item {
        std::string key;
        std::int64_t unit = 0;
        int leadDays = -1;
        friend bool operator==(const Item&, const Item&) = default;
    };

    std::string basis; ///< another text when a unit or location is different
    std::map<std::int64_t, Item> items;
    std::map<std::int64_t, std::string> parties; ///< keys of customers and suppliers
    std::set<std::int64_t> orders;               ///< all in the history
    std::set<std::int64_t> lines;                ///< delivered of orders that are open
    std::set<std::int64_t> deliverers;           ///< suppliers that receipts name

    /// Nullopt for what this version did not write.
    static std::optional<TrytonMemory> parse(const std::string& text);
    std::string text() const;

    void note(const std::map<std::int64_t, TrytonProduct>& products);
};

} // namespace repromise
