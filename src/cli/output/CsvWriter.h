#pragma once

#include "cli/output/OutputStream.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// RFC 4180 with `\n`, for programs: values stand exactly as they are, also those a spreadsheet
/// would take for a formula. Unknown is empty, a list is joined by ';', objects are JSON text.
class CsvWriter final : public RowWriter {
public:
    explicit CsvWriter(OutputStream& out) : m_out(out) {}

    void begin(const OutputHead& head, std::vector<Column> columns) override;
    void beginRow() override { m_firstCell = true; }
    void endRow() override { m_out.write("\n"); }
    void null() override { cell({}); }
    void text(std::string_view value) override { cell(value); }
    void integer(std::int64_t value) override { cell(std::to_string(value)); }
    void decimal(std::string_view value) override { cell(value); }
    void list(std::span<const std::string_view> values) override;
    void json(std::string_view value) override { cell(value); }
    void boolean(bool value) override { cell(value ? "true" : "false"); }
    void total(std::string_view) override { m_inTotals = true; }
    void end() override { m_out.flush(); }

private:
    void cell(std::string_view value);

    OutputStream& m_out;
    bool m_firstCell = true, m_inTotals = false;
};

} // namespace repromise
