#pragma once

#include <string>
#include <vector>

namespace repromise {

/// A table in plain text: columns as wide as their widest cell, a rule beneath the headings, and
/// under a row an indented note where it has one.
class TextTable {
public:
    struct Column {
        std::string heading;
        bool alignRight = false;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// One cell a column. Cells and note must be single lines.
    void add(std::vector<std::string> cells, std::string note = {});
    std::vector<std::string> lines() const;

private:
    struct Row {
        std::vector<std::string> cells;
        std::string note;
    };

    std::string line(const std::vector<std::string>& cells,
                     const std::vector<std::size_t>& widths) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace repromise
