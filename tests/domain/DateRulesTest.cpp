#include "domain/DateRules.h"

#include "support/BacklogBuilder.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

// 2026-06-30 is a Tuesday.
CalendarRules weekdays()
{
    return {};
}

CalendarRules withHoliday(Date day)
{
    CalendarRules rules;
    rules.holidays = {day};
    return rules;
}

TextId idOf(const Backlog& backlog, std::string_view text)
{
    for (TextId id = 0; id < backlog.texts->size(); ++id) {
        if (backlog.text(id) == text) {
            return id;
        }
    }
    return 0;
}

} // namespace

class DateRulesTest : public QObject {
    Q_OBJECT

private slots:
    void noFactsAreNoRules();
    void placesWithoutCalendarWorkEveryDay();
    void leadTimesCountWorkingDays();
    void supplierDeliversOnItsWorkingDays();
    void unknownCalendarIsNone();
    void timeZoneOfThePlaceCounts();
    void laneGoesBeforeRegionBeforeAllOthers();
    void deliveryIsUnknownWithoutShipDateOrTransit();
    void datesNeverGoBackAndStayInOrder();
    void nothingIsMovedBeyondTheLastDate();
};

void DateRulesTest::noFactsAreNoRules()
{
    BacklogBuilder world;
    world.line({}).location({.key = "L1", .calendar = "north"}).supplier({});
    QVERIFY(!world.build()->dates);
    world.calendar("south", weekdays());
    QVERIFY(!world.build()->dates);
    world.calendar("north", weekdays());
    QVERIFY(world.build()->dates);
}

void DateRulesTest::placesWithoutCalendarWorkEveryDay()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .location({.key = "L1", .dockToStockDays = 2, .pickLeadDays = 1})
                                   .location({.key = "L2"})
                                   .build();
    const DateRules& rules = *backlog->dates;
    QVERIFY(rules.shifts(0) && !rules.shifts(1));
    QCOMPARE(rules.available(0, testDay(2)), testDay(4));
    QCOMPARE(rules.ships(0, testDay(4)), testDay(5));
    QCOMPARE(rules.ships(1, rules.available(1, testDay(4))), testDay(4));
}

void DateRulesTest::leadTimesCountWorkingDays()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .calendar("north", withHoliday(testDay(3)))
            .location({.key = "L1", .dockToStockDays = 2, .pickLeadDays = 1, .calendar = "north"})
            .build();
    const DateRules& rules = *backlog->dates;
    QCOMPARE(rules.available(0, testDay(0)), testDay(2)); // Tuesday to Thursday
    QCOMPARE(rules.ships(0, testDay(2)), testDay(6));     // over the holiday and the weekend
    QCOMPARE(rules.available(0, testDay(4)), testDay(7)); // of a Saturday, Tuesday
}

void DateRulesTest::supplierDeliversOnItsWorkingDays()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .calendar("maker", weekdays())
                                   .supplier({.key = "S1", .calendar = "maker"})
                                   .supplier({.key = "S2"})
                                   .location({})
                                   .build();
    const DateRules& rules = *backlog->dates;
    QCOMPARE(rules.arrival(idOf(*backlog, "S1"), testDay(4)), testDay(6));
    QCOMPARE(rules.arrival(idOf(*backlog, "S1"), testDay(3)), testDay(3));
    QCOMPARE(rules.arrival(idOf(*backlog, "S2"), testDay(4)), testDay(4));
    QCOMPARE(rules.arrival(0, testDay(4)), testDay(4));
    QVERIFY(rules.shifts(0));
}

void DateRulesTest::unknownCalendarIsNone()
{
    CalendarRules closed;
    closed.week.fill({});
    const BacklogPtr backlog = BacklogBuilder()
                                   .calendar("closed", closed)
                                   .location({.key = "L1", .pickLeadDays = 1, .calendar = "gone"})
                                   .location({.key = "L2", .pickLeadDays = 1, .calendar = "closed"})
                                   .build();
    for (const LocationIx location : {LocationIx{0}, LocationIx{1}}) {
        QVERIFY(backlog->dates->calendarOf(location) == nullptr);
        QCOMPARE(backlog->dates->ships(location, testDay(3)), testDay(4));
    }
}

void DateRulesTest::timeZoneOfThePlaceCounts()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .calendar("north", weekdays())
            .location({.key = "L1", .calendar = "north", .timeZone = "Pacific/Auckland"})
            .location({.key = "L2", .calendar = "north"})
            .location({.key = "L3", .calendar = "north", .timeZone = "Mars/Olympus"})
            .build();
    const Instant evening = *Instant::parse("2026-06-30T20:30:00Z");
    const DateRules& rules = *backlog->dates;
    QCOMPARE(rules.calendarOf(0)->localDate(evening), testDay(1));
    QVERIFY(rules.calendarOf(0)->isOpen(evening));
    QCOMPARE(rules.calendarOf(1)->localDate(evening), testDay(0));
    QCOMPARE(rules.calendarOf(2)->localDate(evening), testDay(0));
}

void DateRulesTest::laneGoesBeforeRegionBeforeAllOthers()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .location({.key = "L1"})
                                   .location({.key = "L2"})
                                   .customer({.key = "C1", .region = "North"})
                                   .customer({.key = "C2", .region = "South"})
                                   .customer({.key = "C3", .region = "East"})
                                   .lane({.from = "L1", .to = "North", .transitDays = 1})
                                   .transit("North", 3)
                                   .transit("South", 4)
                                   .transit("", 7)
                                   .build();
    const auto days = [&](LocationIx from, CustomerIx to) {
        return backlog->dates->transitDays(from, backlog->customers.region[to]).value_or(-1);
    };
    QCOMPARE(days(0, 0), 1);
    QCOMPARE(days(1, 0), 3);
    QCOMPARE(days(0, 1), 4);
    QCOMPARE(days(0, 2), 7);
}

void DateRulesTest::deliveryIsUnknownWithoutShipDateOrTransit()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .location({})
                                   .customer({.key = "C1", .region = "North"})
                                   .customer({.key = "C2", .region = "South"})
                                   .transit("North", 3)
                                   .build();
    const auto& region = backlog->customers.region;
    QCOMPARE(backlog->dates->delivery(0, region[0], testDay(3)), testDay(6));
    QVERIFY(!backlog->dates->delivery(0, region[0], {}).known());
    QVERIFY(!backlog->dates->delivery(0, region[1], testDay(3)).known());
}

void DateRulesTest::datesNeverGoBackAndStayInOrder()
{
    QVERIFY(rc::check([] {
        CalendarRules rules;
        for (OpeningHours& hours : rules.week) {
            hours = *rc::gen::arbitrary<bool>() ? OpeningHours{480, 1020} : OpeningHours{};
        }
        rules.week[0] = {480, 1020};
        for (int holiday = *rc::gen::inRange(0, 20); holiday > 0; --holiday) {
            rules.holidays.push_back(testDay(*rc::gen::inRange(-5, 60)));
        }
        const BacklogPtr backlog = BacklogBuilder()
                                       .calendar("any", rules)
                                       .location({.key = "L1",
                                                  .dockToStockDays = *rc::gen::inRange<short>(0, 9),
                                                  .pickLeadDays = *rc::gen::inRange<short>(0, 9),
                                                  .calendar = "any"})
                                       .build();
        const int day = *rc::gen::inRange(0, 60);
        const auto ship = [&](int of) {
            return backlog->dates->ships(0, backlog->dates->available(0, testDay(of)));
        };
        RC_ASSERT(ship(day) >= testDay(day));
        RC_ASSERT(ship(day) <= ship(day + 1));
        RC_ASSERT(backlog->dates->calendarOf(0)->isWorkingDay(ship(day)));
    }));
}

void DateRulesTest::nothingIsMovedBeyondTheLastDate()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .calendar("north", weekdays())
            .location({.key = "L1", .dockToStockDays = 3'650, .calendar = "north"})
            .location({.key = "L2", .dockToStockDays = 3'650})
            .transit("", 9)
            .build();
    for (const LocationIx location : {LocationIx{0}, LocationIx{1}}) {
        QCOMPARE(backlog->dates->available(location, Date::fromYmd(9999, 12, 30)),
                 DateRules::lastDate());
        QCOMPARE(backlog->dates->available(location, DateRules::lastDate()), DateRules::lastDate());
    }
    QCOMPARE(backlog->dates->delivery(0, 0, DateRules::lastDate()), DateRules::lastDate());
}

QTEST_GUILESS_MAIN(DateRulesTest)
#include "DateRulesTest.moc"
