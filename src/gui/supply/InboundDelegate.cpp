#include "gui/supply/InboundDelegate.h"

#include <QDateEdit>

namespace repromise {

QWidget* InboundDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex&) const
{
    auto* edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setFrame(false);
    edit->setAccessibleName(tr("Expected date"));
    return edit;
}

} // namespace repromise
