#include "gui/queue/QueueGrid.h"

#include "gui/models/QueueModel.h"
#include "gui/queue/QueueDelegate.h"
#include "gui/queue/SelectionKeeper.h"
#include "gui/widgets/ColumnFit.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

constexpr int sampledRows = 40; // a screen of them: more would cost a frame at the first picture
constexpr int widest = 165;
/// What tells most comes first, for small screens; the others follow.
constexpr std::array firstOrder{
    QueueColumn::Order,      QueueColumn::Line,       QueueColumn::Customer,
    QueueColumn::Exceptions, QueueColumn::Promised,   QueueColumn::Projected,
    QueueColumn::DaysLate,   QueueColumn::Value,      QueueColumn::Told,
    QueueColumn::Open,       QueueColumn::Tier,       QueueColumn::Priority,
    QueueColumn::Requested,  QueueColumn::Confirmed,  QueueColumn::Safe,
    QueueColumn::Age,        QueueColumn::Location,   QueueColumn::Source,
    QueueColumn::Item,       QueueColumn::Description};
constexpr int widestOfAll = 320; ///< where the window has room to spare
/// What may give way when the columns up to the value are wider than the screen, and how far:
/// none, when only what its head and contents do not need.
constexpr int none = 0;
constexpr std::array givingWay{
    std::pair(QueueColumn::Order, none),    std::pair(QueueColumn::Line, none),
    std::pair(QueueColumn::Promised, none), std::pair(QueueColumn::Projected, none),
    std::pair(QueueColumn::DaysLate, none), std::pair(QueueColumn::Value, none),
    std::pair(QueueColumn::Customer, 112),  std::pair(QueueColumn::Exceptions, 136)};
/// What is cut at first takes what the window has to spare.
constexpr std::array growing{QueueColumn::Customer, QueueColumn::Exceptions};

} // namespace

QueueGrid::QueueGrid(QWidget* parent) : QTableView(parent), m_model(new QueueModel(this))
{
    setModel(m_model);
    setItemDelegate(new QueueDelegate(*m_model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // A head of its own selection model: with that of the rows each paint would ask of every row
    // whether it is selected, to draw a whole column as selected.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(m_model, horizontalHeader()));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(sampledRows);
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    setRowHeight();
    restoreColumns({});
    connect(m_model, &QueueModel::sortRequested, this, &QueueGrid::sortRequested);
    const auto changed = [this] { emit columnsChanged(); };
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, changed);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        const std::vector<QueueColumn> shown = shownColumns();
        const bool stretched = !shown.empty() && static_cast<int>(shown.back()) == section;
        const bool giving =
            !stretched && std::ranges::any_of(givingWay, [section](const auto& each) {
                return static_cast<int>(each.first) == section;
            });
        m_roomMade = m_roomMade && (m_makingRoom || !giving); // a width somebody chose stays
        if (!m_makingRoom && !stretched) { // what only follows the window is not kept
            emit columnsChanged();
        }
    });
}

void QueueGrid::setRowHeight()
{
    const int height = fontMetrics().height() + 14;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void QueueGrid::fitColumns()
{
    constexpr int comfort = 12;
    m_makingRoom = true;
    for (const QueueColumn column : QueueColumns::all()) {
        const int section = static_cast<int>(column);
        const int head = headWidth(*horizontalHeader(), section);
        const int typical =
            fontMetrics().averageCharWidth() * QueueColumns::info(column).typicalCharacters;
        const int content = m_model->rowCount() > 0 ? sizeHintForColumn(section) : typical;
        const int needed = std::max(head, std::min(content, widest));
        const int natural = std::max(head + comfort, needed);
        m_widths[static_cast<std::size_t>(section)] = {
            needed, natural, std::max(natural, std::min(content, widestOfAll))};
        setColumnWidth(section, natural);
    }
    makeRoom();
}

void QueueGrid::shrink(QueueColumn column, int least, int& excess)
{
    const int section = static_cast<int>(column);
    const int width = columnWidth(section);
    const int given = std::clamp(width - least, 0, std::max(0, excess));
    setColumnWidth(section, width - given);
    excess -= given;
}

void QueueGrid::widen(QueueColumn column, int most, int& spare)
{
    const int section = static_cast<int>(column);
    const int width = columnWidth(section);
    const int taken = std::clamp(most - width, 0, std::max(0, spare));
    setColumnWidth(section, width + taken);
    spare -= taken;
}

/// On a small screen the value, which the list is sorted by at first, is seen without scrolling; on
/// a wide one names and exceptions are seen whole.
void QueueGrid::makeRoom()
{
    m_makingRoom = true;
    const auto widths = [this](QueueColumn column) {
        return m_widths[static_cast<std::size_t>(column)];
    };
    const int value = static_cast<int>(QueueColumn::Value);
    for (const auto& [column, least] : givingWay) {
        if (!isColumnHidden(static_cast<int>(column))) {
            setColumnWidth(static_cast<int>(column), widths(column).natural);
        }
    }
    int excess = columnViewportPosition(value) + horizontalOffset() + columnWidth(value)
                 - viewport()->width();
    for (const auto& [column, least] : givingWay) {
        shrink(column, least == none ? widths(column).least : least, excess);
    }
    int spare = viewport()->width();
    const std::vector<QueueColumn> shown = shownColumns();
    for (const QueueColumn column : shown) { // the last one is stretched
        spare -=
            column == shown.back() ? widths(column).natural : columnWidth(static_cast<int>(column));
    }
    for (const QueueColumn column : growing) {
        if (!isColumnHidden(static_cast<int>(column))) {
            widen(column, widths(column).most, spare);
        }
    }
    m_makingRoom = false;
    m_roomMade = true;
}

void QueueGrid::showArrangement(const ArrangementPtr& arrangement)
{
    const LineIx before = currentLine();
    const ArrangementPtr then = m_model->arrangement();
    SelectionKeeper keeper(*this, *m_model);
    m_restoring = true;
    keeper.keep();
    m_model->setArrangement(arrangement);
    if (!m_fitted && m_model->rowCount() > 0) {
        m_fitted = true;
        fitColumns();
    }
    keeper.restore();
    m_restoring = false;
    if (currentLine() != before || then->picture != arrangement->picture) {
        emit currentLineChanged(currentLine());
    }
    emit selectedCountChanged(selectedCount());
    viewport()->update();
}

void QueueGrid::showSameRows(const ArrangementPtr& arrangement)
{
    m_model->setSameRows(arrangement);
}

LineIx QueueGrid::currentLine() const
{
    return m_model->lineAt(currentIndex().row());
}

bool QueueGrid::goToLine(LineIx line)
{
    const int row = m_model->rowOf(line);
    if (row < 0) {
        return false;
    }
    setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    scrollTo(currentIndex(), EnsureVisible);
    return true;
}

std::vector<LineIx> QueueGrid::selectedLines() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        ranges.emplace_back(range.top(), range.bottom());
    }
    std::ranges::sort(ranges);
    std::vector<LineIx> lines;
    int next = 0;
    for (const auto& [top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row) {
            lines.push_back(m_model->lineAt(row));
        }
        next = std::max(next, bottom + 1);
    }
    return lines;
}

int QueueGrid::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

void QueueGrid::step(int rows)
{
    if (m_model->rowCount() == 0) {
        return;
    }
    const int row = std::clamp(currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
}

void QueueGrid::setSorting(RowSorting sorting)
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(static_cast<int>(sorting.column),
                                         sorting.descending ? Qt::DescendingOrder
                                                            : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void QueueGrid::setColumnShown(QueueColumn column, bool shown)
{
    setColumnHidden(static_cast<int>(column), !shown);
    emit columnsChanged();
}

std::vector<QueueColumn> QueueGrid::shownColumns() const
{
    std::vector<QueueColumn> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(section)) {
            columns.push_back(static_cast<QueueColumn>(section));
        }
    }
    return columns;
}

QByteArray QueueGrid::columnState() const
{
    return horizontalHeader()->saveState();
}

void QueueGrid::restoreColumns(const QByteArray& state)
{
    const QSignalBlocker quiet(horizontalHeader());
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    m_fitted = !state.isEmpty() && horizontalHeader()->restoreState(state)
               && horizontalHeader()->count() == queueColumnCount;
    if (!m_fitted) {
        int place = 0;
        for (const QueueColumn column : firstOrder) {
            horizontalHeader()->moveSection(
                horizontalHeader()->visualIndex(static_cast<int>(column)), place++);
        }
        for (const QueueColumn column : QueueColumns::all()) {
            setColumnHidden(static_cast<int>(column), !QueueColumns::info(column).shownAtFirst);
        }
        fitColumns();
        m_fitted = m_model->rowCount() > 0;
    }
    horizontalHeader()->setSortIndicator(sorted, order);
    updateGeometries();
    viewport()->update();
}

void QueueGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the focus lines run over the whole row
    if (!m_restoring) {
        emit currentLineChanged(m_model->lineAt(current.row()));
    }
}

void QueueGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring) {
        emit selectedCountChanged(selectedCount());
    }
}

void QueueGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_roomMade && event->size().width() != event->oldSize().width()) {
        makeRoom();
    }
}

void QueueGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeight();
    }
}

} // namespace repromise
