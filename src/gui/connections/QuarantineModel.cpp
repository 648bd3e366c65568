#include "gui/connections/QuarantineModel.h"

#include "gui/connections/ComplaintText.h"
#include "gui/models/LocalText.h"

#include <QFont>

#include <algorithm>

namespace repromise {
namespace {

constexpr quintptr topLevel = 0; ///< else the number of the group, from 1

bool same(const QuarantineRow& a, const QuarantineRow& b)
{
    return a.id == b.id && a.source == b.source && a.key == b.key && a.reason == b.reason;
}

} // namespace

void QuarantineModel::setRows(std::vector<QuarantineRow> rows)
{
    if (std::ranges::equal(rows, m_all, same)) {
        return;
    }
    beginResetModel();
    m_all = std::move(rows);
    arrange();
    endResetModel();
}

void QuarantineModel::setFilter(const std::string& source, const QString& text)
{
    if (source == m_source && text == m_text) {
        return;
    }
    beginResetModel();
    m_source = source;
    m_text = text;
    arrange();
    endResetModel();
}

bool QuarantineModel::fits(const QuarantineRow& row) const
{
    if (!m_source.empty() && row.source != m_source) {
        return false;
    }
    bool matches = m_text.isEmpty();
    for (int column = 0; column < columnTotal && !matches; ++column) {
        matches = cell(row, column).contains(m_text, Qt::CaseInsensitive);
    }
    return matches;
}

void QuarantineModel::arrange()
{
    m_groups.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const QuarantineRow& row = m_all[i];
        if (!fits(row)) {
            continue;
        }
        auto group = std::ranges::find_if(m_groups, [&row](const Group& each) {
            return each.kind == row.kind && each.record == row.record;
        });
        if (group == m_groups.end()) {
            group = m_groups.insert(group, {row.record, row.kind, {}});
        }
        group->rows.push_back(i);
    }
    std::ranges::stable_sort(m_groups, std::greater(),
                             [](const Group& group) { return group.rows.size(); });
}

const QuarantineRow* QuarantineModel::rowOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == topLevel) {
        return nullptr;
    }
    const Group& group = m_groups[index.internalId() - 1];
    return &m_all[group.rows[static_cast<std::size_t>(index.row())]];
}

std::vector<const QuarantineRow*> QuarantineModel::rowsOf(const QModelIndexList& indexes) const
{
    std::set<std::size_t> chosen;
    for (const QModelIndex& index : indexes) {
        if (const QuarantineRow* row = rowOf(index)) {
            chosen.insert(static_cast<std::size_t>(row - m_all.data()));
        } else if (index.isValid()) {
            const auto& rows = m_groups[static_cast<std::size_t>(index.row())].rows;
            chosen.insert(rows.begin(), rows.end());
        }
    }
    std::vector<const QuarantineRow*> rows;
    rows.reserve(chosen.size());
    for (const std::size_t at : chosen) {
        rows.push_back(&m_all[at]);
    }
    return rows;
}

QModelIndexList QuarantineModel::indexesOf(const std::set<std::string>& keys) const
{
    QModelIndexList found;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto& rows = m_groups[g].rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (keys.contains(m_all[rows[i]].key)) {
                found << createIndex(static_cast<int>(i), 0, g + 1);
            }
        }
    }
    return found;
}

int QuarantineModel::count() const
{
    std::size_t sum = 0;
    for (const Group& group : m_groups) {
        sum += group.rows.size();
    }
    return static_cast<int>(sum);
}

QModelIndex QuarantineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columnTotal) {
        return {};
    }
    const auto group = static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0);
    return createIndex(row, column, group);
}

QModelIndex QuarantineModel::parent(const QModelIndex& child) const
{
    return child.internalId() == topLevel
               ? QModelIndex()
               : createIndex(static_cast<int>(child.internalId()) - 1, 0, topLevel);
}

int QuarantineModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    const bool group = parent.internalId() == topLevel && parent.column() == 0;
    return group ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size())
                 : 0;
}

int QuarantineModel::columnCount(const QModelIndex&) const
{
    return columnTotal;
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

QString QuarantineModel::title(const Group& group)
{
    const QString count = LocalText::count(group.rows.size());
    return group.record.empty()
               ? tr("%1 (%2)", "complaint, count").arg(ComplaintText::complaint(group.kind), count)
               : tr("%1: %2 (%3)", "records, complaint, count")
                     .arg(ComplaintText::records(group.record),
                          ComplaintText::complaint(group.kind), count);
}

QVariant QuarantineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const QuarantineRow* row = rowOf(index)) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? cell(*row, index.column())
                                                                  : QVariant();
    }
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return text && index.column() == 0 ? title(m_groups[static_cast<std::size_t>(index.row())])
                                       : QVariant();
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
        return tr("Reason");
    }
}

} // namespace repromise
