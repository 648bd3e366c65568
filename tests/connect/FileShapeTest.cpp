#include "DropFixture.h"
#include "support/SheetMaker.h"

#include <QTest>

using namespace repromise;

namespace {

enum class Format { Csv, Json, Xlsx };

struct Table {
    QStringList header;
    QList<QStringList> rows;
};

Table stock(int rows, const QString& onHand = {})
{
    Table table{{"item_id", "location_id", "on_hand_qty", "allocated_qty", "bin"}, {}};
    for (int i = 0; i < rows; ++i) {
        table.rows << QStringList{QStringLiteral("I%1").arg(i), "L1",
                                  onHand.isEmpty() ? QString::number(i + 1) : onHand, "0", "B7"};
    }
    return table;
}

Table without(Table table, const QString& column)
{
    const qsizetype at = table.header.indexOf(column);
    table.header.removeAt(at);
    for (QStringList& row : table.rows) {
        row.removeAt(at);
    }
    return table;
}

Table renamed(Table table, const QString& column, const QString& name)
{
    table.header[table.header.indexOf(column)] = name;
    return table;
}

QByteArray csv(const Table& table)
{
    QByteArray text = table.header.join(u',').toUtf8() + '\n';
    for (const QStringList& row : table.rows) {
        text += row.join(u',').toUtf8() + '\n';
    }
    return text;
}

QByteArray json(const Table& table)
{
    QStringList rows;
    for (const QStringList& row : table.rows) {
        QStringList members;
        for (qsizetype i = 0; i < row.size(); ++i) {
            members << QStringLiteral("\"%1\":\"%2\"").arg(table.header[i], row[i]);
        }
        rows << '{' + members.join(u',') + '}';
    }
    return '[' + rows.join(u',').toUtf8() + ']';
}

QByteArray xlsx(const Table& table)
{
    QByteArray xml;
    int number = 0;
    for (const QStringList& row : QList<QStringList>{table.header} + table.rows) {
        ++number;
        xml += "<row r=\"" + QByteArray::number(number) + "\">";
        for (qsizetype i = 0; i < row.size(); ++i) {
            xml += QByteArray("<c r=\"") + static_cast<char>('A' + i) + QByteArray::number(number)
                   + "\" t=\"inlineStr\"><is><t>" + row[i].toUtf8() + "</t></is></c>";
        }
        xml += "</row>";
    }
    return SheetMaker().rows(xml).bytes();
}

QByteArray bytes(const Table& table, Format format)
{
    return format == Format::Csv ? csv(table) : format == Format::Json ? json(table) : xlsx(table);
}

QString nameOf(const char* day, Format format)
{
    const char* const end = format == Format::Csv    ? ".csv"
                            : format == Format::Json ? ".json"
                                                     : ".xlsx";
    return QStringLiteral("stock-%1%2").arg(QLatin1String(day), QLatin1String(end));
}

struct Synced {
    std::string rows;
    std::vector<SchemaChange> changes, unchanged;
};

Synced sync(DropFixture& drop)
{
    EdiRows rows;
    NoProgress progress;
    DropFolderReader reader(drop.settings, drop.clock);
    const auto report = reader.read({false, drop.cursors}, rows, progress, CancelToken());
    if (!report) {
        return {"failed: " + report.error().sentence.toStdString(), {}, {}};
    }
    drop.cursors = report->cursors;
    reader.committed();
    return {rows.all(), reader.schemaChanges(), reader.unchangedSchema()};
}

} // namespace

/// Files of a drop folder that no longer have the shape of those before.
class FileShapeTest : public QObject {
    Q_OBJECT

private slots:
    void aColumnThatIsGoneSetsTheFileAsideWhole_data() { eachFormat(); }
    void aColumnThatIsGoneSetsTheFileAsideWhole();
    void aColumnOfWhichNothingCanBeReadSetsTheFileAsideWhole_data() { eachFormat(); }
    void aColumnOfWhichNothingCanBeReadSetsTheFileAsideWhole();
    void aMappedColumnThatIsGoneIsAChangeOfTheSource();
    void anOptionalColumnThatOnlySomeSendIsToldAndTheFileTaken();
    void someBadValuesAreBadRows_data() { eachFormat(); }
    void someBadValuesAreBadRows();
    void theFirstFileOfAKindIsNoMeasure();
    void whatWasForgottenIsTaken();
    void whatCameBackIsAsEver();

private:
    static void eachFormat()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << static_cast<int>(Format::Csv);
        QTest::newRow("json") << static_cast<int>(Format::Json);
        QTest::newRow("xlsx") << static_cast<int>(Format::Xlsx);
    }
    static Format format()
    {
        QFETCH(int, format);
        return static_cast<Format>(format);
    }
};

void FileShapeTest::aColumnThatIsGoneSetsTheFileAsideWhole()
{
    DropFixture drop;
    drop.put(nameOf("1", format()), bytes(stock(60), format()));
    QVERIFY(sync(drop).changes.empty());
    const QString second = nameOf("2", format());
    drop.put(second, bytes(without(stock(60), "on_hand_qty"), format()));
    const Synced later = sync(drop);
    QCOMPARE(later.changes.size(), 1U);
    QCOMPARE(later.changes[0].feed, std::string("stock"));
    QCOMPARE(later.changes[0].field, std::string("on_hand_qty"));
    QCOMPARE(later.changes[0].came, std::string("nothing"));
    QVERIFY(later.changes[0].refused);
    QVERIFY2(later.rows.find("stock I") == std::string::npos, later.rows.c_str());
    QCOMPARE(std::count(later.rows.begin(), later.rows.end(), '\n'), 1); // the file as a whole
    QVERIFY(drop.files("quarantine").contains(second));
}

void FileShapeTest::aColumnOfWhichNothingCanBeReadSetsTheFileAsideWhole()
{
    DropFixture drop;
    drop.put(nameOf("1", format()), bytes(stock(8), format()));
    sync(drop);
    const QString second = nameOf("2", format());
    drop.put(second, bytes(stock(8, "5 pcs"), format()));
    const Synced later = sync(drop);
    QCOMPARE(later.changes.size(), 1U);
    QCOMPARE(later.changes[0].field, std::string("on_hand_qty"));
    QCOMPARE(later.changes[0].expected, std::string("number"));
    QCOMPARE(later.changes[0].came, std::string("text"));
    QVERIFY(later.changes[0].refused);
    QCOMPARE(std::count(later.rows.begin(), later.rows.end(), '\n'), 1);
    QVERIFY(drop.files("quarantine").contains(second));
}

void FileShapeTest::aMappedColumnThatIsGoneIsAChangeOfTheSource()
{
    DropFixture drop;
    drop.settings.kind = "stock";
    drop.settings.columns.theirs = {{"allocated_qty", "Reserved"}};
    drop.put("a.csv", csv(renamed(stock(8), "allocated_qty", "Reserved")));
    QVERIFY(sync(drop).changes.empty());
    drop.put("b.csv", csv(renamed(stock(8, "3"), "allocated_qty", "Held")));
    const Synced later = sync(drop);
    QCOMPARE(later.changes.size(), 1U);
    QCOMPARE(later.changes[0].field, std::string("Reserved"));
    QVERIFY(later.changes[0].refused);
    QVERIFY(drop.files("quarantine").contains("b.csv"));
}

void FileShapeTest::anOptionalColumnThatOnlySomeSendIsToldAndTheFileTaken()
{
    DropFixture drop;
    const QByteArray first = "item_id,location_id,on_hand_qty,allocated_qty,updated_at\n"
                             "I1,L1,5,0,2026-06-30T10:00:00Z\n";
    drop.put("stock-a.csv", first);
    QVERIFY(sync(drop).changes.empty());
    drop.put("stock-b.csv", csv(stock(8)));
    const Synced later = sync(drop);
    QCOMPARE(later.changes.size(), 1U);
    QCOMPARE(later.changes[0].field, std::string("updated_at"));
    QVERIFY(!later.changes[0].refused);
    QVERIFY2(later.rows.find("stock I7@L1") != std::string::npos, later.rows.c_str());
}

void FileShapeTest::someBadValuesAreBadRows()
{
    DropFixture drop;
    drop.put(nameOf("1", format()), bytes(stock(8), format()));
    sync(drop);
    Table bad = stock(8, "5 pcs");
    bad.rows[6][2] = "12";
    drop.put(nameOf("2", format()), bytes(bad, format()));
    const Synced later = sync(drop);
    QVERIFY(later.changes.empty());
    QVERIFY2(later.rows.find("stock I6@L1 on_hand=12") != std::string::npos, later.rows.c_str());
    QCOMPARE(std::count(later.rows.begin(), later.rows.end(), '\n'), 8);
}

void FileShapeTest::theFirstFileOfAKindIsNoMeasure()
{
    DropFixture drop;
    drop.put("stock-1.csv", csv(stock(8, "5 pcs")));
    const Synced first = sync(drop);
    QVERIFY(first.changes.empty());
    QVERIFY(std::count(first.rows.begin(), first.rows.end(), '\n') >= 8);
}

void FileShapeTest::whatWasForgottenIsTaken()
{
    DropFixture drop;
    drop.put("stock-1.csv", csv(stock(8)));
    sync(drop);
    // What accepting a change does.
    std::erase_if(drop.cursors, [](const auto& cursor) {
        return cursor.first.starts_with(ShapeMemory::keyPrefix);
    });
    drop.put("stock-2.csv", csv(stock(8, "5 pcs")));
    QVERIFY(sync(drop).changes.empty());
}

void FileShapeTest::whatCameBackIsAsEver()
{
    DropFixture drop;
    drop.put("stock-1.csv", csv(stock(8)));
    sync(drop);
    drop.put("stock-2.csv", csv(stock(8, "5 pcs")));
    QCOMPARE(sync(drop).changes.size(), 1U);
    drop.put("stock-3.csv", csv(stock(8, "9")));
    const Synced later = sync(drop);
    QVERIFY(later.changes.empty());
    QVERIFY(std::any_of(later.unchanged.begin(), later.unchanged.end(), [](const auto& change) {
        return change.feed == "stock" && change.field == "on_hand_qty";
    }));
    QVERIFY2(later.rows.find("stock I7@L1 on_hand=9") != std::string::npos, later.rows.c_str());
}

QTEST_APPLESS_MAIN(FileShapeTest)
#include "FileShapeTest.moc"
