#pragma once

#include "promise/Explain.h"
#include "workflow/LineStates.h"

#include <QLocale>
#include <QString>

namespace repromise {

/// An explanation in words.
struct ExplanationText {
    QString customer; ///< may be read out to the customer: names no supplier and no other customer
    QString agent;    ///< for the agent: names the supply and who outranks the line
};

/// `explanation` is that of `line`. Dates and numbers are written as `locale` does, dates as ISO in
/// the C locale; the language is that of the program.
ExplanationText explanationText(const Backlog& backlog, const Plan& plan, const LineStates& states,
                                LineIx line, const Explanation& explanation,
                                const QLocale& locale = QLocale());

} // namespace repromise
