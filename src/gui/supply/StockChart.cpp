#include "gui/supply/StockChart.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Theme.h"
#include "gui/widgets/ChartAxes.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QToolTip>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <algorithm>
#include <cmath>

namespace repromise {
namespace {

constexpr int leastDays = 21;
constexpr int daysAfter = 4;
constexpr int mostDays = 400;
constexpr double markSize = 11;
constexpr double smallMarkSize = 7; ///< where there are many of them
constexpr std::size_t manyMarks = 30;
constexpr double reach = 10; ///< pixels around a mark that take hold of it
constexpr int tickHeight = 40;
constexpr double unit = 10'000;
constexpr double dayMs = 86'400'000.0;

double timeOf(Date date)
{
    return static_cast<double>(LocalText::qdate(date).startOfDay().toMSecsSinceEpoch());
}

double figure(std::int64_t units)
{
    return static_cast<double>(units) / unit;
}

/// The corners of the step line from the first step to `last`.
QList<QPointF> corners(const StockProjection& stock, Date last)
{
    QList<QPointF> points;
    double before = 0;
    for (const StockStep& step : stock.steps) {
        if (step.date > last) {
            break;
        }
        const double x = timeOf(step.date);
        if (!points.isEmpty()) {
            points << QPointF(x, before);
        }
        before = figure(step.balance);
        points << QPointF(x, before);
    }
    if (!points.isEmpty()) {
        points << QPointF(timeOf(last), before);
    }
    return points;
}

} // namespace

StockChart::StockChart(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(4, 10, 8, 4));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    setAccessibleName(tr("Projected stock"));
    setAccessibleDescription(tr("The tables beside it hold the same figures."));
    rebuild();
}

void StockChart::setStock(const StockProjection& now,
                          const std::optional<StockProjection>& supposed, Date today)
{
    m_now = now;
    m_supposed = supposed;
    m_today = today;
    rebuild();
}

/// As many as the labels have room for.
int StockChart::ticks() const
{
    return std::clamp(height() / tickHeight, 3, ChartAxes::usualTicks);
}

void StockChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (ticks() != m_ticks) {
        rebuild();
    }
}

/// Axes that hold both lines; while a mark is dragged they stay as they are.
void StockChart::measure()
{
    if (m_dragged && m_last.known()) {
        return;
    }
    m_first = m_today;
    m_last = m_today.plusDays(leastDays);
    m_ticks = ticks();
    double low = 0;
    double high = 0;
    for (const StockProjection* stock : {&m_now, m_supposed ? &*m_supposed : nullptr}) {
        if (stock == nullptr) {
            continue;
        }
        for (const StockStep& step : stock->steps) {
            m_first = std::min(m_first, step.date);
            m_last = std::max(m_last, step.date.plusDays(daysAfter));
            low = std::min(low, figure(step.balance));
            high = std::max(high, figure(step.balance));
        }
    }
    m_first = std::max(m_first, m_today.plusDays(-mostDays));
    m_last = std::min(m_last, m_today.plusDays(mostDays));
    m_step =
        ChartAxes::niceAxis(std::max(high - low, 1.0) * ChartAxes::usualTicks / ticks()).second;
    const double room = m_step / 4; // for a mark at the top
    m_low = std::floor(low / m_step) * m_step;
    m_high = std::max(std::ceil((high + room) / m_step), 1.0) * m_step;
}

void StockChart::rebuild()
{
    const Colors& colors = colorsOf(palette());
    ChartAxes::clear(*this, colors);
    chart()->legend()->hide();
    m_marks.clear();
    if (!m_today.known()) {
        return;
    }
    measure();
    addLack(shown(), colors);
    addStock(m_now, m_supposed ? colors.otherSeries : colors.accent, false);
    if (m_supposed) {
        addStock(*m_supposed, colors.accent, true);
    }
    addMarks(colors);
    addAxes(colors);
}

void StockChart::addStock(const StockProjection& stock, const QColor& ink, bool supposed)
{
    auto* line = new QLineSeries;
    line->replace(corners(stock, m_last));
    line->setPen(QPen(ink, supposed || !m_supposed ? 2.2 : 1.4,
                      supposed || !m_supposed ? Qt::SolidLine : Qt::DashLine));
    chart()->addSeries(line);
}

/// What is below zero, down to the line: the quantity that lacks by then.
void StockChart::addLack(const StockProjection& stock, const Colors& colors)
{
    auto* upper = new QLineSeries(this);
    auto* lower = new QLineSeries(this);
    upper->replace({QPointF(timeOf(m_first), 0), QPointF(timeOf(m_last), 0)});
    QList<QPointF> points = corners(stock, m_last);
    for (QPointF& point : points) {
        point.setY(std::min(point.y(), 0.0));
    }
    lower->replace(points);
    auto* lack = new QAreaSeries(upper, lower);
    upper->setParent(lack);
    lower->setParent(lack);
    lack->setBrush(colors.tone(Tone::Danger).soft);
    lack->setPen(QPen(colors.strongLine, 1));
    chart()->addSeries(lack);
}

void StockChart::addMarks(const Colors& colors)
{
    auto* marks = new QScatterSeries;
    marks->setColor(colors.accent);
    marks->setBorderColor(colors.surface);
    for (const StockStep& step : shown().steps) {
        if (step.kind == StockStep::Kind::Receipt && step.date <= m_last) {
            m_marks.push_back({step.row, {timeOf(step.date), figure(step.balance)}});
            marks->append(m_marks.back().value);
        }
    }
    marks->setMarkerSize(m_marks.size() > manyMarks ? smallMarkSize : markSize);
    chart()->addSeries(marks);
}

void StockChart::addAxes(const Colors& colors)
{
    auto* days = new QDateTimeAxis;
    days->setFormat(LocalText::dayAndMonth());
    days->setTickCount(6);
    days->setRange(LocalText::qdate(m_first).startOfDay(), LocalText::qdate(m_last).startOfDay());
    days->setLabelsColor(colors.mutedText);
    days->setLabelsFont(scaledFont(font(), 0.9));
    days->setGridLinePen(QPen(colors.line, 1));
    days->setLinePen(QPen(colors.strongLine, 1));

    ChartAxes::attach(*chart(), days, ChartAxes::figures(m_low, m_high, m_step, colors, font()));
}

std::optional<QPointF> StockChart::markOf(InboundIx inbound) const
{
    const auto found = std::ranges::find(m_marks, inbound, &Mark::inbound);
    if (found == m_marks.end()) {
        return std::nullopt;
    }
    const QPointF place = chart()->mapToPosition(found->value, chart()->series().last());
    return QPointF(mapFromScene(chart()->mapToScene(place)));
}

std::optional<InboundIx> StockChart::markAt(const QPointF& place) const
{
    for (const Mark& mark : m_marks) {
        const auto at = markOf(mark.inbound);
        if (at && QLineF(*at, place).length() <= reach) {
            return mark.inbound;
        }
    }
    return std::nullopt;
}

Date StockChart::dateAt(const QPointF& place) const
{
    const QPointF value = chart()->mapToValue(chart()->mapFromScene(mapToScene(place.toPoint())),
                                              chart()->series().last());
    const int days = static_cast<int>(std::lround((value.x() - timeOf(m_today)) / dayMs));
    return std::clamp(m_today.plusDays(days), m_today.plusDays(1), m_last);
}

void StockChart::mousePressEvent(QMouseEvent* event)
{
    m_dragged = event->button() == Qt::LeftButton ? markAt(event->position()) : std::nullopt;
    m_draggedTo = {};
    if (!m_dragged) {
        QChartView::mousePressEvent(event);
    }
}

void StockChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged) {
        setCursor(markAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        QChartView::mouseMoveEvent(event);
        return;
    }
    const Date date = dateAt(event->position());
    if (date != m_draggedTo) {
        m_draggedTo = date;
        QToolTip::showText(event->globalPosition().toPoint(), LocalText::longDate(date), this);
        emit dateDragged(*m_dragged, date);
    }
}

void StockChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged) {
        m_dragged.reset();
        rebuild(); // axes that hold it all again
        return;
    }
    QChartView::mouseReleaseEvent(event);
}

void StockChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        rebuild();
    }
}

} // namespace repromise
