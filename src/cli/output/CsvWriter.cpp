#include "cli/output/CsvWriter.h"

namespace repromise {

void CsvWriter::begin(const OutputHead&, std::vector<Column> columns)
{
    beginRow();
    for (const Column& column : columns) {
        cell(column.name);
    }
    endRow();
}

void CsvWriter::list(std::span<const std::string_view> values)
{
    std::string joined;
    for (const std::string_view value : values) {
        joined.append(joined.empty() ? "" : ";").append(value);
    }
    cell(joined);
}

void CsvWriter::cell(std::string_view value)
{
    if (m_inTotals) {
        return;
    }
    if (!m_firstCell) {
        m_out.put(',');
    }
    m_firstCell = false;
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_out.write(value);
        return;
    }
    m_out.put('"');
    for (const char c : value) {
        if (c == '"') {
            m_out.put('"');
        }
        m_out.put(c);
    }
    m_out.write("\"");
}

} // namespace repromise
