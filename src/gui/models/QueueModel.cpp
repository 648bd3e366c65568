#include "gui/models/QueueModel.h"

#include "gui/models/LineCells.h"

namespace repromise {

QueueModel::QueueModel(QObject* parent) : QAbstractTableModel(parent) {}

/// Lines keep their number within one backlog only; in another they are found by id, which is for
/// whoever keeps a selection to do.
int QueueModel::translatedRow(int oldRow, const Arrangement& next) const
{
    if (!next.sameLines(*m_arrangement) || oldRow < 0
        || oldRow >= static_cast<int>(m_arrangement->rows.size())) {
        return -1;
    }
    const std::uint32_t row = next.findRow(m_arrangement->rows[static_cast<std::size_t>(oldRow)]);
    return row == noIx ? -1 : static_cast<int>(row);
}

void QueueModel::moveTo(ArrangementPtr arrangement)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before) {
        const int row = translatedRow(index.row(), *arrangement);
        after.append(row >= 0 ? this->index(row, index.column()) : QModelIndex());
    }
    m_arrangement = std::move(arrangement);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void QueueModel::setArrangement(ArrangementPtr arrangement)
{
    // First only the number of rows changes; rows the old arrangement does not have are blank
    // until moveTo says what stands in each.
    const int next = static_cast<int>(arrangement->rows.size());
    if (next < m_shown) {
        beginRemoveRows({}, next, m_shown - 1);
        m_shown = next;
        endRemoveRows();
    } else if (next > m_shown) {
        beginInsertRows({}, m_shown, next - 1);
        m_shown = next;
        endInsertRows();
    }
    moveTo(std::move(arrangement));
}

void QueueModel::setSameRows(ArrangementPtr arrangement)
{
    m_arrangement = std::move(arrangement);
    if (m_shown > 0) {
        emit dataChanged(index(0, 0), index(m_shown - 1, queueColumnCount - 1));
    }
}

LineIx QueueModel::lineAt(int row) const
{
    const auto& rows = m_arrangement->rows;
    return row >= 0 && row < m_shown && row < static_cast<int>(rows.size())
               ? rows[static_cast<std::size_t>(row)]
               : noIx;
}

int QueueModel::rowOf(LineIx line) const
{
    const std::uint32_t row = m_arrangement->findRow(line);
    return row == noIx ? -1 : static_cast<int>(row);
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : queueColumnCount;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    const LineIx line = lineAt(index.row());
    if (!index.isValid() || line == noIx) {
        return {};
    }
    const auto column = static_cast<QueueColumn>(index.column());
    const LineCells cells(*m_arrangement->picture);
    switch (role) {
    case Qt::DisplayRole:
        return cells.display(line, column);
    case Qt::ToolTipRole:
        return cells.tip(line, column);
    case Qt::AccessibleTextRole:
        return QueueColumns::title(column) + u' ' + cells.display(line, column);
    case Qt::AccessibleDescriptionRole:
        return cells.sentence(line);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (QueueColumns::rightAligned(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return cells.raw(line, column);
    case LineRole:
        return line;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= queueColumnCount) {
        return {};
    }
    const auto column = static_cast<QueueColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return QueueColumns::title(column);
    case Qt::ToolTipRole:
        return QueueColumns::tip(column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (QueueColumns::rightAligned(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < queueColumnCount) {
        emit sortRequested({static_cast<QueueColumn>(column), order == Qt::DescendingOrder});
    }
}

} // namespace repromise
