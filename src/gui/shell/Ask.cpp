#include "gui/shell/Ask.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace repromise {
namespace {

/// Qt's own words come in the language only where its translations are installed.
void dress(QInputDialog& dialog)
{
    constexpr int width = 380;
    dialog.setOkButtonText(DialogAsk::tr("OK"));
    dialog.setCancelButtonText(DialogAsk::tr("Cancel"));
    dialog.resize(width, dialog.sizeHint().height());
}

/// In the console's own language, also where Qt's translations are not installed.
void openFileDialog(QFileDialog* dialog, const QString& accept, Ask::Chosen chosen)
{
    const bool folder = dialog->fileMode() == QFileDialog::Directory;
    dialog->setLabelText(QFileDialog::LookIn, DialogAsk::tr("Look in"));
    dialog->setLabelText(QFileDialog::FileName,
                         folder ? DialogAsk::tr("Folder") : DialogAsk::tr("File &name"));
    dialog->setLabelText(QFileDialog::FileType, DialogAsk::tr("Type of files"));
    dialog->setLabelText(QFileDialog::Accept, accept);
    dialog->setLabelText(QFileDialog::Reject, DialogAsk::tr("Cancel"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::finished, dialog,
                     [dialog, chosen = std::move(chosen)](int result) {
                         const QStringList files = dialog->selectedFiles();
                         chosen(result == QDialog::Accepted ? files.value(0) : QString());
                     });
    dialog->open();
}

} // namespace

void DialogAsk::question(QWidget* over, const Question& question, Decided decided)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, question.title, question.title,
                                QMessageBox::NoButton, over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.explanation);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box->addButton(question.no, QMessageBox::RejectRole);
    yes->setProperty("kind", QStringLiteral("primary"));
    box->setDefaultButton(question.destructive ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(
        box, &QMessageBox::finished, box,
        [box, yes, decided = std::move(decided)](int) { decided(box->clickedButton() == yes); });
    box->open();
}

void DialogAsk::name(QWidget* over, const QString& title, const QString& label,
                     const QString& proposal, Named named)
{
    auto* dialog = new QInputDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(proposal);
    dress(*dialog);
    QObject::connect(
        dialog, &QInputDialog::finished, dialog, [dialog, named = std::move(named)](int result) {
            named(result == QDialog::Accepted ? dialog->textValue().trimmed() : QString());
        });
    dialog->open();
}

void DialogAsk::secret(QWidget* over, const QString& title, const QString& label, Named named)
{
    auto* dialog = new QInputDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextEchoMode(QLineEdit::Password);
    dress(*dialog);
    QObject::connect(dialog, &QInputDialog::finished, dialog,
                     [dialog, named = std::move(named)](int result) {
                         named(result == QDialog::Accepted ? dialog->textValue() : QString());
                     });
    dialog->open();
}

void DialogAsk::saveFile(QWidget* over, const QString& title, const QString& proposal,
                         const QString& nameFilter, Chosen chosen)
{
    auto* dialog = new QFileDialog(over, title, QDir::homePath(), nameFilter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposal);
    openFileDialog(dialog, tr("&Save"), std::move(chosen));
}

void DialogAsk::folder(QWidget* over, const QString& title, Chosen chosen)
{
    auto* dialog = new QFileDialog(over, title, QDir::homePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, tr("&Choose"), std::move(chosen));
}

void DialogAsk::openFile(QWidget* over, const QString& title, const QString& nameFilter,
                         Chosen chosen)
{
    auto* dialog = new QFileDialog(over, title, QDir::homePath(), nameFilter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, tr("&Choose"), std::move(chosen));
}

} // namespace repromise
