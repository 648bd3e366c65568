#pragma once

#include "app/ReadStatus.h"
#include "gui/models/ExceptionText.h"

#include <QAbstractTableModel>

namespace repromise {

/// The sources of the workspace and how they are.
class SourceTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, System, State, LastGood, Quarantined, Note, columnTotal };

    explicit SourceTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setSources(std::vector<SourceStatus> sources, Instant now);
    const std::vector<SourceStatus>& sources() const { return m_sources; }
    int rowOf(const std::string& name) const;

    static QString stateText(const SourceStatus& source);
    static Tone stateTone(const SourceStatus& source);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const SourceStatus& source, int column) const;

    std::vector<SourceStatus> m_sources;
    Instant m_now;
};

} // namespace repromise
