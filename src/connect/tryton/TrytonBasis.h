#pragma once

#include "connect/tryton/TrytonPlaces.h"
#include "connect/tryton/TrytonUnits.h"
#include "domain/RecordSink.h"

#include <map>
#include <string>

namespace repromise {

/// An item as far as others need it.
struct TrytonProduct {
    std::string key;
    std::int64_t unit = 0;        ///< the item's base unit: the one it is sold in
    std::int64_t defaultUnit = 0; ///< the one Tryton keeps its stock and prices in
    int leadDays = -1;            ///< from order to shipping; -1 is none given
};

/// The small tables that all records of one read refer to.
struct TrytonBasis {
    TrytonUnits units;
    TrytonPlaces places;
    std::map<std::int64_t, TrytonProduct> products;
    std::map<std::int64_t, std::string> parties; ///< keys of customers and suppliers
    Date history;                                ///< first day of what is closed

    /// Null for what is no item.
    const TrytonProduct* product(std::int64_t id) const;
    /// Empty for who is neither customer nor supplier.
    const std::string& party(std::int64_t id) const;
};

/// Reports a record that cannot be used: `field` names what is wrong with it.
void rejectTryton(RecordSink& sink, RecordKind kind, const std::string& key, const char* model,
                  const TrytonRecord& record, const std::string& field);

} // namespace repromise
