#pragma once

#include "app/SourceHealth.h"

#include <QAbstractTableModel>

namespace repromise {

/// What each sync of a source did and cost, the newest first.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Started,
        Result,
        Took,
        Changed,
        Quarantined,
        Calls,
        Errors,
        Received,
        Slow,
        Waited,
        Note,
        columnTotal
    };

    explicit RunsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Nothing happens when they are the ones that are shown.
    void setRuns(std::vector<SyncRun> runs, Instant now);

    /// Whole seconds, or milliseconds below one.
    static QString duration(std::int64_t ms);
    static QString bytes(std::uint64_t bytes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const SyncRun& run, int column) const;

    std::vector<SyncRun> m_runs;
    Instant m_now;
};

} // namespace repromise
