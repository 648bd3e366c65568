#include "gui/connections/WaitsController.h"

#include "app/KeepSecret.h"
#include "app/SourceHealth.h"
#include "gui/connections/HealthPanel.h"
#include "gui/connections/SchemaChangeText.h"
#include "gui/connections/WaitsPanel.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Ask.h"

namespace repromise {
namespace {

struct SourceCondition {
    std::vector<SourceWait> waits;
    SourceHealthReport health;
};

Result<SourceCondition> readCondition(AppContext& context, const std::string& source)
{
    auto health = SourceHealth(context).run(source);
    if (!health) {
        return tl::unexpected(health.error());
    }
    return SourceWaits(context).run(source).map([&health](std::vector<SourceWait> waits) {
        return SourceCondition{std::move(waits), std::move(*health)};
    });
}

} // namespace

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
    m_jobs.start<SourceCondition>(
        // The system's key store may take its time; nobody's reading waits for it.
        tr("Reading what is waited for"), JobRunner::Lane::Background,
        [this, source = m_source](Progress&, const CancelToken&) {
            return readCondition(m_context, source);
        },
        this,
        [this, source = m_source](const Result<SourceCondition>& found) {
            // Another one may have been chosen, or this one removed, meanwhile.
            if (found && source == m_source) {
                show(found->waits, found->health);
            }
        });
}

void WaitsController::show(const std::vector<SourceWait>& waits, const SourceHealthReport& health)
{
    QStringList changes;
    for (const SchemaChange& change : health.schemaChanges) {
        changes << schemaChangeText(change);
    }
    m_panel.setWaits(waits, changes);
    m_health.setHealth(health, m_context.clock().now());
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
