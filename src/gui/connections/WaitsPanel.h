#pragma once

#include "app/SourceWaits.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace repromise {

/// What a source waits for and why, each with what can be done about it.
class WaitsPanel : public QWidget {
    Q_OBJECT

public:
    explicit WaitsPanel(QWidget* parent = nullptr);
    void setWaits(const std::vector<SourceWait>& waits, const QStringList& schemaChanges);

signals:
    /// What takes the keyboard in it now, from left to right and down.
    void stopsChanged(const QList<QPushButton*>& stops);
    /// What had the keyboard in it is gone.
    void keyboardLeft();
    void acceptRequested();
    /// The held snapshot is wrong: let go of it, and ask with the next sync.
    void refuseRequested();
    /// The held snapshot is wrong: ask the source again.
    void askAgainRequested();
    void secretRequested(const std::string& secret);

private:
    void addWait(const SourceWait& wait);
    void addRow(const QString& icon, const QString& title, const QString& words,
                const std::vector<QPushButton*>& actions);
    QPushButton* button(const QString& text, const QString& name);

    QVBoxLayout* m_layout;
    QString m_shown; ///< what is shown, so that nothing moves while it stays the same
};

} // namespace repromise
