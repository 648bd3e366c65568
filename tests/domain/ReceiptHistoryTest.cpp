#include "domain/ReceiptHistory.h"

#include <QTest>

using namespace repromise;

class ReceiptHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void onlyReceiptsThatTellLatenessAreTaken()
    {
        const Date day = Date::fromYmd(2026, 6, 1);
        ReceiptHistory history;
        QCOMPARE(history.add({.promised = Date(), .received = day}), ReceiptGap::NoPromise);
        QCOMPARE(history.add({.promised = day, .received = Date()}), ReceiptGap::NoReceipt);
        QCOMPARE(history.add({.promised = Date::fromYmd(1, 1, 1), .received = day}),
                 ReceiptGap::Implausible);
        QCOMPARE(history.add({.promised = day, .received = Date::fromYmd(9999, 12, 31)}),
                 ReceiptGap::Implausible);
        QCOMPARE(history.size(), std::size_t{0});
        QCOMPARE(history.add({.promised = day, .received = day.plusDays(-3)}), ReceiptGap::None);
        QCOMPARE(history.size(), std::size_t{1});
        QCOMPARE(history.lateness(0), -3);
    }

    void nothingIsKnownBeforeItHappened()
    {
        const Date day = Date::fromYmd(2026, 6, 1);
        ReceiptHistory history;
        history.add({.promised = day, .received = day, .known = day.plusDays(-9)});
        history.add({.promised = day, .received = day, .known = day.plusDays(9)});
        QCOMPARE(history.known[0], day);
        QCOMPARE(history.known[1], day.plusDays(9));
    }

    void aNameHasOneNumber()
    {
        NameTable names;
        QCOMPARE(names.add("a"), 0U);
        QCOMPARE(names.add(""), 1U);
        QCOMPARE(names.add("a"), 0U);
        QCOMPARE(names.find("").value(), 1U);
        QVERIFY(!names.find("b"));
        NameTable moved = std::move(names);
        QCOMPARE(moved.name(*moved.find("a")), std::string_view("a"));
    }
};

QTEST_APPLESS_MAIN(ReceiptHistoryTest)
#include "ReceiptHistoryTest.moc"
