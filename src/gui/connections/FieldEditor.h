#pragma once

#include "app/SourceForms.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace repromise {

class Ask;

/// Where one setting of a source is entered, with its hint and what is wrong with it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const FormField& field, Ask& ask, QWidget* parent);

    const FormField& field() const { return m_field; }
    /// As it would be kept; empty when the preset holds.
    std::string value() const;
    /// What the label leads to.
    QWidget* input() const;
    bool good() const;

signals:
    void edited();
    /// A folder or file was chosen in a dialog.
    void pathChosen(const QString& path);

private:
    QWidget* makeInput();
    QWidget* makeLine();
    static QString choiceText(const std::string& choice);
    QWidget* makeChoice();
    void choosePath();
    void judge();

    FormField m_field;
    Ask& m_ask;
    QLineEdit* m_line = nullptr;
    QComboBox* m_combo = nullptr;
    QCheckBox* m_check = nullptr;
    QLabel* m_note;
    bool m_touched = false; ///< an empty field is no fault before somebody was in it
};

} // namespace repromise
