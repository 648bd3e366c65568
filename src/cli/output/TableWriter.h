#pragma once

#include "cli/output/OutputStream.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// Columns of text for a person. Widths follow the first rows; a later, longer cell pushes its row
/// out rather than being cut. Control characters are shown as '?'.
class TableWriter final : public RowWriter {
public:
    explicit TableWriter(OutputStream& out) : m_out(out) {}

    void begin(const OutputHead& head, std::vector<Column> columns) override;
    void beginRow() override { m_row.clear(); }
    void endRow() override;
    void null() override { cell("-"); }
    void text(std::string_view value) override { cell(value); }
    void integer(std::int64_t value) override { cell(std::to_string(value)); }
    void decimal(std::string_view value) override { cell(value); }
    void list(std::span<const std::string_view> values) override;
    void json(std::string_view value) override { cell(value); }
    void boolean(bool value) override { cell(value ? "yes" : "no"); }
    void total(std::string_view name) override;
    void end() override;

private:
    using Row = std::vector<std::string>;

    void cell(std::string_view value);
    void flushWaiting();
    void print(const Row& row);

    static constexpr std::size_t measuredRows = 500;

    OutputStream& m_out;
    std::vector<Column> m_columns;
    std::vector<std::size_t> m_widths;
    std::vector<Row> m_waiting;
    Row m_row;
    bool m_measured = false, m_inTotals = false;
};

} // namespace repromise
