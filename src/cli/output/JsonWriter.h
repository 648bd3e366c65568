#pragma once

#include "cli/output/OutputStream.h"
#include "cli/output/RowWriter.h"

namespace repromise {

/// One JSON object: head, `rows`, totals; one row a line of text.
class JsonWriter final : public RowWriter {
public:
    explicit JsonWriter(OutputStream& out) : m_out(out) {}

    void begin(const OutputHead& head, std::vector<Column> columns) override;
    void beginRow() override;
    void endRow() override;
    void null() override;
    void text(std::string_view value) override;
    void integer(std::int64_t value) override;
    void decimal(std::string_view value) override;
    void list(std::span<const std::string_view> values) override;
    void json(std::string_view value) override;
    void boolean(bool value) override;
    void total(std::string_view name) override;
    void end() override;

private:
    void key();
    void closeRows();

    OutputStream& m_out;
    std::vector<std::string> m_keys; ///< `"order": `, with the comma before all but the first
    std::size_t m_next = 0;
    bool m_firstRow = true, m_inRows = false;
};

} // namespace repromise
