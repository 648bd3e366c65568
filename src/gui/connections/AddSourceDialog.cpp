#include "gui/connections/AddSourceDialog.h"

#include "gui/shell/Ask.h"
#include "ui_AddSourceDialog.h"

#include <QFileInfo>

namespace repromise {
namespace {

enum System { Folder, Tryton };

std::string typed(const QLineEdit* edit)
{
    return edit->text().trimmed().toStdString();
}

} // namespace

AddSourceDialog::AddSourceDialog(Ask& ask, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AddSourceDialog>()), m_ask(ask)
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    m_ui->systemComboBox->addItems({tr("Folder of CSV or JSON files"), tr("Tryton 6.0")});
    connect(m_ui->systemComboBox, &QComboBox::currentIndexChanged, this,
            &AddSourceDialog::showSystem);
    connect(m_ui->choosePushButton, &QPushButton::clicked, this, &AddSourceDialog::chooseFolder);
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->addPushButton, &QPushButton::clicked, this, [this] {
        m_ui->addPushButton->setEnabled(false);
        emit sourceGiven(source());
    });
    alignForms();
    const auto edits = findChildren<QLineEdit*>();
    for (const QLineEdit* edit : edits) {
        connect(edit, &QLineEdit::textChanged, this, &AddSourceDialog::checkComplete);
    }
    showSystem();
}

AddSourceDialog::~AddSourceDialog() = default;

/// The forms of the dialog stand below each other, so their fields begin at one place.
void AddSourceDialog::alignForms()
{
    const std::array labels{m_ui->systemLabel,  m_ui->nameLabel,     m_ui->folderLabel,
                            m_ui->urlLabel,     m_ui->databaseLabel, m_ui->userLabel,
                            m_ui->passwordLabel};
    int widest = 0;
    for (const QLabel* label : labels) {
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel* label : labels) {
        label->setMinimumWidth(widest);
    }
}

void AddSourceDialog::showSystem()
{
    m_ui->settingsStackedWidget->setCurrentIndex(m_ui->systemComboBox->currentIndex());
    checkComplete();
}

void AddSourceDialog::chooseFolder()
{
    m_ask.folder(this, tr("Folder with the files"), [this](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        m_ui->folderLineEdit->setText(path);
        if (m_ui->nameLineEdit->text().isEmpty()) {
            m_ui->nameLineEdit->setText(QFileInfo(path).fileName());
        }
    });
}

void AddSourceDialog::checkComplete()
{
    bool complete = !m_ui->nameLineEdit->text().trimmed().isEmpty();
    if (m_ui->systemComboBox->currentIndex() == Folder) {
        complete = complete && !m_ui->folderLineEdit->text().trimmed().isEmpty();
    } else {
        for (const QLineEdit* edit :
             {m_ui->urlLineEdit, m_ui->databaseLineEdit, m_ui->userLineEdit}) {
            complete = complete && !edit->text().trimmed().isEmpty();
        }
    }
    m_ui->addPushButton->setEnabled(complete);
}

NewSource AddSourceDialog::source() const
{
    NewSource source;
    source.name = typed(m_ui->nameLineEdit);
    if (m_ui->systemComboBox->currentIndex() == Folder) {
        source.connector = "csv";
        source.settings = {{"dir", typed(m_ui->folderLineEdit)}};
        return source;
    }
    source.connector = "tryton";
    source.settings = {{"url", typed(m_ui->urlLineEdit)},
                       {"database", typed(m_ui->databaseLineEdit)},
                       {"user", typed(m_ui->userLineEdit)}};
    source.secret = Secret(m_ui->passwordLineEdit->text().toStdString());
    return source;
}

void AddSourceDialog::showError(const QString& sentence)
{
    m_ui->messageBar->show(Tone::Danger, sentence);
    checkComplete();
}

} // namespace repromise
