#pragma once

#include "app/TrialSource.h"

#include <QAbstractTableModel>

namespace repromise {

/// The records of one kind of a sample.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Key, Verdict, columnTotal };

    explicit SampleModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRecords(std::vector<SampleRecord> records);
    const SampleRecord& record(int row) const { return m_records[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SampleRecord> m_records;
};

} // namespace repromise
