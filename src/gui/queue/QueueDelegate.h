#pragma once

#include "gui/models/LineCells.h"

#include <QStyledItemDelegate>

namespace repromise {

class QueueModel;
struct Colors;

/// Draws the queue's cells: calm rows with a hairline, tags for exceptions, and colour only where
/// something is wrong.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    QueueDelegate(const QueueModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    QColor inkOf(LineIx line, QueueColumn column, const Colors& colors) const;

    const QueueModel& m_model;
};

} // namespace repromise
