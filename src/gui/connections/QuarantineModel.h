#pragma once

#include "app/ListQuarantine.h"

#include <QAbstractTableModel>

namespace repromise {

/// Quarantined records of one source or of all, filtered by text.
class QuarantineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Key, Handled, Reason, columnTotal };

    explicit QuarantineModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<QuarantineRow> rows);
    /// `source` empty: every source.
    void setFilter(const std::string& source, const QString& text);
    const QuarantineRow& rowAt(int row) const
    {
        return m_all[m_shown[static_cast<std::size_t>(row)]];
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString cell(const QuarantineRow& row, int column);
    void arrange();

    std::vector<QuarantineRow> m_all;
    std::vector<std::size_t> m_shown;
    std::string m_source;
    QString m_text;
};

} // namespace repromise
