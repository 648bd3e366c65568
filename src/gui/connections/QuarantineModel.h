#pragma once

#include "app/ListQuarantine.h"

#include <QAbstractItemModel>

#include <set>

namespace repromise {

/// Quarantined records of one source or of all, filtered by text, below what they are quarantined
/// for.
class QuarantineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Key, Place, Handled, Reason, columnTotal };

    explicit QuarantineModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    /// Nothing happens when they are the ones that are shown already.
    void setRows(std::vector<QuarantineRow> rows);
    /// `source` empty: every source.
    void setFilter(const std::string& source, const QString& text);
    /// Of a group or of nothing: null.
    const QuarantineRow* rowOf(const QModelIndex& index) const;
    /// The records that are meant, each once: a group means all of its own.
    std::vector<const QuarantineRow*> rowsOf(const QModelIndexList& indexes) const;
    /// The records of these keys that are shown.
    QModelIndexList indexesOf(const std::set<std::string>& keys) const;
    /// Records shown.
    int count() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        std::string record, kind;
        std::vector<std::size_t> rows;
    };

    static QString cell(const QuarantineRow& row, int column);
    static QString title(const Group& group);
    bool fits(const QuarantineRow& row) const;
    void arrange();

    std::vector<QuarantineRow> m_all;
    std::vector<Group> m_groups; ///< the largest first
    std::string m_source;
    QString m_text;
};

} // namespace repromise
