#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ShortcutsDialog;
}

namespace repromise {

/// Every key of the console, by the page it works on.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);
    ~ShortcutsDialog() override;

private:
    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace repromise
