#include "gui/connections/FieldsModel.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include <algorithm>

namespace repromise {

void FieldsModel::setRecords(const std::vector<const QuarantineRow*>& records)
{
    beginResetModel();
    m_records.clear();
    for (const QuarantineRow* record : records) {
        m_records.push_back({record->id, record->fields});
    }
    readLines();
    endResetModel();
    emit edited();
}

void FieldsModel::undo()
{
    beginResetModel();
    readLines();
    endResetModel();
    emit edited();
}

void FieldsModel::readLines()
{
    m_lines.clear();
    if (m_records.empty()) {
        return;
    }
    const RecordFields& first = m_records.front().fields;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const bool mixed = std::ranges::any_of(m_records, [&](const MendedRecord& record) {
            return record.fields[i].value != first[i].value;
        });
        m_lines.push_back({first[i].name, first[i].value, mixed, false});
    }
}

bool FieldsModel::changed() const
{
    return std::ranges::any_of(m_lines, &Line::edited);
}

std::vector<MendedRecord> FieldsModel::mended() const
{
    std::vector<MendedRecord> records = m_records;
    for (MendedRecord& record : records) {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].edited) {
                record.fields[i].value = m_lines[i].value;
            }
        }
    }
    return records;
}

int FieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

QVariant FieldsModel::valueOf(const Line& line, int role) const
{
    const bool several = line.mixed && !line.edited;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return several ? tr("several values") : LocalText::text(line.value);
    case Qt::EditRole:
        return several ? QString() : LocalText::text(line.value);
    case Qt::ForegroundRole:
        return several ? QVariant(colorsOf(QApplication::palette()).mutedText) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(line.edited);
        font.setItalic(several);
        return font;
    }
    default:
        return {};
    }
}

QVariant FieldsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (index.column() == Value) {
        return valueOf(line, role);
    }
    if (role == Qt::ForegroundRole) {
        return colorsOf(QApplication::palette()).mutedText;
    }
    return role == Qt::DisplayRole ? LocalText::text(line.name) : QVariant();
}

bool FieldsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Value) {
        return false;
    }
    Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const std::string text = value.toString().trimmed().toStdString();
    // An editor that is left as it was opened changes nothing.
    if (line.edited || !line.mixed ? text == line.value : text.empty()) {
        return false;
    }
    line.value = text;
    line.edited = true;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Field ? tr("Field") : tr("Value");
}

} // namespace repromise
