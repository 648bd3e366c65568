#pragma once

#include "base/Quantity.h"

#include <array>

namespace repromise {

/// An ISO 4217 code.
class Currency {
public:
    constexpr Currency() = default;
    /// Three upper-case letters, else nullopt.
    static std::optional<Currency> parse(std::string_view code);
    std::string code() const { return {m_code.data(), m_code[0] == '\0' ? 0U : m_code.size()}; }
    /// Places of the minor unit: 2, except 0 for JPY, KRW, ISK … and 3 for KWD, BHD, TND …
    int places() const;
    /// The three letters packed, and back: the stored form; 0 is none.
    std::uint32_t packed() const;
    static Currency fromPacked(std::uint32_t packed);
    friend constexpr auto operator<=>(Currency, Currency) = default;

private:
    std::array<char, 3> m_code{};
};

/// A price per base unit, exact to 10^-6 of the currency's major unit.
class UnitPrice {
public:
    static constexpr int scale = 6;
    constexpr UnitPrice() = default;
    static constexpr UnitPrice fromMicros(std::int64_t micros) { return UnitPrice(micros); }
    static std::optional<UnitPrice> parse(std::string_view text)
    {
        const auto micros = parseScaled(text, scale);
        return micros ? std::optional(UnitPrice(*micros)) : std::nullopt;
    }
    constexpr std::int64_t micros() const { return m_micros; }
    std::string text() const { return formatScaled(m_micros, scale, 2); }
    friend constexpr auto operator<=>(UnitPrice, UnitPrice) = default;

private:
    explicit constexpr UnitPrice(std::int64_t micros) : m_micros(micros) {}

    std::int64_t m_micros = 0;
};

/// An amount in integer minor units of its currency.
struct Money {
    std::int64_t minor = 0;
    Currency currency;

    /// Quantity × price, rounded half to even to the minor unit.
    static Money of(Quantity quantity, UnitPrice price, Currency currency);
    /// Decimal with the currency's places, no symbol: `1234.50`.
    std::string text() const;
    friend constexpr bool operator==(const Money&, const Money&) = default;
};

} // namespace repromise
