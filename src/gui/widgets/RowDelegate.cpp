#include "gui/widgets/RowDelegate.h"

#include "gui/shell/Colors.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace repromise {
namespace {

constexpr int cellPadding = 8;
constexpr int tightPadding = 6; ///< as of heads in the style sheet
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
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view != nullptr && view->hasFocus()
                         && view->currentIndex().row() == index.row()
                         && view->currentIndex().parent() == index.parent();
    painter->fillRect(underline, current ? colors.focus : colors.line);

    const bool tight = view != nullptr && view->property("tight").toBool();
    const int padding = tight ? tightPadding : cellPadding;
    QRect box = option.rect.adjusted(padding, 0, -padding, 0);
    if (!cell.icon.isNull()) {
        const QRect place(box.left(), box.center().y() - 8, 16, 16);
        cell.icon.paint(painter, place);
        box.setLeft(place.right() + cellPadding);
    }
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(box, static_cast<int>(cell.displayAlignment),
                      cell.fontMetrics.elidedText(cell.text, cell.textElideMode, box.width()));
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

void RowDelegate::editIn(QTableView& table, int column)
{
    QObject::connect(table.selectionModel(), &QItemSelectionModel::currentChanged, &table,
                     [&table, column](const QModelIndex& now) {
                         if (now.isValid() && now.column() != column) {
                             table.setCurrentIndex(now.siblingAtColumn(column));
                         }
                     });
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + rowPadding);
    size.rwidth() += 2 * cellPadding;
    return size;
}

void RowDelegate::dress(QTreeView& tree)
{
    tree.setItemDelegate(new RowDelegate(&tree));
    tree.setFrameShape(QFrame::NoFrame);
    tree.setUniformRowHeights(true);
    tree.header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree.header()->setStretchLastSection(true);
}

} // namespace repromise
