#pragma once

#include "base/Money.h"

namespace repromise {

/// Money::of for many lines in a row: remembers the last currency and avoids wide divisions.
class LineValuer {
public:
    /// Quantity in units, price in micros, Currency::packed; half to even to the minor unit.
    std::int64_t minor(std::int64_t units, std::int64_t micros, std::uint32_t currency)
    {
        if (currency != m_currency || m_divisor == 0) {
            setCurrency(currency);
        }
        std::int64_t product = 0;
        if (__builtin_mul_overflow(units, micros, &product) || product < 0) {
            return Money::of(Quantity::fromUnits(units), UnitPrice::fromMicros(micros),
                             Currency::fromPacked(currency))
                .minor;
        }
        const std::int64_t whole = product / m_divisor;
        const std::int64_t rest = product % m_divisor;
        const std::int64_t half = m_divisor / 2;
        return whole + (rest > half || (rest == half && whole % 2 != 0) ? 1 : 0);
    }

private:
    void setCurrency(std::uint32_t currency)
    {
        m_currency = currency;
        m_divisor = 1;
        const int excess =
            Quantity::scale + UnitPrice::scale - Currency::fromPacked(currency).places();
        for (int i = 0; i < excess; ++i) {
            m_divisor *= 10;
        }
    }

    std::uint32_t m_currency = 0;
    std::int64_t m_divisor = 0; ///< always even: ten to the seventh or more
};

} // namespace repromise
