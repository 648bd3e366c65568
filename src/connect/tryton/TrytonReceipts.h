#pragma once

#include "connect/tryton/TrytonPurchase.h"

namespace repromise {

/// The history of what suppliers delivered: done moves of purchase lines since the start of the
/// history, promised (the delivery date once ordered, or else the planned day) against actual.
class TrytonReceipts {
public:
    /// The basis must outlive this.
    explicit TrytonReceipts(const TrytonBasis& basis) : m_basis(basis) {}

    /// Whether the line has any.
    bool any(const TrytonPurchase& line) const;
    void put(const TrytonPurchase& line, RecordSink& sink) const;

private:
    bool counts(const TrytonArrival& arrival) const;
    void put(const TrytonPurchase& line, const TrytonArrival& arrival, RecordSink& sink) const;

    const TrytonBasis& m_basis;
};

} // namespace repromise
