#pragma once

#include "connect/tryton/TrytonBasis.h"
#include "connect/tryton/TrytonLineFigures.h"

#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// A move of a purchase line, and where it goes.
struct TrytonArrival {
    TrytonMove move;
    std::int64_t product = 0, to = 0;
    bool fromSupplier = false;
};

/// A purchase line with its order and moves.
struct TrytonPurchase {
    std::int64_t id = 0, party = 0, warehouse = 0, product = 0, unit = 0;
    double quantity = 0;
    std::string order, type, price, raw, problem;
    Date orderDate = {}, promised = {}; ///< promised: the delivery date once ordered
    bool open = false;
    std::vector<std::int64_t> ignored; ///< moves a user gave up
    std::vector<TrytonArrival> arrivals;

    /// Nullopt when it has no order.
    static std::optional<TrytonPurchase> from(const TrytonRecord& record,
                                              const TrytonPlaces& places);
    /// Whether something may still come.
    bool inbound() const { return open && type == "line" && quantity > 0; }
};

} // namespace repromise
