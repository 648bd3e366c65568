#pragma once

#include "base/Date.h"

#include <QDate>
#include <QLocale>

namespace repromise {

/// A known date as people of the locale write it; ISO in the C locale, for scripts.
inline QString dateText(Date date, const QLocale& locale,
                        QLocale::FormatType format = QLocale::ShortFormat)
{
    return locale.language() == QLocale::C
               ? QString::fromStdString(date.iso())
               : locale.toString(QDate(1970, 1, 1).addDays(date.days()), format);
}

} // namespace repromise
