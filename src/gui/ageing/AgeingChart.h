#pragma once

#include "gui/ageing/AgeingSheet.h"

#include <QtCharts/QChartView>

class QBarSet;

namespace repromise {

struct Colors;

/// The sheet as stacked bars, one a bucket. A click on a part of a bar is a request for its lines.
class AgeingChart : public QChartView {
    Q_OBJECT

public:
    explicit AgeingChart(QWidget* parent = nullptr);

    void setSheet(const AgeingSheet& sheet);
    /// In these colours whatever the theme, with short names and without a legend.
    void setForPaper(const Colors& colors);
    /// The colour of a series, here and in the tables.
    static QColor colorOf(const Colors& colors, const AgeingSheet& sheet, int series);

signals:
    void partClicked(int bucket, int series);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addSeries(const Colors& colors);
    void addAxes(const Colors& colors);
    void showTip(bool on, int bucket, int series);

    AgeingSheet m_sheet;
    const Colors* m_paper = nullptr;
};

} // namespace repromise
