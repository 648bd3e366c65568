#include "gui/supply/InboundModel.h"

#include "app/CertaintyText.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QGuiApplication>
#include <QPalette>

namespace repromise {

void InboundModel::setProjection(SupplyDataPtr data, StockProjection projection)
{
    const bool sameRows = data == m_data
                          && std::ranges::equal(projection.inbound, m_projection.inbound, {},
                                                &InboundOutlook::row, &InboundOutlook::row);
    // Rows that stay keep an open editor and the selection.
    if (!sameRows) {
        beginResetModel();
    }
    m_data = std::move(data);
    m_projection = std::move(projection);
    if (!sameRows) {
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    }
}

int InboundModel::rowOf(InboundIx inbound) const
{
    const auto found = std::ranges::find(m_projection.inbound, inbound, &InboundOutlook::row);
    return found == m_projection.inbound.end()
               ? -1
               : static_cast<int>(found - m_projection.inbound.begin());
}

int InboundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_projection.inbound.size());
}

int InboundModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

Date InboundModel::certain(InboundIx inbound, bool safe) const
{
    const auto& certainty = m_data->picture->certainty;
    if (!certainty || inbound >= certainty->inbound.safe.size()) {
        return {};
    }
    return safe ? certainty->inbound.safe[inbound] : certainty->inbound.likely[inbound];
}

bool InboundModel::supposed(const InboundOutlook& inbound) const
{
    const InboundTable& table = m_data->picture->backlog->inbound;
    return inbound.row < table.size() && inbound.expected != table.expected[inbound.row];
}

QString InboundModel::cell(const InboundOutlook& inbound, int column) const
{
    const Backlog& backlog = *m_data->picture->backlog;
    const Date today = m_data->picture->today;
    switch (column) {
    case Supply:
        return LocalText::text(backlog.text(backlog.inbound.key[inbound.row]));
    case Supplier:
        return LocalText::text(backlog.text(backlog.inbound.supplier[inbound.row]));
    case Expected:
        return LocalText::shortDate(inbound.expected, today);
    case Likely:
    case Safe:
        return m_data->picture->safeDatesComing
                   ? QStringLiteral("…")
                   : LocalText::shortDate(certain(inbound.row, column == Safe), today);
    case Quantity:
        return LocalText::quantity(inbound.open);
    default:
        return LocalText::count(inbound.limitedLines);
    }
}

QString InboundModel::tip(const InboundOutlook& inbound, int column) const
{
    switch (column) {
    case Expected:
        return supposed(inbound) ? tr("Supposed. The source says %1.")
                                       .arg(LocalText::longDate(
                                           m_data->picture->backlog->inbound.expected[inbound.row]))
                                 : tr("Type another date to see what it would do.");
    case Likely:
    case Safe:
        return m_data->picture->safeDatesComing ? LocalText::safeDatesComing()
                                                : trustInSafeDates(*m_data->picture, inbound.row);
    case Waiting:
        return tr("%Ln line(s) wait for it", nullptr, static_cast<int>(inbound.limitedLines))
               + u'\n' + tr("%Ln line(s) take of it", nullptr, static_cast<int>(inbound.lines));
    default:
        return cell(inbound, column);
    }
}

QVariant InboundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const InboundOutlook& inbound = m_projection.inbound[static_cast<std::size_t>(index.row())];
    if (inbound.row >= m_data->picture->backlog->inbound.size()) {
        return {}; // supposed as a whole: this page makes none
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(inbound, index.column());
    case Qt::EditRole:
        return LocalText::qdate(inbound.expected.known() ? inbound.expected
                                                         : m_data->picture->today);
    case Qt::ToolTipRole:
        return tip(inbound, index.column());
    case Qt::ForegroundRole:
        return index.column() == Expected && supposed(inbound)
                   ? QVariant(colorsOf(QGuiApplication::palette()).accent)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (index.column() >= Quantity ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

bool InboundModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QDate day = value.toDate();
    if (role != Qt::EditRole || !index.isValid() || index.column() != Expected || !day.isValid()) {
        return false;
    }
    emit dateTyped(inboundAt(index.row()), Date::fromYmd(day.year(), day.month(), day.day()));
    return true;
}

Qt::ItemFlags InboundModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Expected ? usual | Qt::ItemIsEditable : usual;
}

QVariant InboundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (section >= Quantity ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Supply:
        return tr("Inbound");
    case Supplier:
        return tr("Supplier");
    case Expected:
        return tr("Expected");
    case Likely:
        return tr("Likely");
    case Safe:
        return tr("Safe");
    case Quantity:
        return tr("Quantity");
    default:
        return tr("Holds up");
    }
}

} // namespace repromise
