#include "gui/widgets/ChartAxes.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Theme.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChartView>

#include <algorithm>
#include <cmath>

namespace repromise {

std::pair<double, double> ChartAxes::niceAxis(double largest)
{
    if (largest <= 0) {
        return {1, 1};
    }
    const double rough = largest / usualTicks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= factor * power) {
            step = factor * power;
            break;
        }
    }
    return {std::ceil(largest / step) * step, step};
}

void ChartAxes::clear(QChartView& view, const Colors& colors)
{
    QChart& chart = *view.chart();
    chart.removeAllSeries();
    const QList<QAbstractAxis*> axes = chart.axes();
    for (QAbstractAxis* axis : axes) {
        chart.removeAxis(axis);
        delete axis;
    }
    view.setBackgroundBrush(colors.surface);
    chart.setBackgroundBrush(colors.surface);
    chart.setBackgroundPen(Qt::NoPen);
}

QAbstractAxis* ChartAxes::figures(double low, double high, double step, const Colors& colors,
                                  const QFont& font)
{
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(low, high);
    const double widest = std::max(std::abs(low), high);
    for (double value = low; value <= high + step / 2; value += step) {
        axis->append(LocalText::shortNumber(value, widest), value);
    }
    axis->setLabelsColor(colors.mutedText);
    axis->setLabelsFont(scaledFont(font, 0.9));
    axis->setGridLinePen(QPen(colors.line, 1));
    axis->setLineVisible(false);
    return axis;
}

void ChartAxes::attach(QChart& chart, QAbstractAxis* below, QAbstractAxis* figures)
{
    chart.addAxis(below, Qt::AlignBottom);
    chart.addAxis(figures, Qt::AlignLeft);
    const QList<QAbstractSeries*> all = chart.series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(below);
        series->attachAxis(figures);
    }
}

} // namespace repromise
