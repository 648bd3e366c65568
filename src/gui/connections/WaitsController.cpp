#include "gui/connections/WaitsController.h"

#include "app/KeepSecret.h"
#include "app/RunHistory.h"
#include "gui/connections/HealthPanel.h"
#include "gui/connections/WaitsPanel.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Ask.h"

namespace repromise {

WaitsController::WaitsController(AppContext& context, JobRunner& jobs, Ask& ask, WaitsPanel& panel,
                                 HealthPanel& health, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_jobs(jobs),
      m_ask(ask),
      m_panel(panel),
      m_health(health)
{
    connect(&panel, &WaitsPanel::secretRequested, this, &WaitsController::askSecret);
}

void WaitsController::choose(const std::string& source)
{
    m_source = source;
    m_panel.setWaits({}, {});
    m_health.setHealth({}, {});
    reload();
}

void WaitsController::reload()
{
    if (m_source.empty()) {
        return;
    }
    readHistory();
    m_jobs.start<std::vector<SourceWait>>(
        tr("Reading what is waited for"), JobRunner::Lane::Read,
        [this, source = m_source](Progress&, const CancelToken&) {
            return SourceWaits(m_context).run(source);
        },
        this,
        [this, source = m_source](const Result<std::vector<SourceWait>>& waits) {
            // Another one may have been chosen, or this one removed, meanwhile.
            if (waits && source == m_source) {
                m_panel.setWaits(*waits, {});
            }
        });
}

void WaitsController::readHistory()
{
    m_jobs.start<SourceHealthReport>(
        tr("Reading the history"), JobRunner::Lane::Read,
        [this, source = m_source](Progress&, const CancelToken&) {
            return RunHistory(m_context).run(source);
        },
        this,
        [this, source = m_source](const Result<SourceHealthReport>& health) {
            if (health && source == m_source) {
                m_health.setHealth(*health, m_context.clock().now());
            }
        });
}

void WaitsController::askSecret(const std::string& owner)
{
    m_ask.secret(&m_panel, tr("Secret of %1").arg(LocalText::text(m_source)),
                 tr("It goes into the secret store of this computer and nowhere else."),
                 [this, owner](const QString& text) {
                     if (!text.isEmpty()) {
                         keepSecret(owner, text);
                     }
                 });
}

void WaitsController::keepSecret(const std::string& owner, const QString& text)
{
    m_jobs.start<bool>(
        tr("Keeping the secret"), JobRunner::Lane::Write,
        [this, owner, secret = Secret(text.toStdString())](Progress&,
                                                           const CancelToken&) -> Result<bool> {
            const Outcome kept = KeepSecret(m_context).run(owner, secret);
            return kept ? Result<bool>(true) : tl::unexpected(kept.error());
        },
        this,
        [this, source = m_source](const Result<bool>& kept) {
            if (!kept) {
                emit said(Tone::Danger, kept.error().sentence);
                return;
            }
            emit said(Tone::Good, tr("The secret is kept."));
            emit secretKept(source);
        });
}

} // namespace repromise
