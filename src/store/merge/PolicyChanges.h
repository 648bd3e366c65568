#pragma once

#include "store/merge/ChangeLog.h"
#include "store/merge/PolicyTraits.h"

namespace repromise {

/// Tells the change log what readers of the tables have to read again for a row.
template <typename Policy>
void noteChange(ChangeLog& changes, [[maybe_unused]] std::int64_t id)
{
    if constexpr (isLine<Policy>) {
        changes.touched(ChangeKind::Line, id);
    } else if constexpr (std::is_same_v<Policy, StockPolicy>) {
        changes.touched(ChangeKind::Stock, id);
    } else if constexpr (std::is_same_v<Policy, InboundPolicy>) {
        changes.touched(ChangeKind::Inbound, id);
    } else if constexpr (std::is_same_v<Policy, PickTaskPolicy>) {
        changes.workTouched();
    } else if constexpr (
        !keyedBySource<
            Policy> && !std::is_same_v<Policy, ShipmentPolicy> && !std::is_same_v<Policy, ReceiptPolicy>) {
        changes.reread();
    }
}

} // namespace repromise
