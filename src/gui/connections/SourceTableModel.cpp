#include "gui/connections/SourceTableModel.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace repromise {

void SourceTableModel::setSources(std::vector<SourceStatus> sources, Instant now)
{
    beginResetModel();
    m_sources = std::move(sources);
    m_now = now;
    endResetModel();
}

int SourceTableModel::rowOf(const std::string& name) const
{
    const auto found = std::ranges::find(m_sources, name, &SourceStatus::name);
    return found == m_sources.end() ? -1 : static_cast<int>(found - m_sources.begin());
}

QString SourceTableModel::stateText(const SourceStatus& source)
{
    if (source.state == "running") {
        return tr("Syncing");
    }
    if (source.state == "failed") {
        return tr("Failed");
    }
    if (source.state == "held") {
        return tr("Held for a look");
    }
    if (source.state == "never" || !source.lastGood.known()) {
        return tr("Not read yet");
    }
    return source.stale ? tr("Stale") : tr("Good");
}

Tone SourceTableModel::stateTone(const SourceStatus& source)
{
    if (source.state == "failed") {
        return Tone::Danger;
    }
    if (source.state == "held" || source.stale) {
        return Tone::Warning;
    }
    return source.state == "good" ? Tone::Good : Tone::Neutral;
}

int SourceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString SourceTableModel::cell(const SourceStatus& source, int column) const
{
    switch (column) {
    case Name:
        return LocalText::text(source.name);
    case System:
        return LocalText::text(source.system.empty() ? source.connector : source.system);
    case State:
        return stateText(source);
    case LastGood:
        return source.lastGood.known() ? LocalText::ago(source.lastGood, m_now) : LocalText::dash();
    case Quarantined:
        return LocalText::count(source.quarantined);
    default:
        return LocalText::text(source.lastError);
    }
}

QVariant SourceTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SourceStatus& source = m_sources[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return cell(source, index.column());
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == LastGood ? LocalText::instant(source.lastGood)
                                          : cell(source, index.column());
    }
    if (role == Qt::ForegroundRole && index.column() == State) {
        const Tone tone = stateTone(source);
        return tone == Tone::Neutral ? QVariant()
                                     : colorsOf(QApplication::palette()).tone(tone).ink;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Quarantined) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant SourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Quarantined) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Source");
    case System:
        return tr("System");
    case State:
        return tr("State");
    case LastGood:
        return tr("Last good picture");
    case Quarantined:
        return tr("Quarantined");
    default:
        return tr("What happened");
    }
}

} // namespace repromise
