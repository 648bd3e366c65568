#pragma once

#include "base/Date.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace repromise {

/// The dates of one order line that a DateRibbon shows; unknown ones are left out, but for the
/// projected date of a line that has not shipped, which then stands at the open end.
struct RibbonDates {
    Date requested = {}, promised = {}, told = {};               ///< what was said
    Date confirmed = {}, projected = {}, safe = {}, actual = {}; ///< what is so
    Date today = {};
    Date due = {};
};

enum class RibbonKind { Requested, Promised, Told, Confirmed, Projected, Safe, Actual };

/// One date, or several that fall on one day of one side.
struct RibbonMark {
    std::vector<RibbonKind> kinds;
    Date date; ///< unknown at the open end
    double x = 0;
    bool above = false;
    int lane = 0; ///< 0 next to the axis
    QRectF label; ///< where the two lines of text stand
};

/// Where everything on a date ribbon stands. What was said is above the axis, what is so below.
/// No label covers another label or the stem of another mark.
class RibbonLayout {
    Q_DECLARE_TR_FUNCTIONS(RibbonLayout)

public:
    struct Measure {
        double width = 0;
        double lineHeight = 0;
        std::function<double(const QString&)> nameWidth, dateWidth;
    };

    RibbonLayout(const RibbonDates& dates, const Measure& measure);

    const std::vector<RibbonMark>& marks() const { return m_marks; }
    double axisY() const { return m_axisY; }
    double height() const { return m_height; }
    double x(Date date) const;

    static QString name(RibbonKind kind);
    /// `Requested, promised`
    static QString names(const RibbonMark& mark);
    static QString dateText(Date date, Date today);

    static constexpr double laneGap = 4;
    static constexpr double axisGap = 16; ///< between the axis and the nearest lane

private:
    void addMarks(const RibbonDates& dates);
    void scale(const RibbonDates& dates);
    static bool place(const std::vector<RibbonMark*>& side, std::size_t from, double width);
    static bool fits(const std::vector<RibbonMark*>& side, std::size_t count);
    static void stack(const std::vector<RibbonMark*>& side, double width);
    void setHeights(const Measure& measure);

    std::vector<RibbonMark> m_marks;
    Date m_first, m_last;
    double m_left = 0, m_right = 0;
    double m_axisY = 0, m_height = 0;
};

} // namespace repromise
