#include "app/RetryQuarantine.h"

#include "app/AddSource.h"
#include "app/ListQuarantine.h"
#include "app/ReadJournal.h"
#include "app/ReadStatus.h"
#include "app/SyncSources.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace repromise;

namespace {

constexpr char lineHeader[] =
    "order_id,line_no,item_id,location_id,ordered_qty,shipped_qty,allocated_qty,cancelled_qty,"
    "unit_price,requested_date,promised_date,priority,status,updated_at\n";

QByteArray line(const char* number, const char* item, const char* quantity)
{
    return QByteArray("O1,") + number + "," + item + ",L1," + quantity
           + ",0,0,0,9.99,2026-07-01,2026-07-02,2,open,2026-06-30T08:00:00Z\n";
}

void set(RecordFields& fields, std::string_view name, const std::string& value)
{
    const auto found = std::ranges::find(fields, name, &RecordField::name);
    QVERIFY(found != fields.end());
    found->value = value;
}

} // namespace

class RetryQuarantineTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void mendedRecordsAreTakenAndLeaveTheQuarantine();
    void whatStillFailsStaysWithItsNewReason();
    void theSourceCountsAsReadNoLaterThanBefore();
    void theRetryIsInTheJournalWithItsKeys();
    void aComplaintThatIsGoneIsRefusedAndNothingHappens();
    void fieldsThatMeanNothingAreRefusedAndNothingHappens();
    void aRecordWithAnotherKeyLeavesNoComplaintBehind();

private:
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(QStringLiteral("files/") + QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    std::vector<QuarantineRow> quarantine() const { return ListQuarantine(*m_context).run()->rows; }
    std::uint64_t lines() const
    {
        const auto status = ReadStatus(*m_context).run();
        const auto found = std::ranges::find(status->counts, "sales_lines", &KindCount::kind);
        return found == status->counts.end() ? 0 : found->count;
    }
    Result<RetryReport> retry(const std::vector<MendedRecord>& records) const
    {
        return RetryQuarantine(*m_context).run(records, CancelToken());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_context;
};

// Lines 2 and 3 name an item that nobody delivered, line 4 has a quantity that is none.
void RetryQuarantineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("files")));
    write("customers.csv", "customer_id,name,tier,updated_at\nC1,One,A,2026-06-30T08:00:00Z\n");
    write("items.csv", "item_id,description,family,uom\nI1,Bolt,Fasteners,EA\n");
    write("locations.csv", "location_id,name\nL1,Here\n");
    write("sales_orders.csv", "order_id,customer_id,order_date\nO1,C1,2026-06-01\n");
    write("sales_lines.csv", lineHeader + line("1", "I1", "5") + line("2", "OLD", "5")
                                 + line("3", "OLD", "7") + line("4", "I1", "five"));
    auto context =
        AppContext::create(m_folder->filePath(QStringLiteral("workspace")).toStdString());
    QVERIFY(context);
    m_context = std::move(*context);
    NewSource source;
    source.name = "erp";
    source.connector = "csv";
    source.settings = {{"dir", m_folder->filePath(QStringLiteral("files")).toStdString()}};
    QVERIFY(AddSource(*m_context).run(source));
    NoProgress progress;
    const auto synced = SyncSources(*m_context).run({}, progress, CancelToken());
    QVERIFY(synced && !synced->failed());
    QCOMPARE(quarantine().size(), std::size_t{3});
    QCOMPARE(lines(), std::uint64_t{1});
}

void RetryQuarantineTest::mendedRecordsAreTakenAndLeaveTheQuarantine()
{
    std::vector<MendedRecord> mended;
    for (const QuarantineRow& row : quarantine()) {
        MendedRecord record{row.id, row.fields};
        set(record.fields, "item_id", "I1");
        set(record.fields, "ordered_qty", "6");
        mended.push_back(record);
    }
    const auto report = retry(mended);
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->taken, std::uint64_t{3});
    QCOMPARE(report->refused, std::uint64_t{0});
    QVERIFY(quarantine().empty());
    QCOMPARE(lines(), std::uint64_t{4});
}

void RetryQuarantineTest::whatStillFailsStaysWithItsNewReason()
{
    std::vector<MendedRecord> mended;
    for (const QuarantineRow& row : quarantine()) {
        mended.push_back({row.id, row.fields});
        set(mended.back().fields, "item_id", row.key == "O1/2" ? "I1" : "STILL-UNKNOWN");
        set(mended.back().fields, "ordered_qty", "6");
    }
    const auto report = retry(mended);
    QVERIFY(report);
    QCOMPARE(report->taken, std::uint64_t{1});
    QCOMPARE(report->refused, std::uint64_t{2});
    const auto left = quarantine();
    QCOMPARE(left.size(), std::size_t{2});
    for (const QuarantineRow& row : left) {
        QCOMPARE(row.kind, std::string("unknown_item"));
        QVERIFY(row.reason.find("STILL-UNKNOWN") != std::string::npos);
        QVERIFY(row.line > 0); // where it stood is still known
        const auto item = std::ranges::find(row.fields, "item_id", &RecordField::name);
        QCOMPARE(item->value, std::string("STILL-UNKNOWN"));
    }
}

void RetryQuarantineTest::theSourceCountsAsReadNoLaterThanBefore()
{
    const Instant before = ReadStatus(*m_context).run()->sources.at(0).lastGood;
    QTest::qWait(5);
    MendedRecord mended{quarantine().at(0).id, quarantine().at(0).fields};
    set(mended.fields, "item_id", "I1");
    QVERIFY(retry({mended}));
    QCOMPARE(ReadStatus(*m_context).run()->sources.at(0).lastGood.ms(), before.ms());
}

void RetryQuarantineTest::theRetryIsInTheJournalWithItsKeys()
{
    MendedRecord mended{quarantine().at(0).id, quarantine().at(0).fields};
    set(mended.fields, "item_id", "I1");
    QVERIFY(retry({mended}));
    const auto journal = ReadJournal(*m_context).run({{}, "source/erp", 0});
    QVERIFY(journal && !journal->empty());
    const JournalView& last = journal->back();
    QCOMPARE(last.kind, std::string("quarantine.retried"));
    QVERIFY(last.payload.find("O1/2") != std::string::npos);
}

void RetryQuarantineTest::aComplaintThatIsGoneIsRefusedAndNothingHappens()
{
    MendedRecord good{quarantine().at(0).id, quarantine().at(0).fields};
    set(good.fields, "item_id", "I1");
    const auto report = retry({good, {123'456, good.fields}});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
    QCOMPARE(quarantine().size(), std::size_t{3});
}

void RetryQuarantineTest::fieldsThatMeanNothingAreRefusedAndNothingHappens()
{
    const auto report = retry({{quarantine().at(0).id, {{"colour", "red"}}}});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::BadInput);
    QCOMPARE(quarantine().size(), std::size_t{3});
    QCOMPARE(lines(), std::uint64_t{1});
}

void RetryQuarantineTest::aRecordWithAnotherKeyLeavesNoComplaintBehind()
{
    MendedRecord mended{quarantine().at(0).id, quarantine().at(0).fields};
    set(mended.fields, "line_no", "9");
    set(mended.fields, "item_id", "I1");
    QVERIFY(retry({mended}));
    for (const QuarantineRow& row : quarantine()) {
        QVERIFY(row.key != "O1/2" && row.key != "O1/9");
    }
}

QTEST_GUILESS_MAIN(RetryQuarantineTest)
#include "RetryQuarantineTest.moc"
