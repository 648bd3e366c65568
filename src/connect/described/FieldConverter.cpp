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

ShapeFault FieldConverter::toDecimal(FieldText& text, int places) const
{
    const DecimalStyle style{m_shape.reversed, m_shape.places >= 0 ? m_shape.places : places};
    const std::size_t part = style.reversed ? 0 : plainPart(text.view(), style.places);
    if (part != 0) {
        text.cut(part);
        return ShapeFault::None;
    }
    std::string plain;
    if (!plainDecimal(text.view(), style, plain)) {
        return ShapeFault::NotANumber;
    }
    text.set(std::move(plain));
    return ShapeFault::None;
}

ShapeFault FieldConverter::toWhole(FieldText& text) const
{
    FieldText plain = text;
    const bool whole = toDecimal(plain, -1) == ShapeFault::None
                       && plain.view().find('.') == std::string_view::npos;
    if (!whole) {
        return ShapeFault::NotANumber;
    }
    text = std::move(plain);
    return ShapeFault::None;
}

ShapeFault FieldConverter::toDate(FieldText& text) const
{
    const std::string_view theirs = text.view();
    if (theirs.find_first_not_of("0-") == std::string_view::npos) {
        text.clear(); // 0, 00000000 and 0000-00-00 are how older systems write "none"
        return ShapeFault::None;
    }
    const auto iso = theirs.size() == isoDay ? Date::parse(theirs) : std::nullopt;
    const auto day = iso ? iso : m_days.day(theirs);
    if (!day) {
        return ShapeFault::NotADate;
    }
    if (standsForNone(*day)) {
        text.clear();
    } else if (!iso) { // else it is as it is to be written
        text.set(day->iso());
    }
    return ShapeFault::None;
}

ShapeFault FieldConverter::toTime(FieldText& text) const
{
    constexpr std::size_t isoSecond = 20;
    const std::string_view theirs = text.view();
    const bool iso = theirs.size() == isoSecond && theirs.back() == 'Z' && theirs[10] == 'T';
    const auto plain = iso ? Instant::parse(theirs) : std::nullopt;
    const auto moment = plain ? plain : m_days.moment(theirs);
    if (!moment) {
        return ShapeFault::NotATime;
    }
    if (standsForNone(moment->utcDate())) {
        text.clear();
    } else if (!plain) { // else it is as it is to be written
        text.set(moment->iso());
    }
    return ShapeFault::None;
}

ShapeFault FieldConverter::toMoment(FieldText& text, std::int64_t unitMs)
{
    std::string plain;
    const bool number = plainDecimal(text.view(), {false, unitMs == 1 ? 0 : 3}, plain);
    const auto count = number ? parseScaled(plain, 3) : std::nullopt;
    constexpr std::int64_t largest = 253'402'300'800'000;
    if (!count || *count < 0 || *count / 1000 > largest / unitMs) {
        return ShapeFault::NotATime;
    }
    text.set(*count == 0 ? std::string() : Instant::fromMs(*count * unitMs / 1000).iso());
    return ShapeFault::None;
}

ShapeFault FieldConverter::toYesNo(FieldText& text)
{
    const bool marked = text.view() == "X" || text.view() == "x"; // SAP's way to tick a box
    const auto yes = marked ? std::optional(true) : parseYesNo(text.view());
    if (!yes) {
        return ShapeFault::NotYesNo;
    }
    text.set(*yes ? "Y" : "N");
    return ShapeFault::None;
}

ShapeFault FieldConverter::convertByType(FieldText& text) const
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

ShapeFault FieldConverter::convert(FieldText& text) const
{
    if (!m_shape.empty.empty()
        && std::ranges::find(m_shape.empty, text.view()) != m_shape.empty.end()) {
        text.clear();
    }
    if (!m_shape.map.empty() && !text.empty()) {
        auto found = m_shape.map.find(text.view());
        found = found == m_shape.map.end() ? m_shape.map.find("*") : found;
        if (found == m_shape.map.end()) {
            return ShapeFault::UnknownWord;
        }
        text.set(found->second);
    }
    return text.empty() ? ShapeFault::None : convertByType(text);
}

} // namespace repromise
