#pragma once

#include "gui/widgets/RowDelegate.h"

namespace repromise {

/// Cells of the inbound lines, whose dates are typed or taken from a calendar.
class InboundDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
};

} // namespace repromise
