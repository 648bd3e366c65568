#pragma once

#include <QStyledItemDelegate>

namespace repromise {

/// Draws a run variant in the list: its name, and below it, muted, what there is to say of it.
class VariantDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace repromise
