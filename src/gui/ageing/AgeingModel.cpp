#include "gui/ageing/AgeingModel.h"

#include "gui/models/AgeBuckets.h"

namespace repromise {

void AgeingModel::setSheet(AgeingSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int AgeingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_sheet.empty() ? 0 : static_cast<int>(m_sheet.series().size()) + 1;
}

int AgeingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : AgeBuckets::count + 2;
}

int AgeingModel::bucketOf(const QModelIndex& index) const
{
    return index.column() >= 1 && index.column() <= AgeBuckets::count ? index.column() - 1 : -1;
}

int AgeingModel::seriesOf(const QModelIndex& index) const
{
    return index.row() < static_cast<int>(m_sheet.series().size()) ? index.row() : -1;
}

const AgeingSheet::Cell& AgeingModel::cell(const QModelIndex& index) const
{
    const int bucket = bucketOf(index);
    const int series = seriesOf(index);
    if (series < 0) {
        return bucket < 0 ? m_sheet.total() : m_sheet.bucketTotal(bucket);
    }
    const AgeingSheet::Series& row = m_sheet.series()[static_cast<std::size_t>(series)];
    return bucket < 0 ? row.total : row.cells[static_cast<std::size_t>(bucket)];
}

QVariant AgeingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int series = seriesOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() > 0) {
            return m_sheet.text(cell(index));
        }
        return series < 0 ? tr("Total") : m_sheet.series()[static_cast<std::size_t>(series)].title;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return cell(index).lines == 0 ? QVariant()
                                      : QVariant(tr("%Ln line(s). Click to see them in the queue.",
                                                    nullptr, static_cast<int>(cell(index).lines)));
    default:
        return {};
    }
}

QVariant AgeingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        return AgeingSheet::title(m_sheet.dimension());
    }
    return section <= AgeBuckets::count ? AgeBuckets::title(section - 1) : tr("Total");
}

} // namespace repromise
