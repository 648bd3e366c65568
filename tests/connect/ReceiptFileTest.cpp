#include "connect/csv/ReceiptFile.h"

#include "FolderFixture.h"
#include "connect/csv/DateStyle.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

Result<ReceiptFileContent> readText(const QByteArray& text)
{
    const FolderFixture folder;
    folder.write("receipts.csv", text);
    NoProgress progress;
    return readReceiptFile(folder.path() / "receipts.csv", progress, CancelToken());
}

std::string iso(const DateStyle& style, std::string_view text)
{
    const auto date = style.read(text);
    return date ? date->iso() : "none";
}

} // namespace

class ReceiptFileTest : public QObject {
    Q_OBJECT

private slots:
    void columnsAreFoundByTheNamesPeopleGiveThem()
    {
        const auto ours =
            readText("receipt_id,po_id,po_line_no,supplier_id,item_id,location_id,"
                     "received_qty,order_date,promised_date,received_date,recorded_at\n"
                     "R1,PO-1,1,SU-1,IT-1,L1,5,2026-01-01,2026-02-01,2026-02-03,"
                     "2026-02-04T05:00:00Z\n");
        QVERIFY2(ours, ours ? "" : qPrintable(ours.error().sentence));
        QCOMPARE(ours->history.size(), std::size_t{1});
        QCOMPARE(ours->history.lateness(0), 2);
        QCOMPARE(ours->history.known[0], Date::fromYmd(2026, 2, 4));
        QCOMPARE(ours->history.suppliers.name(0), std::string_view("SU-1"));
        QCOMPARE(ours->history.items.name(0), std::string_view("IT-1"));
        QCOMPARE(ours->history.places.name(0), std::string_view("L1"));
        QVERIFY(!ours->grouped);

        const auto theirs =
            readText("Vendor,Fulfill Via,\"Country\",Item Description,ASN/DN #,"
                     "Scheduled Delivery Date,Delivered to Client Date\r\n"
                     "Acme,Truck,France,\"Bolt, small\",ASN-1,2-Jun-06,13-Jun-06\r\n");
        QVERIFY2(theirs, theirs ? "" : qPrintable(theirs.error().sentence));
        QCOMPARE(theirs->history.lateness(0), 11);
        QCOMPARE(theirs->history.items.name(0), std::string_view("Bolt, small"));
        QCOMPARE(theirs->history.places.name(0), std::string_view("France"));
        QCOMPARE(theirs->history.groups.name(0), std::string_view("Truck"));
        QVERIFY(theirs->grouped);
        QVERIFY(std::ranges::count(theirs->columns, "promised: Scheduled Delivery Date") == 1);
    }

    void aFileThatDoesNotTellWhenGoodsCameIsRefused()
    {
        const auto none = readText("supplier,promised_date\nA,2026-01-01\n");
        QVERIFY(!none);
        QVERIFY(none.error().sentence.contains("received_date"));
        QVERIFY(!readText(""));
        NoProgress progress;
        QVERIFY(!readReceiptFile("/nowhere/receipts.csv", progress, CancelToken()));
    }

    void wordsWhereADateBelongsAreSkippedAndNamed()
    {
        const auto content = readText("promised,received\n"
                                      "2026-01-01,2026-01-02\n"
                                      "Date Not Captured,2026-01-02\n"
                                      "2026-01-01,\n"
                                      "2026-02-30,2026-03-01\n"
                                      "2026-01-01,2226-01-01\n"
                                      "2026-01-01,2026-01-05,too much\n"
                                      "2026-01-01,2026-01-05\n");
        QVERIFY(content);
        QCOMPARE(content->rows, std::uint64_t{7});
        QCOMPARE(content->skipped, std::uint64_t{5});
        QCOMPARE(content->history.size(), std::size_t{2});
        QCOMPARE(content->examples.size(), std::size_t{5});
        QCOMPARE(content->examples[0].line, std::uint64_t{3});
        QVERIFY(content->examples[0].reason.contains("Date Not Captured"));
        QVERIFY(content->examples[3].reason.contains("ten years"));
    }

    void aReasonHoldsNoControlCharacters()
    {
        const auto content = readText("promised,received\nsoon\x1b[2J,2026-01-02\n");
        QVERIFY(content);
        QCOMPARE(content->examples.size(), std::size_t{1});
        QVERIFY(content->examples[0].reason.contains("soon"));
        QVERIFY(!content->examples[0].reason.contains(QChar(0x1b)));
    }

    void rowsWithoutADeliveryNumberAreDeliveriesOfTheirOwn()
    {
        const auto content = readText("promised,received,delivery\n"
                                      "2026-01-01,2026-01-02,D1\n"
                                      "2026-01-01,2026-01-02,D1\n"
                                      "2026-01-01,2026-01-02,\n"
                                      "2026-01-01,2026-01-02,\n");
        QVERIFY(content);
        QCOMPARE(content->history.deliveryCount(), std::size_t{3});
    }

    void orderOfDayAndMonthIsLearnedFromTheColumn()
    {
        const auto american = readText("promised,received\n11/3/06,11/13/06\n1/2/06,1/3/06\n");
        QVERIFY(american);
        QCOMPARE(american->history.promised[0], Date::fromYmd(2006, 11, 3)); // column is open
        QCOMPARE(american->history.received[1], Date::fromYmd(2006, 1, 3));
        const auto european =
            readText("promised,received\n13/3/2006,14/3/2006\n1/2/2006,3/2/2006\n");
        QVERIFY(european);
        QCOMPARE(european->history.promised[1], Date::fromYmd(2006, 2, 1));
        QCOMPARE(european->history.received[1], Date::fromYmd(2006, 2, 3));
    }

    void datesAreReadInTheStylesPeopleWrite()
    {
        const DateStyle style;
        QCOMPARE(iso(style, "2013-08-05"), std::string("2013-08-05"));
        QCOMPARE(iso(style, "2013-08-05T10:00:00Z"), std::string("2013-08-05"));
        QCOMPARE(iso(style, "2013-08-05 10:00"), std::string("2013-08-05"));
        QCOMPARE(iso(style, "2013/8/5"), std::string("2013-08-05"));
        QCOMPARE(iso(style, " 2-Jun-06 "), std::string("2006-06-02"));
        QCOMPARE(iso(style, "02-JUN-2006"), std::string("2006-06-02"));
        QCOMPARE(iso(style, "2 June 2006"), std::string("2006-06-02"));
        QCOMPARE(iso(style, "June 2, 2006"), std::string("2006-06-02"));
        QCOMPARE(iso(style, "Sept 2, 2006"), std::string("2006-09-02"));
        QCOMPARE(iso(style, "11/13/06"), std::string("2006-11-13"));
        QCOMPARE(iso(style, "13/11/06"), std::string("none")); // unless the column says so
        QCOMPARE(iso(style, "5.8.2013"), std::string("2013-08-05"));
        QCOMPARE(iso(style, "8/5/2013"), std::string("2013-08-05"));
        QCOMPARE(iso(style, "2-Jun-99"), std::string("1999-06-02"));
        for (const char* wrong :
             {"", "soon", "2013-08", "2013-13-01", "31-Jun-06", "2-Foo-06", "1/2/3/4", "5-5-5",
              "20130805", "2013-08-05x", "--", "0/0/2006", "Pre-PQ Process", "99999999999-1-1"}) {
            QCOMPARE(iso(style, wrong), std::string("none"));
        }
    }

    void everyDayIsReadBackFromEveryStyle()
    {
        const auto law = [] {
            const Date day = Date::fromDays(*rc::gen::inRange(0, 36000));
            int y = 0;
            int m = 0;
            int d = 0;
            day.ymd(y, m, d);
            static constexpr std::array<const char*, 12> months{
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
            const auto number = [](int n) { return std::to_string(n); };
            const std::string month = months[static_cast<std::size_t>(m - 1)];
            DateStyle style;
            style.see("31/12/2000");
            RC_ASSERT(style.read(day.iso()) == day);
            RC_ASSERT(style.read(number(d) + "-" + month + "-" + number(y)) == day);
            RC_ASSERT(style.read(month + " " + number(d) + ", " + number(y)) == day);
            RC_ASSERT(style.read(number(d) + "/" + number(m) + "/" + number(y)) == day);
        };
        QVERIFY(rc::check(law));
    }

    void anyBytesAreReadOrRefusedButNeverFollowed()
    {
        const auto law = [](const std::string& text) {
            DateStyle style;
            style.see(text);
            style.read(text);
            return true;
        };
        QVERIFY(rc::check(law));
    }
};

QTEST_GUILESS_MAIN(ReceiptFileTest)
#include "ReceiptFileTest.moc"
