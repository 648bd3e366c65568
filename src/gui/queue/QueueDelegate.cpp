#include "gui/queue/QueueDelegate.h"

#include "gui/models/QueueModel.h"
#include "gui/shell/Colors.h"
#include "gui/widgets/TagPainter.h"

#include <QPainter>
#include <QTableView>

namespace repromise {
namespace {

constexpr int cellPadding = 8;

} // namespace

QueueDelegate::QueueDelegate(const QueueModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const LineIx line = m_model.lineAt(index.row());
    const auto column = static_cast<QueueColumn>(index.column());
    if (line == noIx) {
        return {};
    }
    const Picture& picture = *m_model.arrangement()->picture;
    const int width =
        column == QueueColumn::Exceptions
            ? tagsWidth(tagsOf(picture.states.exceptions[line]), option.font)
            : option.fontMetrics.horizontalAdvance(LineCells(picture).display(line, column));
    return {width + 2 * cellPadding + 2, option.fontMetrics.height() + 12};
}

void QueueDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool currentRow = view != nullptr && view->currentIndex().row() == index.row();
    painter.fillRect(option.rect, selected ? colors.selection : colors.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     colors.line);
    if (currentRow && view->hasFocus()) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                         colors.focus);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         colors.focus);
    }
}

QColor QueueDelegate::inkOf(LineIx line, QueueColumn column, const Colors& colors) const
{
    const Picture& picture = *m_model.arrangement()->picture;
    const LineStates& states = picture.states;
    const bool unknownDate = QueueColumns::info(column).kind == ColumnKind::Date
                             && !LineCells(picture).date(line, column).known();
    switch (column) {
    case QueueColumn::Projected:
        return unknownDate ? colors.tone(Tone::Danger).ink : colors.text;
    case QueueColumn::DaysLate:
        return states.daysLate[line] == LineStates::unknownDays ? colors.mutedText
               : states.daysLate[line] > 0                      ? colors.tone(Tone::Danger).ink
                                                                : colors.mutedText;
    case QueueColumn::Line:
    case QueueColumn::Description:
    case QueueColumn::Location:
    case QueueColumn::Source:
        return colors.mutedText;
    default:
        return unknownDate ? colors.mutedText : colors.text;
    }
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    paintGround(*painter, option, index);
    const LineIx line = m_model.lineAt(index.row());
    if (line == noIx) {
        return;
    }
    const auto column = static_cast<QueueColumn>(index.column());
    const Picture& picture = *m_model.arrangement()->picture;
    const QRect box = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (column == QueueColumn::Exceptions) {
        paintTags(*painter, box, tagsOf(picture.states.exceptions[line]), option.font,
                  option.palette);
        return;
    }
    painter->setFont(option.font);
    painter->setPen(inkOf(line, column, colorsOf(option.palette)));
    const QString text = option.fontMetrics.elidedText(LineCells(picture).display(line, column),
                                                       Qt::ElideRight, box.width());
    const auto side = QueueColumns::rightAligned(column) ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(box, static_cast<int>(side) | Qt::AlignVCenter, text);
}

} // namespace repromise
