#include "connect/xlsx/XlsxBook.h"

#include "base/Excerpt.h"
#include "connect/xlsx/XlsxValue.h"

#include <QCoreApplication>
#include <QStringList>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(XlsxBook)
};

using Step = XlsxXml::Step;

constexpr const char* bookPart = "xl/workbook.xml";
constexpr const char* relationsPart = "xl/_rels/workbook.xml.rels";
constexpr const char* textsPart = "xl/sharedStrings.xml";
constexpr const char* stylesPart = "xl/styles.xml";
constexpr const char* relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* strictSpace = "http://purl.oclc.org/ooxml/officeDocument/relationships";
constexpr std::size_t mostSheets = 1'000;
constexpr std::size_t mostTexts = 2'000'000;
constexpr std::size_t mostTextBytes = std::size_t{256} << 20U;
constexpr std::size_t mostStyles = 65'536;

tl::unexpected<Error> tooMuch(const std::string& file)
{
    return fail(ErrorKind::BadInput,
                QCoreApplication::translate(
                    "XlsxBook", "Cannot read %1: it holds more sheets, texts or styles than are "
                                "taken. Send it in parts, or as CSV.")
                    .arg(excerpt(file)));
}

Result<std::string> contentOf(FileBytes& file)
{
    if (file.size() > XlsxBook::largestFile) {
        return fail(ErrorKind::BadInput, Tr::tr("Cannot read %1: it is larger than 64 megabytes. "
                                                "Send it in parts, or as CSV.")
                                             .arg(excerpt(file.name())));
    }
    std::string bytes(static_cast<std::size_t>(file.size()), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const auto got = file.read(std::span(bytes).subspan(filled));
        if (!got) {
            return tl::unexpected(got.error());
        }
        if (*got == 0) {
            break;
        }
        filled += *got;
    }
    bytes.resize(filled);
    return file.verifyUnchanged().map([&] { return std::move(bytes); });
}

} // namespace

Result<XlsxBook> XlsxBook::open(FileBytes& file)
{
    auto zip = contentOf(file).and_then(
        [&file](std::string bytes) { return ZipFile::open(std::move(bytes), file.name()); });
    if (!zip) {
        return tl::unexpected(zip.error());
    }
    XlsxBook book(std::move(*zip));
    return book.readSheets()
        .and_then([&] { return book.readRelations(); })
        .and_then([&] { return book.readTexts(); })
        .and_then([&] { return book.readStyles(); })
        .map([&] { return std::move(book); });
}

std::vector<std::string> XlsxBook::sheetNames() const
{
    std::vector<std::string> names;
    for (const Listed& listed : m_sheets) {
        if (!listed.hidden) {
            names.push_back(listed.name);
        }
    }
    return names;
}

Outcome XlsxBook::readSheets()
{
    auto xml = XlsxXml::open(m_zip, bookPart);
    if (!xml) {
        return tl::unexpected(xml.error());
    }
    for (Step step = xml->next(); step != Step::Done; step = xml->next()) {
        if (step != Step::Start) {
            continue;
        }
        if (xml->name() == QLatin1String("workbookPr")) {
            const QString from1904 = xml->attribute("date1904");
            m_from1904 = from1904 == QLatin1String("1") || from1904 == QLatin1String("true");
        } else if (xml->name() == QLatin1String("sheet")) {
            QString relation = xml->attribute("id", relationSpace);
            relation = relation.isEmpty() ? xml->attribute("id", strictSpace) : relation;
            const QString state = xml->attribute("state");
            m_sheets.push_back({xml->attribute("name").toStdString(), relation.toStdString(),
                                !state.isEmpty() && state != QLatin1String("visible")});
            if (m_sheets.size() > mostSheets) {
                return tooMuch(m_zip.name());
            }
        }
    }
    return xml->finish();
}

Outcome XlsxBook::readRelations()
{
    auto xml = XlsxXml::open(m_zip, relationsPart);
    if (!xml) {
        return tl::unexpected(xml.error());
    }
    for (Step step = xml->next(); step != Step::Done; step = xml->next()) {
        if (step == Step::Start && xml->name() == QLatin1String("Relationship")) {
            const std::string target = xml->attribute("Target").toStdString();
            m_parts[xml->attribute("Id").toStdString()] =
                target.starts_with('/') ? target.substr(1) : "xl/" + target;
        }
    }
    return xml->finish();
}

Outcome XlsxBook::readTexts()
{
    if (!m_zip.has(textsPart)) {
        return {};
    }
    auto xml = XlsxXml::open(m_zip, textsPart);
    if (!xml) {
        return tl::unexpected(xml.error());
    }
    bool within = false; // a text
    int spoken = 0;      // how a text is read aloud
    for (Step step = xml->next(); step != Step::Done; step = xml->next()) {
        if (step == Step::Text) {
            if (within && spoken == 0) {
                m_text += xml->text().toUtf8().toStdString();
            }
            continue;
        }
        const bool start = step == Step::Start;
        if (xml->name() == QLatin1String("t")) {
            within = start;
        } else if (xml->name() == QLatin1String("rPh")) {
            spoken += start ? 1 : -1;
        } else if (xml->name() == QLatin1String("si")) {
            if (start) {
                m_texts.push_back({m_text.size(), 0});
            } else {
                m_texts.back().size = m_text.size() - m_texts.back().at;
            }
        }
        if (m_texts.size() > mostTexts || m_text.size() > mostTextBytes) {
            return tooMuch(m_zip.name());
        }
    }
    return xml->finish();
}

Outcome XlsxBook::readStyles()
{
    if (!m_zip.has(stylesPart)) {
        return {};
    }
    auto xml = XlsxXml::open(m_zip, stylesPart);
    if (!xml) {
        return tl::unexpected(xml.error());
    }
    std::map<int, bool> custom;
    bool cells = false;
    for (Step step = xml->next(); step != Step::Done; step = xml->next()) {
        if (step == Step::Text) {
            continue;
        }
        const bool start = step == Step::Start;
        if (xml->name() == QLatin1String("cellXfs")) {
            cells = start;
        } else if (start && xml->name() == QLatin1String("numFmt")) {
            custom[xml->attribute("numFmtId").toInt()] = isDateFormat(xml->attribute("formatCode"));
        } else if (start && cells && xml->name() == QLatin1String("xf")) {
            const int format = xml->attribute("numFmtId").toInt();
            const auto own = custom.find(format);
            m_dates.push_back(own == custom.end() ? isDateFormat(format) : own->second);
        }
        if (m_dates.size() > mostStyles || custom.size() > mostStyles) {
            return tooMuch(m_zip.name());
        }
    }
    return xml->finish();
}

Result<XlsxBook::Sheet> XlsxBook::sheet(const std::string& name) const
{
    QStringList known;
    for (const Listed& listed : m_sheets) {
        const bool meant = name.empty() ? !listed.hidden : listed.name == name;
        const auto part = m_parts.find(listed.relation);
        if (meant && part != m_parts.end()) {
            return Sheet{listed.name, part->second};
        }
        known << excerpt(listed.name);
    }
    return fail(
        ErrorKind::BadInput,
        Tr::tr("Cannot read %1: it has no sheet “%2”, only %3. Correct the file or the "
               "source's sheet.")
            .arg(excerpt(m_zip.name()), excerpt(name), known.join(QStringLiteral(", ")).left(300)));
}

std::string_view XlsxBook::text(std::size_t number) const
{
    if (!hasText(number)) {
        return {};
    }
    return std::string_view(m_text).substr(m_texts[number].at, m_texts[number].size);
}

} // namespace repromise
