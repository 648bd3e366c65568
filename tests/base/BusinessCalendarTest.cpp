#include "base/BusinessCalendar.h"

#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr OpeningHours allDay{0, 1440};

Date day(const char* iso)
{
    return Date::parse(iso).value_or(Date());
}
Instant at(const char* iso)
{
    return Instant::parse(iso).value_or(Instant());
}

BusinessCalendar calendarOf(const CalendarRules& rules)
{
    return BusinessCalendar::make(rules).value_or(BusinessCalendar());
}

BusinessCalendar alwaysOpenIn(const char* zone)
{
    return calendarOf(
        {.week = {allDay, allDay, allDay, allDay, allDay, allDay, allDay}, .timeZone = zone});
}

OpeningHours anyHours()
{
    const int from = *rc::gen::inRange(0, 24) * 60;
    return {from, from + *rc::gen::inRange(0, 24 - from / 60 + 1) * 60};
}

BusinessCalendar anyCalendar()
{
    CalendarRules rules;
    for (OpeningHours& hours : rules.week) {
        hours = *rc::gen::inRange(0, 3) == 0 ? OpeningHours() : anyHours();
    }
    rules.week[2] = {9 * 60, 17 * 60};
    const auto offsets = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-40, 400));
    for (const int offset : offsets) {
        rules.holidays.push_back(day("2026-01-01").plusDays(offset));
    }
    rules.timeZone = *rc::gen::element<std::string>("UTC", "Europe/Berlin", "America/New_York",
                                                    "Asia/Kolkata", "Australia/Lord_Howe");
    return calendarOf(rules);
}

Date anyDay()
{
    return day("2026-01-01").plusDays(*rc::gen::inRange(-60, 420));
}

Instant anyInstant()
{
    return Instant::fromMs(day("2026-01-01").days() * 24 * hourMs
                           + *rc::gen::inRange<std::int64_t>(0, 365LL * 24 * 60) * 60'000);
}

} // namespace

class BusinessCalendarTest : public QObject {
    Q_OBJECT

private slots:
    void weekendsAndHolidaysAreClosed();
    void addingSkipsClosedDays();
    void addingWorkingDaysNeverLandsOnAClosedDay();
    void addingAndSubtractingWorkingDaysIsIdentity();
    void addingAgreesWithStepping();
    void betweenCountsWhatAddingMoved();
    void workingTimeStopsOvernightAndOverTheWeekend();
    void hoursAreLocal();
    void theDayClocksChangeIsShorterOrLonger();
    void workingTimeIsAdditive();
    void addedWorkingTimeHasPassedAndEndsWhileOpen();
    void refusesRulesNobodyCanWorkBy();
    void tooLongAWaitHasNoEnd();
};

void BusinessCalendarTest::weekendsAndHolidaysAreClosed()
{
    const BusinessCalendar calendar = calendarOf({.holidays = {day("2026-12-25")}});
    QVERIFY(calendar.isWorkingDay(day("2026-12-24")));
    QVERIFY(!calendar.isWorkingDay(day("2026-12-25")));
    QVERIFY(!calendar.isWorkingDay(day("2026-12-26")));
    QCOMPARE(calendar.workingDayOnOrAfter(day("2026-12-25")), day("2026-12-28"));
    QCOMPARE(calendar.workingDayOnOrBefore(day("2026-12-27")), day("2026-12-24"));
}

void BusinessCalendarTest::addingSkipsClosedDays()
{
    const BusinessCalendar calendar =
        calendarOf({.holidays = {day("2026-12-25"), day("2026-12-26"), day("2027-01-01")}});
    QCOMPARE(calendar.addWorkingDays(day("2026-12-24"), 1), day("2026-12-28"));
    QCOMPARE(calendar.addWorkingDays(day("2026-12-24"), 5), day("2027-01-04"));
    QCOMPARE(calendar.addWorkingDays(day("2026-12-26"), 1), day("2026-12-28"));
    QCOMPARE(calendar.addWorkingDays(day("2026-12-26"), 0), day("2026-12-28"));
    QCOMPARE(calendar.addWorkingDays(day("2026-12-26"), -1), day("2026-12-24"));
}

void BusinessCalendarTest::addingWorkingDaysNeverLandsOnAClosedDay()
{
    QVERIFY(rc::check([] {
        const BusinessCalendar calendar = anyCalendar();
        RC_ASSERT(
            calendar.isWorkingDay(calendar.addWorkingDays(anyDay(), *rc::gen::inRange(-100, 100))));
    }));
}

void BusinessCalendarTest::addingAndSubtractingWorkingDaysIsIdentity()
{
    QVERIFY(rc::check([] {
        const BusinessCalendar calendar = anyCalendar();
        const Date start = calendar.workingDayOnOrAfter(anyDay());
        const int count = *rc::gen::inRange(-200, 200);
        RC_ASSERT(calendar.addWorkingDays(calendar.addWorkingDays(start, count), -count) == start);
    }));
}

void BusinessCalendarTest::addingAgreesWithStepping()
{
    QVERIFY(rc::check([] {
        const BusinessCalendar calendar = anyCalendar();
        const Date start = anyDay();
        const int count = *rc::gen::inRange(1, 60);
        Date stepped = start;
        for (int passed = 0; passed < count; passed += calendar.isWorkingDay(stepped) ? 1 : 0) {
            stepped = stepped.plusDays(1);
        }
        RC_ASSERT(calendar.addWorkingDays(start, count) == stepped);
    }));
}

void BusinessCalendarTest::betweenCountsWhatAddingMoved()
{
    QVERIFY(rc::check([] {
        const BusinessCalendar calendar = anyCalendar();
        const Date start = calendar.workingDayOnOrAfter(anyDay());
        const int count = *rc::gen::inRange(-100, 100);
        RC_ASSERT(calendar.workingDaysBetween(start, calendar.addWorkingDays(start, count))
                  == count);
    }));
}

void BusinessCalendarTest::workingTimeStopsOvernightAndOverTheWeekend()
{
    const BusinessCalendar calendar;
    QCOMPARE(calendar.workingMsBetween(at("2026-06-26T16:00Z"), at("2026-06-29T09:00Z")),
             2 * hourMs);
    QCOMPARE(calendar.workingMsBetween(at("2026-06-29T09:00Z"), at("2026-06-26T16:00Z")),
             -2 * hourMs);
    QCOMPARE(calendar.addWorkingMs(at("2026-06-26T16:00Z"), 2 * hourMs), at("2026-06-29T09:00Z"));
    QCOMPARE(calendar.addWorkingMs(at("2026-06-26T16:00Z"), hourMs), at("2026-06-26T17:00Z"));
    QCOMPARE(calendar.addWorkingMs(at("2026-06-27T16:00Z"), 0), at("2026-06-29T08:00Z"));
    QVERIFY(!calendar.isOpen(at("2026-06-26T17:00Z")));
}

void BusinessCalendarTest::hoursAreLocal()
{
    const BusinessCalendar calendar = calendarOf({.timeZone = "America/New_York"});
    QVERIFY(calendar.isOpen(at("2026-07-01T12:00Z")));
    QVERIFY(!calendar.isOpen(at("2026-12-01T12:30Z")));
    QVERIFY(calendar.isOpen(at("2026-12-01T13:00Z")));
    QCOMPARE(calendar.localDate(at("2026-07-01T03:00Z")), day("2026-06-30"));
}

void BusinessCalendarTest::theDayClocksChangeIsShorterOrLonger()
{
    const BusinessCalendar calendar = alwaysOpenIn("Europe/Berlin");
    const auto lengthOf = [&](const char* from, const char* to) {
        return calendar.workingMsBetween(at(from), at(to)) / hourMs;
    };
    QCOMPARE(lengthOf("2026-03-28T23:00Z", "2026-03-29T22:00Z"), 23);
    QCOMPARE(lengthOf("2026-10-24T22:00Z", "2026-10-25T23:00Z"), 25);
    // Closing at 02:30 on the night that jumps from 02:00 to 03:00.
    CalendarRules night{.timeZone = "Europe/Berlin"};
    night.week.fill({0, 150});
    QCOMPARE(calendarOf(night).workingMsBetween(at("2026-03-28T23:00Z"), at("2026-03-29T12:00Z")),
             5 * hourMs / 2);
}

void BusinessCalendarTest::workingTimeIsAdditive()
{
    QVERIFY(rc::check([] {
        const BusinessCalendar calendar = anyCalendar();
        const Instant a = anyInstant();
        const Instant b = anyInstant();
        const Instant c = anyInstant();
        RC_ASSERT(calendar.workingMsBetween(a, b) + calendar.workingMsBetween(b, c)
                  == calendar.workingMsBetween(a, c));
    }));
}

void BusinessCalendarTest::addedWorkingTimeHasPassedAndEndsWhileOpen()
{
    QVERIFY(rc::check([] {
        const BusinessCalendar calendar = anyCalendar();
        const Instant start = anyInstant();
        const std::int64_t ms = *rc::gen::inRange<std::int64_t>(1, 200 * 60) * 60'000;
        const Instant end = calendar.addWorkingMs(start, ms);
        RC_ASSERT(calendar.workingMsBetween(start, end) == ms);
        RC_ASSERT(calendar.isOpen(end.plusMs(-1)));
    }));
}

void BusinessCalendarTest::refusesRulesNobodyCanWorkBy()
{
    CalendarRules closed;
    closed.week.fill({});
    QVERIFY(!BusinessCalendar::make(closed).has_value());
    CalendarRules backwards;
    backwards.week[0] = {600, 500};
    QVERIFY(!BusinessCalendar::make(backwards).has_value());
    CalendarRules tooLong;
    tooLong.week[0] = {0, 1441};
    QVERIFY(!BusinessCalendar::make(tooLong).has_value());
    QVERIFY(!BusinessCalendar::make({.timeZone = "Mars/Olympus"}).has_value());
    QVERIFY(BusinessCalendar::make({.timeZone = "Asia/Tokyo"}).has_value());
}

void BusinessCalendarTest::tooLongAWaitHasNoEnd()
{
    const BusinessCalendar calendar;
    QVERIFY(!calendar.addWorkingMs(at("2026-06-26T16:00Z"), INT64_MAX).known());
}

QTEST_APPLESS_MAIN(BusinessCalendarTest)
#include "BusinessCalendarTest.moc"
