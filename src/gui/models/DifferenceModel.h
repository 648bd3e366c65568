#pragma once

#include "app/WhatIfSession.h"

#include <QAbstractTableModel>

namespace repromise {

/// Who wins and who loses by what is supposed: the greatest loss first.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Customer, Before, After, Days, Effect, Value, columnTotal };

    explicit DifferenceModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setDifference(PicturePtr picture, std::vector<LineDifference> lines);
    LineIx lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)].line; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const LineDifference& line, int column) const;
    QString effect(const LineDifference& line) const;

    PicturePtr m_picture;
    std::vector<LineDifference> m_lines;
};

} // namespace repromise
