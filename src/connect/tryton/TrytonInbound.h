#pragma once

#include "connect/tryton/TrytonPurchase.h"

#include <QCoreApplication>

#include <map>

namespace repromise {

/// Inbound lines, always read whole: what is still to come of purchase lines, and what is on its
/// way between warehouses.
///
/// A purchase line is one inbound line (key: its id) while all that is to come has one day;
/// otherwise each further day makes another (`17@2`, `17@3` …), so that no quantity is expected
/// too early. What came in counts with the first. Tryton drops a day that has passed, so the day
/// may be unknown.
class TrytonInbound {
    Q_DECLARE_TR_FUNCTIONS(TrytonInbound)
public:
    /// The basis must outlive this.
    explicit TrytonInbound(const TrytonBasis& basis) : m_basis(basis) {}

    void putPurchase(const TrytonPurchase& line, RecordSink& sink) const;
    /// `stock.move` of an internal shipment that was shipped and is not there yet.
    void putTransfer(const TrytonRecord& move, RecordSink& sink) const;

private:
    struct Coming {
        Quantity ordered, received, givenUp;
        std::map<Date, Quantity> open; ///< by expected day, in the item's base unit
    };
    /// Nullopt when a quantity cannot be used.
    std::optional<Coming> comingOf(const TrytonPurchase& line, const TrytonProduct& product) const;
    void putParts(const TrytonPurchase& line, const TrytonProduct& product, const Coming& coming,
                  UnitPrice cost, RecordSink& sink) const;

    const TrytonBasis& m_basis;
};

} // namespace repromise
