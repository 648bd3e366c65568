#pragma once

#include "app/ColumnMapping.h"

#include <QAbstractListModel>

namespace repromise {

/// The columns of a file, each with its first value, to be dragged onto a field.
class FileColumnsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FileColumnsModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setSample(const FileSample& sample);
    QString column(int row) const;
    QStringList columns() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct Entry {
        QString name, example;
    };
    std::vector<Entry> m_entries;
};

} // namespace repromise
