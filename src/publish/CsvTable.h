#pragma once

#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace repromise {

/// Writes RFC 4180 rows for people who open them in a spreadsheet: a text that such a program
/// would take for a formula (beginning with = + - @, tab or CR) gets an apostrophe before it,
/// unless it is a plain number.
class CsvTable {
public:
    explicit CsvTable(std::ostream& out) : m_out(out) {}
    void row(std::span<const std::string> cells);

    static std::string harmless(std::string_view text);

private:
    std::ostream& m_out;
};

} // namespace repromise
