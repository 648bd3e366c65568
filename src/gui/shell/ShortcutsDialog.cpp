#include "gui/shell/ShortcutsDialog.h"

#include "gui/shell/CommandTable.h"
#include "ui_ShortcutsDialog.h"

#include <QHeaderView>

namespace repromise {

ShortcutsDialog::ShortcutsDialog(QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    for (const CommandRow& row : CommandTable::rows()) {
        if (*row.keys == '\0') {
            continue;
        }
        auto* item = new QTreeWidgetItem(m_ui->keysTreeWidget);
        item->setText(
            0, QKeySequence(QString::fromLatin1(row.keys)).toString(QKeySequence::NativeText));
        item->setText(1, CommandTable::text(row.id).remove(u'&').remove(u'…'));
        item->setText(2, QCoreApplication::translate("CommandTable", row.description));
    }
    m_ui->keysTreeWidget->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->keysTreeWidget->setUniformRowHeights(true);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace repromise
