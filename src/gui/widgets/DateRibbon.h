#pragma once

#include "gui/widgets/RibbonLayout.h"

#include <QWidget>

namespace repromise {

/// The life of an order line on one time axis: above it what the customer asked for, was promised
/// and was told; below it what the order system and we expect; the delay between as a bar.
class DateRibbon : public QWidget {
    Q_OBJECT

public:
    explicit DateRibbon(QWidget* parent = nullptr);

    void setDates(const RibbonDates& dates);
    /// All of it as sentences, as screen readers hear it.
    QString description() const;

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitHeight();
    RibbonLayout layoutFor(double width) const;
    void paintAxis(QPainter& painter, const RibbonLayout& layout) const;
    void paintDelay(QPainter& painter, const RibbonLayout& layout) const;
    void paintMark(QPainter& painter, const RibbonLayout& layout, const RibbonMark& mark) const;
    QColor inkOf(const RibbonMark& mark) const;

    RibbonDates m_dates;
};

} // namespace repromise
