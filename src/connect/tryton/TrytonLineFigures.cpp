#include "connect/tryton/TrytonLineFigures.h"

#include "connect/tryton/TrytonValues.h"

#include <algorithm>

namespace repromise {
namespace {

/// Sums quantities of different units in one.
class Sum {
public:
    Sum(const TrytonUnits& units, std::int64_t unit) : m_units(units), m_unit(unit) {}

    void add(Quantity& total, const TrytonMove& move)
    {
        const auto converted = m_units.convert(move.quantity, move.unit, m_unit);
        m_good = m_good && converted.has_value();
        total += converted.value_or(Quantity());
    }
    bool good() const { return m_good; }

private:
    const TrytonUnits& m_units;
    std::int64_t m_unit;
    bool m_good = true;
};

void addReserved(Sum& sum, Quantity& total, const TrytonMove& move, bool single)
{
    if (single) {
        if (move.state == "assigned") {
            sum.add(total, move);
        }
        return;
    }
    for (const TrytonMove& inner : move.picking) {
        if (inner.state == "assigned" || inner.state == "done") {
            sum.add(total, inner);
        }
    }
}

} // namespace

TrytonMove TrytonMove::from(const TrytonRecord& record)
{
    TrytonMove move;
    move.id = record.id();
    move.state = record.text("state");
    move.quantity = record.number("quantity");
    move.unit = record.id("uom");
    return move;
}

std::optional<TrytonLineFigures> TrytonLineFigures::of(const std::vector<TrytonMove>& moves,
                                                       const std::vector<std::int64_t>& ignored,
                                                       const TrytonUnits& units, std::int64_t unit,
                                                       bool single)
{
    TrytonLineFigures figures;
    Sum sum(units, unit);
    for (const TrytonMove& move : moves) {
        if (move.state == "done") {
            sum.add(figures.shipped, move);
            figures.firstDate = std::min(figures.firstDate, move.planned);
        } else if (std::find(ignored.begin(), ignored.end(), move.id) != ignored.end()) {
            sum.add(figures.givenUp, move);
        } else if (move.toDo()) {
            addReserved(sum, figures.reserved, move, single);
            figures.firstDate = std::min(figures.firstDate, move.planned);
            figures.nextDate = std::min(figures.nextDate, move.planned);
        }
    }
    for (Quantity* total : {&figures.shipped, &figures.givenUp, &figures.reserved}) {
        *total = roundedTo(*total, units.digits(unit));
    }
    return sum.good() ? std::optional(figures) : std::nullopt;
}

} // namespace repromise
