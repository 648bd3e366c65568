#include "gui/widgets/ColumnFit.h"

#include "gui/models/LocalText.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace repromise {
namespace {

constexpr int padding = 8;
constexpr int comfort = 14;     ///< between columns that would touch
constexpr int tightPadding = 6; ///< as in the style sheet
constexpr int endOfHead = 8;    ///< where a table can be sorted, kept free for the arrow
constexpr int reserve = 2;

int besides(const QWidget* table)
{
    const bool tight = table != nullptr && table->property("tight").toBool();
    return 2 * (tight ? tightPadding : padding) + reserve;
}

} // namespace

int headWidth(const QHeaderView& head, int section)
{
    constexpr int sortArrow = 12;
    QFont bold = head.font();
    bold.setWeight(QFont::DemiBold);
    const QString text = head.model()->headerData(section, head.orientation()).toString();
    const bool sortable = head.isSortIndicatorShown();
    const bool sorted = sortable && head.sortIndicatorSection() == section;
    return QFontMetrics(bold).horizontalAdvance(text) + besides(head.parentWidget())
           + (sortable ? endOfHead : 0) + (sorted ? sortArrow : 0);
}

int dayWidth(const QTableView& table)
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const Date day = Date::fromYmd(2000, month, 28);
        widest =
            std::max(widest, table.fontMetrics().horizontalAdvance(LocalText::shortDate(day, day)));
    }
    return widest + besides(&table);
}

ColumnFit::ColumnFit(QTableView& table, std::vector<int> contents)
    : QObject(&table), m_table(table), m_contents(std::move(contents))
{
    m_table.viewport()->installEventFilter(this);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        const bool byHand = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)
                            && m_table.horizontalHeader()->underMouse();
        m_pulled = m_pulled || (!m_fitting && byHand);
    });
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    const bool fits = event->type() == QEvent::Resize || event->type() == QEvent::Show;
    const bool handled = QObject::eventFilter(watched, event);
    if (fits && !m_pulled && !m_fitting) {
        fit();
    }
    return handled;
}

/// 0 for hidden columns.
std::vector<int> ColumnFit::natural() const
{
    const QHeaderView* head = m_table.horizontalHeader();
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const int section = static_cast<int>(i);
        widths.push_back(head->isSectionHidden(section)
                             ? 0
                             : std::max(m_contents[i], headWidth(*head, section)));
    }
    return widths;
}

bool ColumnFit::endsInFigures() const
{
    const int last = static_cast<int>(m_contents.size()) - 1;
    const int alignment =
        m_table.model()->headerData(last, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    return Qt::Alignment(alignment).testFlag(Qt::AlignRight);
}

/// What cannot be read whole then has a tool tip.
void ColumnFit::squeeze(std::vector<int>& widths, int excess) const
{
    constexpr int most = 60; ///< of a hundred that a column may lose
    const auto take = [&excess](int& width, int wanted) {
        const int given = std::min({width * most / 100, wanted, excess});
        width -= given;
        excess -= given;
    };
    if (!endsInFigures()) {
        take(widths.back(), excess);
    }
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    const int over = excess;
    for (int& width : widths) {
        take(width, total == 0 ? 0 : (over * width + total - 1) / total);
    }
}

void ColumnFit::fit()
{
    m_fitting = true;
    QHeaderView* head = m_table.horizontalHeader();
    std::vector<int> widths = natural();
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - m_table.viewport()->width();
    for (std::size_t i = 0; i < widths.size() && excess > 0; ++i) {
        const int given = std::clamp(widths[i] - m_contents[i], 0, excess);
        widths[i] -= widths[i] == 0 ? 0 : given;
        excess -= widths[i] == 0 ? 0 : given;
    }
    if (excess > 0) {
        squeeze(widths, excess);
    }
    const auto shown = static_cast<int>(std::ranges::count_if(widths, [](int w) { return w > 0; }));
    if (excess < 0 && shown > 0) {
        // A last column of text keeps at least half.
        const int share =
            endsInFigures() ? -excess / shown : std::min(comfort, -excess / (2 * shown));
        for (int& width : widths) {
            width += width == 0 ? 0 : share;
        }
    }
    head->setMinimumSectionSize(24);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0) {
            head->resizeSection(static_cast<int>(i), widths[i]);
        }
    }
    m_fitting = false;
}

} // namespace repromise
