#include "FolderFixture.h"
#include "GeneratedData.h"

#include <QtTest>

#include <algorithm>

using namespace repromise;

namespace {

QByteArray page(int number, int pages, const QByteArray& rows)
{
    const QByteArray next =
        number == pages ? "null" : "\"locations-0000" + QByteArray::number(number + 1) + ".json\"";
    return "{\"resource\":\"locations\",\"page\":" + QByteArray::number(number) + ",\"pages\":"
           + QByteArray::number(pages) + ",\"next\":" + next + ",\"rows\":[\n" + rows + "\n]}";
}

QByteArray location(const QByteArray& id)
{
    return R"({"name":"Here","location_id":")" + id + R"(","transfer_days":2,"region":null})";
}

} // namespace

class JsonPagesTest : public QObject {
    Q_OBJECT

private slots:
    void pagesGiveTheSameLinesAsTheCsv()
    {
        NoProgress progress;
        const auto lines = [&progress](const QString& folder) {
            CollectingSink sink;
            CsvFolderReader reader({folder.toStdString(), CsvFolderMode::Delta, {}});
            const auto report = reader.read({}, sink, progress, CancelToken());
            return report && sink.complaints.empty() ? sink.lines : std::vector<std::string>();
        };
        const auto fromPages = lines(generatedData() + "/json");
        QVERIFY(fromPages.size() > 1000);
        QVERIFY(fromPages == lines(generatedData()));
    }
    void rowsHaveLinesAndRawText()
    {
        FolderFixture folder;
        folder.write("locations-00001.json",
                     page(1, 1, location("L1") + ",\n" + R"({"location_id":"","name":"x"})"));
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.order.at(0), std::string("locations L1@locations-00001.json:2"));
        QCOMPARE(sink.complaints.at(0).kind, std::string("missing_key"));
        QCOMPARE(sink.complaints.at(0).line, 3U);
        QCOMPARE(sink.complaints.at(0).raw, std::string(R"({"location_id":"","name":"x"})"));
    }
    void csvWinsOverPages()
    {
        FolderFixture folder;
        folder.write("locations-00001.json", page(1, 1, location("L1")));
        folder.write("locations.csv", "location_id,name\nL2,There\n");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.keysOf(RecordKind::Location), std::vector<std::string>{"L2"});
    }
    void everyPageIsFollowed()
    {
        FolderFixture folder;
        folder.write("locations-00001.json", page(1, 2, location("L1")));
        folder.write("locations-00002.json", page(2, 2, location("L2")));
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.keysOf(RecordKind::Location), (std::vector<std::string>{"L1", "L2"}));
        QFile::remove(folder.filePath("locations-00002.json"));
        QVERIFY(folder.refusal().contains("locations-00002.json"));
    }
    void pagesOfAnotherShapeAreHeld_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("came");
        QTest::newRow("a member that is gone")
            << QByteArray(",\"transfer_days\":2") << QByteArray() << QStringLiteral("nothing");
        QTest::newRow("values that cannot be read")
            << QByteArray(":2,") << QByteArray(":\"two\",") << QStringLiteral("text");
    }
    void pagesOfAnotherShapeAreHeld()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, came);
        QByteArrayList rows;
        for (int i = 0; i < 60; ++i) {
            rows << location("L" + QByteArray::number(i));
        }
        const QByteArray good = page(1, 1, rows.join(",\n"));
        FolderFixture folder;
        folder.write("locations-00001.json", good);
        CsvFolderReader reader({folder.filePath("").toStdString(), CsvFolderMode::Delta, {}});
        NoProgress progress;
        CollectingSink sink;
        const auto first = reader.read({}, sink, progress, CancelToken());
        QVERIFY(first.has_value());
        QVERIFY(reader.schemaChanges().empty());
        folder.write("locations-00001.json", QByteArray(good).replace(from, to));
        const auto held = reader.read({false, first->cursors}, sink, progress, CancelToken());
        QVERIFY(!held);
        QCOMPARE(held.error().kind, ErrorKind::Held);
        QCOMPARE(reader.schemaChanges().size(), 1U);
        QCOMPARE(reader.schemaChanges()[0].field, std::string("transfer_days"));
        QCOMPARE(QString::fromStdString(reader.schemaChanges()[0].came), came);
        folder.write("locations-00001.json", QByteArray(good).replace("Here", "There"));
        QVERIFY(reader.read({false, first->cursors}, sink, progress, CancelToken()).has_value());
        QVERIFY(reader.schemaChanges().empty());
    }
    void pageThatIsNotWhatItSaysIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = page(1, 1, location("L1"));
        QTest::newRow("another resource") << QByteArray(good).replace("\"locations\"", "\"items\"");
        QTest::newRow("another page") << QByteArray(good).replace("\"page\":1", "\"page\":2");
        QTest::newRow("more pages") << QByteArray(good).replace("\"pages\":1", "\"pages\":3");
        QTest::newRow("path as next")
            << page(1, 2, location("L1")).replace("locations-00002.json", "../../etc/passwd");
        QTest::newRow("no rows") << QByteArray(good).replace("\"rows\"", "\"data\"");
        QTest::newRow("cut") << good.left(good.size() - 20);
        QTest::newRow("cut at the end") << good.left(good.size() - 1);
        QTest::newRow("more after it") << good + "{}";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("row is no object") << page(1, 1, "1");
        QTest::newRow("nested value") << page(1, 1, R"({"location_id":["L1"]})");
        QTest::newRow("not UTF-8") << QByteArray(good).replace("Here", "H\xE9re");
        QTest::newRow("bad escape") << QByteArray(good).replace("Here", "\\q");
        QTest::newRow("bad number") << QByteArray(good).replace(":2,", ":02,");
        QTest::newRow("bad atom") << QByteArray(good).replace("null}", "nil}");
    }
    void pageThatIsNotWhatItSaysIsRefused()
    {
        QFETCH(QByteArray, content);
        FolderFixture folder;
        folder.write("locations-00001.json", content);
        const QString said = folder.refusal();
        QVERIFY2(said.contains("locations-00001.json"), qPrintable(said));
    }
    void malformedPageNamesTheLine()
    {
        FolderFixture folder;
        folder.write(
            "locations-00001.json",
            page(1, 1, location("L1") + ",\n" + location("L2") + ",\n{\"location_id\" 7}"));
        QVERIFY2(folder.refusal().contains("line 4"), qPrintable(folder.refusal()));
    }
    void truthValuesAndEscapesAreRead()
    {
        FolderFixture folder;
        folder.write(
            "customers-00001.json",
            R"({"rows":[{"customer_id":"C1","name":"Caf\u00e9","tier":"A","partial_ok":true},
                         {"customer_id":"C\u0000","name":"x","tier":"A"}],
                         "next":null,"pages":1,"page":1,"resource":"customers"})");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.customerNames, std::vector<std::string>{"Caf\xC3\xA9"});
        QCOMPARE(sink.complaints.at(0).kind, std::string("bad_encoding"));
    }
};

QTEST_GUILESS_MAIN(JsonPagesTest)
#include "JsonPagesTest.moc"
