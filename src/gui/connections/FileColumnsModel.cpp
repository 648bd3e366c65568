#include "gui/connections/FileColumnsModel.h"

#include "gui/connections/MappingModel.h"
#include "gui/models/LocalText.h"

#include <QMimeData>

namespace repromise {

void FileColumnsModel::setSample(const FileSample& sample)
{
    beginResetModel();
    m_entries.clear();
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        Entry entry{LocalText::text(sample.columns[i]), {}};
        for (const auto& row : sample.rows) {
            if (i < row.size() && entry.example.isEmpty()) {
                entry.example = LocalText::text(row[i]);
            }
        }
        m_entries.push_back(entry);
    }
    endResetModel();
}

QString FileColumnsModel::column(int row) const
{
    return m_entries[static_cast<std::size_t>(row)].name;
}

QStringList FileColumnsModel::columns() const
{
    QStringList names;
    for (const Entry& entry : m_entries) {
        names << entry.name;
    }
    return names;
}

int FileColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

Qt::ItemFlags FileColumnsModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QVariant FileColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return entry.name;
    }
    return role == Qt::ToolTipRole ? entry.example : QVariant();
}

QStringList FileColumnsModel::mimeTypes() const
{
    return {MappingModel::mimeType()};
}

QMimeData* FileColumnsModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(MappingModel::mimeType(), column(indexes.first().row()).toUtf8());
    }
    return data;
}

} // namespace repromise
