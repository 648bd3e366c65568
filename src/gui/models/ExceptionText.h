#pragma once

#include "domain/Exception.h"

#include <QCoreApplication>
#include <QString>

namespace repromise {

/// How grave a condition is on screen; the colours are the theme's.
enum class Tone { Neutral, Info, Good, Warning, Danger };

/// What the screens call an exception, and how loud they are about it.
class ExceptionText {
    Q_DECLARE_TR_FUNCTIONS(ExceptionText)

public:
    /// One or two words, for tags and chips.
    static QString brief(ExceptionCode code);
    /// A sentence, for tooltips and screen readers.
    static QString sentence(ExceptionCode code);
    static Tone tone(ExceptionCode code);
    /// All brief names, comma-separated.
    static QString list(ExceptionSet set);
};

} // namespace repromise
