#include "gui/queue/SelectionKeeper.h"

#include "gui/models/QueueModel.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <unordered_map>

namespace repromise {

SelectionKeeper::SelectionKeeper(QTableView& view, QueueModel& model) : m_view(view), m_model(model)
{
}

void SelectionKeeper::keep()
{
    m_then = m_model.arrangement();
    m_selected.clear();
    int count = 0;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        count += range.height();
    }
    m_all = count > 1 && count == m_model.rowCount();
    if (count <= mostLines && !m_all) {
        for (const QItemSelectionRange& range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                m_selected.push_back(m_model.lineAt(row));
            }
        }
    }
    const QModelIndex current = m_view.currentIndex();
    m_currentRow = current.row();
    m_currentColumn = std::max(0, current.column());
    m_current = m_model.lineAt(m_currentRow);
    m_offset = m_currentRow < 0 ? 0 : m_view.rowViewportPosition(m_currentRow);
    m_inView = m_currentRow >= 0 && m_offset >= 0 && m_offset < m_view.viewport()->height();
    const QSignalBlocker quiet(m_view.selectionModel());
    m_view.selectionModel()->clear();
}

std::vector<LineIx> SelectionKeeper::linesNow(const std::vector<LineIx>& linesThen) const
{
    const PicturePtr& now = m_model.arrangement()->picture;
    if (m_then->sameLines(*m_model.arrangement()) || !m_then->picture || !now) {
        return linesThen;
    }
    const std::vector<std::int64_t>& idsThen = m_then->picture->backlog->lines.id;
    std::unordered_map<std::int64_t, LineIx> lineOf;
    for (const LineIx line : linesThen) {
        if (line != noIx) {
            lineOf.emplace(idsThen[line], noIx);
        }
    }
    const std::vector<std::int64_t>& ids = now->backlog->lines.id;
    std::size_t missing = lineOf.size();
    for (std::size_t line = 0; line < ids.size() && missing > 0; ++line) {
        const auto found = lineOf.find(ids[line]);
        if (found != lineOf.end()) {
            found->second = static_cast<LineIx>(line);
            --missing;
        }
    }
    std::vector<LineIx> result;
    result.reserve(linesThen.size());
    for (const LineIx line : linesThen) {
        result.push_back(line == noIx ? noIx : lineOf.at(idsThen[line]));
    }
    return result;
}

QItemSelection SelectionKeeper::selectionOf(std::vector<int> rows) const
{
    QItemSelection selection;
    std::ranges::sort(rows);
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1) {
            ++end;
        }
        selection.append(QItemSelectionRange(m_model.index(rows[i], 0),
                                             m_model.index(rows[end - 1], queueColumnCount - 1)));
        i = end;
    }
    return selection;
}

void SelectionKeeper::restore()
{
    if (m_model.rowCount() == 0) {
        return;
    }
    if (m_all) {
        m_view.selectAll();
    }
    std::vector<LineIx> wanted = m_selected;
    wanted.push_back(m_current);
    const std::vector<LineIx> lines = linesNow(wanted);
    std::vector<int> rows;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (const int row = m_model.rowOf(lines[i]); row >= 0) {
            rows.push_back(row);
        }
    }
    int row = m_model.rowOf(lines.back());
    const bool same = row >= 0;
    if (!same && m_currentRow >= 0) { // the line is gone: go on with the one in its place
        row = std::min(m_currentRow, m_model.rowCount() - 1);
    }
    if (row < 0) {
        return;
    }
    m_view.selectionModel()->setCurrentIndex(m_model.index(row, m_currentColumn),
                                             QItemSelectionModel::NoUpdate);
    if (!m_all) {
        if (rows.empty()) {
            rows.push_back(row);
        }
        m_view.selectionModel()->select(selectionOf(std::move(rows)),
                                        QItemSelectionModel::ClearAndSelect);
    }
    if (m_inView) {
        const int height = m_view.rowHeight(row);
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollMode()
                                                     == QAbstractItemView::ScrollPerPixel
                                                 ? row * height - m_offset
                                                 : row - (height > 0 ? m_offset / height : 0));
    }
}

} // namespace repromise
