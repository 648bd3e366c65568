#include "gui/supply/ShortItemsModel.h"

#include "gui/models/LocalText.h"

namespace repromise {
namespace {

bool isFigure(int column)
{
    return column >= static_cast<int>(ShortColumn::Value)
           && column <= static_cast<int>(ShortColumn::Short);
}

QString money(const LinesAndValue& lines, bool all)
{
    QStringList parts;
    for (const Money& amount : lines.value) {
        parts << LocalText::money(amount.minor, amount.currency.packed());
        if (!all) {
            break;
        }
    }
    return parts.isEmpty() ? LocalText::dash() : parts.join(QStringLiteral(" + "));
}

} // namespace

void ShortItemsModel::setRows(SupplyDataPtr data, std::vector<std::uint32_t> rows)
{
    beginResetModel();
    m_data = std::move(data);
    m_rows = std::move(rows);
    endResetModel();
}

int ShortItemsModel::rowOf(ItemLocation at) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](std::uint32_t row) { return m_data->items[row].at == at; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ShortItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : shortColumnCount;
}

QString ShortItemsModel::cell(const ShortItem& item, ShortColumn column) const
{
    const Backlog& backlog = *m_data->picture->backlog;
    switch (column) {
    case ShortColumn::Item:
        return LocalText::text(backlog.text(backlog.items.key[item.at.item]));
    case ShortColumn::Location:
        return LocalText::text(backlog.text(backlog.locations[item.at.location].key));
    case ShortColumn::Value:
        return money(item.backorders, false);
    case ShortColumn::Customers:
        return LocalText::count(item.customers);
    case ShortColumn::Lines:
        return LocalText::count(item.backorders.lines);
    case ShortColumn::Short:
        return LocalText::quantity(item.shortage());
    case ShortColumn::Next:
        break;
    }
    return LocalText::shortDate(item.nextInboundDate, m_data->picture->today);
}

QString ShortItemsModel::tip(const ShortItem& item, ShortColumn column) const
{
    const Backlog& backlog = *m_data->picture->backlog;
    switch (column) {
    case ShortColumn::Item:
        return LocalText::text(backlog.text(backlog.items.description[item.at.item]));
    case ShortColumn::Location:
        return LocalText::text(backlog.text(backlog.locations[item.at.location].name));
    case ShortColumn::Value:
        return money(item.backorders, true);
    case ShortColumn::Customers:
        return tr("%Ln line(s) miss their date", nullptr, static_cast<int>(item.backorders.lines));
    case ShortColumn::Short:
        return tr("%1 too late, %2 without any supply", "quantities")
            .arg(LocalText::quantity(item.late), LocalText::quantity(item.noSupply));
    default:
        return {};
    }
}

QVariant ShortItemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ShortItem& item = itemAt(index.row());
    const auto column = static_cast<ShortColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(item, column);
    case Qt::ToolTipRole:
        return tip(item, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' '
               + cell(item, column);
    default:
        return {};
    }
}

QVariant ShortItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    static const std::array<std::pair<const char*, const char*>, shortColumnCount> heads{{
        {QT_TR_NOOP("Item"), QT_TR_NOOP("What is short")},
        {QT_TR_NOOP("Location"), QT_TR_NOOP("Where it is short")},
        {QT_TR_NOOP("Value"), QT_TR_NOOP("Value of the lines that miss their date")},
        {QT_TR_NOOP("Customers"), QT_TR_NOOP("Customers with lines that miss their date")},
        {QT_TR_NOOP("Lines"), QT_TR_NOOP("Lines that miss their date")},
        {QT_TR_NOOP("Short"), QT_TR_NOOP("Quantity that comes too late or not at all")},
        {QT_TR_NOOP("Next in"), QT_TR_NOOP("When the next inbound line is expected")},
    }};
    const auto& [title, about] = heads[static_cast<std::size_t>(section)];
    return role == Qt::DisplayRole   ? QVariant(tr(title))
           : role == Qt::ToolTipRole ? QVariant(tr(about))
                                     : QVariant();
}

void ShortItemsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < shortColumnCount) {
        emit sortRequested(static_cast<ShortColumn>(column), order == Qt::DescendingOrder);
    }
}

} // namespace repromise
