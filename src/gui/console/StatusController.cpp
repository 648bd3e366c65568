#include "gui/console/StatusController.h"

#include "gui/models/LocalText.h"
#include "gui/shell/MainWindow.h"

#include <algorithm>

namespace repromise {
namespace {

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

StatusController::StatusController(AppContext& context, MainWindow& window, QObject* parent)
    : QObject(parent), m_context(context), m_window(window)
{
}

void StatusController::show(const StatusReport& report)
{
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
}

} // namespace repromise
