#pragma once

#include "gui/ageing/AgeingSheet.h"

#include <QAbstractTableModel>

namespace repromise {

/// The sheet as a table: a row a series and one of totals, a column a bucket and one of totals.
class AgeingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(AgeingSheet sheet);
    const AgeingSheet& sheet() const { return m_sheet; }
    /// Bucket and series of a cell, −1 where it is a total.
    int bucketOf(const QModelIndex& index) const;
    int seriesOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const AgeingSheet::Cell& cell(const QModelIndex& index) const;

    AgeingSheet m_sheet;
};

} // namespace repromise
