#pragma once

#include "base/Date.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// What a delta must know of earlier reads: kept as JSON in the source's cursor. Deleted records
/// leave no trace in Tryton, so the ids of all that can be deleted are here.
struct TrytonMemory {
    struct Product {
        std::string key;
        std::int64_t unit = 0;        ///< the item's base unit
        std::int64_t defaultUnit = 0; ///< the unit Tryton keeps its stock in
        int leadDays = -1;            ///< from order to shipping; -1 is none given
        friend bool operator==(const Product&, const Product&) = default;
    };
    struct Party {
        std::string key;
        bool customer = false, supplier = false;
    };
    struct Order {
        std::string key;
        std::int64_t party = 0;
        /// The lines delivered, each with its moves that are still to be done.
        std::map<std::int64_t, std::vector<std::int64_t>> lines;
    };

    Date since;                           ///< first day of the history read
    std::string basis;                    ///< TrytonBasis::fingerprint
    std::map<std::string, Instant> marks; ///< newest stamp seen, by model
    std::map<std::int64_t, Product> products;
    std::map<std::int64_t, Party> parties;
    std::map<std::int64_t, std::int64_t> contacts; ///< contact to party
    std::map<std::int64_t, Order> orders;          ///< confirmed or processing

    /// Nullopt for what this version did not write.
    static std::optional<TrytonMemory> parse(const std::string& text);
    std::string text() const;
};

} // namespace repromise
