#include "connect/tryton/TrytonReceipts.h"

#include <algorithm>

namespace repromise {

bool TrytonReceipts::counts(const TrytonArrival& arrival) const
{
    return arrival.move.state == "done" && arrival.fromSupplier && arrival.move.effective.known()
           && arrival.move.effective >= m_basis.history;
}

bool TrytonReceipts::any(const TrytonPurchase& line) const
{
    return std::any_of(line.arrivals.begin(), line.arrivals.end(),
                       [this](const TrytonArrival& arrival) { return counts(arrival); });
}

void TrytonReceipts::put(const TrytonPurchase& line, RecordSink& sink) const
{
    for (const TrytonArrival& arrival : line.arrivals) {
        if (counts(arrival)) {
            put(line, arrival, sink);
        }
    }
}

void TrytonReceipts::put(const TrytonPurchase& line, const TrytonArrival& arrival,
                         RecordSink& sink) const
{
    const TrytonMove& move = arrival.move;
    const TrytonProduct* const product = m_basis.product(arrival.product);
    if (product == nullptr || m_basis.party(line.party).empty()) {
        return;
    }
    const auto quantity = m_basis.units.convert(move.quantity, move.unit, product->unit);
    if (!quantity) {
        return;
    }
    const std::string key = line.order + '/' + std::to_string(move.id);
    const std::string lineKey = std::to_string(line.id);
    ReceiptRecord receipt;
    receipt.key = key;
    receipt.order = line.order;
    receipt.line = lineKey;
    receipt.supplier = m_basis.party(line.party);
    receipt.item = product->key;
    receipt.location = m_basis.places.key(m_basis.places.warehouseOf(arrival.to));
    receipt.received = *quantity;
    receipt.orderDate = line.orderDate;
    receipt.promised = line.promised.known() ? line.promised : move.planned;
    receipt.receivedOn = move.effective;
    sink.put(receipt, {"stock.move", 0, line.raw});
}

} // namespace repromise
