#include "domain/ReceiptHistory.h"

#include <algorithm>
#include <cstdlib>

namespace repromise {

ReceiptGap ReceiptHistory::gapOf(Date promised, Date received)
{
    if (!promised.known()) {
        return ReceiptGap::NoPromise;
    }
    if (!received.known()) {
        return ReceiptGap::NoReceipt;
    }
    const std::int64_t days = std::int64_t{received.days()} - promised.days();
    return std::abs(days) > mostDays ? ReceiptGap::Implausible : ReceiptGap::None;
}

ReceiptGap ReceiptHistory::add(const PastReceipt& receipt)
{
    const ReceiptGap gap = gapOf(receipt.promised, receipt.received);
    if (gap != ReceiptGap::None) {
        return gap;
    }
    supplier.push_back(suppliers.add(receipt.supplier));
    item.push_back(items.add(receipt.item));
    place.push_back(places.add(receipt.place));
    group.push_back(groups.add(receipt.group));
    delivery.push_back(deliveries.add(receipt.delivery));
    promised.push_back(receipt.promised);
    received.push_back(receipt.received);
    known.push_back(receipt.known.known() ? std::max(receipt.known, receipt.received)
                                          : receipt.received);
    return ReceiptGap::None;
}

} // namespace repromise
