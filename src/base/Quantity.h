#pragma once

#include "base/Decimal.h"

#include <compare>

namespace repromise {

/// A quantity in an item's base unit, exact to 10^-4.
class Quantity {
public:
    static constexpr int scale = 4;
    static constexpr std::int64_t unitsPerOne = 10'000;

    constexpr Quantity() = default;
    static constexpr Quantity fromUnits(std::int64_t units) { return Quantity(units); }
    static constexpr Quantity whole(std::int64_t count) { return Quantity(count * unitsPerOne); }
    static std::optional<Quantity> parse(std::string_view text)
    {
        const auto units = parseScaled(text, scale);
        return units ? std::optional(Quantity(*units)) : std::nullopt;
    }

    constexpr std::int64_t units() const { return m_units; }
    /// Decimal without trailing zeros: `12`, `0.25`.
    std::string text() const { return formatScaled(m_units, scale); }

    constexpr Quantity& operator+=(Quantity other)
    {
        m_units += other.m_units;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other)
    {
        m_units -= other.m_units;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    explicit constexpr Quantity(std::int64_t units) : m_units(units) {}

    std::int64_t m_units = 0;
};

} // namespace repromise
