#pragma once

#include "connect/described/DayText.h"
#include "connect/described/FieldText.h"
#include "connect/description/ConnectorDescription.h"

#include <QString>

#include <string>

namespace repromise {

enum class ShapeFault : std::uint8_t {
    None,
    Missing,
    WrongType, ///< a list or an object where a value was expected
    NotANumber,
    NotADate,
    NotATime,
    NotYesNo,
    UnknownWord, ///< not in the field's map
    UnknownKey,  ///< not among the records it is looked up in
    NoSense,     ///< the values do not go together
};

/// A stable code, as defects have.
std::string_view faultKind(ShapeFault fault);
/// What is wrong with the value at a pointer, with the mend.
QString faultReason(ShapeFault fault, const std::string& pointer, const std::string& value);

/// Turns the text of one foreign value into the text our records are read from.
class FieldConverter {
public:
    /// `zone` is the field's, resolved; an unknown one is UTC. `shape` must outlive this.
    FieldConverter(const FieldShape& shape, const std::string& zone);

    /// An empty text stays empty. On a fault the text is as it was.
    ShapeFault convert(FieldText& text) const;

private:
    ShapeFault convertByType(FieldText& text) const;
    ShapeFault toDecimal(FieldText& text, int places) const;
    ShapeFault toWhole(FieldText& text) const;
    ShapeFault toDate(FieldText& text) const;
    ShapeFault toTime(FieldText& text) const;
    static ShapeFault toMoment(FieldText& text, std::int64_t unitMs);
    static ShapeFault toYesNo(FieldText& text);

    const FieldShape& m_shape;
    DayText m_days;
};

} // namespace repromise
