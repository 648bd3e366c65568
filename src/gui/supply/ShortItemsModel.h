#pragma once

#include "gui/supply/SupplyData.h"

#include <QAbstractTableModel>

namespace repromise {

/// The short items of a picture, as many as there are; sorting is asked for, not done here.
class ShortItemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ShortItemsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(SupplyDataPtr data, std::vector<std::uint32_t> rows);
    const ShortItem& itemAt(int row) const
    {
        return m_data->items[m_rows[static_cast<std::size_t>(row)]];
    }
    /// -1 when it is not shown.
    int rowOf(ItemLocation at) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void sortRequested(repromise::ShortColumn column, bool descending);

private:
    QString cell(const ShortItem& item, ShortColumn column) const;
    QString tip(const ShortItem& item, ShortColumn column) const;

    SupplyDataPtr m_data;
    std::vector<std::uint32_t> m_rows;
};

} // namespace repromise
