#pragma once

#include "app/SourceForms.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SystemPicker;
}

namespace repromise {

/// The systems there are, and what is read of the one that is pointed at.
class SystemPicker : public QWidget {
    Q_OBJECT

public:
    explicit SystemPicker(QWidget* parent = nullptr);
    ~SystemPicker() override;

    void setForms(std::vector<SourceForm> forms);
    /// Null when none is chosen, or it cannot be used.
    const SourceForm* chosen() const;
    void takeFocus();

signals:
    void changed();
    /// By Enter or a double click.
    void picked();

private:
    void filter(const QString& words);
    void describe();
    const SourceForm* current() const;

    std::unique_ptr<Ui::SystemPicker> m_ui;
    std::vector<SourceForm> m_forms;
};

} // namespace repromise
