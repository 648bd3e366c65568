#pragma once

#include "gui/ageing/AgeingModel.h"

#include <QStyledItemDelegate>

namespace repromise {

/// Cells of the ageing table: a hairline a row, and the bar's colour before a series' name.
class AgeingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    AgeingDelegate(const AgeingModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const AgeingModel& m_model;
};

} // namespace repromise
