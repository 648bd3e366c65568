#include "gui/widgets/RowDelegate.h"

#include "gui/shell/Colors.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace repromise {
namespace {

constexpr int cellPadding = 8;
constexpr int rowPadding = 14;

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Colors& colors = colorsOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? colors.selection : colors.surface);
    const QRect underline(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool current =
        table != nullptr && table->hasFocus() && table->currentIndex().row() == index.row();
    painter->fillRect(underline, current ? colors.focus : colors.line);

    QRect box = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (!cell.icon.isNull()) {
        const QRect place(box.left(), box.center().y() - 8, 16, 16);
        cell.icon.paint(painter, place);
        box.setLeft(place.right() + cellPadding);
    }
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(box, static_cast<int>(cell.displayAlignment),
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, box.width()));
}

void RowDelegate::dress(QTableView& table)
{
    table.setItemDelegate(new RowDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + rowPadding);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace repromise
