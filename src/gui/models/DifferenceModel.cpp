#include "gui/models/DifferenceModel.h"

#include "gui/models/LineCells.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QGuiApplication>
#include <QPalette>

namespace repromise {

void DifferenceModel::setDifference(PicturePtr picture, std::vector<LineDifference> lines)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_lines = std::move(lines);
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString DifferenceModel::effect(const LineDifference& line) const
{
    if (line.broken()) {
        return tr("Promise newly broken");
    }
    if (line.kept()) {
        return tr("Promise kept after all");
    }
    if (line.onlySafe()) {
        return line.loses() ? tr("Safe date later") : tr("Safe date earlier");
    }
    return line.loses() ? tr("Later") : tr("Earlier");
}

QString DifferenceModel::cell(const LineDifference& line, int column) const
{
    const LineCells cells(*m_picture);
    const auto date = [this](Date day) {
        return day.known() ? LocalText::shortDate(day, m_picture->today) : tr("no date");
    };
    switch (column) {
    case Line:
        return cells.lineName(line.line);
    case Customer:
        return cells.display(line.line, QueueColumn::Customer);
    case Before:
        return date(line.before);
    case After:
        return date(line.after);
    case Days:
        return line.days ? (*line.days > 0 ? QStringLiteral("+") : QString())
                               + QLocale().toString(*line.days)
                         : LocalText::dash();
    case Value:
        return LocalText::money(line.value.minor, line.value.currency.packed());
    default:
        return effect(line);
    }
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const LineDifference& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(line, index.column());
    case Qt::ForegroundRole:
        return index.column() == Effect || index.column() == Days
                   ? QVariant(colorsOf(QGuiApplication::palette())
                                  .tone(line.loses() ? Tone::Danger : Tone::Good)
                                  .ink)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(
            Qt::AlignVCenter
            | (index.column() == Days || index.column() == Value ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter
                        | (section == Days || section == Value ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Line:
        return tr("Order line");
    case Customer:
        return tr("Customer");
    case Before:
        return tr("Ships now");
    case After:
        return tr("Would ship");
    case Days:
        return tr("Days");
    case Value:
        return tr("Value");
    default:
        return tr("What it means");
    }
}

} // namespace repromise
