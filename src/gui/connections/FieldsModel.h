#pragma once

#include "app/ListQuarantine.h"
#include "app/RetryQuarantine.h"

#include <QAbstractTableModel>

namespace repromise {

/// The fields of the records chosen, to be mended: a value that is typed holds for all of them.
class FieldsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Value, columnTotal };

    explicit FieldsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// All must have the same fields, in the same order.
    void setRecords(const std::vector<const QuarantineRow*>& records);
    void undo();
    bool changed() const;
    /// The records with what was typed.
    std::vector<MendedRecord> mended() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited();

private:
    struct Line {
        std::string name;
        std::string value;   ///< of all, or of the first
        bool mixed = false;  ///< they differ
        bool edited = false; ///< `value` was typed
    };

    void readLines();
    QVariant valueOf(const Line& line, int role) const;

    std::vector<MendedRecord> m_records;
    std::vector<Line> m_lines;
};

} // namespace repromise
