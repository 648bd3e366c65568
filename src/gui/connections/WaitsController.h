#pragma once

#include "app/JobRunner.h"
#include "app/SourceHealth.h"
#include "app/SourceWaits.h"
#include "gui/models/ExceptionText.h"

#include <QObject>

namespace repromise {

class Ask;
class HealthPanel;
class WaitsPanel;

/// Shows how the chosen source is doing and what it waits for, and takes the secret it lacks.
class WaitsController : public QObject {
    Q_OBJECT

public:
    WaitsController(AppContext& context, JobRunner& jobs, Ask& ask, WaitsPanel& panel,
                    HealthPanel& health, QObject* parent = nullptr);

    /// Empty: none.
    void choose(const std::string& source);
    void reload();

signals:
    void said(repromise::Tone tone, const QString& sentence);
    /// The source can be asked again.
    void secretKept(const std::string& source);

private:
    void show(const std::vector<SourceWait>& waits, const SourceHealthReport& health);
    void askSecret(const std::string& owner);
    void keepSecret(const std::string& owner, const QString& text);

    AppContext& m_context;
    JobRunner& m_jobs;
    Ask& m_ask;
    WaitsPanel& m_panel;
    HealthPanel& m_health;
    std::string m_source;
};

} // namespace repromise
