#include "gui/widgets/ColumnFit.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace repromise {
namespace {

/// The style sheet draws heads bolder, and with more room beside them, than it asks room for.
int headWidth(const QHeaderView& head, int section)
{
    constexpr int besides = 4;
    QFont bold = head.font();
    bold.setWeight(QFont::DemiBold);
    const QString text = head.model()->headerData(section, head.orientation()).toString();
    return head.sectionSizeHint(section) + QFontMetrics(bold).horizontalAdvance(text)
           - head.fontMetrics().horizontalAdvance(text) + besides;
}

} // namespace

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
    head->setMinimumSectionSize(24);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0) {
            head->resizeSection(static_cast<int>(i), widths[i]);
        }
    }
    m_fitting = false;
}

} // namespace repromise
