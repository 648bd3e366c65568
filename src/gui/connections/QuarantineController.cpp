#include "gui/connections/QuarantineController.h"

#include "gui/connections/QuarantinePanel.h"

namespace repromise {

QuarantineController::QuarantineController(AppContext& context, JobRunner& jobs,
                                           QuarantinePanel& panel, QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_panel(panel)
{
    connect(&panel, &QuarantinePanel::retryRequested, this, &QuarantineController::retry);
}

void QuarantineController::reload()
{
    m_jobs.start<QuarantineList>(
        tr("Reading the quarantine"), JobRunner::Lane::Read,
        [this](Progress&, const CancelToken&) { return ListQuarantine(m_context).run(); }, this,
        [this](Result<QuarantineList> list) {
            if (list) {
                m_panel.setQuarantine(std::move(*list));
            } else if (list.error().kind != ErrorKind::Cancelled) {
                emit said(Tone::Danger, list.error().sentence);
            }
        });
}

void QuarantineController::retry(const std::vector<MendedRecord>& records)
{
    m_panel.setBusy(true);
    m_jobs.start<RetryReport>(
        tr("Delivering records again"), JobRunner::Lane::Write,
        [this, records](Progress&, const CancelToken& cancel) {
            return RetryQuarantine(m_context).run(records, cancel);
        },
        this,
        [this](Result<RetryReport> report) {
            m_panel.setBusy(false);
            if (report) {
                emit said(report->refused == 0 ? Tone::Good : Tone::Warning, summary(*report));
            } else {
                emit said(Tone::Danger, report.error().sentence);
            }
            emit retried();
        });
}

QString QuarantineController::summary(const RetryReport& report)
{
    QStringList parts;
    if (report.taken > 0) {
        parts << tr("%Ln record(s) were taken.", nullptr, static_cast<int>(report.taken));
    }
    if (report.refused > 0) {
        parts << tr("%Ln record(s) are still wrong; their reason is new.", nullptr,
                    static_cast<int>(report.refused));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace repromise
