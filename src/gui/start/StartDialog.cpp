#include "gui/start/StartDialog.h"

#include "app/AppContext.h"
#include "app/FirstSteps.h"
#include "gui/shell/Ask.h"
#include "ui_StartDialog.h"

namespace repromise {

StartDialog::StartDialog(AppContext& context, JobRunner& jobs, Ask& ask, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::StartDialog>()),
      m_context(context),
      m_jobs(jobs),
      m_ask(ask)
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    QFont heading = m_ui->titleLabel->font();
    heading.setPointSizeF(heading.pointSizeF() * 1.5);
    heading.setWeight(QFont::DemiBold);
    m_ui->titleLabel->setFont(heading);
    m_ui->workspaceLabel->setText(
        tr("Workspace: %1").arg(QString::fromStdString(context.workspace().folder().string())));
    connect(m_ui->demoChoiceButton, &QPushButton::clicked, this, &StartDialog::loadDemo);
    connect(m_ui->folderChoiceButton, &QPushButton::clicked, this, &StartDialog::chooseFolder);
    connect(m_ui->emptyChoiceButton, &QPushButton::clicked, this, [this] {
        m_choice = Choice::Empty;
        accept();
    });
    connect(m_ui->quitPushButton, &QPushButton::clicked, this, &StartDialog::reject);
    setBusy(false);
}

StartDialog::~StartDialog() = default;

void StartDialog::loadDemo()
{
    load(Choice::Demo, [this](Progress& progress, const CancelToken& cancel) {
        return FirstSteps(m_context).loadDemo(progress, cancel);
    });
}

void StartDialog::chooseFolder()
{
    m_ask.folder(this, tr("Folder with the files"), [this](const QString& path) {
        if (!path.isEmpty()) {
            loadFolder(path.toStdString());
        }
    });
}

void StartDialog::loadFolder(const std::filesystem::path& folder)
{
    load(Choice::Folder, [this, folder](Progress& progress, const CancelToken& cancel) {
        return FirstSteps(m_context).loadFolder("files", folder, progress, cancel);
    });
}

void StartDialog::load(Choice choice, std::function<Outcome(Progress&, const CancelToken&)> work)
{
    m_choice = choice;
    setBusy(true);
    m_job = m_jobs.start<bool>(
        tr("Filling the workspace"), JobRunner::Lane::Write,
        [work = std::move(work)](Progress& progress, const CancelToken& cancel) -> Result<bool> {
            const Outcome outcome = work(progress, cancel);
            return outcome ? Result<bool>(true) : tl::unexpected(outcome.error());
        },
        this,
        [this](Result<bool> result) {
            loaded(result ? Outcome() : Outcome(tl::unexpected(result.error())));
        });
    connect(m_job, &Job::progressed, this,
            [this](const QString& step, quint64 done, quint64 total) {
                constexpr int steps = 1000;
                m_ui->stepLabel->setText(step);
                m_ui->loadProgressBar->setRange(0, total == 0 ? 0 : steps);
                m_ui->loadProgressBar->setValue(
                    total == 0 ? 0 : static_cast<int>(done * steps / total));
            });
}

void StartDialog::loaded(const Outcome& outcome)
{
    m_job = nullptr;
    setBusy(false);
    if (outcome) {
        accept();
        return;
    }
    if (outcome.error().kind != ErrorKind::Cancelled) {
        m_ui->messageBar->show(Tone::Danger, outcome.error().sentence);
    }
}

void StartDialog::setBusy(bool busy)
{
    for (QPushButton* button :
         {m_ui->demoChoiceButton, m_ui->folderChoiceButton, m_ui->emptyChoiceButton}) {
        button->setEnabled(!busy);
    }
    m_ui->loadProgressBar->setVisible(busy);
    m_ui->stepLabel->setVisible(busy);
    m_ui->quitPushButton->setText(busy ? tr("&Cancel") : tr("&Quit"));
}

void StartDialog::reject()
{
    if (m_job != nullptr) {
        m_job->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace repromise
