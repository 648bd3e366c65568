#pragma once

#include "gui/models/Arrangement.h"

#include <QItemSelection>

#include <cstdint>
#include <vector>

class QTableView;

namespace repromise {

class QueueModel;

/// Remembers which lines are selected and current in the queue by their ids, and finds them again
/// after the rows were arranged anew or another generation came.
class SelectionKeeper {
public:
    /// A selection of more lines than this is only kept when it is everything.
    static constexpr int mostLines = 20'000;

    SelectionKeeper(QTableView& view, QueueModel& model);

    /// Takes note and clears the selection, which would be costly to carry along.
    void keep();
    /// To be called when the new arrangement is in the model.
    void restore();

private:
    std::vector<LineIx> linesNow(const std::vector<LineIx>& linesThen) const;
    QItemSelection selectionOf(std::vector<int> rows) const;

    QTableView& m_view;
    QueueModel& m_model;
    ArrangementPtr m_then;
    std::vector<LineIx> m_selected;
    LineIx m_current = noIx;
    int m_currentRow = -1;
    int m_currentColumn = 0;
    int m_offset = 0; ///< of the current row from the top of the view, in pixels
    bool m_inView = false, m_all = false;
};

} // namespace repromise
