#include "FolderFixture.h"
#include "GeneratedData.h"

#include <QtTest>

#include <algorithm>

using namespace repromise;

namespace {

Result<ReadReport> readFolder(const QString& folder, CsvFolderMode mode, CollectingSink& sink)
{
    NoProgress progress;
    CsvFolderReader reader({folder.toStdString(), mode, {}});
    return reader.read({}, sink, progress, CancelToken());
}

bool complete(const ReadReport& report, RecordKind kind)
{
    return std::find(report.complete.begin(), report.complete.end(), kind) != report.complete.end();
}

class StopAfter final : public Progress {
public:
    StopAfter(CancelToken& token, std::uint64_t bytes) : m_token(token), m_bytes(bytes) {}
    void report(std::string_view, std::uint64_t done, std::uint64_t total) override
    {
        last = done;
        whole = total;
        if (done >= m_bytes) {
            m_token.cancel();
        }
    }
    std::uint64_t last = 0, whole = 0;

private:
    CancelToken& m_token;
    std::uint64_t m_bytes;
};

} // namespace

class CsvFolderReaderTest : public QObject {
    Q_OBJECT

private slots:
    void snapshotDeliversEveryKindInOrderWithoutComplaint()
    {
        CollectingSink sink;
        const auto report = readFolder(generatedData(), CsvFolderMode::Snapshot, sink);
        QVERIFY(report);
        QCOMPARE(report->complete.size(), 13U);
        QVERIFY(sink.complaints.empty());
        QCOMPARE(sink.count(RecordKind::Location), 10U);
        QVERIFY(sink.count(RecordKind::OrderLine) > 1000U);
        QCOMPARE(std::count_if(sink.keys.begin(), sink.keys.end(),
                               [](const auto& keys) { return keys.empty(); }),
                 5); // no lanes, trackings, milestones, inquiries, pick tasks
        const auto firstLine =
            std::find_if(sink.order.begin(), sink.order.end(), [](const std::string& text) {
                return text.rfind("sales_lines ", 0) == 0;
            });
        QCOMPARE(*firstLine, std::string("sales_lines SO-0000001/1@sales_lines.csv:2"));
        QVERIFY(std::none_of(firstLine, sink.order.end(), [](const std::string& text) {
            return text.rfind("items ", 0) == 0 || text.rfind("sales_orders ", 0) == 0;
        }));
    }
    void optionalColumnsAreReadWhereTheyAre()
    {
        FolderFixture folder;
        folder.write("locations.csv",
                     "time_zone,location_id,name,calendar,pick_lead_days,dock_to_stock_days\n"
                     "Europe/Berlin,L1,Here,north,1,2\n,L2,There,,,\n");
        folder.write("suppliers.csv", "supplier_id,name,calendar\nS1,Maker,maker\n");
        folder.write("substitutes.csv", "item_id,substitute_item_id,needs_consent\n"
                                        "I1,I2,N\nI1,I3,Y\nI1,I4,\n");
        folder.write("lanes.csv", "from,to,transit_days,cost_per_unit,currency\n"
                                  "L1,North,3,1.25,CHF\nL1,L2,1,,\nL2,L1,,1,EUR\n");
        folder.write("sales_lines.csv", FolderFixture::lineHeader()
                                            + ",firm,latest_useful_date,min_ship_qty,manual_rank\n"
                                            + FolderFixture::goodLine() + ",Y,2026-08-01,2.5,4\n"
                                            + FolderFixture::goodLine() + ",,,,\n");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.network,
                 (std::vector<std::string>{"L1 2 1 north Europe/Berlin", "L2 0 0  ", "S1 maker",
                                           "L1 North 3 1.25 CHF", "L1 L2 1 0.00 EUR"}));
        QCOMPARE(sink.consents, 2);
        QVERIFY((sink.terms.at(0)
                 == LineTerms{true, Date::fromYmd(2026, 8, 1), *Quantity::parse("2.5"), 4}));
        QVERIFY(sink.terms.at(1) == LineTerms());
        QCOMPARE(sink.complaints.size(), 1U);
        QCOMPARE(sink.complaints[0].key, std::string("L2/L1"));
        QCOMPARE(sink.complaints[0].line, 4U);
    }
    void deltaCompletesNothing()
    {
        CollectingSink sink;
        const auto report = readFolder(generatedData() + "/delta", CsvFolderMode::Delta, sink);
        QVERIFY(report);
        QVERIFY(report->complete.empty());
        QVERIFY(sink.count(RecordKind::OrderLine) > 0);
        QVERIFY(sink.complaints.empty());
    }
    void folderContentsTellTheMode()
    {
        const auto mode = [](const QString& folder) {
            return CsvFolderReader::detectMode(folder.toStdString()).value();
        };
        QCOMPARE(mode(generatedData()), CsvFolderMode::Snapshot);
        QCOMPARE(mode(generatedData() + "/delta"), CsvFolderMode::Delta);
        QCOMPARE(mode(generatedData() + "/json"), CsvFolderMode::Delta);
    }
    void fileThatIsNotThereIsNotComplete()
    {
        FolderFixture folder;
        folder.writeSnapshot();
        CollectingSink sink;
        const auto report = folder.read(sink, CsvFolderMode::Snapshot);
        QVERIFY(report);
        QCOMPARE(report->complete.size(), 5U);
        QVERIFY(!complete(*report, RecordKind::Stock));
        QCOMPARE(sink.lines.at(0),
                 std::string("O1/1 I1 L1 2.5 0 0 0 9.99 EUR 2026-07-01 2026-07-02 2026-07-02 2 "
                             "open 2026-06-30T08:00:00Z"));
    }
    void currencyColumnNamesTheCurrency()
    {
        FolderFixture folder;
        folder.write("sales_lines.csv", FolderFixture::lineHeader() + ",Currency\n"
                                            + FolderFixture::goodLine() + ",JPY\n"
                                            + FolderFixture::goodLine() + ",yen\n");
        folder.write("accounts.csv",
                     "customer_id,credit_limit,credit_used,notify_tolerance_days,currency\n"
                     "C1,1000,500,1,JPY\nC2,1000.5,0,1,JPY\nC3,1000.50,0,1,\n");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QVERIFY(sink.lines.at(0).find(" 9.99 JPY ") != std::string::npos);
        QCOMPARE(sink.accounts.size(), 2U);
        QCOMPARE(sink.accounts[0].creditLimit.minor, 1000);
        QCOMPARE(sink.accounts[1].creditLimit.text(), std::string("1000.50"));
        QCOMPARE(sink.complaints.size(), 2U);
        QCOMPARE(sink.complaints[0].kind, std::string("not_a_number"));
        QCOMPARE(sink.complaints[1].kind, std::string("not_a_currency"));
    }
    void columnsAreFoundByName()
    {
        FolderFixture folder;
        folder.write("locations.csv", "Extra, NAME ,location_id\nx,Here,L1\n");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.keysOf(RecordKind::Location), std::vector<std::string>{"L1"});
    }
    void missingColumnIsNamedWithWhatWasFound()
    {
        FolderFixture folder;
        folder.write("locations.csv", "location,name\nL1,Here\n");
        const QString said = folder.refusal();
        QVERIFY2(said.contains("locations.csv") && said.contains("location_id")
                     && said.contains("location, name"),
                 qPrintable(said));
    }
    void otherSeparatorIsHintedAt()
    {
        FolderFixture folder;
        folder.write("locations.csv", "location_id;name\nL1;Here\n");
        QVERIFY(folder.refusal().contains("separated"));
    }
    void doubledColumnIsRefused()
    {
        FolderFixture folder;
        folder.write("locations.csv", "location_id,name,name\nL1,Here,There\n");
        QVERIFY(folder.refusal().contains("name is there twice"));
    }
    void headerAloneIsNoRows()
    {
        FolderFixture folder;
        folder.write("locations.csv", "location_id,name\n");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QVERIFY(sink.order.empty());
    }
    void emptyFileIsRefusedByName()
    {
        FolderFixture folder;
        folder.write("locations.csv", "");
        QVERIFY(folder.refusal().contains("locations.csv: it is empty"));
    }
    void folderWhereAFileShouldBeIsRefused()
    {
        FolderFixture folder;
        QVERIFY(QDir(folder.filePath(".")).mkdir("stock.csv"));
        const QString said = folder.refusal();
        QVERIFY2(said.contains("stock.csv") && said.contains("folder"), qPrintable(said));
    }
    void missingFolderAndFileAsFolderAreRefused()
    {
        FolderFixture folder;
        folder.write("file", "x");
        CollectingSink sink;
        QCOMPARE(readFolder(folder.filePath("none"), CsvFolderMode::Delta, sink).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(readFolder(folder.filePath("file"), CsvFolderMode::Delta, sink).error().kind,
                 ErrorKind::BadInput);
        QVERIFY(folder.refusal().contains("sales_lines.csv"));
    }
    void snapshotWithoutANeededFileIsRefused()
    {
        FolderFixture folder;
        folder.writeSnapshot();
        QFile::remove(folder.filePath("items.csv"));
        const QString said = folder.refusal(CsvFolderMode::Snapshot);
        QVERIFY2(said.contains("no items.csv"), qPrintable(said));
    }
    void unchangedFolderIsNotReadAgain()
    {
        FolderFixture folder;
        folder.writeSnapshot();
        CollectingSink first;
        const auto report = folder.read(first, CsvFolderMode::Snapshot);
        CollectingSink second;
        const auto again = folder.read(second, CsvFolderMode::Snapshot, {false, report->cursors});
        QVERIFY(again && again->complete.empty());
        QVERIFY(second.order.empty());
        QVERIFY(again->cursors == report->cursors);

        CollectingSink full;
        QVERIFY(folder.read(full, CsvFolderMode::Snapshot, {true, report->cursors}));
        QVERIFY(full.order == first.order);

        folder.write("locations.csv", "location_id,name\nL1,Here\nL2,There\n");
        CollectingSink changed;
        QVERIFY(folder.read(changed, CsvFolderMode::Snapshot, {false, report->cursors}));
        QCOMPARE(changed.order.size(), first.order.size() + 1);
    }
    void progressRunsToTheEndAndCancelStops()
    {
        CsvFolderReader reader({generatedData().toStdString(), CsvFolderMode::Snapshot, {}});
        CancelToken never;
        StopAfter watching(never, static_cast<std::uint64_t>(-1));
        CollectingSink sink;
        QVERIFY(reader.read({}, sink, watching, never));
        QVERIFY(watching.last > watching.whole / 2 && watching.last <= watching.whole);

        CancelToken token;
        StopAfter early(token, 1);
        CollectingSink stopped;
        const auto report = reader.read({}, stopped, early, token);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QVERIFY(stopped.order.size() < sink.order.size());
    }
    void testLooksAtEveryHeader()
    {
        FolderFixture folder;
        folder.writeSnapshot();
        CsvFolderReader reader({folder.path(), CsvFolderMode::Snapshot, {}});
        QVERIFY(reader.test(CancelToken()));
        folder.write("stock.csv", "item,location\n");
        QVERIFY(!reader.test(CancelToken()));
    }
    void hugeLineIsRefusedAndTheRestIsRead()
    {
        FolderFixture folder;
        folder.write("locations.csv",
                     "location_id,name\nL1,Here\nL2," + QByteArray(5 << 20, 'x') + "\nL3,There\n");
        CollectingSink sink;
        QVERIFY(folder.read(sink));
        QCOMPARE(sink.keysOf(RecordKind::Location), (std::vector<std::string>{"L1", "L3"}));
        QCOMPARE(sink.complaints.size(), 1U);
        QCOMPARE(sink.complaints[0].kind, std::string("row_too_long"));
        QCOMPARE(sink.complaints[0].key, std::string("L2"));
        QCOMPARE(sink.complaints[0].line, 3U);
        QVERIFY(sink.complaints[0].raw.size() < 1000);

        folder.write("locations.csv", QByteArray(5 << 20, 'x'));
        QVERIFY(folder.refusal().contains("megabyte"));
    }
};

QTEST_GUILESS_MAIN(CsvFolderReaderTest)
#include "CsvFolderReaderTest.moc"
