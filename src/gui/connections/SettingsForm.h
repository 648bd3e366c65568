#pragma once

#include "app/AddSource.h"
#include "app/SourceForms.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace repromise {

class Ask;
class FieldEditor;

/// The settings of a new source, made from what its connector asks for.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(Ask& ask, QWidget* parent = nullptr);

    /// What was typed for another connector is gone.
    void setForm(const SourceForm& form);
    NewSource source() const;
    /// All that is needed is there and nothing is wrong with it.
    bool complete() const;
    void takeFocus();
    /// What Tab goes through, in its order.
    std::vector<QWidget*> stops() const;

signals:
    void changed();

private:
    void clear();
    void addName();
    void addField(const FormField& field);
    void showSeldom(bool shown);
    void proposeName(const QString& path);

    Ask& m_ask;
    std::string m_connector;
    QFormLayout* m_layout = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_more = nullptr;
    std::vector<FieldEditor*> m_editors;
};

} // namespace repromise
