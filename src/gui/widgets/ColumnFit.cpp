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
constexpr int endOfHead = 8;    ///< of the style's own
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
    const bool sorted = head.isSortIndicatorShown() && head.sortIndicatorSection() == section;
    return QFontMetrics(bold).horizontalAdvance(text) + besides(head.parentWidget()) + endOfHead
           + (sorted ? sortArrow : 0);
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
