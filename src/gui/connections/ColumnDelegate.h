#pragma once

#include "gui/widgets/RowDelegate.h"

namespace repromise {

/// Chooses a column from a list, or takes what is typed.
class ColumnDelegate : public RowDelegate {
    Q_OBJECT

public:
    explicit ColumnDelegate(QObject* parent = nullptr) : RowDelegate(parent) {}

    void setColumns(const QStringList& columns) { m_columns = columns; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    QStringList m_columns;
};

} // namespace repromise
