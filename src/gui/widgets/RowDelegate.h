#pragma once

#include <QStyledItemDelegate>

class QTableView;
class QTreeView;

namespace repromise {

/// Cells of a calm table: padding, a hairline under each row, no frame around a single cell.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Gives the table this delegate, rows of one height and heads that begin where cells do.
    static void dress(QTableView& table);
    static void dress(QTreeView& tree);
    /// For a table of which only one column is edited: whichever cell of a row is chosen, keys edit
    /// that one. Call it when the table has its model.
    static void editIn(QTableView& table, int column);
};

} // namespace repromise
