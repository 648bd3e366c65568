#pragma once

#include "base/Date.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace repromise {

/// Figures and dates as the user's locale writes them; exact, never through floating point.
class LocalText {
    Q_DECLARE_TR_FUNCTIONS(LocalText)

public:
    static QString text(std::string_view utf8);
    static QDate qdate(Date date);
    /// Short form; an en dash for an unknown date.
    static QString date(Date date);
    /// Day and month in words, with the year only when it is not that of `reference`.
    static QString shortDate(Date date, Date reference);
    /// The format of `shortDate` in the year of the reference.
    static QString dayAndMonth();
    static QString longDate(Date date);
    /// Date and time of day in local time.
    static QString instant(Instant instant);
    /// As `instant`, without what is the same as `now`: the year, or the day.
    static QString recent(Instant instant, Instant now);
    static QString count(std::uint64_t value);
    /// Units of 10^-4 without trailing zeros.
    static QString quantity(std::int64_t units);
    /// Minor units with the currency's places; the code follows unless `bare`.
    static QString money(std::int64_t minor, std::uint32_t packedCurrency, bool bare = false);
    /// One sum per currency, largest first, at most `most` of them.
    static QString money(const std::map<std::string, std::int64_t>& minorByCurrency, int most = 3);
    /// For axes and tiles: `1.2 M`. The unit is that of `reference` where one is given.
    static QString shortNumber(double value, double reference = 0);
    /// `just now`, `12 min ago`, `3 h ago`, `5 days ago`.
    static QString ago(Instant then, Instant now);
    static QString days(int count);

    /// Why there are no safe dates yet.
    static QString safeDatesComing();

    static const QString& dash();
};

} // namespace repromise
