#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMap>
#include <QString>

#include <zlib.h>

namespace repromise {

/// Writes zip archives, and the parts of small workbooks, also wrong ones.
class SheetMaker {
public:
    struct Part {
        QByteArray data;
        bool deflated = true;
        quint32 claimedSize = 0; ///< 0: the true one
        quint16 flags = 0;
        bool badSum = false;
    };

    SheetMaker()
    {
        parts["xl/workbook.xml"].data =
            R"(<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
            R"(<sheets><sheet name="Notes" state="hidden" r:id="r1"/>)"
            R"(<sheet name="Stock &amp; more" r:id="r2"/></sheets></workbook>)";
        parts["xl/_rels/workbook.xml.rels"].data =
            R"(<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>)"
            R"(<Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>)";
        parts["xl/styles.xml"].data =
            R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy;@"/>)"
            R"(<numFmt numFmtId="165" formatCode="0.00 &quot;days&quot;"/></numFmts>)"
            R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>)"
            R"(<xf numFmtId="165"/></cellXfs></styleSheet>)";
        parts["xl/worksheets/sheet1.xml"].data = "<worksheet><sheetData/></worksheet>";
    }

    /// The rows of the sheet that is read.
    SheetMaker& rows(const QByteArray& xml)
    {
        parts["xl/worksheets/sheet2.xml"].data =
            "<worksheet><sheetData>" + xml + "</sheetData></worksheet>";
        return *this;
    }
    /// The same by texts; what begins with # is a number.
    SheetMaker& table(const QList<QByteArrayList>& lines)
    {
        QByteArray xml;
        for (const QByteArrayList& line : lines) {
            xml += "<row>";
            for (const QByteArray& cell : line) {
                xml += cell.startsWith('#') ? "<c><v>" + cell.mid(1) + "</v></c>"
                                            : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
            }
            xml += "</row>";
        }
        return rows(xml);
    }
    SheetMaker& texts(const QList<QByteArray>& list)
    {
        QByteArray& data = parts["xl/sharedStrings.xml"].data;
        data = "<sst>";
        for (const QByteArray& text : list) {
            data += "<si><t>" + text + "</t></si>";
        }
        data += "</sst>";
        return *this;
    }

    QByteArray bytes() const
    {
        QByteArray all;
        QByteArray central;
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            const QByteArray name = part.key().toUtf8();
            const QByteArray packed = part->deflated ? deflate(part->data) : part->data;
            const auto sum =
                static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef*>(part->data.data()),
                                           static_cast<uInt>(part->data.size())));
            const auto size = static_cast<quint32>(part->data.size());
            const QByteArray facts = little(20, 2) + little(part->flags, 2)
                                     + little(part->deflated ? 8 : 0, 2) + little(0, 4)
                                     + little(part->badSum ? sum + 1 : sum, 4)
                                     + little(static_cast<quint32>(packed.size()), 4)
                                     + little(part->claimedSize != 0 ? part->claimedSize : size, 4)
                                     + little(static_cast<quint32>(name.size()), 2) + little(0, 2);
            central += "PK\x01\x02" + little(20, 2) + facts + little(0, 2) + little(0, 2)
                       + little(0, 2) + little(0, 4) + little(static_cast<quint32>(all.size()), 4)
                       + name;
            all += "PK\x03\x04" + facts + name + packed;
        }
        const auto count = static_cast<quint32>(parts.size());
        return all + central + "PK\x05\x06" + little(0, 4) + little(count, 2) + little(count, 2)
               + little(static_cast<quint32>(central.size()), 4)
               + little(static_cast<quint32>(all.size()), 4) + little(0, 2);
    }

    QMap<QString, Part> parts;

private:
    static QByteArray little(quint32 value, int bytes)
    {
        QByteArray text;
        for (int i = 0; i < bytes; ++i) {
            text += static_cast<char>(value >> (8 * i));
        }
        return text;
    }
    static QByteArray deflate(const QByteArray& data)
    {
        // qCompress adds four bytes of its own, and zlib two before and four behind.
        const QByteArray zlib = qCompress(data, 6);
        return zlib.mid(6, zlib.size() - 10);
    }
};

} // namespace repromise
