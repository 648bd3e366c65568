#include "gui/connections/ColumnDelegate.h"

#include <QComboBox>
#include <QLineEdit>

namespace repromise {

QWidget* ColumnDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex&) const
{
    auto* editor = new QComboBox(parent);
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->setAccessibleName(tr("Column of the file"));
    editor->lineEdit()->setPlaceholderText(tr("none; =text for a fixed value"));
    editor->addItem(QString());
    editor->addItems(m_columns);
    // A choice from the list is whole: there is nothing to confirm.
    connect(editor, &QComboBox::activated, this, [this, editor] {
        auto* self = const_cast<ColumnDelegate*>(this);
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    return editor;
}

void ColumnDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    qobject_cast<QComboBox*>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
}

void ColumnDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
}

} // namespace repromise
