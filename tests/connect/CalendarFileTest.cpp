#include "connect/ical/CalendarFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace repromise;

namespace {

const CalendarWindow window = CalendarWindow::around(Date::fromYmd(2026, 6, 30));

std::string calendar(const std::string& parts)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + parts + "END:VCALENDAR\r\n";
}

std::string feast(const std::string& lines, const std::string& id = "e1")
{
    return "BEGIN:VEVENT\r\nUID:" + id + "\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Feast " + id
           + "\r\n" + lines + "END:VEVENT\r\n";
}

std::string hours(const std::string& from, const std::string& to, const std::string& rule)
{
    return "BEGIN:AVAILABLE\r\nUID:h" + from + rule + "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:"
           + from + "\r\nDTEND:" + to + "\r\n" + rule + "END:AVAILABLE\r\n";
}

std::string availability(const std::string& parts)
{
    return "BEGIN:VAVAILABILITY\r\nUID:v\r\nDTSTAMP:20260101T000000Z\r\n" + parts
           + "END:VAVAILABILITY\r\n";
}

// Closed days of a year; a reason in words when there is none.
QString closed(const std::string& parts, int year = 2026)
{
    const auto rules = parseCalendar(calendar(parts), window);
    if (!rules) {
        return rules.error().sentence;
    }
    std::string days;
    for (const Date day : rules->holidays) {
        if (day.iso().substr(0, 4) == std::to_string(year)) {
            days += (days.empty() ? "" : " ") + day.iso().substr(5);
        }
    }
    return QString::fromStdString(days);
}

QString reason(const std::string& text)
{
    const auto rules = parseCalendar(text, window);
    return rules ? QString() : rules.error().sentence;
}

} // namespace

class CalendarFileTest : public QObject {
    Q_OBJECT

private slots:
    void emptyCalendarIsTheUsualWeek();
    void wholeDaysAreClosed();
    void timedEventsCloseOnlyDaysTheyCover();
    void yearlyFeastReturnsAlsoAfterManyYears();
    void rulesMayEndAndLeaveOut();
    void movedInstanceStandsForItself();
    void cancelledEventsDoNotCount();
    void availabilityIsTheWeek();
    void zoneIsFound_data();
    void zoneIsFound();
    void refusals_data();
    void refusals();
    void yearWithoutAWorkingDayIsRefused();
    void hostileFilesAreBounded();
    void anyDamageEndsInAnAnswer();
    void errorsNameTheFile();
};

void CalendarFileTest::emptyCalendarIsTheUsualWeek()
{
    const auto rules = parseCalendar(calendar(""), window);
    QVERIFY(rules);
    QVERIFY(*rules == CalendarRules());
}

void CalendarFileTest::wholeDaysAreClosed()
{
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20261225\r\n")), QString("12-25"));
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\n")),
             QString("12-24 12-25 12-26"));
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20261224\r\nDURATION:P2D\r\n")),
             QString("12-24 12-25"));
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270102\r\n"), 2027),
             QString("01-01"));
}

void CalendarFileTest::timedEventsCloseOnlyDaysTheyCover()
{
    QCOMPARE(closed(feast("DTSTART:20261224T120000\r\nDTEND:20261227T080000\r\n")),
             QString("12-25 12-26"));
    QCOMPARE(closed(feast("DTSTART:20261224T000000\r\nDTEND:20261225T000000\r\n")),
             QString("12-24"));
    QCOMPARE(closed(feast("DTSTART:20261224T090000\r\nDTEND:20261224T170000\r\n")), QString());
    QCOMPARE(closed(feast("DTSTART:20261224T090000\r\n")), QString());
}

void CalendarFileTest::yearlyFeastReturnsAlsoAfterManyYears()
{
    const std::string mayDay = feast("DTSTART;VALUE=DATE:19500501\r\nRRULE:FREQ=YEARLY\r\n");
    for (const int year : {2025, 2026, 2033, 2041}) {
        QCOMPARE(closed(mayDay, year), QString("05-01"));
    }
    QCOMPARE(closed(mayDay, 2042), QString());
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;"
                          "BYDAY=4TH\r\n")),
             QString("11-26"));
}

void CalendarFileTest::rulesMayEndAndLeaveOut()
{
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20230501\r\nRRULE:FREQ=YEARLY;COUNT=4\r\n")),
             QString("05-01"));
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20230501\r\nRRULE:FREQ=YEARLY;COUNT=3\r\n")),
             QString());
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20230501\r\nRRULE:FREQ=YEARLY;UNTIL=20251231\r\n")),
             QString());
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20260703\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n"
                          "EXDATE;VALUE=DATE:20260710\r\nRDATE;VALUE=DATE:20260901\r\n")),
             QString("07-03 07-17 07-24 09-01"));
}

void CalendarFileTest::movedInstanceStandsForItself()
{
    QCOMPARE(
        closed(feast("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY\r\n")
               + feast("RECURRENCE-ID;VALUE=DATE:20260501\r\nDTSTART;VALUE=DATE:20260504\r\n")),
        QString("05-04"));
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY\r\n")
                    + feast("RECURRENCE-ID;VALUE=DATE:20260501\r\nSTATUS:CANCELLED\r\n"
                            "DTSTART;VALUE=DATE:20260501\r\n")),
             QString());
}

void CalendarFileTest::cancelledEventsDoNotCount()
{
    QCOMPARE(closed(feast("DTSTART;VALUE=DATE:20261225\r\nSTATUS:CANCELLED\r\n")
                    + feast("DTSTART;VALUE=DATE:20261226\r\nTRANSP:TRANSPARENT\r\n", "e2")),
             QString("12-26"));
}

void CalendarFileTest::availabilityIsTheWeek()
{
    const auto rules = parseCalendar(
        calendar(availability(
            hours("20260105T060000", "20260105T120000", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,SA\r\n")
            + hours("20260105T130000", "20260105T220000", "RRULE:FREQ=WEEKLY\r\n")
            + hours("20260111T180000", "20260112T000000", "RRULE:FREQ=WEEKLY;BYDAY=SU\r\n"))),
        window);
    QVERIFY(rules);
    CalendarRules expected;
    expected.week.fill({});
    expected.week[0] = {360, 1320};
    expected.week[1] = expected.week[5] = {360, 720};
    expected.week[6] = {1080, 1440};
    QVERIFY(rules->week == expected.week);
}

void CalendarFileTest::zoneIsFound_data()
{
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("zone");
    const QString part = "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nBEGIN:STANDARD\r\n"
                         "DTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                         "END:STANDARD\r\nEND:VTIMEZONE\r\n";
    QTest::newRow("none") << ""
                          << "UTC";
    QTest::newRow("of the calendar") << "X-WR-TIMEZONE:Europe/Berlin\r\n" + part << "Europe/Berlin";
    QTest::newRow("of a part") << part << "Europe/Paris";
}

void CalendarFileTest::zoneIsFound()
{
    QFETCH(QString, parts);
    QFETCH(QString, zone);
    const auto rules = parseCalendar(calendar(parts.toStdString()), window);
    QVERIFY(rules);
    QCOMPARE(QString::fromStdString(rules->timeZone), zone);
}

void CalendarFileTest::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const std::string& parts, const char* word) {
        QTest::newRow(name) << QByteArray::fromStdString(calendar(parts)) << QString(word);
    };
    QTest::newRow("nothing") << QByteArray() << "no iCalendar";
    QTest::newRow("something else") << QByteArray("customer_id,name\n") << "no iCalendar";
    QTest::newRow("bytes") << QByteArray("BEGIN:VCALENDAR\0", 16) << "no text";
    QTest::newRow("another part") << QByteArray("BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n")
                                  << "VCALENDAR";
    row("no such day", feast("DTSTART;VALUE=DATE:20260231\r\n"), "Feast e1");
    row("no start", feast(""), "Feast e1");
    row("hourly", feast("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=HOURLY\r\n"), "Feast e1");
    row("no rule", feast("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=SOMETIMES\r\n"), "Feast e1");
    row("zone", "X-WR-TIMEZONE:Mars/Olympus\r\n", "Mars/Olympus");
    row("never open", availability(""), "no day of the week");
    row("hours once", availability(hours("20260105T060000", "20260105T120000", "")),
        "opening hours");
    row("hours the wrong way",
        availability(hours("20260105T120000", "20260105T060000", "RRULE:FREQ=WEEKLY\r\n")),
        "opening hours");
}

void CalendarFileTest::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const QString said = reason(text.toStdString());
    QVERIFY2(said.contains(word), qPrintable(said));
}

void CalendarFileTest::yearWithoutAWorkingDayIsRefused()
{
    const std::string always = feast("DTSTART;VALUE=DATE:20260701\r\nRRULE:FREQ=DAILY\r\n");
    const QString said = reason(calendar(always));
    QVERIFY2(said.contains("no working day") && said.contains("2026-06-30"), qPrintable(said));
    const std::string half = feast("DTSTART;VALUE=DATE:20260701\r\nRRULE:FREQ=DAILY;COUNT=300\r\n");
    QCOMPARE(reason(calendar(half)), QString());
}

void CalendarFileTest::hostileFilesAreBounded()
{
    std::string deep;
    for (int i = 0; i < 1'000; ++i) {
        deep += "BEGIN:VEVENT\n";
    }
    QVERIFY(reason("BEGIN:VCALENDAR\n" + deep).contains("nests"));
    QVERIFY(reason(calendar(std::string(largestCalendarFile, ' '))).contains("megabyte"));
    std::string many;
    for (int i = 0; i < 5'000; ++i) {
        many += feast("DTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=DAILY;COUNT=2000000\r\n",
                      std::to_string(i));
    }
    QVERIFY(reason(calendar(many)).contains("too often"));
    const std::string ages = "DTSTART;VALUE=DATE:00010101\r\nDTEND;VALUE=DATE:99991231\r\n";
    QVERIFY(reason(calendar(feast(ages))).contains("no working day"));
    QVERIFY(
        !reason(calendar(feast(ages + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n"))).isEmpty());
}

void CalendarFileTest::anyDamageEndsInAnAnswer()
{
    const std::string whole = calendar("X-WR-TIMEZONE:Europe/Berlin\r\n"
                                       + feast("DTSTART;VALUE=DATE:20200501\r\n"
                                               "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO\r\n"
                                               "EXDATE;VALUE=DATE:20210503\r\n")
                                       + availability(hours("20260105T060000", "20260105T120000",
                                                            "RRULE:FREQ=WEEKLY;BYDAY=MO,TU\r\n")));
    QVERIFY(rc::check([&whole] {
        std::string text = whole;
        for (int changes = *rc::gen::inRange(1, 6); changes > 0 && !text.empty(); --changes) {
            const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
            switch (*rc::gen::inRange(0, 3)) {
            case 0:
                text[at] = *rc::gen::arbitrary<char>();
                break;
            case 1:
                text.erase(at, *rc::gen::inRange<std::size_t>(1, 40));
                break;
            default:
                text.insert(at, text.substr(text.size() - at, 40));
            }
        }
        const auto rules = parseCalendar(text, window);
        const bool answered =
            rules ? BusinessCalendar::make(*rules).has_value() : !rules.error().sentence.isEmpty();
        RC_ASSERT(answered);
    }));
}

void CalendarFileTest::errorsNameTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("north.ics");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(calendar(feast(""))));
    file.close();
    const auto rules = readCalendarFile(path.toStdString(), window);
    QVERIFY(!rules);
    QVERIFY2(rules.error().sentence.contains("north.ics")
                 && rules.error().sentence.contains("Feast e1"),
             qPrintable(rules.error().sentence));
    QVERIFY(!readCalendarFile(folder.filePath("south.ics").toStdString(), window));
}

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "CalendarFileTest.moc"
