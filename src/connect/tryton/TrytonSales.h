#pragma once

#include "connect/tryton/TrytonBasis.h"
#include "connect/tryton/TrytonLineFigures.h"
#include "connect/tryton/TrytonOrder.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace repromise {

/// Order lines for goods with a positive quantity, with what their stock moves say, and their
/// shipments. Quantities are in the item's base unit, which is the product's sale unit: a line in
/// another unit is converted.
///
/// shipped = done moves; cancelled = moves a user gave up, and in an order that is closed all
/// that was not shipped; allocated = picking moves assigned, or done while their outgoing move is
/// not, and in a warehouse without picking the outgoing moves assigned.
/// confirmed = the earliest day of the moves still to be done. requested = the shipping date of
/// the order; else the day Tryton offers when it is ordered, order date + the product's lead time;
/// else the earliest day of any move, or the order date. It never follows a plan that slips, so a
/// line of a customer who named no day is late when Tryton's first offer is missed. Tryton keeps
/// no commitment apart from its plan, so nothing is promised.
class TrytonSales {
    Q_DECLARE_TR_FUNCTIONS(TrytonSales)
public:
    /// The basis must outlive this.
    explicit TrytonSales(const TrytonBasis& basis) : m_basis(basis) {}

    /// `sale.sale`. An order of a customer that was made since the parties were read is left for
    /// the next time. `sink` may be null.
    void takeOrder(const TrytonRecord& record, RecordSink* sink) const;
    /// `stock.move` from storage to output, of a move of a line. All must come before the lines.
    void takePicking(const TrytonRecord& record);
    /// `sale.line` with its order and all its moves.
    void takeLine(const TrytonRecord& record, RecordSink* sink);
    /// The lines that came, and those of them whose orders are open.
    const std::set<std::int64_t>& lines() const { return m_lines; }
    const std::set<std::int64_t>& openLines() const { return m_openLines; }

private:
    struct Draft;
    std::vector<TrytonMove> movesOf(const TrytonRecord& record, std::string& problem) const;
    void put(const TrytonRecord& record, const Draft& draft, RecordSink& sink) const;
    bool fillQuantities(OrderLineRecord& line, const Draft& draft,
                        const TrytonLineFigures& figures) const;
    bool fillPrice(OrderLineRecord& line, const Draft& draft) const;
    static Date requestedDate(const Draft& draft, const TrytonLineFigures& figures);
    void reject(const std::string& key, const Draft& draft, const std::string& field,
                RecordSink& sink) const;
    void putShipments(const std::string& line, const Draft& draft, RecordSink& sink) const;

    const TrytonBasis& m_basis;
    std::map<std::int64_t, std::vector<TrytonMove>> m_picking; ///< by the outgoing move
    std::set<std::int64_t> m_lines, m_openLines;
};

} // namespace repromise
