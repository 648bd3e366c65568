#include "gui/console/StatusController.h"

#include "gui/models/LocalText.h"
#include "gui/shell/MainWindow.h"

#include <QTimer>

#include <algorithm>

namespace repromise {
namespace {

constexpr int everyMs = 60'000;

SourceFreshness freshnessOf(const SourceStatus& source)
{
    SourceFreshness result;
    result.name = LocalText::text(source.name);
    result.lastGood = source.lastGood;
    result.note = LocalText::text(source.lastError);
    result.tone = source.state == "failed" || source.state == "held" ? Tone::Danger
                  : source.stale || source.state == "never"          ? Tone::Warning
                                                                     : Tone::Good;
    return result;
}

} // namespace

StatusController::StatusController(AppContext& context, JobRunner& jobs, MainWindow& window,
                                   QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_window(window), m_timer(new QTimer(this))
{
    m_timer->setInterval(everyMs);
    connect(m_timer, &QTimer::timeout, this, &StatusController::refresh);
    m_timer->start();
}

void StatusController::refresh()
{
    if (m_reading) {
        return;
    }
    m_reading = true;
    m_jobs.start<StatusReport>(
        tr("Reading the state of sources"), JobRunner::Lane::Read,
        [&context = m_context](Progress&, const CancelToken&) { return ReadStatus(context).run(); },
        this, [this](const Result<StatusReport>& report) {
            m_reading = false;
            if (report) {
                show(*report);
            }
        });
}

void StatusController::show(const StatusReport& report)
{
    m_last = report;
    ConsoleStatus status;
    status.now = m_context.clock().now();
    std::ranges::transform(report.sources, std::back_inserter(status.sources), freshnessOf);
    status.waitingMessages = report.waitingMessages;
    status.failedMessages = report.failedMessages + report.uncertainMessages;
    status.offline = !report.sources.empty()
                     && std::ranges::all_of(report.sources, [](const SourceStatus& source) {
                            return source.state == "failed";
                        });
    m_window.setStatus(status);
    m_window.setCount(PageId::Messages, report.waitingMessages + status.failedMessages);
    emit statusRead(report);
}

} // namespace repromise
