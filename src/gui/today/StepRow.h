#pragma once

#include "app/WhatChanged.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace repromise {

/// One thing to do: what, why, and the button that begins it.
class StepRow : public QFrame {
    Q_OBJECT

public:
    explicit StepRow(const NextStep& step, bool first, QWidget* parent = nullptr);
    NextStep::Kind kind() const { return m_step.kind; }

signals:
    void chosen(repromise::NextStep::Kind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTone();

    NextStep m_step;
    QLabel* m_icon;
    QLabel* m_why;
};

} // namespace repromise
