#include "gui/connections/WritesModel.h"

#include "domain/WriteCommand.h"
#include "gui/models/ExceptionText.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace repromise {
namespace {

struct StateRow {
    std::string_view state;
    const char* text;
    Tone tone;
};

constexpr StateRow states[]{
    {"pending", QT_TRANSLATE_NOOP("repromise::WritesModel", "Waiting"), Tone::Info},
    {"sending", QT_TRANSLATE_NOOP("repromise::WritesModel", "Being sent"), Tone::Info},
    {"uncertain", QT_TRANSLATE_NOOP("repromise::WritesModel", "Uncertain"), Tone::Warning},
    {"conflict", QT_TRANSLATE_NOOP("repromise::WritesModel", "Changed there meanwhile"),
     Tone::Warning},
    {"failed", QT_TRANSLATE_NOOP("repromise::WritesModel", "Failed"), Tone::Danger},
    {"refused", QT_TRANSLATE_NOOP("repromise::WritesModel", "Refused there"), Tone::Danger},
    {"done", QT_TRANSLATE_NOOP("repromise::WritesModel", "Done"), Tone::Good},
    {"discarded", QT_TRANSLATE_NOOP("repromise::WritesModel", "Dropped"), Tone::Neutral},
};

std::ptrdiff_t rankOf(const std::string& state)
{
    return std::ranges::find(states, state, &StateRow::state) - std::begin(states);
}

bool same(const WriteView& a, const WriteView& b)
{
    return a.id == b.id && a.state == b.state && a.reason == b.reason && a.tries == b.tries
           && a.needsApproval == b.needsApproval;
}

} // namespace

bool WritesModel::canSend(const WriteView& write)
{
    return (write.state == "pending" && !write.needsApproval) || write.state == "uncertain"
           || write.state == "failed";
}

bool WritesModel::canApprove(const WriteView& write)
{
    return write.needsApproval;
}

bool WritesModel::canDrop(const WriteView& write)
{
    return write.state == "pending";
}

void WritesModel::setWrites(std::vector<WriteView> writes, Instant now)
{
    m_now = now;
    if (std::ranges::equal(writes, m_all, same)) {
        return;
    }
    beginResetModel();
    m_all = std::move(writes);
    arrange();
    endResetModel();
}

void WritesModel::setSource(const std::string& source)
{
    if (source == m_source) {
        return;
    }
    beginResetModel();
    m_source = source;
    arrange();
    endResetModel();
}

void WritesModel::arrange()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_source.empty() || m_all[i].source == m_source) {
            m_shown.push_back(i);
        }
    }
    std::ranges::stable_sort(m_shown, {},
                             [this](std::size_t at) { return rankOf(m_all[at].state); });
}

int WritesModel::rowOf(const std::string& id) const
{
    const auto found =
        std::ranges::find(m_shown, id, [this](std::size_t at) { return m_all[at].id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int WritesModel::waiting() const
{
    return static_cast<int>(std::ranges::count_if(m_shown, [this](std::size_t at) {
        return m_all[at].state != "done" && m_all[at].state != "discarded";
    }));
}

int WritesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int WritesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString WritesModel::stateText(const std::string& state)
{
    const std::ptrdiff_t rank = rankOf(state);
    return rank < std::ssize(states) ? tr(states[rank].text) : LocalText::text(state);
}

/// Days as people write them; another value is the system's own word.
QString WritesModel::valueText(const WriteView& write, const std::string& value) const
{
    const auto command = writeCommandOf(write.command);
    const auto day = command && writesDate(*command) ? Date::parse(value) : std::nullopt;
    return day ? LocalText::shortDate(*day, m_now.utcDate()) : LocalText::text(value);
}

QString WritesModel::cell(const WriteView& write, int column) const
{
    switch (column) {
    case State:
        return write.needsApproval ? tr("Waits for approval") : stateText(write.state);
    case What:
        return write.what;
    case Old:
        return valueText(write, write.oldValue);
    case New:
        return valueText(write, write.newValue);
    case By:
        return LocalText::text(write.by);
    case When:
        return LocalText::recent(write.createdAt, m_now);
    default:
        return LocalText::text(write.reason);
    }
}

QVariant WritesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const WriteView& shown = write(index.row());
    if (role == Qt::ToolTipRole && index.column() == What) {
        return shown.words;
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return cell(shown, index.column());
    }
    const std::ptrdiff_t rank = rankOf(shown.state);
    if (role == Qt::ForegroundRole && index.column() == State && rank < std::ssize(states)) {
        return colorsOf(QApplication::palette()).tone(states[rank].tone).ink;
    }
    return {};
}

QVariant WritesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case State:
        return tr("State");
    case What:
        return tr("Change");
    case Old:
        return tr("There now");
    case New:
        return tr("Will be");
    case By:
        return tr("By");
    case When:
        return tr("Since");
    default:
        return tr("What happened");
    }
}

} // namespace repromise
