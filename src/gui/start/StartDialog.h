#pragma once

#include "app/JobRunner.h"

#include <QDialog>

#include <filesystem>
#include <memory>

namespace Ui {
class StartDialog;
}

namespace repromise {

class AppContext;
class Ask;

/// The first start: an empty workspace gets the demo, a folder of files, or stays empty for now.
/// Accepted when the workspace is ready, rejected when the person gives up.
class StartDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { None, Demo, Folder, Empty };

    StartDialog(AppContext& context, JobRunner& jobs, Ask& ask, QWidget* parent = nullptr);
    ~StartDialog() override;

    /// What the person chose; meaningful once accepted.
    Choice choice() const { return m_choice; }

    void reject() override;

private:
    void loadDemo();
    void chooseFolder();
    void loadFolder(const std::filesystem::path& folder);
    void load(Choice choice, std::function<Outcome(Progress&, const CancelToken&)> work);
    void loaded(const Outcome& outcome);
    void setBusy(bool busy);

    std::unique_ptr<Ui::StartDialog> m_ui;
    AppContext& m_context;
    JobRunner& m_jobs;
    Ask& m_ask;
    Job* m_job = nullptr;
    Choice m_choice = Choice::None;
};

} // namespace repromise
