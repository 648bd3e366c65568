#include "gui/connections/SystemPicker.h"

#include "gui/connections/ComplaintText.h"
#include "gui/models/LocalText.h"
#include "ui_SystemPicker.h"

namespace repromise {

SystemPicker::SystemPicker(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SystemPicker>())
{
    m_ui->setupUi(this);
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, &SystemPicker::filter);
    connect(m_ui->systemListWidget, &QListWidget::currentRowChanged, this, [this] {
        describe();
        emit changed();
    });
    connect(m_ui->systemListWidget, &QListWidget::itemActivated, this, &SystemPicker::picked);
    describe();
}

SystemPicker::~SystemPicker() = default;

void SystemPicker::setForms(std::vector<SourceForm> forms)
{
    m_forms = std::move(forms);
    m_ui->systemListWidget->clear();
    for (const SourceForm& form : m_forms) {
        auto* item = new QListWidgetItem(LocalText::text(form.title), m_ui->systemListWidget);
        item->setToolTip(LocalText::text(form.connector));
    }
    filter(m_ui->searchLineEdit->text());
}

void SystemPicker::takeFocus()
{
    m_ui->searchLineEdit->setFocus();
}

/// What is found first is chosen, so that Enter goes on with it.
void SystemPicker::filter(const QString& words)
{
    int first = -1;
    for (int row = 0; row < m_ui->systemListWidget->count(); ++row) {
        QListWidgetItem* item = m_ui->systemListWidget->item(row);
        const bool fits = item->text().contains(words.trimmed(), Qt::CaseInsensitive)
                          || item->toolTip().contains(words.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!fits);
        first = fits && first < 0 ? row : first;
    }
    const QListWidgetItem* now = m_ui->systemListWidget->currentItem();
    if (now == nullptr || now->isHidden()) {
        m_ui->systemListWidget->setCurrentRow(first);
    }
}

const SourceForm* SystemPicker::current() const
{
    const int row = m_ui->systemListWidget->currentRow();
    return row < 0 ? nullptr : &m_forms[static_cast<std::size_t>(row)];
}

const SourceForm* SystemPicker::chosen() const
{
    const SourceForm* form = current();
    return form != nullptr && form->unusable.isEmpty() ? form : nullptr;
}

void SystemPicker::describe()
{
    const SourceForm* form = current();
    QStringList reads;
    QString lacks;
    if (form != nullptr) {
        for (const std::string& kind : form->reads) {
            reads << ComplaintText::records(kind);
        }
        for (const QString& lack : form->lacks) {
            lacks += QStringLiteral("•  ") + lack + QStringLiteral("\n\n");
        }
    }
    const bool usable = form != nullptr && form->unusable.isEmpty();
    m_ui->titleLabel->setText(form == nullptr ? tr("No system of that name")
                                              : LocalText::text(form->title));
    m_ui->readsLabel->setText(usable ? reads.join(QStringLiteral(", "))
                              : form == nullptr
                                  ? tr("A system that is not listed can be described in a file of "
                                       "the workspace’s folder “connectors”.")
                                  : form->unusable);
    m_ui->readsHeadLabel->setVisible(usable);
    m_ui->lacksHeadLabel->setVisible(!lacks.isEmpty());
    m_ui->lacksLabel->setVisible(!lacks.isEmpty());
    m_ui->lacksLabel->setText(lacks.trimmed());
}

} // namespace repromise
