#include "base/Date.h"

#include <QDate>
#include <QtTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

// Years 1 to 9999, the range that can be written.
Date anyDate()
{
    const Date first = Date::fromYmd(1, 1, 1);
    const Date last = Date::fromYmd(9999, 12, 31);
    return Date::fromDays(*rc::gen::inRange(first.days(), last.days() + 1));
}

} // namespace

class DateTest : public QObject {
    Q_OBJECT

private slots:
    void isoTextReadsBackAsTheSameDay();
    void daysAgreeWithQt();
    void daysFollowEachOther();
    void onlyExistingDaysAreRead_data();
    void onlyExistingDaysAreRead();
    void noOtherTextIsRead();
    void unknownIsAfterEveryDay();
};

void DateTest::isoTextReadsBackAsTheSameDay()
{
    QVERIFY(rc::check("iso, parse", [] {
        const Date date = anyDate();
        return Date::parse(date.iso()) == date;
    }));
}

void DateTest::daysAgreeWithQt()
{
    QVERIFY(rc::check("year, month, day and weekday", [] {
        const Date date = anyDate();
        const QDate theirs = QDate(1970, 1, 1).addDays(date.days());
        int year = 0;
        int month = 0;
        int day = 0;
        date.ymd(year, month, day);
        RC_ASSERT(QDate(year, month, day) == theirs);
        RC_ASSERT(Date::fromYmd(year, month, day) == date);
        RC_ASSERT(date.weekday() == theirs.dayOfWeek());
        RC_ASSERT(date.iso() == theirs.toString(Qt::ISODate).toStdString());
    }));
}

void DateTest::daysFollowEachOther()
{
    QVERIFY(rc::check("plusDays and daysAfter", [] {
        const Date date = anyDate();
        const int days = *rc::gen::inRange(-100'000, 100'000);
        RC_ASSERT(date.plusDays(days).daysAfter(date) == days);
        RC_ASSERT((date.plusDays(days) > date) == (days > 0));
    }));
}

void DateTest::onlyExistingDaysAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("exists");
    const auto row = [](const char* text, bool exists) {
        QTest::newRow(text) << QString::fromUtf8(text) << exists;
    };
    row("2024-02-29", true);
    row("2023-02-29", false);
    row("1900-02-29", false);
    row("2000-02-29", true);
    row("2026-04-31", false);
    row("2026-00-10", false);
    row("2026-13-01", false);
    row("2026-01-00", false);
    row("0000-01-01", false);
    row("0001-01-01", true);
    row("9999-12-31", true);
    row("", false);
    row("2026-1-01", false);
    row("26-01-01", false);
    row("2026/01/01", false);
    row("2026-01-01 ", false);
    row(" 2026-01-01", false);
    row("2026-01-0x", false);
    row("-026-01-01", false);
    row("+026-01-01", false);
    row("2026-01-01T00", false);
    row("٢026-01-01", false);
}

void DateTest::onlyExistingDaysAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, exists);
    QCOMPARE(Date::parse(text.toStdString()).has_value(), exists);
}

void DateTest::noOtherTextIsRead()
{
    QVERIFY(rc::check("what is read is what would be written", [] {
        auto text = Date::fromDays(*rc::gen::inRange(-800'000, 3'000'000)).iso();
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        text[at] = *rc::gen::arbitrary<char>();
        const auto date = Date::parse(text);
        return !date || date->iso() == text;
    }));
}

void DateTest::unknownIsAfterEveryDay()
{
    QVERIFY(Date() > Date::fromYmd(9999, 12, 31));
    QVERIFY(!Date().known());
    QCOMPARE(Date().iso(), std::string());
    QVERIFY(!Date().plusDays(-1).known());
    QCOMPARE(Date::fromRaw(Date().raw()), Date());
}

QTEST_GUILESS_MAIN(DateTest)
#include "DateTest.moc"
