#include "gui/models/ExceptionText.h"

#include <QStringList>

#include <array>

namespace repromise {
namespace {

struct Row {
    const char* brief;
    const char* sentence;
    Tone tone;
};

constexpr std::array<Row, exceptionCodeCount> rows{{
    {QT_TRANSLATE_NOOP("ExceptionText", "Late"),
     QT_TRANSLATE_NOOP("ExceptionText", "It will ship later than promised."), Tone::Danger},
    {QT_TRANSLATE_NOOP("ExceptionText", "Later than told"),
     QT_TRANSLATE_NOOP("ExceptionText", "It will ship later than the customer was told."),
     Tone::Danger},
    {QT_TRANSLATE_NOOP("ExceptionText", "Not confirmed"),
     QT_TRANSLATE_NOOP("ExceptionText", "The order system has confirmed no date."), Tone::Warning},
    {QT_TRANSLATE_NOOP("ExceptionText", "Releasable"),
     QT_TRANSLATE_NOOP("ExceptionText", "Free stock covers it: only the release is missing."),
     Tone::Good},
    {QT_TRANSLATE_NOOP("ExceptionText", "No supply"),
     QT_TRANSLATE_NOOP("ExceptionText", "Nothing in stock or on order covers it."), Tone::Danger},
    {QT_TRANSLATE_NOOP("ExceptionText", "Supply slipped"),
     QT_TRANSLATE_NOOP("ExceptionText", "The supply it waits for is later than first promised."),
     Tone::Warning},
    {QT_TRANSLATE_NOOP("ExceptionText", "Allocation lost"),
     QT_TRANSLATE_NOOP("ExceptionText", "Stock that was set aside for it is gone."), Tone::Danger},
    {QT_TRANSLATE_NOOP("ExceptionText", "Ship complete"),
     QT_TRANSLATE_NOOP("ExceptionText", "It waits for the rest of its order."), Tone::Warning},
    {QT_TRANSLATE_NOOP("ExceptionText", "Credit hold"),
     QT_TRANSLATE_NOOP("ExceptionText", "The customer's credit limit stops it."), Tone::Warning},
    {QT_TRANSLATE_NOOP("ExceptionText", "Delivery block"),
     QT_TRANSLATE_NOOP("ExceptionText", "A block in the order system stops it."), Tone::Warning},
    {QT_TRANSLATE_NOOP("ExceptionText", "Pick short"),
     QT_TRANSLATE_NOOP("ExceptionText", "The warehouse found less than was booked."),
     Tone::Warning},
    {QT_TRANSLATE_NOOP("ExceptionText", "Data conflict"),
     QT_TRANSLATE_NOOP("ExceptionText", "Two sources disagree about it."), Tone::Warning},
    {QT_TRANSLATE_NOOP("ExceptionText", "Stale source"),
     QT_TRANSLATE_NOOP("ExceptionText", "Its source has not been read for too long."),
     Tone::Neutral},
    {QT_TRANSLATE_NOOP("ExceptionText", "Not told"),
     QT_TRANSLATE_NOOP("ExceptionText", "The customer does not know the present date yet."),
     Tone::Info},
    {QT_TRANSLATE_NOOP("ExceptionText", "Consent due"),
     QT_TRANSLATE_NOOP("ExceptionText", "The customer has to agree first."), Tone::Warning},
    {QT_TRANSLATE_NOOP("ExceptionText", "Message failed"),
     QT_TRANSLATE_NOOP("ExceptionText", "A message about it could not be delivered."),
     Tone::Danger},
}};

const Row& row(ExceptionCode code)
{
    return rows[static_cast<std::size_t>(code)];
}

} // namespace

QString ExceptionText::brief(ExceptionCode code)
{
    return tr(row(code).brief);
}

QString ExceptionText::sentence(ExceptionCode code)
{
    return tr(row(code).sentence);
}

Tone ExceptionText::tone(ExceptionCode code)
{
    return row(code).tone;
}

QString ExceptionText::list(ExceptionSet set)
{
    QStringList names;
    for (const ExceptionCode code : set.codes()) {
        names << brief(code);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace repromise
