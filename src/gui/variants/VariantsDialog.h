#pragma once

#include "app/TryVariant.h"
#include "app/VariantDraft.h"
#include "app/VariantShelf.h"

#include <QDialog>

#include <memory>

namespace Ui {
class VariantsDialog;
}

namespace repromise {

class Ask;
class MessageBar;
class VariantTrialPanel;

/// The run variants of the workspace: one is chosen, edited as a form or as JSON, checked at every
/// keystroke, tried out, and kept or not. VariantsController does what it asks for.
class VariantsDialog : public QDialog {
    Q_OBJECT

public:
    explicit VariantsDialog(Ask& ask, QWidget* parent = nullptr);
    ~VariantsDialog() override;

    /// Chooses `name`, else the one that was chosen, else the first; what was edited is forgotten.
    void setVariants(std::vector<VariantFile> files, const std::string& name = {});
    MessageBar& messageBar() const;
    VariantTrialPanel& trialPanel() const;
    const VariantDraft& draft() const { return m_draft; }
    /// There is something that would be lost.
    bool changed() const;

public slots:
    /// Asks first when there are changes.
    void reject() override;

signals:
    void saveRequested(const std::string& name, const std::string& text);
    void copyRequested(const std::string& name, const std::string& text);
    void renameRequested(const std::string& from, const std::string& to);
    void deleteRequested(const std::string& name);
    void tryRequested(const repromise::RunVariant& variant);

private:
    void connectButtons();
    void connectDraft();
    void choose(int row);
    void show(int row);
    void takeText();
    void followDraft();
    void showState();
    void askForCopy();
    void askForName();
    void askToDelete();
    void discardFirst(const QString& title, std::function<void()> then);
    QStringList otherNames() const;
    const VariantFile* current() const;

    std::unique_ptr<Ui::VariantsDialog> m_ui;
    Ask& m_ask;
    std::vector<VariantFile> m_files;
    int m_shown = -1;
    VariantDraft m_draft;
};

} // namespace repromise
