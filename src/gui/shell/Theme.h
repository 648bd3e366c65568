#pragma once

#include "gui/shell/Colors.h"

#include <QObject>

class QApplication;

namespace repromise {

enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: Fusion, our palettes, our style sheet, a calm font. Made once by main.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    ThemeChoice choice() const { return m_choice; }
    const Colors& colors() const;

    static QString choiceKey(ThemeChoice choice);
    /// System for an unknown key.
    static ThemeChoice choiceOf(const QString& key);

public slots:
    void setChoice(repromise::ThemeChoice choice);

signals:
    /// After palette and style sheet are in place.
    void changed();

private:
    void apply();

    QApplication& m_application;
    bool m_systemIsDark = false;
    ThemeChoice m_choice = ThemeChoice::System;
};

/// Sizes of text relative to the application's font, so that a user's own size is kept.
QFont scaledFont(const QFont& base, double factor, int weight = -1);

} // namespace repromise
