#include "connect/xlsx/XlsxXml.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(XlsxXml)
};

constexpr int deepest = 64;

} // namespace

Result<XlsxXml> XlsxXml::open(const ZipFile& zip, const std::string& part)
{
    return zip.read(part).map([&](std::unique_ptr<InflateDevice> device) {
        XlsxXml xml;
        xml.m_file = zip.name();
        xml.m_part = part;
        xml.m_device = std::move(device);
        xml.m_reader = std::make_unique<QXmlStreamReader>(xml.m_device.get());
        return xml;
    });
}

XlsxXml::Step XlsxXml::next()
{
    while (!m_refused && !m_reader->atEnd()) {
        switch (m_reader->readNext()) {
        case QXmlStreamReader::StartElement:
            m_refused = ++m_depth > deepest;
            if (!m_refused) {
                return Step::Start;
            }
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return Step::End;
        case QXmlStreamReader::Characters:
            return Step::Text;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_refused = true;
            break;
        default:
            break;
        }
    }
    return Step::Done;
}

QString XlsxXml::attribute(const char* name, const char* space) const
{
    return m_reader->attributes().value(QString::fromLatin1(space), QLatin1String(name)).toString();
}

Outcome XlsxXml::finish() const
{
    if (m_refused || m_reader->hasError() || m_device->damaged()) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("Cannot read %1: its part %2 is damaged, or holds what no spreadsheet "
                           "needs. Save it again as .xlsx.")
                        .arg(excerpt(m_file), excerpt(m_part)));
    }
    return {};
}

} // namespace repromise
