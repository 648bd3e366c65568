#pragma once

#include "base/Money.h"
#include "connect/tryton/TrytonRecord.h"

#include <map>
#include <optional>
#include <string>

namespace repromise {

/// The units of measure of one Tryton database and the exact way from one to another: factors are
/// taken as decimals with 12 places, as Tryton keeps them.
class TrytonUnits {
public:
    /// `product.uom` with symbol, digits, category, factor.
    void add(const TrytonRecord& record);

    /// Empty for an unknown unit.
    const std::string& symbol(std::int64_t unit) const;
    /// Places a quantity in this unit may have, at most 4.
    int digits(std::int64_t unit) const;
    /// A quantity received in `from`, in `to`; nullopt when the units do not measure the same or
    /// the result does not fit.
    std::optional<Quantity> convert(double value, std::int64_t from, std::int64_t to) const;
    std::optional<Quantity> convert(Quantity quantity, std::int64_t from, std::int64_t to) const;
    /// A price for one `from`, as a price for one `to`.
    std::optional<UnitPrice> convert(UnitPrice price, std::int64_t from, std::int64_t to) const;

private:
    struct Unit {
        std::string symbol;
        int digits = 0;
        std::int64_t category = 0;
        std::int64_t factor = 0; ///< 10^-12 of the category's reference unit
    };
    const Unit* find(std::int64_t id) const;
    static std::optional<std::int64_t> scaled(std::int64_t value, std::int64_t multiply,
                                              std::int64_t divide);

    std::map<std::int64_t, Unit> m_units;
};

} // namespace repromise
