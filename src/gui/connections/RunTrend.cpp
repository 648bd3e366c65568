#include "gui/connections/RunTrend.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace repromise {
namespace {

constexpr std::size_t mostBars = 40;
constexpr int leastHeight = 3;
constexpr double gap = 2.0;
constexpr double widestBar = 14.0;

std::uint64_t changesOf(const SyncRun& run)
{
    return run.added + run.changed + run.removed;
}

} // namespace

RunTrend::RunTrend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The last syncs"));
}

QSize RunTrend::sizeHint() const
{
    return {240, 44};
}

void RunTrend::setRuns(std::vector<SyncRun> runs)
{
    runs.resize(std::min(runs.size(), mostBars));
    std::ranges::reverse(runs);
    m_runs = std::move(runs);
    const auto failed = std::ranges::count(m_runs, std::string("failed"), &SyncRun::result);
    setAccessibleDescription(tr("%Ln sync(s)", nullptr, static_cast<int>(m_runs.size()))
                             + QStringLiteral(", ")
                             + tr("%Ln failed", nullptr, static_cast<int>(failed)));
    update();
}

QRectF RunTrend::barOf(std::size_t at) const
{
    std::uint64_t most = 1;
    for (const SyncRun& run : m_runs) {
        most = std::max(most, changesOf(run));
    }
    const double step =
        std::min(widestBar, static_cast<double>(width()) / static_cast<double>(m_runs.size()));
    const auto magnitude = [](std::uint64_t count) {
        return std::log1p(static_cast<double>(count));
    };
    const double tall =
        std::max<double>(leastHeight, static_cast<double>(height() - 1)
                                          * magnitude(changesOf(m_runs[at])) / magnitude(most));
    return {static_cast<double>(at) * step, static_cast<double>(height()) - 1 - tall, step - gap,
            tall};
}

void RunTrend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const std::string& result = m_runs[i].result;
        const QColor ink = result == "good"     ? colors.series[0]
                           : result == "failed" ? colors.tone(Tone::Danger).solid
                                                : colors.tone(Tone::Warning).solid;
        painter.fillRect(barOf(i), ink);
    }
}

bool RunTrend::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            const QRectF bar = barOf(i);
            if (help->pos().x() >= bar.left() && help->pos().x() <= bar.right() + gap) {
                QToolTip::showText(
                    help->globalPos(),
                    tr("%1: %Ln record(s) changed", nullptr, static_cast<int>(changesOf(m_runs[i])))
                        .arg(LocalText::instant(m_runs[i].started)),
                    this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

} // namespace repromise
