#pragma once

#include "app/JobRunner.h"
#include "app/ReadStatus.h"

#include <QObject>

#include <optional>

class QTimer;

namespace repromise {

class MainWindow;

/// Keeps the status bar true: reads it when told that something changed, and once a minute.
class StatusController : public QObject {
    Q_OBJECT

public:
    StatusController(AppContext& context, JobRunner& jobs, MainWindow& window,
                     QObject* parent = nullptr);

    const std::optional<StatusReport>& last() const { return m_last; }

public slots:
    void refresh();

signals:
    void statusRead(const repromise::StatusReport& report);

private:
    void show(const StatusReport& report);

    AppContext& m_context;
    JobRunner& m_jobs;
    MainWindow& m_window;
    QTimer* m_timer;
    bool m_reading = false;
    std::optional<StatusReport> m_last;
};

} // namespace repromise
