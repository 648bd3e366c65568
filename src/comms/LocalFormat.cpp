#include "comms/LocalFormat.h"

#include "base/Excerpt.h"

#include <QDate>
#include <QRegularExpression>

namespace repromise {
namespace {

QLocale localeOf(std::string_view language)
{
    QString name = shown(language).replace(u'-', u'_');
    const QLocale locale(name);
    const bool unknown = locale.language() == QLocale::C;
    return unknown || name == QLatin1String("en")
               ? QLocale(QLocale::English, QLocale::UnitedKingdom)
               : locale;
}

// The locale's long form without the day of the week, with short month names.
QString dateFormat(const QLocale& locale)
{
    static const QRegularExpression weekday(QStringLiteral(R"(\s*,?\s*dddd\s*,?\s*)"));
    return locale.dateFormat(QLocale::LongFormat)
        .remove(weekday)
        .replace(QLatin1String("MMMM"), QLatin1String("MMM"))
        .trimmed();
}

} // namespace

LocalFormat::LocalFormat(std::string_view language) : m_locale(localeOf(language)) {}

std::string LocalFormat::date(Date date) const
{
    if (!date.known()) {
        return {};
    }
    int year = 0;
    int month = 0;
    int day = 0;
    date.ymd(year, month, day);
    return m_locale.toString(QDate(year, month, day), dateFormat(m_locale)).toStdString();
}

std::string LocalFormat::number(std::int64_t value) const
{
    return m_locale.toString(static_cast<qlonglong>(value)).toStdString();
}

std::string LocalFormat::quantity(Quantity quantity) const
{
    const std::string exact = quantity.text();
    const auto point = exact.find('.');
    const QString whole =
        m_locale.toString(QString::fromStdString(exact.substr(0, point)).toLongLong());
    if (point == std::string::npos) {
        return whole.toStdString();
    }
    const QString sign = exact.rfind("-0", 0) == 0 ? m_locale.negativeSign() : QString();
    return (sign + whole + m_locale.decimalPoint()
            + QString::fromStdString(exact.substr(point + 1)))
        .toStdString();
}

} // namespace repromise
