#pragma once

#include "gui/models/Arrangement.h"
#include "gui/models/QueueColumns.h"
#include "gui/models/RowOrder.h"

#include <QAbstractTableModel>

namespace repromise {

/// The queue as a table: a window on an Arrangement, which holds no text of its own. A new
/// arrangement is taken over as a change of layout, never as a reset, so that the view keeps its
/// place. Sorting is asked for with `sortRequested`; who arranges brings the result.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< the value itself
        LineRole,                ///< LineIx
    };

    explicit QueueModel(QObject* parent = nullptr);

    void setArrangement(ArrangementPtr arrangement);
    /// The rows are those shown already; only what stands in them is new.
    void setSameRows(ArrangementPtr arrangement);
    /// Never null.
    const ArrangementPtr& arrangement() const { return m_arrangement; }
    LineIx lineAt(int row) const;
    /// −1 when the line is not shown.
    int rowOf(LineIx line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void sortRequested(repromise::RowSorting sorting);

private:
    void moveTo(ArrangementPtr arrangement);
    int translatedRow(int oldRow, const Arrangement& next) const;

    ArrangementPtr m_arrangement = std::make_shared<const Arrangement>();
    int m_shown = 0; ///< rows the views know of
};

} // namespace repromise
