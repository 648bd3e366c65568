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

std::uint32_t ReceiptHistory::deliveryNumber(std::string_view name)
{
    const auto next = static_cast<std::uint32_t>(m_deliveries.size());
    return m_deliveries.try_emplace(std::hash<std::string_view>()(name), next).first->second;
}

ReceiptGap ReceiptHistory::add(const PastReceipt& receipt)
{
    const ReceiptGap gap = gapOf(receipt.promised, receipt.received);
    return gap != ReceiptGap::None
               ? gap
               : addNamed(NamedReceipt{suppliers.add(receipt.supplier), items.add(receipt.item),
                                       places.add(receipt.place), groups.add(receipt.group),
                                       deliveryNumber(receipt.delivery), receipt.promised,
                                       receipt.received, receipt.known});
}

ReceiptGap ReceiptHistory::addNamed(const NamedReceipt& receipt)
{
    const ReceiptGap gap = gapOf(receipt.promised, receipt.received);
    if (gap != ReceiptGap::None) {
        return gap;
    }
    supplier.push_back(receipt.supplier);
    item.push_back(receipt.item);
    place.push_back(receipt.place);
    group.push_back(receipt.group);
    delivery.push_back(receipt.delivery);
    promised.push_back(receipt.promised);
    received.push_back(receipt.received);
    known.push_back(receipt.known.known() ? std::max(receipt.known, receipt.received)
                                          : receipt.received);
    return ReceiptGap::None;
}

} // namespace repromise
