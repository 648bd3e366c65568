#pragma once

#include "app/WhatChanged.h"
#include "gui/models/ExceptionText.h"

#include <QCoreApplication>

namespace repromise {

/// How Today words a thing to do.
class StepText {
    Q_DECLARE_TR_FUNCTIONS(StepText)

public:
    static QString title(const NextStep& step);
    static QString why(const NextStep& step);
    /// The button.
    static QString action(NextStep::Kind kind);
    static QString icon(NextStep::Kind kind);
    static Tone tone(NextStep::Kind kind);
};

} // namespace repromise
