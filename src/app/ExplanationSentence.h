#pragma once

#include "app/ExplainLineUseCase.h"

#include <QCoreApplication>

namespace repromise {

/// Says in words why a line has its date.
class ExplanationSentence {
    Q_DECLARE_TR_FUNCTIONS(ExplanationSentence)

public:
    ExplanationSentence(const Picture& picture, const LineExplanation& explanation)
        : m_picture(picture), m_explanation(explanation)
    {
    }

    QString text() const;

private:
    QString outcome() const;
    QString cause() const;
    QString supplies() const;
    QString outranked() const;
    QString advice() const;

    const Picture& m_picture;
    const LineExplanation& m_explanation;
};

} // namespace repromise
