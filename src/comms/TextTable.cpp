#include "comms/TextTable.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr const char* gap = "  ";

// Code points; good enough for the scripts of our templates.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

} // namespace

void TextTable::add(std::vector<std::string> cells, std::string note)
{
    m_rows.push_back({std::move(cells), std::move(note)});
}

std::string TextTable::line(const std::vector<std::string>& cells,
                            const std::vector<std::size_t>& widths) const
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string padding(widths[i] - std::min(widths[i], widthOf(cells[i])), ' ');
        text += i == 0 ? "" : gap;
        text += m_columns[i].alignRight ? padding + cells[i] : cells[i] + padding;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

std::vector<std::string> TextTable::lines() const
{
    std::vector<std::string> headings;
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        headings.push_back(m_columns[i].heading);
        std::size_t width = widthOf(headings[i]);
        for (const Row& row : m_rows) {
            width = std::max(width, widthOf(row.cells[i]));
        }
        widths.push_back(width);
    }
    std::vector<std::string> rules;
    for (const std::size_t width : widths) {
        rules.emplace_back(width, '-');
    }
    std::vector<std::string> result{line(headings, widths), line(rules, widths)};
    for (const Row& row : m_rows) {
        result.push_back(line(row.cells, widths));
        if (!row.note.empty()) {
            result.push_back("    " + row.note);
        }
    }
    return result;
}

} // namespace repromise
