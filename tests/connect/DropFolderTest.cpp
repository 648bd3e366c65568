#include "DropFixture.h"
#include "support/TestData.h"

#include <QtTest>

#include <fstream>

using namespace repromise;

namespace {

QByteArray stockCsv()
{
    return "item_id,location_id,on_hand_qty,allocated_qty\nI1,L1,5,1\n";
}

constexpr auto stockRow = "stock I1@L1 on_hand=5 allocated=1 as_of=2026-07-01T09:00:00Z @2\n";

QString text(const std::string& rows)
{
    return QString::fromStdString(rows);
}

QByteArray sample(const QString& name)
{
    QFile file(testData("edi/" + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DropFolderTest : public QObject {
    Q_OBJECT

private slots:
    void fileIsTakenOnceAndArchived()
    {
        DropFixture drop;
        drop.put("stock-1.csv", stockCsv());
        QCOMPARE(text(drop.sync()), text(stockRow));
        QCOMPARE(drop.files(), QStringList());
        QCOMPARE(drop.files("archive"), QStringList{"stock-1.csv"});
        QCOMPARE(text(drop.sync()), QString());
    }

    void csvIsReadAsItsWriterWritesIt()
    {
        DropFixture drop;
        drop.settings.kind = "stock";
        drop.settings.csv.decimalComma = true;
        drop.settings.csv.days = DayOrder::DayFirst;
        drop.settings.columns.theirs = {{"item_id", "Artikel"},
                                        {"location_id", "Lager"},
                                        {"on_hand_qty", "Bestand"},
                                        {"allocated_qty", "Reserviert"},
                                        {"updated_at", "Stand"}};
        drop.put("lager.csv", "\xEF\xBB\xBF"
                              "Artikel;Lager;Bestand;Reserviert;Stand\r\n"
                              "I1;L1;\"1.200,5\";1;30.06.2026 07:00:00\r\n");
        QCOMPARE(text(drop.sync()),
                 text("stock I1@L1 on_hand=1200.5 allocated=1 as_of=2026-06-30T07:00:00Z @2\n"));
    }

    void fileBeingWrittenIsLeft()
    {
        DropFixture drop;
        drop.put("stock-1.csv", "item_id,loc", 2);
        QCOMPARE(text(drop.sync()), QString());
        drop.put("stock-1.csv", stockCsv(), 0);
        QCOMPARE(text(drop.sync()), QString());
        drop.clock.set(drop.clock.now().plusMs(11'000));
        QVERIFY(drop.sync().starts_with("stock I1@L1"));
    }

    // A network share whose clock runs ahead never lets a file look old.
    void fileFromTheFutureIsTakenOnceItStandsStill()
    {
        DropFixture drop;
        drop.put("stock-1.csv", stockCsv(), -7200);
        QCOMPARE(text(drop.sync()), QString());
        drop.clock.set(drop.clock.now().plusMs(5'000));
        QCOMPARE(text(drop.sync()), QString());
        drop.clock.set(drop.clock.now().plusMs(6'000));
        QVERIFY(drop.sync().starts_with("stock I1@L1"));
    }

    void doneFileSaysThatAFileIsComplete()
    {
        DropFixture drop;
        drop.settings.needsDone = true;
        drop.put("stock-1.csv", stockCsv());
        QCOMPARE(text(drop.sync()), QString());
        drop.put("stock-1.csv.done", "");
        QVERIFY(drop.sync().starts_with("stock I1@L1"));
        QCOMPARE(drop.files(), QStringList());
    }

    void aNameThatIsNoUtf8IsToldAndStopsNoOtherFile()
    {
        DropFixture drop;
        const std::filesystem::path odd = drop.folder() / std::string("Best\xe4nde.csv");
        std::ofstream(odd) << "item_id\n";
        drop.put("stock-1.csv", stockCsv());
        const std::string rows = drop.sync();
        QVERIFY2(rows.find("stock I1@L1") != std::string::npos, rows.c_str());
        QVERIFY2(rows.find("rejected purchase_lines bad_file [file:?]") != std::string::npos,
                 rows.c_str());
        QVERIFY(std::filesystem::exists(odd));
    }

    void unfinishedNamesAndLinksArePassedOver()
    {
        DropFixture drop;
        for (const char* const name :
             {"stock-1.csv.part", "stock.tmp", ".stock.csv", "~stock.csv"}) {
            drop.put(name, stockCsv());
        }
        QVERIFY(QFile::link("/etc/hostname",
                            QString::fromStdString((drop.folder() / "stock.csv").string())));
        QCOMPARE(text(drop.sync()), QString());
    }

    void crashBeforeTheRecordsAreKeptTakesTheFileAgain()
    {
        DropFixture drop;
        drop.put("stock-1.csv", stockCsv());
        drop.sync(DropFixture::Ending::CrashBeforeKept);
        QCOMPARE(drop.files(), QStringList{"stock-1.csv"});
        QVERIFY(drop.sync().starts_with("stock I1@L1"));
    }

    void crashBeforeTheMoveDoesNotApplyTwice()
    {
        DropFixture drop;
        drop.put("stock-1.csv", stockCsv());
        QVERIFY(drop.sync(DropFixture::Ending::CrashBeforeMoved).starts_with("stock I1@L1"));
        QCOMPARE(drop.files(), QStringList{"stock-1.csv"});
        QCOMPARE(text(drop.sync()), QString());
        QCOMPARE(drop.files("archive"), QStringList{"stock-1.csv"});
        QCOMPARE(drop.files("quarantine"), QStringList());
    }

    void sameContentUnderAnotherNameIsNotTakenAgain()
    {
        DropFixture drop;
        drop.put("stock-1.csv", stockCsv());
        drop.sync();
        drop.put("stock-2.csv", stockCsv());
        QCOMPARE(text(drop.sync()), QString());
        QCOMPARE(drop.files("quarantine"), (QStringList{"stock-2.csv", "stock-2.csv.reason.txt"}));
        QVERIFY(drop.content("quarantine/stock-2.csv.reason.txt").contains("stock-1.csv"));
    }

    void fullTakesWhatWasTakenBefore()
    {
        DropFixture drop;
        drop.put("stock-1.csv", stockCsv());
        drop.sync();
        drop.put("stock-1.csv", stockCsv());
        QVERIFY(drop.sync(DropFixture::Ending::Kept, true).starts_with("stock I1@L1"));
        QCOMPARE(drop.files("archive").size(), 2);
    }

    void uselessFileIsQuarantinedWithItsReasonAndMayComeAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a column is missing") << "stock-1.csv" << QByteArray("item_id\nI1\n");
        QTest::newRow("unknown kind") << "miscellany.csv" << stockCsv();
        QTest::newRow("empty") << "stock.csv" << QByteArray();
        QTest::newRow("cut JSON") << "stock.json" << QByteArray("[{\"item_id\": ");
        QTest::newRow("JSON without rows") << "stock.json" << QByteArray("[] ").replace("[]", "7");
        QTest::newRow("no row of use")
            << "stock-1.csv" << QByteArray(stockCsv()).replace("5", "five");
        QTest::newRow("EDI without a whole message")
            << "x.edi" << sample("855_answer.edi").left(300);
    }
    void uselessFileIsQuarantinedWithItsReasonAndMayComeAgain()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        DropFixture drop;
        drop.settings.format = name.endsWith(".json") ? DropFormat::Json : DropFormat::Auto;
        drop.put(name, content);
        const std::string first = drop.sync();
        QVERIFY2(first.find("bad_file [file:" + name.toStdString() + "]") != std::string::npos,
                 first.c_str());
        QCOMPARE(drop.files("quarantine"), (QStringList{name, name + ".reason.txt"}));
        QVERIFY(!drop.content("quarantine/" + name + ".reason.txt").trimmed().isEmpty());
        drop.put(name, content);
        QCOMPARE(text(drop.sync()), text(first));
    }

    void oneUselessFileDoesNotStopTheOthers()
    {
        DropFixture drop;
        drop.put("stock-0.csv", "nonsense\n", 5000);
        drop.put("stock-1.csv", stockCsv());
        QVERIFY(text(drop.sync()).contains(text(stockRow)));
    }

    void partlyUsableFileIsArchivedWithItsReasons()
    {
        DropFixture drop;
        drop.put("stock-1.csv", stockCsv() + "I2,L1,many,0\n");
        const QString rows = text(drop.sync());
        QVERIFY(rows.contains("rejected stock not_a_number [I2/L1] @3"));
        QCOMPARE(drop.files("archive"), (QStringList{"stock-1.csv", "stock-1.csv.reason.txt"}));
        QVERIFY(drop.content("archive/stock-1.csv.reason.txt").contains("I2/L1"));
    }

    void laterFileComesLast()
    {
        DropFixture drop;
        drop.put("stock-a.csv", "item_id,location_id,on_hand_qty,allocated_qty\nI1,L1,7,0\n", 60);
        drop.put("stock-b.csv", stockCsv(), 600);
        const QString rows = text(drop.sync());
        QVERIFY(rows.indexOf("on_hand=5") < rows.indexOf("on_hand=7"));
    }

    void columnsOfAnotherNameAreMapped()
    {
        DropFixture drop;
        drop.settings.kind = "supply_confirmations";
        drop.settings.columns.theirs = {{"po_id", "Order No"},
                                        {"line_no", "Pos"},
                                        {"confirmed_date", "New date"},
                                        {"confirmed_qty", "Qty"}};
        drop.settings.columns.constants = {{"status", "portal"}};
        drop.put("export.csv", "Pos,Order No,Status,New date,Qty\n10,PO-1,whatever,2026-07-20,60\n"
                               "20,PO-1,x,20.07.2026,1\n");
        const QString rows = text(drop.sync());
        QVERIFY2(rows.startsWith("word PO-1/10 portal expected=2026-07-20 confirmed=60 "
                                 "said=2026-07-01T09:00:00Z @2\n"),
                 qPrintable(rows));
        QVERIFY(rows.contains("rejected purchase_lines local_date_format [PO-1] @3"));
    }

    void theDaysThatStandForNoneAreNone()
    {
        DropFixture drop;
        drop.settings.kind = "supply_confirmations";
        drop.put("export.csv", "po_id,line_no,confirmed_date,said_at\n"
                               "PO-1,10,1900-01-01,2026-07-01T09:00:00Z\n"
                               "PO-1,20,9999-12-31,2026-07-01T09:00:00Z\n");
        const QString rows = text(drop.sync());
        QVERIFY2(!rows.contains("expected="), qPrintable(rows));
        QCOMPARE(rows.count("undated"), 1);
    }

    void otherSeparatorsAreFoundWithConstantsToo()
    {
        DropFixture drop;
        drop.settings.kind = "stock";
        drop.settings.columns.constants = {{"allocated_qty", "1"}};
        drop.put("export.csv", "item_id;location_id;on_hand_qty\nI1;L1;5\nI2;L1;5,5\n");
        const std::string rows = drop.sync();
        QVERIFY2(rows.starts_with(stockRow), rows.c_str());
        QVERIFY2(rows.find("not_a_number") != std::string::npos, rows.c_str()); // comma is not set
    }

    void missingMappedColumnIsNamed()
    {
        DropFixture drop;
        drop.settings.kind = "stock";
        drop.settings.columns.theirs = {{"item_id", "Artikel"}};
        drop.put("export.csv", stockCsv());
        drop.sync();
        QVERIFY(drop.content("quarantine/export.csv.reason.txt").contains("\"Artikel\""));
    }

    void jsonRowsAreMappedByNameAndPointer()
    {
        DropFixture drop;
        drop.settings.kind = "stock";
        drop.settings.columns.theirs = {{"item_id", "/part/number"}, {"on_hand_qty", "qty"}};
        drop.settings.columns.constants = {{"location_id", "L1"}};
        drop.put("feed.json", R"({"rows": [{"part": {"number": "I1"}, "qty": 5.25,
            "allocated_qty": "1", "updated_at": "2026-06-30T08:00:00Z"},
            {"part": {"number": "I2"}, "qty": {"value": 1}}, 7]})");
        const QString rows = text(drop.sync());
        QVERIFY2(rows.startsWith("stock I1@L1 on_hand=5.25 allocated=1 "
                                 "as_of=2026-06-30T08:00:00Z @1\nrejected stock not_a_value"),
                 qPrintable(rows));
    }

    void aJsonFileThatIsTooLargeIsSetAside()
    {
        DropFixture drop;
        constexpr qsizetype tooLarge = qsizetype{64} << 20;
        drop.put("stock.json", "[" + QByteArray(tooLarge, ' '));
        drop.sync();
        QCOMPARE(drop.files("quarantine"), (QStringList{"stock.json", "stock.json.reason.txt"}));
        const auto why = drop.content("quarantine/stock.json.reason.txt");
        QVERIFY2(why.contains("64 megabytes"), qPrintable(why));
    }

    void cloudEventIsTakenOnce()
    {
        DropFixture drop;
        const QByteArray event = R"({"specversion": "1.0", "id": "7", "source": "/wms",
            "type": "com.example.stock.changed", "time": "2026-06-30T07:00:00Z",
            "data": {"item_id": "I1", "location_id": "L1", "on_hand_qty": 5}})";
        drop.put("a.json", event);
        QVERIFY(text(drop.sync())
                    .contains("stock I1@L1 on_hand=5 allocated=0 "
                              "as_of=2026-06-30T07:00:00Z @1"));
        drop.put("b.json", "[" + event + "]");
        QVERIFY(!text(drop.sync()).contains("stock I1"));
    }

    void eventOfWhichNothingCouldBeUsedMayComeAgain()
    {
        DropFixture drop;
        drop.settings.kind = "stock";
        drop.settings.columns.theirs = {{"item_id", "/wrong"}};
        const QByteArray event = R"({"specversion": "1.0", "id": "7", "source": "/wms",
            "type": "change", "data": {"sku": "I1", "location_id": "L1", "on_hand_qty": 5}})";
        drop.put("a.json", event);
        QVERIFY(text(drop.sync()).contains("rejected stock missing_key"));
        drop.settings.columns.theirs = {{"item_id", "/sku"}};
        drop.put("a.json", event);
        QVERIFY(text(drop.sync()).contains("stock I1@L1 on_hand=5"));
    }

    void eventThatIsNotUnderstoodIsListed_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("no id") << QByteArray(
            R"({"specversion": "1.0", "source": "/w", "type": "stock", "data": {}})");
        QTest::newRow("another version") << QByteArray(
            R"({"specversion": "0.3", "id": "1", "source": "/w", "type": "stock", "data": {}})");
        QTest::newRow("unknown type") << QByteArray(
            R"({"specversion": "1.0", "id": "1", "source": "/w", "type": "hello", "data": {}})");
        QTest::newRow("no data") << QByteArray(
            R"({"specversion": "1.0", "id": "1", "source": "/w", "type": "stock"})");
    }
    void eventThatIsNotUnderstoodIsListed()
    {
        QFETCH(QByteArray, event);
        DropFixture drop;
        drop.put("a.json", event);
        const QString rows = text(drop.sync());
        QVERIFY(rows.startsWith("rejected purchase_lines bad_event")
                || rows.startsWith("rejected purchase_lines unknown_event"));
        QCOMPARE(drop.files("quarantine").size(), 2);
    }

    void carrierStatusFindsTheShipNoticeOfAnEarlierSync()
    {
        DropFixture drop;
        const QByteArray both = sample("856_214_transport.edi");
        const qsizetype second = both.lastIndexOf("ISA*");
        drop.put("asn.edi", both.left(second));
        drop.sync();
        drop.put("status.edi", both.mid(second));
        QVERIFY(text(drop.sync())
                    .contains(
                        "word PO-1001/1 item=BOLT-M8 in_transit expected=2026-07-08 shipped=100"));
    }

    void aShipNoticeFindsTheCarrierStatusThatCameBeforeIt()
    {
        DropFixture drop;
        const QByteArray both = sample("856_214_transport.edi");
        const qsizetype second = both.lastIndexOf("ISA*");
        drop.put("status.edi", both.mid(second));
        QVERIFY(text(drop.sync()).contains("tracking PRO-5550"));
        drop.put("asn.edi", both.left(second));
        const QString rows = text(drop.sync());
        const auto notice =
            rows.indexOf("word PO-1001/1 item=BOLT-M8 in_transit expected=2026-07-04");
        const auto carrier =
            rows.indexOf("word PO-1001/1 item=BOLT-M8 in_transit expected=2026-07-08");
        QVERIFY2(notice >= 0 && carrier > notice, qPrintable(rows));
        QVERIFY2(!rows.contains("word PO-1002/20 item=BOLT-M10 in_transit expected=2026-07-08 "
                                "shipped=7 said=2026-07-01"),
                 qPrintable(rows));
    }

    void whatHasArrivedStaysArrivedWhenItsNoticeIsWrittenLater()
    {
        DropFixture drop;
        const QByteArray both = sample("856_214_transport.edi");
        const qsizetype second = both.lastIndexOf("ISA*");
        QByteArray status = both.mid(second);
        status.replace("AT7*AG*NS", "AT7*D1*NS");
        QByteArray notice = both.left(second);
        notice.replace("*260701*0700*U", "*260710*0700*U")
            .replace("*20260701*0700*201", "*20260710*0700*201");
        drop.put("status.edi", status);
        drop.sync();
        drop.put("asn.edi", notice);
        const QString rows = text(drop.sync());
        QVERIFY2(rows.contains("word PO-1001/1 item=BOLT-M8 arrived"), qPrintable(rows));
        QVERIFY2(rows.lastIndexOf("word PO-1001/1 item=BOLT-M8 arrived")
                     > rows.indexOf("word PO-1001/1 item=BOLT-M8 in_transit"),
                 qPrintable(rows));
    }

    void unwritableArchiveTakesNothing()
    {
        DropFixture drop;
        drop.put("stock-1.csv", stockCsv());
        drop.put("archive", "a file where the folder should be", 1);
        QVERIFY(drop.sync().starts_with("failed: "));
        QVERIFY(drop.files().contains("stock-1.csv"));
    }

    void missingFolderIsNamed()
    {
        DropFixture drop;
        drop.settings.folder = "/nonexistent/folder";
        QVERIFY(drop.sync().find("/nonexistent/folder") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(DropFolderTest)
#include "DropFolderTest.moc"
