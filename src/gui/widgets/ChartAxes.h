#pragma once

#include <utility>

class QAbstractAxis;
class QChart;
class QChartView;
class QFont;

namespace repromise {

struct Colors;

/// What all charts of the console have in common: their ground and their axis of figures.
struct ChartAxes {
    /// The top of an axis of figures from 0 and the distance of its ticks: 1, 2, 2.5 or 5 times a
    /// power of ten.
    static std::pair<double, double> niceAxis(double largest);
    /// Those of niceAxis at most.
    static constexpr int usualTicks = 7;

    /// Without series and axes, on the ground of these colours.
    static void clear(QChartView& view, const Colors& colors);
    /// Ticks at every `step`, written as short numbers.
    static QAbstractAxis* figures(double low, double high, double step, const Colors& colors,
                                  const QFont& font);
    /// The chart takes both over, for all of its series.
    static void attach(QChart& chart, QAbstractAxis* below, QAbstractAxis* figures);
};

} // namespace repromise
