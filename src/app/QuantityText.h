#pragma once

#include "base/Excerpt.h"
#include "base/Quantity.h"

#include <QLocale>

namespace repromise {

/// A quantity of 10^-4 units as people of the locale write it; plain in the C locale, for scripts.
inline QString quantityText(std::int64_t units, const QLocale& locale)
{
    const std::string decimal = Quantity::fromUnits(units).text();
    const auto point = decimal.find('.');
    QString text = locale.toString(static_cast<qlonglong>(units / Quantity::unitsPerOne));
    if (point != std::string::npos) {
        text += locale.decimalPoint() + shown(std::string_view(decimal).substr(point + 1));
    }
    return text;
}

} // namespace repromise
