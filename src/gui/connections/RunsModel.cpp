#include "gui/connections/RunsModel.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace repromise {
namespace {

bool same(const SyncRun& a, const SyncRun& b)
{
    return a.started.ms() == b.started.ms() && a.tookMs == b.tookMs && a.result == b.result;
}

Tone toneOf(const std::string& result)
{
    return result == "good"     ? Tone::Good
           : result == "failed" ? Tone::Danger
           : result == "held"   ? Tone::Warning
                                : Tone::Neutral;
}

} // namespace

void RunsModel::setRuns(std::vector<SyncRun> runs, Instant now)
{
    m_now = now;
    if (std::ranges::equal(runs, m_runs, same)) {
        return;
    }
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

QString RunsModel::duration(std::int64_t ms)
{
    constexpr std::int64_t second = 1'000;
    const QLocale locale;
    if (ms < second) {
        return tr("%1 ms").arg(locale.toString(ms));
    }
    constexpr std::int64_t minute = 60 * second;
    return ms < minute
               ? tr("%1 s").arg(locale.toString(static_cast<double>(ms) / second, 'f', 1))
               : tr("%1 min").arg(locale.toString(static_cast<double>(ms) / minute, 'f', 1));
}

QString RunsModel::bytes(std::uint64_t bytes)
{
    return bytes == 0 ? LocalText::dash()
                      : QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString RunsModel::cell(const SyncRun& run, int column) const
{
    const CallStats& calls = run.calls;
    const auto countOrDash = [](std::uint64_t count) {
        return count == 0 ? LocalText::dash() : LocalText::count(count);
    };
    switch (column) {
    case Started:
        return LocalText::recent(run.started, m_now);
    case Result:
        return run.result == "good"     ? tr("Good")
               : run.result == "failed" ? tr("Failed")
               : run.result == "held"   ? tr("Held for a look")
                                        : tr("Stopped");
    case Took:
        return run.tookMs == 0 ? LocalText::dash() : duration(run.tookMs);
    case Changed:
        return LocalText::count(run.added + run.changed + run.removed);
    case Quarantined:
        return countOrDash(run.quarantined);
    case Calls:
        return countOrDash(calls.calls);
    case Errors:
        return countOrDash(calls.errors);
    case Received:
        return bytes(calls.receivedBytes);
    case Slow: {
        constexpr double share = 0.95;
        const auto slow = calls.latency.quantileMs(share);
        return slow ? duration(*slow) : LocalText::dash();
    }
    case Waited: {
        const std::int64_t waited = calls.rateWaitMs + calls.retryWaitMs;
        return waited == 0 ? LocalText::dash() : duration(waited);
    }
    default:
        return LocalText::text(run.error);
    }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SyncRun& run = m_runs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(run, index.column());
    case Qt::ForegroundRole:
        return index.column() == Result
                   ? QVariant(colorsOf(QApplication::palette()).tone(toneOf(run.result)).ink)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() > Result && index.column() < Note
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section > Result && section < Note) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Slow) {
        return tr("95 of 100 calls were answered within this time");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Started:
        return tr("When");
    case Result:
        return tr("Result");
    case Took:
        return tr("Took");
    case Changed:
        return tr("Changed");
    case Quarantined:
        return tr("Quarantined");
    case Calls:
        return tr("Calls");
    case Errors:
        return tr("Errors");
    case Received:
        return tr("Received");
    case Slow:
        return tr("Slow calls");
    case Waited:
        return tr("Waited");
    default:
        return tr("What happened");
    }
}

} // namespace repromise
