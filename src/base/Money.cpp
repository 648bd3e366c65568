#include "base/Money.h"

#include <algorithm>

namespace repromise {
namespace {

// ISO 4217 currencies whose minor unit is not a hundredth.
constexpr std::array<std::string_view, 16> withoutMinor{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY",
                                                        "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
                                                        "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> withThousandths{"BHD", "IQD", "JOD", "KWD",
                                                          "LYD", "OMR", "TND"};

constexpr std::int64_t pow10(int exponent)
{
    std::int64_t value = 1;
    for (; exponent > 0; --exponent) {
        value *= 10;
    }
    return value;
}

} // namespace

std::optional<Currency> Currency::parse(std::string_view code)
{
    const bool upper = std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (code.size() != 3 || !upper) {
        return std::nullopt;
    }
    Currency currency;
    std::ranges::copy(code, currency.m_code.begin());
    return currency;
}

int Currency::places() const
{
    const std::string_view code(m_code.data(), m_code.size());
    if (std::ranges::find(withoutMinor, code) != withoutMinor.end()) {
        return 0;
    }
    return std::ranges::find(withThousandths, code) != withThousandths.end() ? 3 : 2;
}

std::uint32_t Currency::packed() const
{
    std::uint32_t value = 0;
    for (const char c : m_code) {
        value = (value << 8U) | static_cast<unsigned char>(c);
    }
    return value;
}

Currency Currency::fromPacked(std::uint32_t packed)
{
    Currency currency;
    for (std::size_t i = 3; i-- > 0; packed >>= 8U) {
        currency.m_code[i] = static_cast<char>(packed & 0xFFU);
    }
    return currency;
}

Money Money::of(Quantity quantity, UnitPrice price, Currency currency)
{
    const int excess = Quantity::scale + UnitPrice::scale - currency.places();
    const Int128 product = static_cast<Int128>(quantity.units()) * price.micros();
    return {divideHalfEven(product, pow10(excess)), currency};
}

std::string Money::text() const
{
    return formatScaled(minor, currency.places(), currency.places());
}

} // namespace repromise
