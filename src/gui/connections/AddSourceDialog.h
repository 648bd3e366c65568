#pragma once

#include "app/AddSource.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AddSourceDialog;
}

namespace repromise {

class Ask;

/// Asks for what a new source needs. Stays open until somebody closes it, so that a refusal can
/// be shown beside what was typed.
class AddSourceDialog : public QDialog {
    Q_OBJECT

public:
    explicit AddSourceDialog(Ask& ask, QWidget* parent = nullptr);
    ~AddSourceDialog() override;

    void showError(const QString& sentence);
    NewSource source() const;

signals:
    void sourceGiven(const repromise::NewSource& source);

private:
    void chooseFolder();
    void showSystem();
    void alignForms();
    void checkComplete();

    std::unique_ptr<Ui::AddSourceDialog> m_ui;
    Ask& m_ask;
};

} // namespace repromise
