#pragma once

#include "connect/csv/FileBytes.h"
#include "connect/xlsx/XlsxXml.h"

#include <vector>

namespace repromise {

/// What all sheets of a workbook share: their names, texts and which styles show dates.
class XlsxBook {
public:
    /// Takes the file into memory; larger ones than `largestFile` are refused.
    static Result<XlsxBook> open(FileBytes& file);
    static constexpr std::uint64_t largestFile = 64U << 20U;

    const ZipFile& zip() const { return m_zip; }
    /// The part of the sheet of this name, or of the first one that is not hidden. NotFound names
    /// the sheets there are.
    struct Sheet {
        std::string name, part;
    };
    Result<Sheet> sheet(const std::string& name) const;

    /// Those that are not hidden, in their order.
    std::vector<std::string> sheetNames() const;

    /// Empty for a number that no text has.
    std::string_view text(std::size_t number) const;
    bool hasText(std::size_t number) const { return number < m_texts.size(); }
    /// Whether numbers of the style are shown as a day or time.
    bool showsDate(std::size_t style) const { return style < m_dates.size() && m_dates[style]; }
    bool from1904() const { return m_from1904; }

private:
    explicit XlsxBook(ZipFile zip) : m_zip(std::move(zip)) {}

    struct Listed {
        std::string name, relation;
        bool hidden = false;
    };
    Outcome readSheets();
    Outcome readRelations();
    Outcome readTexts();
    Outcome readStyles();

    ZipFile m_zip;
    std::vector<Listed> m_sheets;
    std::map<std::string, std::string> m_parts; ///< by relation
    struct Span {
        std::size_t at = 0, size = 0;
    };
    std::string m_text;
    std::vector<Span> m_texts;
    std::vector<bool> m_dates;
    bool m_from1904 = false;
};

} // namespace repromise
