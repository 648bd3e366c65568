#include "publish/CsvTable.h"

#include "base/Decimal.h"

namespace repromise {
namespace {

constexpr int widestScale = 9;

bool looksLikeFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos
           && !parseScaled(text, widestScale);
}

void writeCell(std::ostream& out, std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out << text;
        return;
    }
    out << '"';
    for (const char c : text) {
        out << c;
        if (c == '"') {
            out << c;
        }
    }
    out << '"';
}

} // namespace

std::string CsvTable::harmless(std::string_view text)
{
    return looksLikeFormula(text) ? "'" + std::string(text) : std::string(text);
}

void CsvTable::row(std::span<const std::string> cells)
{
    std::string_view separator;
    for (const std::string& cell : cells) {
        m_out << separator;
        writeCell(m_out, harmless(cell));
        separator = ",";
    }
    m_out << "\r\n";
}

} // namespace repromise
