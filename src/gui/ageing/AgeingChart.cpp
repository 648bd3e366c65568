#include "gui/ageing/AgeingChart.h"

#include "gui/models/AgeBuckets.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Theme.h"
#include "gui/widgets/ChartAxes.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>

namespace repromise {
namespace {

constexpr double barWidth = 0.62;

double largestBar(const AgeingSheet& sheet)
{
    double largest = 0;
    for (int bucket = 0; bucket < AgeBuckets::count; ++bucket) {
        largest = std::max(largest, sheet.figure(sheet.bucketTotal(bucket)));
    }
    return largest;
}

} // namespace

AgeingChart::AgeingChart(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(4, 4, 4, 4));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setLocalizeNumbers(true);
    setAccessibleName(tr("Backlog by age"));
    setAccessibleDescription(tr("The table below holds the same figures."));
    rebuild();
}

void AgeingChart::setSheet(const AgeingSheet& sheet)
{
    m_sheet = sheet;
    rebuild();
}

QColor AgeingChart::colorOf(const Colors& colors, const AgeingSheet& sheet, int series)
{
    const auto place = static_cast<std::size_t>(series);
    return sheet.series()[place].rest ? colors.otherSeries
                                      : colors.series[place % Colors::seriesCount];
}

void AgeingChart::setForPaper(const Colors& colors)
{
    m_paper = &colors;
    rebuild();
}

void AgeingChart::rebuild()
{
    const Colors& colors = m_paper != nullptr ? *m_paper : colorsOf(palette());
    ChartAxes::clear(*this, colors);
    chart()->setPlotAreaBackgroundVisible(false);
    addSeries(colors);
    addAxes(colors);
    QLegend* legend = chart()->legend();
    legend->setAlignment(Qt::AlignTop);
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
    legend->setLabelColor(colors.text);
    legend->setFont(scaledFont(font(), 0.95));
    legend->setVisible(!m_sheet.empty() && m_paper == nullptr);
}

void AgeingChart::addSeries(const Colors& colors)
{
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(barWidth);
    for (std::size_t i = 0; i < m_sheet.series().size(); ++i) {
        const AgeingSheet::Series& series = m_sheet.series()[i];
        auto* set = new QBarSet(series.title);
        for (const AgeingSheet::Cell& cell : series.cells) {
            set->append(m_sheet.figure(cell));
        }
        const int place = static_cast<int>(i);
        set->setBrush(colorOf(colors, m_sheet, place));
        set->setPen(QPen(colors.surface, 0.6));
        connect(set, &QBarSet::clicked, this,
                [this, place](int bucket) { emit partClicked(bucket, place); });
        connect(set, &QBarSet::hovered, this,
                [this, place](bool on, int bucket) { showTip(on, bucket, place); });
        bars->append(set);
    }
    chart()->addSeries(bars);
}

void AgeingChart::addAxes(const Colors& colors)
{
    auto* ages = new QBarCategoryAxis;
    for (int bucket = 0; bucket < AgeBuckets::count; ++bucket) {
        ages->append(m_paper != nullptr ? AgeBuckets::shortTitle(bucket)
                                        : AgeBuckets::title(bucket));
    }
    ages->setLabelsColor(colors.text);
    ages->setLabelsFont(scaledFont(font(), 0.95));
    ages->setGridLineVisible(false);
    ages->setLinePen(QPen(colors.strongLine, 1));

    const auto [top, step] = ChartAxes::niceAxis(largestBar(m_sheet));
    ChartAxes::attach(*chart(), ages, ChartAxes::figures(0, top, step, colors, font()));
}

void AgeingChart::showTip(bool on, int bucket, int series)
{
    setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!on || bucket < 0 || series >= static_cast<int>(m_sheet.series().size())) {
        QToolTip::hideText();
        return;
    }
    const AgeingSheet::Series& part = m_sheet.series()[static_cast<std::size_t>(series)];
    const AgeingSheet::Cell& cell = part.cells[static_cast<std::size_t>(bucket)];
    QToolTip::showText(QCursor::pos(),
                       tr("%1, %2\n%3 · %Ln line(s)", nullptr, static_cast<int>(cell.lines))
                           .arg(part.title, AgeBuckets::title(bucket), m_sheet.text(cell)),
                       this);
}

void AgeingChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        rebuild();
    }
}

} // namespace repromise
