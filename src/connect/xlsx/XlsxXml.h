#pragma once

#include "connect/xlsx/ZipFile.h"

#include <QXmlStreamReader>

namespace repromise {

/// Reads one part of a spreadsheet's XML, with bounds: no document type (and so no entities of its
/// own), no deep nesting.
class XlsxXml {
public:
    static Result<XlsxXml> open(const ZipFile& zip, const std::string& part);

    enum class Step : std::uint8_t { Start, End, Text, Done };
    /// The next start or end of an element, or text. `Done` also when the part is bad.
    Step next();
    /// The local name of the element.
    QStringView name() const { return m_reader->name(); }
    QStringView text() const { return m_reader->text(); }
    /// Empty when there is no such attribute; `space` is its namespace.
    QString attribute(const char* name, const char* space = "") const;
    /// At the end: an error when the part is not whole.
    Outcome finish() const;

private:
    XlsxXml() = default;

    std::string m_file, m_part;
    std::unique_ptr<InflateDevice> m_device;
    std::unique_ptr<QXmlStreamReader> m_reader;
    int m_depth = 0;
    bool m_refused = false;
};

} // namespace repromise
