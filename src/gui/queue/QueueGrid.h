#pragma once

#include "gui/models/Arrangement.h"
#include "gui/models/QueueColumns.h"
#include "gui/models/RowOrder.h"

#include <QTableView>

namespace repromise {

class QueueModel;

/// The table of the queue: rows of one height, widths from a sample, whole lines selected; never
/// touches more than what is seen, however many lines there are.
class QueueGrid : public QTableView {
    Q_OBJECT

public:
    explicit QueueGrid(QWidget* parent = nullptr);

    /// Takes the rows over, keeping selection, current line and place.
    void showArrangement(const ArrangementPtr& arrangement);
    /// The same rows with other values in them.
    void showSameRows(const ArrangementPtr& arrangement);
    QueueModel& queue() const { return *m_model; }

    LineIx currentLine() const;
    /// False when the line is not among those shown.
    bool goToLine(LineIx line);
    /// In the order shown; all rows when `Ctrl+A` was pressed, so copy with care.
    std::vector<LineIx> selectedLines() const;
    /// Counts ranges, so it is cheap for any selection.
    int selectedCount() const;
    void step(int rows);

    void setSorting(RowSorting sorting);
    void setColumnShown(QueueColumn column, bool shown);
    bool columnShown(QueueColumn column) const { return !isColumnHidden(static_cast<int>(column)); }
    /// In the order of the screen.
    std::vector<QueueColumn> shownColumns() const;
    QByteArray columnState() const;
    /// Back to the first choice and widths when the state is empty or of another version.
    void restoreColumns(const QByteArray& state);

signals:
    void currentLineChanged(repromise::LineIx line);
    void sortRequested(repromise::RowSorting sorting);
    void selectedCountChanged(int count);
    void columnsChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setRowHeight();
    void fitColumns();
    void makeRoom();
    void shrink(QueueColumn column, int least, int& excess);
    void widen(QueueColumn column, int most, int& spare);

    QueueModel* m_model;
    bool m_restoring = false;
    bool m_fitted = false;
    bool m_makingRoom = false, m_roomMade = false; ///< columns gave way for the window's width
    struct Widths {
        int least, natural, most;
    };
    std::array<Widths, queueColumnCount> m_widths{};
};

} // namespace repromise
