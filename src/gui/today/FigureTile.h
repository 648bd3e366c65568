#pragma once

#include "gui/models/ExceptionText.h"

#include <QFrame>

class QLabel;

namespace repromise {

/// One figure with its name, large.
class FigureTile : public QFrame {
    Q_OBJECT

public:
    explicit FigureTile(const QString& name, QWidget* parent = nullptr);
    void setFigure(const QString& figure, const QString& note, Tone tone = Tone::Neutral);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTone();

    QLabel* m_name;
    QLabel* m_figure;
    QLabel* m_note;
    Tone m_tone = Tone::Neutral;
};

} // namespace repromise
