#include "connect/described/FieldConverter.h"

#include "base/Excerpt.h"
#include "connect/csv/ValueReaders.h"
#include "connect/described/DecimalText.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FieldConverter)
};

constexpr std::size_t isoDay = 10;

/// Whether it is an ISO date that needs no calendar to be known as one.
bool dayOfEveryMonth(std::string_view text)
{
    constexpr std::string_view lowest = "0000-01-01";
    constexpr std::string_view highest = "9999-12-28";
    if (text.size() != isoDay || text.substr(5, 2) > highest.substr(5, 2)
        || text.substr(5, 2) < lowest.substr(5, 2) || text.substr(8) > highest.substr(8)
        || text.substr(8) < lowest.substr(8)) {
        return false;
    }
    for (std::size_t i = 0; i < isoDay; ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (lowest[i] == '-' ? text[i] != '-' : !digit) {
            return false;
        }
    }
    return true;
}

QTimeZone zoneOf(const std::string& name)
{
    return name.empty() ? QTimeZone() : QTimeZone(QByteArray::fromStdString(name));
}

} // namespace

std::string_view faultKind(ShapeFault fault)
{
    switch (fault) {
    case ShapeFault::Missing:
        return "missing_value";
    case ShapeFault::WrongType:
        return "wrong_type";
    case ShapeFault::NotANumber:
        return "not_a_number";
    case ShapeFault::NotADate:
        return "not_a_date";
    case ShapeFault::NotATime:
        return "not_a_time";
    case ShapeFault::NotYesNo:
        return "not_yes_or_no";
    case ShapeFault::UnknownWord:
        return "unknown_word";
    case ShapeFault::UnknownKey:
        return "unknown_key";
    case ShapeFault::NoSense:
        return "no_sense";
    case ShapeFault::None:
        break;
    }
    return {};
}

QString faultReason(ShapeFault fault, const std::string& pointer, const std::string& value)
{
    const QString place = QString::fromStdString(pointer);
    switch (fault) {
    case ShapeFault::Missing:
        return Tr::tr("%1 is missing, and the record means nothing without it; fill it in there.")
            .arg(place);
    case ShapeFault::WrongType:
        return Tr::tr("%1 is a list or an object where one value was expected; correct the "
                      "connector's pointer.")
            .arg(place);
    case ShapeFault::NotANumber:
        return Tr::tr("%1 is \"%2\", which is no number; correct it there.")
            .arg(place, excerpt(value));
    case ShapeFault::NotADate:
        return Tr::tr("%1 is \"%2\", which is no date; correct it there.")
            .arg(place, excerpt(value));
    case ShapeFault::NotATime:
        return Tr::tr("%1 is \"%2\", which is no time; correct it there.")
            .arg(place, excerpt(value));
    case ShapeFault::NotYesNo:
        return Tr::tr("%1 is \"%2\", which is neither yes nor no; correct it there.")
            .arg(place, excerpt(value));
    case ShapeFault::UnknownWord:
        return Tr::tr(
                   "%1 is \"%2\", a word the connector does not know; add it to the field's map.")
            .arg(place, excerpt(value));
    case ShapeFault::UnknownKey:
        return Tr::tr(
                   "%1 is \"%2\", which is not among the records it refers to; correct it there.")
            .arg(place, excerpt(value));
    case ShapeFault::NoSense:
        return Tr::tr("What %1 says does not go together; correct it there.").arg(place);
    case ShapeFault::None:
        break;
    }
    return {};
}

FieldConverter::FieldConverter(const FieldShape& shape, const std::string& zone)
    : m_shape(shape), m_days(zoneOf(zone))
{
}

ShapeFault FieldConverter::toDecimal(std::string& text, int places) const
{
    const int rounded = m_shape.places >= 0 ? m_shape.places : places;
    return plainDecimal(text, {m_shape.reversed, rounded}, text) ? ShapeFault::None
                                                                 : ShapeFault::NotANumber;
}

ShapeFault FieldConverter::toWhole(std::string& text) const
{
    std::string plain;
    const bool whole = plainDecimal(text, {m_shape.reversed, m_shape.places}, plain)
                       && plain.find('.') == std::string::npos;
    if (!whole) {
        return ShapeFault::NotANumber;
    }
    text = std::move(plain);
    return ShapeFault::None;
}

ShapeFault FieldConverter::toDate(std::string& text) const
{
    if (text.find_first_not_of("0-") == std::string::npos) {
        text.clear(); // 0, 00000000 and 0000-00-00 are how older systems write "none"
        return ShapeFault::None;
    }
    if (dayOfEveryMonth(text) || (text.size() == isoDay && Date::parse(text))) {
        return ShapeFault::None; // as it is to be written
    }
    const auto day = m_days.day(text);
    if (!day) {
        return ShapeFault::NotADate;
    }
    text = day->iso();
    return ShapeFault::None;
}

ShapeFault FieldConverter::toTime(std::string& text) const
{
    constexpr std::size_t isoSecond = 20;
    if (text.size() == isoSecond && text.back() == 'Z' && text[10] == 'T' && Instant::parse(text)) {
        return ShapeFault::None; // as it is to be written
    }
    const auto moment = m_days.moment(text);
    if (!moment) {
        return ShapeFault::NotATime;
    }
    text = moment->iso();
    return ShapeFault::None;
}

ShapeFault FieldConverter::toMoment(std::string& text, std::int64_t unitMs)
{
    std::string plain;
    const bool number = plainDecimal(text, {false, unitMs == 1 ? 0 : 3}, plain);
    const auto count = number ? parseScaled(plain, 3) : std::nullopt;
    constexpr std::int64_t largest = 253'402'300'800'000;
    if (!count || *count < 0 || *count / 1000 > largest / unitMs) {
        return ShapeFault::NotATime;
    }
    text = *count == 0 ? std::string() : Instant::fromMs(*count * unitMs / 1000).iso();
    return ShapeFault::None;
}

ShapeFault FieldConverter::toYesNo(std::string& text)
{
    const bool marked = text == "X" || text == "x"; // SAP's way to tick a box
    const auto yes = marked ? std::optional(true) : parseYesNo(text);
    if (!yes) {
        return ShapeFault::NotYesNo;
    }
    text = *yes ? "Y" : "N";
    return ShapeFault::None;
}

ShapeFault FieldConverter::convertByType(std::string& text) const
{
    constexpr int pricePlaces = 6;
    switch (m_shape.as) {
    case ValueType::Text:
        return ShapeFault::None;
    case ValueType::Int:
        return toWhole(text);
    case ValueType::Decimal:
        return toDecimal(text, -1);
    case ValueType::Money:
        return toDecimal(text, pricePlaces);
    case ValueType::Date:
        return toDate(text);
    case ValueType::Time:
        return toTime(text);
    case ValueType::Bool:
        return toYesNo(text);
    case ValueType::Epoch:
        return toMoment(text, 1000);
    case ValueType::EpochMs:
        return toMoment(text, 1);
    }
    return ShapeFault::None;
}

ShapeFault FieldConverter::convert(std::string& text) const
{
    if (!text.empty() && std::ranges::find(m_shape.empty, text) != m_shape.empty.end()) {
        text.clear();
    }
    if (!text.empty() && !m_shape.map.empty()) {
        auto found = m_shape.map.find(text);
        found = found == m_shape.map.end() ? m_shape.map.find("*") : found;
        if (found == m_shape.map.end()) {
            return ShapeFault::UnknownWord;
        }
        text = found->second;
    }
    return text.empty() ? ShapeFault::None : convertByType(text);
}

} // namespace repromise
