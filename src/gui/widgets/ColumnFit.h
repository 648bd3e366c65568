#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace repromise {

/// Keeps the columns of a small table within its width: each as wide as its head where there is
/// room, as its contents where there is not. Ends when a person pulls a column to another width.
/// Made for the table, which owns it.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// What each column needs for its contents; the last one takes what is left.
    ColumnFit(QTableView& table, std::vector<int> contents);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    std::vector<int> natural() const;

    QTableView& m_table;
    std::vector<int> m_contents;
    bool m_fitting = false, m_pulled = false;
};

} // namespace repromise
