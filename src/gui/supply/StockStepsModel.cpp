#include "gui/supply/StockStepsModel.h"

#include "gui/models/LineCells.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QGuiApplication>
#include <QPalette>

namespace repromise {

void StockStepsModel::setSteps(PicturePtr picture, std::vector<StockStep> steps)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_steps = std::move(steps);
    endResetModel();
}

int StockStepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StockStepsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString StockStepsModel::what(const StockStep& step) const
{
    const Backlog& backlog = *m_picture->backlog;
    switch (step.kind) {
    case StockStep::Kind::OnHand:
        return tr("On hand");
    case StockStep::Kind::Receipt:
        return step.row < backlog.inbound.size()
                   ? LocalText::text(backlog.text(backlog.inbound.key[step.row]))
                   : tr("Supposed supply");
    case StockStep::Kind::Demand:
        break;
    }
    return step.row < backlog.lines.size()
               ? LineCells(*m_picture).lineName(step.row) + QStringLiteral(" · ")
                     + LineCells(*m_picture).display(step.row, QueueColumn::Customer)
               : tr("Supposed demand");
}

QString StockStepsModel::cell(const StockStep& step, int column) const
{
    switch (column) {
    case Day:
        return LocalText::shortDate(step.date, m_picture->today);
    case What:
        return what(step);
    case Change:
        return step.kind == StockStep::Kind::OnHand ? QString()
                                                    : LocalText::quantity(step.quantity);
    default:
        return LocalText::quantity(step.balance);
    }
}

QVariant StockStepsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const StockStep& step = m_steps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(step, index.column());
    case Qt::ForegroundRole:
        return index.column() == Balance && step.balance < 0
                   ? QVariant(colorsOf(QGuiApplication::palette()).tone(Tone::Danger).ink)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (index.column() >= Change ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant StockStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (section >= Change ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Day:
        return tr("Day");
    case What:
        return tr("What comes and goes");
    case Change:
        return tr("Quantity");
    default:
        return tr("Stock after it");
    }
}

} // namespace repromise
