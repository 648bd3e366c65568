#pragma once

#include "gui/supply/SupplyData.h"

#include <QAbstractTableModel>

namespace repromise {

/// The inbound lines of one item-location. The expected date can be typed: that supposes it, in a
/// scenario, and changes nothing else.
class InboundModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Supply, Supplier, Expected, Likely, Safe, Quantity, Waiting, columnTotal };

    explicit InboundModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// `projection` with what is supposed.
    void setProjection(SupplyDataPtr data, StockProjection projection);
    const StockProjection& projection() const { return m_projection; }
    InboundIx inboundAt(int row) const
    {
        return m_projection.inbound[static_cast<std::size_t>(row)].row;
    }
    int rowOf(InboundIx inbound) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void dateTyped(repromise::InboundIx inbound, repromise::Date date);

private:
    QString cell(const InboundOutlook& inbound, int column) const;
    QString tip(const InboundOutlook& inbound, int column) const;
    Date certain(InboundIx inbound, bool safe) const;
    bool supposed(const InboundOutlook& inbound) const;

    SupplyDataPtr m_data;
    StockProjection m_projection;
};

} // namespace repromise
