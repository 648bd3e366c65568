#include "gui/variants/VariantsDialog.h"

#include "base/Excerpt.h"
#include "gui/shell/Ask.h"
#include "gui/variants/DraftFields.h"
#include "gui/variants/VariantDelegate.h"
#include "ui_VariantsDialog.h"

#include <algorithm>

namespace repromise {
namespace {

using Origin = VariantFile::Origin;

QString originText(const VariantFile& file)
{
    switch (file.origin) {
    case Origin::Shipped:
        return VariantsDialog::tr("Part of the program. Saving keeps a changed copy in this "
                                  "workspace, which goes before it.");
    case Origin::Changed:
        return VariantsDialog::tr("A changed copy of a part of the program. Deleting it brings "
                                  "the original back.");
    case Origin::Own:
        break;
    }
    return VariantsDialog::tr("A file of this workspace: %1")
        .arg(QStringLiteral("variants/%1.json").arg(shown(file.name)));
}

} // namespace

VariantsDialog::VariantsDialog(Ask& ask, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::VariantsDialog>()), m_ask(ask)
{
    m_ui->setupUi(this);
    resize(1240, 760);
    m_ui->messageBar->hide();
    m_ui->variantsListWidget->setItemDelegate(new VariantDelegate(this));
    m_ui->bodySplitter->setStretchFactor(1, 1);
    m_ui->bodySplitter->setSizes({220, 900});
    // Return belongs to the field that is being edited.
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    QFont fixed(QStringLiteral("monospace"));
    fixed.setStyleHint(QFont::TypeWriter);
    m_ui->jsonPlainTextEdit->setFont(fixed);
    connectButtons();
    connectDraft();
    setVariants({});
}

VariantsDialog::~VariantsDialog()
{
    m_ui->variantsListWidget->disconnect(this);
}

void VariantsDialog::connectButtons()
{
    connect(m_ui->savePushButton, &QPushButton::clicked, this,
            [this] { emit saveRequested(current()->name, m_draft.text()); });
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, [this] { show(m_shown); });
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &VariantsDialog::reject);
    connect(m_ui->duplicatePushButton, &QPushButton::clicked, this, &VariantsDialog::askForCopy);
    connect(m_ui->renamePushButton, &QPushButton::clicked, this, &VariantsDialog::askForName);
    connect(m_ui->deletePushButton, &QPushButton::clicked, this, &VariantsDialog::askToDelete);
    connect(m_ui->trialPanel, &VariantTrialPanel::tryRequested, this,
            [this] { emit tryRequested(m_draft.variant()); });
}

void VariantsDialog::connectDraft()
{
    connect(m_ui->variantsListWidget, &QListWidget::currentRowChanged, this,
            &VariantsDialog::choose);
    connect(m_ui->variantForm, &VariantForm::edited, this, &VariantsDialog::followDraft);
    connect(m_ui->jsonPlainTextEdit, &QPlainTextEdit::textChanged, this, &VariantsDialog::takeText);
    connect(m_ui->problemsListWidget, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) {
                m_ui->viewsTabWidget->setCurrentWidget(m_draft.isJson() ? m_ui->variantForm
                                                                        : m_ui->jsonPage);
                m_ui->variantForm->goTo(item->data(Qt::UserRole).toString().toStdString());
            });
}

MessageBar& VariantsDialog::messageBar() const
{
    return *m_ui->messageBar;
}

VariantTrialPanel& VariantsDialog::trialPanel() const
{
    return *m_ui->trialPanel;
}

const VariantFile* VariantsDialog::current() const
{
    return m_shown >= 0 && m_shown < static_cast<int>(m_files.size())
               ? &m_files[static_cast<std::size_t>(m_shown)]
               : nullptr;
}

bool VariantsDialog::changed() const
{
    return current() != nullptr && m_draft.text() != current()->text;
}

void VariantsDialog::setVariants(std::vector<VariantFile> files, const std::string& name)
{
    const std::string wanted = !name.empty()          ? name
                               : current() != nullptr ? current()->name
                                                      : std::string();
    m_files = std::move(files);
    {
        const QSignalBlocker quiet(m_ui->variantsListWidget);
        m_ui->variantsListWidget->clear();
        for (const VariantFile& file : m_files) {
            QString text = shown(file.name);
            if (file.problems > 0) {
                text +=
                    u'\n' + tr("%Ln thing(s) to mend", nullptr, static_cast<int>(file.problems));
            } else if (file.origin != Origin::Own) {
                text += u'\n'
                        + (file.origin == Origin::Shipped ? tr("Part of the program")
                                                          : tr("Changed here"));
            }
            auto* item = new QListWidgetItem(text, m_ui->variantsListWidget);
            item->setToolTip(shown(file.says));
        }
    }
    const auto found = std::ranges::find(m_files, wanted, &VariantFile::name);
    show(m_files.empty()          ? -1
         : found == m_files.end() ? 0
                                  : static_cast<int>(found - m_files.begin()));
}

void VariantsDialog::choose(int row)
{
    if (row == m_shown || row < 0) {
        return;
    }
    if (!changed()) {
        show(row);
        return;
    }
    {
        const QSignalBlocker quiet(m_ui->variantsListWidget);
        m_ui->variantsListWidget->setCurrentRow(m_shown); // until it is decided
    }
    discardFirst(tr("Go on without saving?"), [this, row] { show(row); });
}

void VariantsDialog::show(int row)
{
    m_shown = row;
    const QSignalBlocker quiet(m_ui->variantsListWidget);
    m_ui->variantsListWidget->setCurrentRow(row);
    m_draft.setText(current() != nullptr ? current()->text : "{}");
    m_ui->variantForm->load(m_draft, otherNames());
    followDraft();
}

QStringList VariantsDialog::otherNames() const
{
    QStringList names;
    for (const VariantFile& file : m_files) {
        if (&file != current()) {
            names << shown(file.name);
        }
    }
    return names;
}

void VariantsDialog::takeText()
{
    m_draft.setText(m_ui->jsonPlainTextEdit->toPlainText().toStdString());
    m_ui->variantForm->reload();
    followDraft();
}

void VariantsDialog::followDraft()
{
    m_ui->variantForm->showProblems();
    const QString text = shown(m_draft.text());
    if (m_ui->jsonPlainTextEdit->toPlainText() != text) {
        const QSignalBlocker quiet(m_ui->jsonPlainTextEdit);
        m_ui->jsonPlainTextEdit->setPlainText(text);
    }
    m_ui->problemsListWidget->clear();
    for (const VariantProblem& problem : m_draft.problems()) {
        auto* item = new QListWidgetItem(problemText(problem), m_ui->problemsListWidget);
        item->setData(Qt::UserRole, shown(problem.pointer));
    }
    m_ui->trialPanel->forget();
    showState();
}

void VariantsDialog::showState()
{
    const VariantFile* file = current();
    const bool good = m_draft.problems().empty();
    const bool own = file != nullptr && file->origin != Origin::Shipped;
    m_ui->variantPanel->setEnabled(file != nullptr);
    m_ui->nameLabel->setText(file != nullptr ? shown(file->name) : QString());
    m_ui->originLabel->setText(file != nullptr ? originText(*file) : QString());
    const auto problems = static_cast<int>(m_draft.problems().size());
    m_ui->problemsLabel->setText(tr("%Ln thing(s) to mend", nullptr, problems));
    m_ui->problemsLabel->setVisible(file != nullptr && !good);
    m_ui->problemsListWidget->setVisible(file != nullptr && !good);
    m_ui->savePushButton->setEnabled(changed() && good);
    m_ui->savePushButton->setToolTip(good ? QString() : tr("First mend what is wrong."));
    m_ui->cancelPushButton->setEnabled(changed());
    m_ui->duplicatePushButton->setEnabled(file != nullptr && good);
    m_ui->renamePushButton->setEnabled(own && file->origin == Origin::Own && !changed());
    m_ui->deletePushButton->setEnabled(own);
    m_ui->trialPanel->setObstacle(good ? QString() : tr("First mend what is wrong."));
}

void VariantsDialog::askForCopy()
{
    m_ask.name(this, tr("Duplicate the run variant"), tr("Name of the copy"),
               tr("%1-copy", "name of a copy").arg(shown(current()->name)),
               [this](const QString& name) {
                   if (!name.isEmpty()) {
                       VariantDraft copy(m_draft.text());
                       copy.set("/name", name.toStdString());
                       emit copyRequested(name.toStdString(), copy.text());
                   }
               });
}

void VariantsDialog::askForName()
{
    m_ask.name(this, tr("Rename the run variant"), tr("Name of the run variant"),
               shown(current()->name), [this](const QString& name) {
                   if (!name.isEmpty() && name.toStdString() != current()->name) {
                       emit renameRequested(current()->name, name.toStdString());
                   }
               });
}

void VariantsDialog::askToDelete()
{
    const bool back = current()->origin == Origin::Changed;
    const QString name = shown(current()->name);
    m_ask.question(this,
                   {tr("Delete “%1”?").arg(name),
                    back ? tr("The variant is then as the program brings it.")
                         : tr("Its file goes, and nothing can be run by this name any more."),
                    tr("Delete"), tr("Keep it"), true},
                   [this](bool yes) {
                       if (yes) {
                           emit deleteRequested(current()->name);
                       }
                   });
}

void VariantsDialog::discardFirst(const QString& title, std::function<void()> then)
{
    m_ask.question(this,
                   {title, tr("What you changed in “%1” is lost then.").arg(shown(current()->name)),
                    tr("Discard changes"), tr("Go on editing"), true},
                   [then = std::move(then)](bool yes) {
                       if (yes) {
                           then();
                       }
                   });
}

void VariantsDialog::reject()
{
    if (!changed()) {
        QDialog::reject();
        return;
    }
    discardFirst(tr("Close without saving?"), [this] { QDialog::reject(); });
}

} // namespace repromise
