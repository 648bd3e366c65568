#pragma once

#include "app/JobRunner.h"
#include "app/PictureService.h"
#include "app/ReadStatus.h"
#include "app/SyncSources.h"
#include "gui/shell/Ask.h"

#include <QObject>
#include <QTimer>

namespace repromise {

class AddSourceController;
class ConnectionsPage;
class MapColumnsController;
class WaitsController;
class WritesController;
class QuarantineController;

/// Does what the Connections page asks for, and keeps it and the status bar current.
class ConnectionsController : public QObject {
    Q_OBJECT

public:
    ConnectionsController(AppContext& context, JobRunner& jobs, PictureService& pictures, Ask& ask,
                          ConnectionsPage& page, QObject* parent = nullptr);

public slots:
    void reload();
    /// Every source.
    void syncAll();
    void addSource();

signals:
    void statusRead(const repromise::StatusReport& status);
    /// Records changed.
    void synced();

private:
    void followParts();
    void sync(const std::string& source);
    void accept(const std::string& source);
    void refuse(const std::string& source);
    void begin(const QString& title,
               std::function<Result<SyncReport>(Progress&, const CancelToken&)> work);
    void syncEnded(const Result<SyncReport>& report);
    void test(const std::string& source);
    void remove(const std::string& source);
    QString summary(const SyncReport& report) const;

    AppContext& m_context;
    JobRunner& m_jobs;
    PictureService& m_pictures;
    Ask& m_ask;
    ConnectionsPage& m_page;
    QuarantineController* m_quarantine;
    AddSourceController* m_adding;
    MapColumnsController* m_mapping;
    WaitsController* m_waits;
    WritesController* m_writes;
    Job* m_sync = nullptr;
    QTimer m_tick; ///< ages grow while nobody does anything
};

} // namespace repromise
