#include "gui/connections/QuarantineModel.h"

#include "gui/models/LocalText.h"

namespace repromise {

void QuarantineModel::setRows(std::vector<QuarantineRow> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    arrange();
    endResetModel();
}

void QuarantineModel::setFilter(const std::string& source, const QString& text)
{
    beginResetModel();
    m_source = source;
    m_text = text;
    arrange();
    endResetModel();
}

void QuarantineModel::arrange()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const QuarantineRow& row = m_all[i];
        if (!m_source.empty() && row.source != m_source) {
            continue;
        }
        bool matches = m_text.isEmpty();
        for (int column = 0; column < columnTotal && !matches; ++column) {
            matches = cell(row, column).contains(m_text, Qt::CaseInsensitive);
        }
        if (matches) {
            m_shown.push_back(i);
        }
    }
}

int QuarantineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int QuarantineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString QuarantineModel::cell(const QuarantineRow& row, int column)
{
    switch (column) {
    case Place:
        return row.line == 0 ? LocalText::text(row.file)
                             : QStringLiteral("%1:%2").arg(LocalText::text(row.file)).arg(row.line);
    case Key:
        return LocalText::text(row.key);
    case Handled:
        return row.handling == "rejected" ? tr("Not loaded") : tr("Loaded, doubtful");
    default:
        return LocalText::text(row.reason);
    }
}

QVariant QuarantineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return cell(rowAt(index.row()), index.column());
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Place:
        return tr("File and line");
    case Key:
        return tr("Record");
    case Handled:
        return tr("What was done");
    default:
        return tr("Why, and how to mend it");
    }
}

} // namespace repromise
