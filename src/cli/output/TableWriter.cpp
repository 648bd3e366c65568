#include "cli/output/TableWriter.h"

#include <algorithm>

namespace repromise {
namespace {

/// Characters, not bytes; good enough for the scripts of the shipped languages.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string printable(std::string_view text)
{
    std::string shown(text);
    std::ranges::replace_if(
        shown, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return shown;
}

} // namespace

void TableWriter::begin(const OutputHead&, std::vector<Column> columns)
{
    m_columns = std::move(columns);
    Row names;
    for (const Column& column : m_columns) {
        names.push_back(column.name);
        m_widths.push_back(0);
    }
    m_waiting.push_back(std::move(names));
}

void TableWriter::cell(std::string_view value)
{
    if (m_inTotals) {
        m_out.write(printable(value));
        m_out.put('\n');
        return;
    }
    m_row.push_back(printable(value));
}

void TableWriter::list(std::span<const std::string_view> values)
{
    std::string joined;
    for (const std::string_view value : values) {
        joined.append(joined.empty() ? "" : " ").append(value);
    }
    cell(joined);
}

void TableWriter::endRow()
{
    if (m_measured) {
        print(m_row);
        return;
    }
    m_waiting.push_back(m_row);
    if (m_waiting.size() > measuredRows) {
        flushWaiting();
    }
}

void TableWriter::flushWaiting()
{
    m_measured = true;
    for (const Row& row : m_waiting) {
        for (std::size_t i = 0; i < row.size() && i < m_widths.size(); ++i) {
            m_widths[i] = std::max(m_widths[i], widthOf(row[i]));
        }
    }
    for (const Row& row : m_waiting) {
        print(row);
    }
    m_waiting.clear();
}

void TableWriter::print(const Row& row)
{
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::size_t width = widthOf(row[i]);
        const std::string padding(m_widths[i] > width ? m_widths[i] - width : 0, ' ');
        line.append(i == 0 ? "" : "  ");
        m_columns[i].rightAligned ? line.append(padding).append(row[i])
                                  : line.append(row[i]).append(padding);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    m_out.write(line.append("\n"));
}

void TableWriter::total(std::string_view name)
{
    if (!m_inTotals) {
        flushWaiting();
        m_out.put('\n');
    }
    m_inTotals = true;
    m_out.write(name);
    m_out.write(": ");
}

void TableWriter::end()
{
    if (!m_measured) {
        flushWaiting();
    }
    m_out.flush();
}

} // namespace repromise
