#include "connect/tryton/TrytonUnits.h"

#include "base/Decimal.h"
#include "connect/tryton/TrytonValues.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace repromise {
namespace {

constexpr double factorScale = 1e12;
constexpr double largestFactor = 9e6;

} // namespace

void TrytonUnits::add(const TrytonRecord& record)
{
    const double factor = record.number("factor");
    Unit unit{std::string(record.text("symbol")),
              static_cast<int>(std::clamp<std::int64_t>(record.id("digits"), 0, Quantity::scale)),
              record.id("category"), 0};
    if (factor > 0 && factor < largestFactor) {
        unit.factor = std::llround(factor * factorScale);
    }
    m_units[record.id()] = std::move(unit);
}

const TrytonUnits::Unit* TrytonUnits::find(std::int64_t id) const
{
    const auto found = m_units.find(id);
    return found == m_units.end() ? nullptr : &found->second;
}

const std::string& TrytonUnits::symbol(std::int64_t unit) const
{
    static const std::string none;
    const Unit* found = find(unit);
    return found == nullptr ? none : found->symbol;
}

int TrytonUnits::digits(std::int64_t unit) const
{
    const Unit* found = find(unit);
    return found == nullptr ? Quantity::scale : found->digits;
}

std::optional<std::int64_t> TrytonUnits::scaled(std::int64_t value, std::int64_t multiply,
                                                std::int64_t divide)
{
    const Int128 product = Int128{value} * multiply;
    const Int128 limit = Int128{std::numeric_limits<std::int64_t>::max()} * divide;
    if (product >= limit || product <= -limit) {
        return std::nullopt;
    }
    return divideHalfEven(product, divide);
}

std::optional<Quantity> TrytonUnits::convert(double value, std::int64_t from, std::int64_t to) const
{
    const Unit* source = find(from);
    const auto quantity = source == nullptr ? std::nullopt : trytonQuantity(value, source->digits);
    return quantity ? convert(*quantity, from, to) : std::nullopt;
}

std::optional<Quantity> TrytonUnits::convert(Quantity quantity, std::int64_t from,
                                             std::int64_t to) const
{
    if (from == to) {
        return quantity;
    }
    const Unit* source = find(from);
    const Unit* target = find(to);
    if (source == nullptr || target == nullptr || source->category != target->category
        || source->factor == 0 || target->factor == 0) {
        return std::nullopt;
    }
    const auto units = scaled(quantity.units(), source->factor, target->factor);
    return units ? std::optional(Quantity::fromUnits(*units)) : std::nullopt;
}

std::optional<UnitPrice> TrytonUnits::convert(UnitPrice price, std::int64_t from,
                                              std::int64_t to) const
{
    if (from == to) {
        return price;
    }
    const Unit* source = find(from);
    const Unit* target = find(to);
    if (source == nullptr || target == nullptr || source->category != target->category
        || source->factor == 0 || target->factor == 0) {
        return std::nullopt;
    }
    const auto micros = scaled(price.micros(), target->factor, source->factor);
    return micros ? std::optional(UnitPrice::fromMicros(*micros)) : std::nullopt;
}

} // namespace repromise
