#include "gui/widgets/RibbonLayout.h"

#include "gui/models/LocalText.h"

#include <algorithm>
#include <array>

namespace repromise {
namespace {

constexpr double sideMargin = 10;
constexpr double stemGap = 5;
constexpr int leastDays = 7;

struct Entry {
    RibbonKind kind;
    Date date;
    bool above;
};

std::array<Entry, 7> entriesOf(const RibbonDates& d)
{
    return {{{RibbonKind::Requested, d.requested, true},
             {RibbonKind::Promised, d.promised, true},
             {RibbonKind::Told, d.told, true},
             {RibbonKind::Confirmed, d.confirmed, false},
             {RibbonKind::Projected, d.projected, false},
             {RibbonKind::Safe, d.safe, false},
             {RibbonKind::Actual, d.actual, false}}};
}

/// Whether the stem of `a`, on its way to lane `a.lane`, runs through the label of `b`.
bool stemCrosses(const RibbonMark& a, const RibbonMark& b)
{
    return b.lane < a.lane && a.x > b.label.left() - stemGap && a.x < b.label.right() + stemGap;
}

} // namespace

QString RibbonLayout::name(RibbonKind kind)
{
    switch (kind) {
    case RibbonKind::Requested:
        return tr("Requested");
    case RibbonKind::Promised:
        return tr("Promised");
    case RibbonKind::Told:
        return tr("Told");
    case RibbonKind::Confirmed:
        return tr("Confirmed");
    case RibbonKind::Projected:
        return tr("Projected");
    case RibbonKind::Safe:
        return tr("Safe");
    case RibbonKind::Actual:
        break;
    }
    return tr("Shipped");
}

QString RibbonLayout::names(const RibbonMark& mark)
{
    QStringList names;
    for (const RibbonKind kind : mark.kinds) {
        names << (names.isEmpty() ? name(kind) : name(kind).toLower());
    }
    return names.join(QStringLiteral(", "));
}

QString RibbonLayout::dateText(Date date, Date today)
{
    return date.known() ? LocalText::shortDate(date, today) : tr("no date");
}

RibbonLayout::RibbonLayout(const RibbonDates& dates, const Measure& measure)
    : m_left(sideMargin), m_right(std::max(sideMargin + 1, measure.width - sideMargin))
{
    addMarks(dates);
    scale(dates);
    for (RibbonMark& mark : m_marks) {
        mark.x = x(mark.date);
    }
    std::ranges::sort(m_marks, std::greater(), &RibbonMark::x);
    for (RibbonMark& mark : m_marks) {
        const double width = std::max(measure.nameWidth(names(mark)),
                                      measure.dateWidth(dateText(mark.date, dates.today)));
        mark.label = QRectF(0, 0, width, 2 * measure.lineHeight);
    }
    for (const bool above : {true, false}) {
        std::vector<RibbonMark*> side;
        for (RibbonMark& mark : m_marks) {
            if (mark.above == above) {
                side.push_back(&mark);
            }
        }
        if (!place(side, 0, measure.width)) {
            stack(side, measure.width);
        }
    }
    setHeights(measure);
}

void RibbonLayout::addMarks(const RibbonDates& dates)
{
    for (const Entry& entry : entriesOf(dates)) {
        if (!entry.date.known()) {
            continue;
        }
        const auto same = std::ranges::find_if(m_marks, [&entry](const RibbonMark& mark) {
            return mark.date == entry.date && mark.above == entry.above;
        });
        if (same != m_marks.end()) {
            same->kinds.push_back(entry.kind);
        } else {
            m_marks.push_back({{entry.kind}, entry.date, 0, entry.above, 0, {}});
        }
    }
    if (!dates.projected.known() && !dates.actual.known()) {
        m_marks.push_back({{RibbonKind::Projected}, Date(), 0, false, 0, {}});
    }
}

void RibbonLayout::scale(const RibbonDates& dates)
{
    m_first = m_last = dates.today;
    bool open = false;
    for (const RibbonMark& mark : m_marks) {
        if (!mark.date.known()) {
            open = true;
            continue;
        }
        m_first = m_first.known() ? std::min(m_first, mark.date) : mark.date;
        m_last = m_last.known() ? std::max(m_last, mark.date) : mark.date;
    }
    if (!m_first.known()) {
        m_first = m_last = Date::fromDays(0);
    }
    const int lacking = std::max(0, leastDays - m_last.daysAfter(m_first));
    m_first = m_first.plusDays(-lacking / 2);
    m_last = m_last.plusDays(lacking - lacking / 2);
    if (open) { // room for a time that nobody knows
        m_last = m_last.plusDays(std::max(2, m_last.daysAfter(m_first) / 4));
    }
}

double RibbonLayout::x(Date date) const
{
    if (!date.known()) {
        return m_right;
    }
    const double share = double(date.daysAfter(m_first)) / double(m_last.daysAfter(m_first));
    return m_left + std::clamp(share, 0.0, 1.0) * (m_right - m_left);
}

bool RibbonLayout::fits(const std::vector<RibbonMark*>& side, std::size_t count)
{
    const RibbonMark& mark = *side[count];
    return std::all_of(
        side.begin(), side.begin() + static_cast<std::ptrdiff_t>(count),
        [&mark](const RibbonMark* other) {
            const bool sameLane = other->lane == mark.lane
                                  && other->label.left() < mark.label.right() + 2 * stemGap
                                  && mark.label.left() < other->label.right() + 2 * stemGap;
            return !sameLane && !stemCrosses(mark, *other) && !stemCrosses(*other, mark);
        });
}

/// Beside its stem, to the right or to the left, in the nearest lane that leaves room for those
/// after it. A side has few marks, so trying all ways costs nothing.
bool RibbonLayout::place(const std::vector<RibbonMark*>& side, std::size_t from, double width)
{
    if (from == side.size()) {
        return true;
    }
    RibbonMark& mark = *side[from];
    for (mark.lane = 0; mark.lane < static_cast<int>(side.size()); ++mark.lane) {
        for (const double left : {mark.x + stemGap, mark.x - stemGap - mark.label.width()}) {
            mark.label.moveLeft(left);
            if (left >= 0 && mark.label.right() <= width && fits(side, from)
                && place(side, from + 1, width)) {
                return true;
            }
        }
    }
    return false;
}

/// Where there is too little room for anything better.
void RibbonLayout::stack(const std::vector<RibbonMark*>& side, double width)
{
    int lane = 0;
    for (RibbonMark* mark : side) {
        mark->lane = lane++;
        mark->label.moveLeft(
            std::clamp(mark->x + stemGap, 0.0, std::max(0.0, width - mark->label.width())));
    }
}

void RibbonLayout::setHeights(const Measure& measure)
{
    int lanesAbove = 0;
    int lanesBelow = 0;
    for (const RibbonMark& mark : m_marks) {
        int& lanes = mark.above ? lanesAbove : lanesBelow;
        lanes = std::max(lanes, mark.lane + 1);
    }
    const double lane = 2 * measure.lineHeight + laneGap;
    const double todayRow = measure.lineHeight + laneGap;
    m_axisY = lanesAbove * lane + axisGap;
    for (RibbonMark& mark : m_marks) {
        mark.label.moveTop(mark.above ? m_axisY - axisGap - (mark.lane + 1) * lane + laneGap
                                      : m_axisY + axisGap + mark.lane * lane);
    }
    m_height = m_axisY + axisGap + lanesBelow * lane + todayRow;
}

} // namespace repromise
