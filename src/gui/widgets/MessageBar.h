#pragma once

#include "gui/models/ExceptionText.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace repromise {

/// Says inside the page how something ended. Good news goes by itself, bad news stays until it is
/// closed. One message at a time; the latest wins.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `actionText` empty: no button.
    void show(Tone tone, const QString& text, const QString& actionText = {});
    QString text() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTone();

    Tone m_tone = Tone::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_timer;
};

} // namespace repromise
