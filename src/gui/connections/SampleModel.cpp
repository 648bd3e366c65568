#include "gui/connections/SampleModel.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QApplication>
#include <QPalette>

namespace repromise {

void SampleModel::setRecords(std::vector<SampleRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant SampleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SampleRecord& shown = record(index.row());
    const bool good = shown.complaint.empty();
    if (role == Qt::ForegroundRole && index.column() == Verdict) {
        return colorsOf(QApplication::palette()).tone(good ? Tone::Good : Tone::Danger).ink;
    }
    if (role == Qt::ToolTipRole) {
        return LocalText::text(good ? shown.place : shown.complaint);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() == Key) {
        return LocalText::text(shown.key.empty() ? shown.place : shown.key);
    }
    return good ? tr("Good") : LocalText::text(shown.complaint);
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Key ? tr("Record") : tr("Would it be taken?");
}

} // namespace repromise
