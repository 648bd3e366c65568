#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace repromise {

/// A short table of texts that is as high as its rows, for panels that scroll as a whole.
class SimpleTable : public QWidget {
    Q_OBJECT

public:
    struct Column {
        QString title;
        bool right = false;
        int stretch = 0;
    };

    explicit SimpleTable(QWidget* parent = nullptr);
    /// Empty titles make a table without a head.
    void setColumns(std::vector<Column> columns);
    /// Shows at most `most` rows, and says how many more there are. A row of one text spans all.
    void setRows(const std::vector<QStringList>& rows, int most = 12);

private:
    void clear();
    void addCell(int row, int column, const QString& text, bool head);
    void addSentence(int row, const QString& text);

    std::vector<Column> m_columns;
    QGridLayout* m_grid;
};

} // namespace repromise
