#include "gui/connections/MappingModel.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QApplication>
#include <QFont>
#include <QMimeData>
#include <QPalette>

namespace repromise {
namespace {

constexpr QChar fixedMark = u'=';

} // namespace

QString MappingModel::mimeType()
{
    return QStringLiteral("application/x-repromise-column");
}

void MappingModel::setMapping(ColumnMapping mapping, FileSample sample)
{
    beginResetModel();
    m_mapping = std::move(mapping);
    m_sample = std::move(sample);
    m_check = checkMapping(m_mapping, m_sample);
    endResetModel();
    emit judged();
}

/// The fields stay the same ones; what is said of them may all change.
void MappingModel::judge()
{
    m_check = checkMapping(m_mapping, m_sample);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    emit judged();
}

void MappingModel::setColumn(int row, const QString& column)
{
    const MappedField& field = m_check.fields[static_cast<std::size_t>(row)];
    const QString text = column.trimmed();
    const std::string name = field.name;
    m_mapping.columns.erase(name);
    m_mapping.constants.erase(name);
    if (text.startsWith(fixedMark)) {
        m_mapping.constants[name] = text.mid(1).trimmed().toStdString();
    } else if (!text.isEmpty()) {
        m_mapping.columns[name] = text.toStdString();
    }
    judge();
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_check.fields.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.column() == Source ? flags | Qt::ItemIsEditable : flags;
}

QString MappingModel::cell(const MappedField& field, int column) const
{
    switch (column) {
    case Field:
        return field.required
                   ? tr("%1 *", "a field that is needed").arg(LocalText::text(field.name))
                   : LocalText::text(field.name);
    case Source:
        return field.fixed
                   ? QString(fixedMark) + LocalText::text(m_mapping.constants.at(field.name))
                   : LocalText::text(field.column);
    case Example:
        return LocalText::text(field.example);
    default:
        if (field.wrong > 0) {
            return tr("%1 of %2: %3", "wrong rows, rows, why")
                .arg(LocalText::count(field.wrong), LocalText::count(m_check.rows),
                     field.complaint);
        }
        return field.complaint.isEmpty() && (field.fixed || !field.column.empty())
                   ? tr("Good")
                   : field.complaint;
    }
}

QVariant MappingModel::ink(const MappedField& field, int column) const
{
    const Colors& colors = colorsOf(QApplication::palette());
    if (column == Verdict) {
        return colors.tone(field.complaint.isEmpty() ? Tone::Good : Tone::Danger).ink;
    }
    return column == Example ? QVariant(colors.mutedText) : QVariant();
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const MappedField& field = m_check.fields[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return cell(field, index.column());
    case Qt::ForegroundRole:
        return ink(field, index.column());
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Source) {
        return false;
    }
    if (value.toString().trimmed() != data(index, Qt::EditRole).toString()) {
        setColumn(index.row(), value.toString());
    }
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Field:
        return tr("Our field");
    case Source:
        return tr("Column of the file");
    case Example:
        return tr("Example");
    default:
        return tr("What is wrong");
    }
}

QStringList MappingModel::mimeTypes() const
{
    return {mimeType()};
}

bool MappingModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                   const QModelIndex& parent) const
{
    return data->hasFormat(mimeType()) && parent.isValid();
}

bool MappingModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    setColumn(parent.row(), QString::fromUtf8(data->data(mimeType())));
    return true;
}

} // namespace repromise
