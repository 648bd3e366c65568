#include "gui/ageing/AgeingDelegate.h"

#include "gui/ageing/AgeingChart.h"
#include "gui/shell/Theme.h"

#include <QPainter>

namespace repromise {
namespace {

constexpr int cellPadding = 8;
constexpr int swatch = 9;

} // namespace

AgeingDelegate::AgeingDelegate(const AgeingModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void AgeingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Colors& colors = colorsOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected  ? colors.selection
                                   : hovered ? colors.hover
                                             : colors.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                      m_model.seriesOf(index) < 0 ? colors.strongLine : colors.line);
    QRect box = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (index.column() == 0 && m_model.seriesOf(index) >= 0) {
        painter->fillRect(QRect(box.left(), box.center().y() - swatch / 2, swatch, swatch),
                          AgeingChart::colorOf(colors, m_model.sheet(), m_model.seriesOf(index)));
        box.setLeft(box.left() + swatch + cellPadding);
    }
    const bool total = m_model.seriesOf(index) < 0 || m_model.bucketOf(index) < 0;
    painter->setFont(scaledFont(option.font, 1.0,
                                total && index.column() > 0 ? QFont::DemiBold : QFont::Normal));
    painter->setPen(colors.text);
    painter->drawText(box, index.data(Qt::TextAlignmentRole).toInt(),
                      QFontMetrics(painter->font())
                          .elidedText(index.data().toString(), Qt::ElideRight, box.width()));
}

} // namespace repromise
