#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace repromise {

/// Cells of a calm table: padding, a hairline under each row, no frame around a single cell.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// Gives the table this delegate, rows of one height and heads that begin where cells do.
    static void dress(QTableView& table);
};

} // namespace repromise
