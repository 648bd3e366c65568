#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace repromise {

/// What a page shows when it has nothing else to show: why, and what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString icon; ///< name of a drawing
        QString title, text;
        QString action;       ///< main button; empty for none
        QString secondAction; ///< beside it; empty for none
        bool busy = false;    ///< something is on its way
    };

    explicit EmptyState(QWidget* parent = nullptr);
    void setContent(const Content& content);
    const Content& content() const { return m_content; }

signals:
    void actionTriggered();
    void secondActionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    Content m_content;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_busy;
    QPushButton* m_action;
    QPushButton* m_second;
};

} // namespace repromise
