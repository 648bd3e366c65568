#pragma once

#include "app/ColumnMapping.h"

#include <QAbstractTableModel>

namespace repromise {

/// Our fields of a kind of record, each with the column it is taken from, judged by the first rows
/// as it is changed. Columns are chosen from a list or dropped on a field; `=text` is a value that
/// is the same in every row.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Source, Example, Verdict, columnTotal };

    explicit MappingModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setMapping(ColumnMapping mapping, FileSample sample);
    const ColumnMapping& mapping() const { return m_mapping; }
    const FileSample& sample() const { return m_sample; }
    const MappingCheck& check() const { return m_check; }
    /// The field is filled by this column, or by nothing when it is empty.
    void setColumn(int row, const QString& column);

    /// What a column is called while it is dragged.
    static QString mimeType();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void judged();

private:
    QString cell(const MappedField& field, int column) const;
    QVariant ink(const MappedField& field, int column) const;
    void judge();

    ColumnMapping m_mapping;
    FileSample m_sample;
    MappingCheck m_check;
};

} // namespace repromise
