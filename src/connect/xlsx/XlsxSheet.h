#pragma once

#include "connect/xlsx/XlsxBook.h"

#include <functional>
#include <optional>

namespace repromise {

enum class XlsxFault : std::uint8_t {
    None,
    Error,      ///< the cell shows an error, as #N/A
    NoResult,   ///< a formula that was never worked out
    Unreadable, ///< a number, date or text that is none
};

struct XlsxCell {
    std::string text;
    bool number = false; ///< and not shown as a date
    XlsxFault fault = XlsxFault::None;
};

struct XlsxRow {
    std::uint64_t number = 0;    ///< as the program shows it, from 1
    std::vector<XlsxCell> cells; ///< from column A on; empty ones in between
    bool empty() const;
    /// The texts up to the last one, where the row names columns; valid as long as the row.
    std::vector<std::string_view> names() const;
};

/// Where in a workbook the rows are.
struct XlsxPlace {
    std::string sheet;           ///< empty: the first one that is not hidden
    std::uint64_t headerRow = 0; ///< 0: the first row that is not empty
    bool operator==(const XlsxPlace&) const = default;
};

/// The rows of one sheet, from the top. Formulas are never worked out: what the program that saved
/// the file left as their result counts.
class XlsxSheet {
public:
    /// `book` must outlive this.
    static Result<XlsxSheet> open(const XlsxBook& book, const XlsxBook::Sheet& sheet);

    /// False after the last row; then ask `finish`.
    bool next(XlsxRow& row);
    Outcome finish() const;

    const std::string& name() const { return m_name; }

private:
    XlsxSheet(const XlsxBook& book, XlsxXml xml, std::string name)
        : m_book(book), m_xml(std::move(xml)), m_name(std::move(name))
    {
    }
    struct Raw {
        QString type;
        std::size_t style = 0;
        std::string value;
        bool formula = false, hasValue = false;
    };
    bool readRow(XlsxRow& row);
    bool readCell(XlsxRow& row);
    Raw readRaw();
    XlsxCell cellOf(Raw raw) const;
    XlsxCell numberCell(const Raw& raw) const;

    const XlsxBook& m_book;
    XlsxXml m_xml;
    std::string m_name;
    std::uint64_t m_lastRow = 0;
    bool m_broken = false;
};

} // namespace repromise
