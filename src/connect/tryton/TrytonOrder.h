#pragma once

#include "connect/tryton/TrytonBasis.h"

#include <string>

namespace repromise {

/// A sales order: confirmed or processing, done or cancelled. Quotations and drafts are none.
struct TrytonOrder {
    std::string key, status;
    std::int64_t party = 0, warehouse = 0;
    Currency currency;
    Date orderDate = {}, shippingDate = {};
    bool open = false, cancelled = false;

    /// `sale.sale` with number, state, sale_date, shipping_date, party, warehouse, currency.code.
    static TrytonOrder from(const TrytonRecord& record);
    void put(const TrytonRecord& record, const TrytonBasis& basis, RecordSink& sink) const;
};

} // namespace repromise
