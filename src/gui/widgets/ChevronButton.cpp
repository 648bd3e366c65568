#include "gui/widgets/ChevronButton.h"

#include "gui/shell/Colors.h"

#include <QPainterPath>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace repromise {

void ChevronButton::paintEvent(QPaintEvent* event)
{
    if (menu() == nullptr) {
        QPushButton::paintEvent(event);
        return;
    }
    // Without the style's own arrow, which takes no heed of the sheet's padding.
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu;
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ticked = isChecked();
    const Colors& colors = colorsOf(palette());
    painter.setPen(QPen(ticked ? colors.tone(Tone::Info).ink : colors.mutedText, 1.6, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(width() - 14.5, height() / 2.0 + 2.5);
    QPainterPath chevron(tip + QPointF(-4, -4));
    chevron.lineTo(tip);
    chevron.lineTo(tip + QPointF(4, -4));
    painter.drawPath(chevron);
}

} // namespace repromise
