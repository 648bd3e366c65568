#include "gui/widgets/DateRibbon.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>

namespace repromise {
namespace {

QFont nameFont(const QFont& base)
{
    return scaledFont(base, 0.88);
}

QFont dateFont(const QFont& base)
{
    return scaledFont(base, 1.0, QFont::DemiBold);
}

bool has(const RibbonMark& mark, RibbonKind kind)
{
    return std::ranges::find(mark.kinds, kind) != mark.kinds.end();
}

} // namespace

DateRibbon::DateRibbon(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Dates of the line"));
}

void DateRibbon::setDates(const RibbonDates& dates)
{
    m_dates = dates;
    setAccessibleDescription(description());
    fitHeight();
    update();
}

/// Fixed, since layouts in a scroll area ask for a height before the bar takes its width.
void DateRibbon::fitHeight()
{
    setFixedHeight(heightForWidth(width()));
}

void DateRibbon::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitHeight();
    }
}

QString DateRibbon::description() const
{
    QStringList parts;
    const RibbonLayout layout = layoutFor(400);
    std::vector<RibbonMark> marks = layout.marks();
    std::ranges::sort(marks, {}, &RibbonMark::date);
    for (const RibbonMark& mark : marks) {
        if (!mark.date.known()) {
            continue;
        }
        parts << tr("%1 %2", "kind of date, date")
                     .arg(RibbonLayout::names(mark), LocalText::longDate(mark.date));
    }
    if (m_dates.due.known() && m_dates.projected.known() && m_dates.projected > m_dates.due) {
        parts << tr("%Ln day(s) late", nullptr, m_dates.projected.daysAfter(m_dates.due));
    }
    if (!m_dates.projected.known()) {
        parts << tr("no date can be projected");
    }
    return parts.join(QStringLiteral("; "));
}

RibbonLayout DateRibbon::layoutFor(double width) const
{
    const QFontMetricsF names(nameFont(font()));
    const QFontMetricsF dates(dateFont(font()));
    return RibbonLayout(
        m_dates, {width, std::max(names.height(), dates.height()),
                  [names](const QString& text) { return names.horizontalAdvance(text) + 1; },
                  [dates](const QString& text) { return dates.horizontalAdvance(text) + 1; }});
}

int DateRibbon::heightForWidth(int width) const
{
    return qCeil(layoutFor(width).height());
}

QSize DateRibbon::sizeHint() const
{
    return {380, heightForWidth(width() > 100 ? width() : 380)};
}

QSize DateRibbon::minimumSizeHint() const
{
    return {240, 60};
}

QColor DateRibbon::inkOf(const RibbonMark& mark) const
{
    const Colors& colors = colorsOf(palette());
    if (has(mark, RibbonKind::Actual)) {
        return colors.tone(Tone::Good).ink;
    }
    if (has(mark, RibbonKind::Projected)) {
        return colors
            .tone(m_dates.due.known() && mark.date > m_dates.due ? Tone::Danger : Tone::Good)
            .ink;
    }
    return has(mark, RibbonKind::Promised) ? colors.accent : colors.text;
}

void DateRibbon::paintAxis(QPainter& painter, const RibbonLayout& layout) const
{
    const Colors& colors = colorsOf(palette());
    const double y = layout.axisY();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.sunken);
    painter.drawRoundedRect(QRectF(0, y - 4, width(), 8), 4, 4);
    if (!m_dates.today.known()) {
        return;
    }
    const double x = layout.x(m_dates.today);
    const QString text = tr("Today");
    painter.setFont(nameFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double textWidth = metrics.horizontalAdvance(text);
    const double bottom = layout.height();
    painter.setPen(QPen(colors.strongLine, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, y - RibbonLayout::axisGap + 4),
                     QPointF(x, bottom - metrics.height()));
    painter.setPen(colors.mutedText);
    painter.drawText(QRectF(std::clamp(x - textWidth / 2, 0.0, std::max(0.0, width() - textWidth)),
                            bottom - metrics.height(), textWidth + 1, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

void DateRibbon::paintDelay(QPainter& painter, const RibbonLayout& layout) const
{
    const Colors& colors = colorsOf(palette());
    const double y = layout.axisY();
    if (m_dates.due.known() && !m_dates.projected.known() && !m_dates.actual.known()) {
        painter.setPen(QPen(colors.tone(Tone::Danger).solid, 3, Qt::DotLine));
        painter.drawLine(QPointF(layout.x(m_dates.due), y), QPointF(layout.x(Date()), y));
    }
    if (!m_dates.due.known() || !m_dates.projected.known()) {
        return;
    }
    const double from = layout.x(m_dates.due);
    const double likely = layout.x(m_dates.projected);
    const ToneColors& tone =
        colors.tone(m_dates.projected > m_dates.due ? Tone::Danger : Tone::Good);
    painter.setPen(Qt::NoPen);
    if (m_dates.safe.known() && m_dates.safe > m_dates.projected) {
        painter.setBrush(tone.soft);
        painter.drawRoundedRect(QRectF(likely, y - 4, layout.x(m_dates.safe) - likely, 8), 4, 4);
    }
    painter.setBrush(tone.solid);
    painter.drawRoundedRect(QRectF(std::min(from, likely), y - 4, std::abs(likely - from), 8), 4,
                            4);
}

void DateRibbon::paintMark(QPainter& painter, const RibbonLayout& layout,
                           const RibbonMark& mark) const
{
    const Colors& colors = colorsOf(palette());
    const double y = layout.axisY();
    const QColor ink = inkOf(mark);
    painter.setPen(QPen(colors.strongLine, 1));
    painter.drawLine(QPointF(mark.x, y),
                     QPointF(mark.x, mark.above ? mark.label.top() + 3 : mark.label.bottom() - 3));
    painter.setPen(QPen(ink, 2));
    painter.setBrush(mark.above ? colors.surface : ink);
    painter.drawEllipse(QPointF(mark.x, y), 5, 5);

    const double half = mark.label.height() / 2;
    const bool leftOfStem = mark.label.center().x() < mark.x;
    const int align =
        static_cast<int>(leftOfStem ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter.fillRect(mark.label, colors.surface); // over today's line
    painter.setFont(nameFont(font()));
    painter.setPen(colors.mutedText);
    painter.drawText(QRectF(mark.label.left(), mark.label.top(), mark.label.width(), half), align,
                     RibbonLayout::names(mark));
    painter.setFont(dateFont(font()));
    painter.setPen(ink);
    painter.drawText(QRectF(mark.label.left(), mark.label.top() + half, mark.label.width(), half),
                     align, RibbonLayout::dateText(mark.date, m_dates.today));
}

void DateRibbon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const RibbonLayout layout = layoutFor(width());
    paintAxis(painter, layout);
    paintDelay(painter, layout);
    for (const RibbonMark& mark : layout.marks()) {
        paintMark(painter, layout, mark);
    }
}

bool DateRibbon::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const RibbonLayout layout = layoutFor(width());
    for (const RibbonMark& mark : layout.marks()) {
        const QRectF spot = QRectF(mark.x - 8, layout.axisY() - 8, 16, 16);
        if (spot.contains(help->pos()) || mark.label.contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               RibbonLayout::names(mark) + QStringLiteral(": ")
                                   + LocalText::longDate(mark.date),
                               this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace repromise
