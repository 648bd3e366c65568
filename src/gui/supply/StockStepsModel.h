#pragma once

#include "gui/supply/SupplyData.h"

#include <QAbstractTableModel>

namespace repromise {

/// The projected stock of an item-location step by step: what the chart shows, to be read.
class StockStepsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, What, Change, Balance, columnTotal };

    explicit StockStepsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setSteps(PicturePtr picture, std::vector<StockStep> steps);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const StockStep& step, int column) const;
    QString what(const StockStep& step) const;

    PicturePtr m_picture;
    std::vector<StockStep> m_steps;
};

} // namespace repromise
