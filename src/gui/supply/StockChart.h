#pragma once

#include "gui/supply/SupplyData.h"

#include <QtCharts/QChartView>

#include <optional>

class QLineSeries;

namespace repromise {

struct Colors;

/// The projected stock of an item-location as a step line, red where it is below zero, with a mark
/// for each inbound line. A mark dragged sideways supposes another date for that line; what is
/// supposed stands as a second line over what is so.
class StockChart : public QChartView {
    Q_OBJECT

public:
    explicit StockChart(QWidget* parent = nullptr);

    /// `supposed` empty: nothing is supposed.
    void setStock(const StockProjection& now, const std::optional<StockProjection>& supposed,
                  Date today);
    /// Where the mark of an inbound line is, in the view.
    std::optional<QPointF> markOf(InboundIx inbound) const;

signals:
    void dateDragged(repromise::InboundIx inbound, repromise::Date date);

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Mark {
        InboundIx inbound = noIx;
        QPointF value; ///< in the values of the axes
    };

    void rebuild();
    void measure();
    int ticks() const;
    void addStock(const StockProjection& stock, const QColor& ink, bool supposed);
    void addLack(const StockProjection& stock, const Colors& colors);
    void addMarks(const Colors& colors);
    void addAxes(const Colors& colors);
    const StockProjection& shown() const { return m_supposed ? *m_supposed : m_now; }
    std::optional<InboundIx> markAt(const QPointF& place) const;
    Date dateAt(const QPointF& place) const;

    StockProjection m_now;
    std::optional<StockProjection> m_supposed;
    Date m_today;
    Date m_first, m_last;
    int m_ticks = 0;
    double m_low = 0, m_high = 0, m_step = 1;
    std::vector<Mark> m_marks;
    std::optional<InboundIx> m_dragged;
    Date m_draggedTo;
};

} // namespace repromise
