#include "gui/models/LocalText.h"

#include "base/Money.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <vector>

namespace repromise {
namespace {

QString scaled(std::int64_t value, int places, bool keepZeros)
{
    const QLocale locale;
    std::uint64_t scale = 1;
    for (int i = 0; i < places; ++i) {
        scale *= 10;
    }
    const bool negative = value < 0;
    const auto magnitude =
        negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    QString result = locale.toString(static_cast<qulonglong>(magnitude / scale));
    QString fraction =
        places == 0 ? QString() : QString::number(magnitude % scale).rightJustified(places, u'0');
    while (!keepZeros && fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    if (!fraction.isEmpty()) {
        result += locale.decimalPoint() + fraction;
    }
    return negative ? locale.negativeSign() + result : result;
}

/// As `2 July` or, where the language writes ordinals, `2. Juli`.
QString dayThen(const char* rest)
{
    const bool ordinal = QLocale().dateFormat(QLocale::LongFormat).contains(QStringLiteral("d. "));
    return (ordinal ? QStringLiteral("d. ") : QStringLiteral("d ")) + QLatin1String(rest);
}

} // namespace

QString LocalText::text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QDate LocalText::qdate(Date date)
{
    return date.known() ? QDate(1970, 1, 1).addDays(date.days()) : QDate();
}

QString LocalText::safeDatesComing()
{
    return tr("Safe dates are being worked out.");
}

const QString& LocalText::dash()
{
    static const QString sign(u'–');
    return sign;
}

QString LocalText::date(Date date)
{
    if (!date.known()) {
        return dash();
    }
    const QLocale locale;
    // The C locale's short form is English long-hand; ISO is what its users expect.
    return locale.language() == QLocale::C ? qdate(date).toString(Qt::ISODate)
                                           : locale.toString(qdate(date), QLocale::ShortFormat);
}

QString LocalText::shortDate(Date date, Date reference)
{
    if (!date.known()) {
        return dash();
    }
    const QDate day = qdate(date);
    const QLocale locale;
    const bool sameYear = reference.known() && qdate(reference).year() == day.year();
    const bool monthFirst =
        locale.language() != QLocale::C && locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    if (monthFirst) {
        return locale.toString(day,
                               sameYear ? QStringLiteral("MMM d") : QStringLiteral("MMM d, yyyy"));
    }
    return locale.toString(day, dayThen(sameYear ? "MMM" : "MMM yyyy"));
}

QString LocalText::dayAndMonth()
{
    return dayThen("MMM");
}

QString LocalText::longDate(Date date)
{
    return date.known() ? QLocale().toString(qdate(date), dayThen("MMMM yyyy")) : dash();
}

QString LocalText::instant(Instant instant)
{
    return instant.known() ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(instant.ms()),
                                                dayThen("MMM yyyy hh:mm"))
                           : dash();
}

QString LocalText::recent(Instant instant, Instant now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(instant.ms());
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms()).date();
    if (!instant.known() || then.date().year() != today.year()) {
        return LocalText::instant(instant);
    }
    return QLocale().toString(then, then.date() == today ? QStringLiteral("hh:mm")
                                                         : dayThen("MMM hh:mm"));
}

QString LocalText::count(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString LocalText::quantity(std::int64_t units)
{
    return scaled(units, 4, false);
}

QString LocalText::money(std::int64_t minor, std::uint32_t packedCurrency, bool bare)
{
    const Currency currency = Currency::fromPacked(packedCurrency);
    const QString figure = scaled(minor, currency.places(), true);
    return bare ? figure : figure + QChar(0xA0) + QString::fromStdString(currency.code());
}

QString LocalText::money(const std::map<std::string, std::int64_t>& minorByCurrency, int most)
{
    std::vector<std::pair<std::int64_t, std::string>> sums;
    sums.reserve(minorByCurrency.size());
    for (const auto& [code, minor] : minorByCurrency) {
        sums.emplace_back(minor, code);
    }
    std::ranges::sort(sums, std::greater());
    QStringList parts;
    for (const auto& [minor, code] : sums) {
        if (parts.size() == most) {
            parts << tr("and %Ln more", nullptr, static_cast<int>(sums.size()) - most);
            break;
        }
        parts << money(minor, Currency::parse(code).value_or(Currency()).packed());
    }
    return parts.join(QStringLiteral(" + "));
}

QString LocalText::shortNumber(double value, double reference)
{
    const QLocale locale;
    const double magnitude = std::abs(reference == 0 ? value : reference);
    const auto figure = [&locale](double v) {
        return locale.toString(v, 'f', std::abs(v - std::round(v)) < 0.05 ? 0 : 1);
    };
    if (value == 0) {
        return figure(0);
    }
    if (magnitude >= 1e9) {
        return tr("%1 bn", "billions").arg(figure(value / 1e9));
    }
    if (magnitude >= 1e6) {
        return tr("%1 M", "millions").arg(figure(value / 1e6));
    }
    if (magnitude >= 1e4) {
        return tr("%1 k", "thousands").arg(figure(value / 1e3));
    }
    return figure(value);
}

QString LocalText::ago(Instant then, Instant now)
{
    if (!then.known()) {
        return tr("never");
    }
    const std::int64_t minutes = (now.ms() - then.ms()) / 60'000;
    if (minutes < 1) {
        return tr("just now");
    }
    if (minutes < 60) {
        return tr("%Ln min ago", nullptr, static_cast<int>(minutes));
    }
    if (minutes < 48 * 60) {
        return tr("%Ln h ago", nullptr, static_cast<int>(minutes / 60));
    }
    return tr("%Ln day(s) ago", nullptr, static_cast<int>(minutes / (24 * 60)));
}

QString LocalText::days(int count)
{
    return tr("%Ln day(s)", nullptr, count);
}

} // namespace repromise
