#include "DropFixture.h"
#include "connect/xlsx/XlsxValue.h"
#include "support/SheetMaker.h"

#include <QTest>

using namespace repromise;

namespace {

QString text(const std::string& rows)
{
    return QString::fromStdString(rows);
}

/// A cell with a text of its own.
QByteArray cell(const char* name, const QByteArray& value)
{
    return QByteArray("<c r=\"") + name + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

QByteArray stockHeader()
{
    return "<row r=\"1\">" + cell("A1", "item_id") + cell("B1", "location_id")
           + cell("C1", "on_hand_qty") + cell("D1", "allocated_qty") + "</row>";
}

QByteArray row(int number, const QByteArray& cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

QByteArray stockRow(int number, const QByteArray& onHand)
{
    const QByteArray at = QByteArray::number(number);
    return row(number, cell(("A" + at).constData(), "I1") + cell(("B" + at).constData(), "L1")
                           + onHand + "<c r=\"D" + at + "\"><v>1</v></c>");
}

} // namespace

class XlsxDropTest : public QObject {
    Q_OBJECT

private slots:
    void rowsOfTheFirstSheetThatShowsAreTaken();
    void sharedTextsKeepTheirZerosAndSpokenPartsAreLeftOut();
    void columnsMayHaveOtherNamesAndStandBelowATitle();
    void anotherSheetCanBeNamed();
    void daysAreReadByTheirStyleAndByTheirColumn();
    void theOlderCountOfDaysIsKnown();
    void aFormulasResultCountsAndNeverItsText();
    void whatACellCannotSayIsRejectedWithItsPlace_data();
    void whatACellCannotSayIsRejectedWithItsPlace();
    void aHostileFileIsQuarantinedWhole_data();
    void aHostileFileIsQuarantinedWhole();
    void numbersAreWhatWasTyped_data();
    void numbersAreWhatWasTyped();
    void cellsHaveTheirNames();
};

void XlsxDropTest::rowsOfTheFirstSheetThatShowsAreTaken()
{
    DropFixture drop;
    drop.put("stock-1.xlsx", SheetMaker()
                                 .rows(stockHeader() + stockRow(2, "<c r=\"C2\"><v>5</v></c>")
                                       + row(5, cell("A5", "I2") + cell("B5", "L1")
                                                    + "<c r=\"C5\"><v>0.10000000000000001</v></c>"
                                                      "<c r=\"D5\"><v>0</v></c>"))
                                 .bytes());
    QCOMPARE(text(drop.sync()),
             QString("stock I1@L1 on_hand=5 allocated=1 as_of=2026-07-01T09:00:00Z @2\n"
                     "stock I2@L1 on_hand=0.1 allocated=0 as_of=2026-07-01T09:00:00Z @5\n"));
    QCOMPARE(drop.files("archive"), QStringList{"stock-1.xlsx"});
}

void XlsxDropTest::sharedTextsKeepTheirZerosAndSpokenPartsAreLeftOut()
{
    DropFixture drop;
    SheetMaker maker;
    maker.texts({"item_id", "location_id", "on_hand_qty", "allocated_qty", "L1"});
    maker.parts["xl/sharedStrings.xml"].data.replace(
        "</sst>", "<si><r><t>00</t></r><r><t xml:space=\"preserve\">123</t></r><rPh><t>x</t></rPh>"
                  "</si></sst>");
    maker.rows("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
               "<c t=\"s\"><v>3</v></c></row><row><c t=\"s\"><v>5</v></c><c t=\"s\"><v>4</v></c>"
               "<c><v>7</v></c><c><v>0</v></c></row>");
    drop.put("stock.xlsx", maker.bytes());
    QVERIFY(drop.sync().starts_with("stock 00123@L1 on_hand=7"));
}

void XlsxDropTest::columnsMayHaveOtherNamesAndStandBelowATitle()
{
    DropFixture drop;
    drop.settings.kind = "stock";
    drop.settings.columns.theirs = {{"item_id", "Artikel"}, {"on_hand_qty", "Bestand"}};
    drop.settings.columns.constants = {{"location_id", "L1"}, {"allocated_qty", "0"}};
    drop.settings.xlsx.headerRow = 3;
    drop.put("Lager.xlsx", SheetMaker()
                               .rows(row(1, cell("A1", "Lagerbestand"))
                                     + row(3, cell("A3", "Artikel") + cell("B3", "Bestand"))
                                     + row(4, cell("A4", "I1") + "<c r=\"B4\"><v>12</v></c>"))
                               .bytes());
    QVERIFY(drop.sync().starts_with("stock I1@L1 on_hand=12"));
}

void XlsxDropTest::anotherSheetCanBeNamed()
{
    SheetMaker maker;
    maker.rows(stockHeader());
    maker.parts["xl/worksheets/sheet1.xml"].data = "<worksheet><sheetData>" + stockHeader()
                                                   + stockRow(2, "<c r=\"C2\"><v>9</v></c>")
                                                   + "</sheetData></worksheet>";
    DropFixture drop;
    drop.settings.xlsx.sheet = "Notes";
    drop.put("stock.xlsx", maker.bytes());
    QVERIFY(drop.sync().starts_with("stock I1@L1 on_hand=9"));
    DropFixture other;
    other.settings.xlsx.sheet = "Bestand";
    other.put("stock.xlsx", maker.bytes());
    other.sync();
    QVERIFY(other.content("quarantine/stock.xlsx.reason.txt").contains("Stock & more"));
}

void XlsxDropTest::daysAreReadByTheirStyleAndByTheirColumn()
{
    DropFixture drop;
    const auto line = [](int number, const QByteArray& date) {
        const QByteArray at = QByteArray::number(number);
        return row(number, cell(("A" + at).constData(), "PO-1") + "<c r=\"B" + at + "\"><v>" + at
                               + "</v></c>" + cell(("C" + at).constData(), "I1") + date);
    };
    drop.settings.kind = "supply_confirmations";
    drop.settings.columns.constants = {{"said_at", "2026-06-01T00:00:00Z"}};
    drop.put("words.xlsx",
             SheetMaker()
                 .rows(row(1, cell("A1", "po_id") + cell("B1", "line_no") + cell("C1", "item_id")
                                  + cell("D1", "confirmed_date"))
                       + line(2, "<c r=\"D2\" s=\"1\"><v>46203</v></c>")
                       + line(3, "<c r=\"D3\" s=\"2\"><v>46203.75</v></c>")
                       + line(4, "<c r=\"D4\"><v>46203</v></c>") + line(5, cell("D5", "2026-06-30"))
                       + line(6, "<c r=\"D6\" t=\"d\"><v>2026-06-30T00:00:00</v></c>")
                       + line(7, "<c r=\"D7\" s=\"1\"><v>60</v></c>"))
                 .bytes());
    const QString rows = text(drop.sync());
    QCOMPARE(rows.count("expected=2026-06-30 "), 5);
    QCOMPARE(rows.count("bad_cell"), 1);
}

void XlsxDropTest::theOlderCountOfDaysIsKnown()
{
    QCOMPARE(dateText("46203", false).value(), std::string("2026-06-30"));
    QCOMPARE(dateText("44741", true).value(), std::string("2026-06-30"));
    QCOMPARE(dateText("46203.5", false).value(), std::string("2026-06-30T12:00:00"));
    QCOMPARE(dateText("0.75", false).value(), std::string("18:00:00"));
    QCOMPARE(dateText("1", false).value(), std::string("1900-01-01"));
    QCOMPARE(dateText("61", false).value(), std::string("1900-03-01"));
    for (const char* const none : {"60", "-1", "2958466", "1e300", "nan", "", "x"}) {
        QVERIFY2(!dateText(none, false), none);
    }
}

void XlsxDropTest::aFormulasResultCountsAndNeverItsText()
{
    DropFixture drop;
    drop.put("stock.xlsx",
             SheetMaker()
                 .rows(stockHeader() + stockRow(2, "<c r=\"C2\"><f>2+3</f><v>5</v></c>")
                       + stockRow(3, "<c r=\"C3\"><f>HYPERLINK(\"x\")</f></c>")
                       + row(4, cell("A4", "=cmd|'/c calc'!A1") + cell("B4", "L1")
                                    + "<c r=\"C4\"><v>1</v></c><c r=\"D4\"><v>0</v></c>"))
                 .bytes());
    const QString rows = text(drop.sync());
    QVERIFY(rows.startsWith("stock I1@L1 on_hand=5 "));
    QVERIFY(rows.contains("formula_without_result"));
    QVERIFY2(rows.contains("stock =cmd|'/c calc'!A1@L1"), "a text is only a text");
}

void XlsxDropTest::whatACellCannotSayIsRejectedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("onHand");
    QTest::addColumn<QString>("kind");
    QTest::newRow("error") << QByteArray("<c r=\"C3\" t=\"e\"><v>#N/A</v></c>") << "cell_error";
    QTest::newRow("no number") << QByteArray("<c r=\"C3\"><v>abc</v></c>") << "bad_cell";
    QTest::newRow("no text of that number")
        << QByteArray("<c r=\"C3\" t=\"s\"><v>77</v></c>") << "bad_cell";
    QTest::newRow("text that is no number")
        << QByteArray("<c r=\"C3\" t=\"str\"><v>many</v></c>") << "not_a_number";
    QTest::newRow("huge") << QByteArray("<c r=\"C3\"><v>1e300</v></c>") << "bad_cell";
    QTest::newRow("right of the header")
        << QByteArray("<c r=\"C3\"><v>1</v></c><c r=\"D3\"><v>1</v></c><c r=\"F3\"><v>1</v></c>")
        << "too_many_columns";
}

void XlsxDropTest::whatACellCannotSayIsRejectedWithItsPlace()
{
    QFETCH(QByteArray, onHand);
    QFETCH(QString, kind);
    DropFixture drop;
    drop.put("stock.xlsx", SheetMaker()
                               .rows(stockHeader() + stockRow(2, "<c r=\"C2\"><v>5</v></c>")
                                     + row(3, cell("A3", "I1") + cell("B3", "L1") + onHand))
                               .bytes());
    const QString rows = text(drop.sync());
    QVERIFY(rows.startsWith("stock I1@L1 on_hand=5 "));
    QVERIFY2(rows.contains(kind), qPrintable(rows));
    const QString reasons = drop.content("archive/stock.xlsx.reason.txt");
    QVERIFY2(reasons.startsWith("Stock & more!3 "), qPrintable(reasons));
}

void XlsxDropTest::aHostileFileIsQuarantinedWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto good = [] {
        return SheetMaker().rows(stockHeader() + stockRow(2, "<c r=\"C2\"><v>5</v></c>"));
    };
    const QByteArray whole = good().bytes();
    const auto changed = [&good](const QString& part, auto&& change) {
        SheetMaker maker = good();
        change(maker.parts[part]);
        return maker.bytes();
    };
    const QString sheet = "xl/worksheets/sheet2.xml";
    QTest::newRow("only a start") << whole.left(400);
    QTest::newRow("cut at its end") << whole.left(whole.size() - 5);
    QTest::newRow("wrong sum") << changed(sheet,
                                          [](SheetMaker::Part& part) { part.badSum = true; });
    QTest::newRow("larger than said")
        << changed(sheet, [](SheetMaker::Part& part) { part.claimedSize = 50; });
    QTest::newRow("smaller than said")
        << changed(sheet, [](SheetMaker::Part& part) { part.claimedSize = 5'000; });
    QTest::newRow("said to be huge")
        << changed(sheet, [](SheetMaker::Part& part) { part.claimedSize = 0xF000'0000U; });
    QTest::newRow("encrypted") << changed(sheet, [](SheetMaker::Part& part) { part.flags = 1; });
    QTest::newRow("bomb of zeros") << changed(
        sheet, [](SheetMaker::Part& part) { part.data.append(QByteArray(40 << 20, ' ')); });
    QTest::newRow("endless text") << changed(sheet, [](SheetMaker::Part& part) {
        QByteArray noise(3 << 20, 'a');
        for (qsizetype i = 0; i < noise.size(); ++i) {
            noise[i] = static_cast<char>('a' + (i * i / 7 + i) % 26);
        }
        part.data.replace("<v>5", "<v>5" + noise);
    });
    QTest::newRow("laughs") << changed(sheet, [](SheetMaker::Part& part) {
        part.data.prepend("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                          "\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>");
        part.data.replace("<v>5", "<v>&c;");
    });
    QTest::newRow("file of the system") << changed(sheet, [](SheetMaker::Part& part) {
        part.data.prepend("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>");
        part.data.replace("I1", "&a;");
    });
    QTest::newRow("deep") << changed(sheet, [](SheetMaker::Part& part) {
        part.data.replace("<v>5", QByteArray("<a>").repeated(100'000) + "<v>5");
    });
    QTest::newRow("cut XML") << changed(sheet, [](SheetMaker::Part& part) { part.data.chop(20); });
    QTest::newRow("rows that go back") << changed(
        sheet, [](SheetMaker::Part& part) { part.data.replace("<row r=\"2\">", "<row r=\"1\">"); });
    QTest::newRow("cells that go back") << changed(
        sheet, [](SheetMaker::Part& part) { part.data.replace("r=\"C2\"", "r=\"A2\""); });
    QTest::newRow("far too right") << changed(
        sheet, [](SheetMaker::Part& part) { part.data.replace("r=\"C2\"", "r=\"ZZZZ2\""); });
    QTest::newRow("no sheet") << changed("xl/_rels/workbook.xml.rels",
                                         [](SheetMaker::Part& part) { part.data = "<a/>"; });
    QTest::newRow("no header") << SheetMaker().rows("").bytes();
    QTest::newRow("sheet outside")
        << changed("xl/_rels/workbook.xml.rels",
                   [](SheetMaker::Part& part) { part.data.replace("worksheets", "../../etc"); });
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0 and more");
    SheetMaker many;
    for (int i = 0; i < 2'100; ++i) {
        many.parts[QStringLiteral("a%1").arg(i)].data = "x";
    }
    QTest::newRow("thousands of parts") << many.rows(stockHeader()).bytes();
}

void XlsxDropTest::aHostileFileIsQuarantinedWhole()
{
    QFETCH(QByteArray, bytes);
    DropFixture drop;
    drop.put("stock.xlsx", bytes);
    const QString rows = text(drop.sync());
    QVERIFY2(!rows.contains("on_hand"), qPrintable(rows.left(500)));
    QVERIFY2(rows.contains("bad_file"), qPrintable(rows.left(500)));
    QCOMPARE(drop.files("quarantine"), (QStringList{"stock.xlsx", "stock.xlsx.reason.txt"}));
}

void XlsxDropTest::numbersAreWhatWasTyped_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("typed");
    QTest::newRow("whole") << "46203"
                           << "46203";
    QTest::newRow("binary") << "0.30000000000000004"
                            << "0.3";
    QTest::newRow("exponent") << "1.5E3"
                              << "1500";
    QTest::newRow("small") << "1E-3"
                           << "0.001";
    QTest::newRow("negative") << "-2.5"
                              << "-2.5";
    QTest::newRow("blank") << " 1"
                           << "";
    QTest::newRow("words") << "one"
                           << "";
    QTest::newRow("too large") << "1E+30"
                               << "";
    QTest::newRow("endless") << "inf"
                             << "";
}

void XlsxDropTest::numbersAreWhatWasTyped()
{
    QFETCH(QString, stored);
    QFETCH(QString, typed);
    QCOMPARE(text(numberText(stored.toStdString()).value_or("")), typed);
}

void XlsxDropTest::cellsHaveTheirNames()
{
    QCOMPARE(cellName(0, 1), std::string("A1"));
    QCOMPARE(cellName(27, 12), std::string("AB12"));
    QCOMPARE(columnOfCell("AB12").value(), std::size_t{27});
    QCOMPARE(columnOfCell("XFD1").value(), std::size_t{16'383});
    QVERIFY(!columnOfCell("XFE1"));
    QVERIFY(!columnOfCell("12"));
}

QTEST_GUILESS_MAIN(XlsxDropTest)
#include "XlsxDropTest.moc"
