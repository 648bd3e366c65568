#include "gui/shell/ShortcutsDialog.h"

#include "gui/shell/CommandTable.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_ShortcutsDialog.h"

#include <QHeaderView>

namespace repromise {
namespace {

/// The page on which its keys count.
QString placeOf(CommandScope scope)
{
    const auto page = [](CommandId id) { return CommandTable::text(id).remove(u'&'); };
    switch (scope) {
    case CommandScope::Queue:
        return page(CommandId::GoQueue);
    case CommandScope::Messages:
        return page(CommandId::GoMessages);
    case CommandScope::Supply:
        return page(CommandId::GoSupply);
    case CommandScope::Connections:
        return page(CommandId::GoConnections);
    case CommandScope::Ageing:
        return page(CommandId::GoAgeing);
    case CommandScope::Window:
        break;
    }
    return ShortcutsDialog::tr("Everywhere");
}

} // namespace

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
        item->setText(2, placeOf(row.scope));
        item->setText(3, QCoreApplication::translate("CommandTable", row.description));
    }
    RowDelegate::dress(*m_ui->keysTreeWidget);
    m_ui->keysTreeWidget->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->keysTreeWidget->setCurrentItem(m_ui->keysTreeWidget->topLevelItem(0));
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace repromise
