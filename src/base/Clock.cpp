#include "base/Clock.h"

#include <QDate>
#include <QDateTime>

namespace repromise {

Instant SystemClock::now() const
{
    return Instant::fromMs(QDateTime::currentMSecsSinceEpoch());
}

Date SystemClock::today() const
{
    const QDate day = QDate::currentDate();
    return Date::fromYmd(day.year(), day.month(), day.day());
}

} // namespace repromise
