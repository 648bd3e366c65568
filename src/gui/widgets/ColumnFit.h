#pragma once

#include <QObject>

#include <vector>

class QHeaderView;
class QTableView;

namespace repromise {

/// Room for the whole text of a head, which the style sheet draws bolder than it asks room for.
int headWidth(const QHeaderView& head, int section);
/// Room for any day of the present year, as tables show it in the language of now.
int dayWidth(const QTableView& table);

/// Keeps the columns of a small table within its width: each as wide as its head where there is
/// room, as its contents where there is not, and where not even these fit, narrower, a last column
/// of text first. What is left goes to the last column, or to all where
/// the last one holds figures. Ends when a person pulls a column to another width. Made for the
/// table, which owns it.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// What each column needs for its contents.
    ColumnFit(QTableView& table, std::vector<int> contents);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    std::vector<int> natural() const;
    bool endsInFigures() const;
    void squeeze(std::vector<int>& widths, int excess) const;

    QTableView& m_table;
    std::vector<int> m_contents;
    bool m_fitting = false, m_pulled = false;
};

} // namespace repromise
