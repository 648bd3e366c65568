#include "promise/SupplyDates.h"

#include "promise/IncrementalRun.h"
#include "promise/StandardRun.h"
#include "support/RandomWorld.h"

#include <QtTest>

using namespace repromise;

namespace {

Quantity units(int count)
{
    return Quantity::whole(count);
}

// Tuesday is today; L1 takes a working day to put away and one to pick.
BacklogBuilder slowPlace()
{
    return BacklogBuilder()
        .calendar("north", {})
        .location({.key = "L1", .dockToStockDays = 1, .pickLeadDays = 1, .calendar = "north"});
}

BacklogBuilder anyPlaces(const RandomWorld& world)
{
    BacklogBuilder builder = world.builder();
    CalendarRules north;
    north.holidays = {testDay(2), testDay(9)};
    builder.calendar("north", north).calendar("maker", {});
    for (const char* location : {"L1", "L2", "L3"}) {
        builder.location({.key = location,
                          .dockToStockDays = *rc::gen::inRange<short>(0, 3),
                          .pickLeadDays = *rc::gen::inRange<short>(0, 3),
                          .calendar = *rc::gen::element<std::string>("", "north")});
    }
    for (const char* supplier : {"S1", "S2"}) {
        builder.supplier(
            {.key = supplier, .calendar = *rc::gen::element<std::string>("", "maker")});
    }
    return builder;
}

} // namespace

class SupplyDatesTest : public QObject {
    Q_OBJECT

private slots:
    void stockShipsAfterItsPick();
    void allocatedShipsAfterItsPick();
    void inboundShipsAfterPutAwayAndPick();
    void overdueInboundCountsFromTomorrow();
    void suppliersMayChangePlaces();
    void stockAndInboundOfOneDayAreNotAllStock();
    void noDateIsBeforeItsSupply();
    void whatIfShiftsAsTheFullRun();
    void factsThatShiftNothingLeaveThePlanAsItIs();
};

void SupplyDatesTest::stockShipsAfterItsPick()
{
    const BacklogPtr backlog = slowPlace().line({}).stock({}).build();
    const Plan plan = standardRun(*backlog, testToday());
    QCOMPARE(plan.projected[0], testDay(1));
    QCOMPARE(plan.pegsOf(0)[0].date, testDay(1));
    QCOMPARE(int{plan.onStock[0]}, 1);
    QCOMPARE(plan.limiting[0], noIx);
}

void SupplyDatesTest::allocatedShipsAfterItsPick()
{
    const BacklogPtr backlog =
        slowPlace()
            .line({.line = "1", .allocated = units(10)})
            .line({.line = "2", .allocated = units(4)})
            .line({.line = "3", .allocated = units(10), .requested = testDay(9)})
            .stock({.onHand = units(40), .allocated = units(24)})
            .build();
    const Plan plan = standardRun(*backlog, testToday());
    QCOMPARE(plan.projected[0], testDay(1));
    QCOMPARE(plan.projected[1], testDay(1));
    QCOMPARE(plan.projected[2], testDay(9));
    for (const LineIx line : {0U, 1U, 2U}) {
        QVERIFY(plan.pegsOf(line)[0].kind == SupplyKind::Allocated);
        QCOMPARE(plan.pegsOf(line)[0].date, testDay(1));
    }
}

void SupplyDatesTest::inboundShipsAfterPutAwayAndPick()
{
    // Expected on Saturday: put away on Monday, picked on Tuesday.
    const BacklogPtr backlog = slowPlace().line({}).inbound({.expected = testDay(4)}).build();
    const Plan plan = standardRun(*backlog, testToday());
    QCOMPARE(plan.projected[0], testDay(7));
    QCOMPARE(plan.limiting[0], 0U);
}

void SupplyDatesTest::overdueInboundCountsFromTomorrow()
{
    const BacklogPtr backlog = slowPlace().line({}).inbound({.expected = testDay(-400)}).build();
    QCOMPARE(standardRun(*backlog, testToday()).projected[0], testDay(3));
}

void SupplyDatesTest::suppliersMayChangePlaces()
{
    // S1 delivers what it announced for Saturday on Monday, after the Sunday of S2.
    const BacklogPtr backlog =
        BacklogBuilder()
            .calendar("maker", {})
            .supplier({.key = "S1", .calendar = "maker"})
            .line({.line = "1"})
            .line({.line = "2"})
            .inbound({.key = "PO-1/1", .expected = testDay(4)})
            .inbound({.key = "PO-2/1", .expected = testDay(5), .supplier = "S2"})
            .build();
    const Plan plan = standardRun(*backlog, testToday());
    QCOMPARE(plan.projected[0], testDay(5));
    QCOMPARE(plan.limiting[0], 1U);
    QCOMPARE(plan.projected[1], testDay(6));
}

void SupplyDatesTest::stockAndInboundOfOneDayAreNotAllStock()
{
    CalendarRules closed;
    closed.holidays = {testDay(0), testDay(1), testDay(2)};
    const BacklogPtr backlog = BacklogBuilder()
                                   .calendar("north", closed)
                                   .location({.key = "L1", .calendar = "north"})
                                   .line({})
                                   .stock({.onHand = units(4)})
                                   .inbound({.expected = testDay(2)})
                                   .build();
    const Plan plan = standardRun(*backlog, testToday());
    QCOMPARE(plan.projected[0], testDay(3));
    QCOMPARE(int{plan.onStock[0]}, 0);
}

void SupplyDatesTest::noDateIsBeforeItsSupply()
{
    QVERIFY(rc::check([] {
        const BacklogPtr backlog = anyPlaces(*genRandomWorld()).build();
        const Plan plan = standardRun(*backlog, testToday());
        const SupplyDates dates(*backlog, testToday());
        std::vector<std::int64_t> taken(backlog->inbound.size());
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            for (const Peg& peg : plan.pegsOf(line)) {
                const bool inbound = peg.kind == SupplyKind::Inbound;
                RC_ASSERT(peg.date
                          == (inbound ? dates.ofInbound(peg.inbound,
                                                        backlog->inbound.expected[peg.inbound])
                                      : dates.ofStock(backlog->lines.location[line])));
                RC_ASSERT(!plan.projected[line].known() || plan.projected[line] >= peg.date);
                if (inbound) {
                    taken[peg.inbound] += peg.quantity;
                }
            }
        }
        for (InboundIx row = 0; row < taken.size(); ++row) {
            RC_ASSERT(taken[row] <= backlog->inbound.open[row]);
        }
    }));
}

void SupplyDatesTest::whatIfShiftsAsTheFullRun()
{
    QVERIFY(rc::check([] {
        const BacklogPtr backlog = anyPlaces(*genRandomWorld()).build();
        const Plan plan = standardRun(*backlog, testToday());
        ResolvedScenario scenario; // touches every place and changes nothing
        for (InboundIx row = 0; row < backlog->inbound.size(); ++row) {
            scenario.inbound.push_back(
                {row, backlog->inbound.open[row], backlog->inbound.expected[row]});
        }
        const ItemLocationIndex index(*backlog);
        const PlanPatch patch = IncrementalRun(index, testToday()).run(scenario);
        for (const PlanPatch::LineResult& line : patch.lines) {
            RC_ASSERT(line.projected == plan.projected[line.line]);
            RC_ASSERT(std::ranges::equal(patch.pegsOf(line), plan.pegsOf(line.line)));
        }
    }));
}

void SupplyDatesTest::factsThatShiftNothingLeaveThePlanAsItIs()
{
    QVERIFY(rc::check([] {
        const RandomWorld world = *genRandomWorld();
        const Plan plain = standardRun(*world.backlog(), testToday());
        const BacklogPtr lanes = world.builder().transit("", 3).build();
        const Plan same = standardRun(*lanes, testToday());
        RC_ASSERT(plain.projected == same.projected && plain.pegs == same.pegs);
        for (LineIx line = 0; line < lanes->lines.size(); ++line) {
            const Date ship = same.projected[line];
            RC_ASSERT(deliveryDate(*lanes, line, ship) == ship.plusDays(3));
            RC_ASSERT(!deliveryDate(*world.backlog(), line, ship).known());
        }
    }));
}

QTEST_GUILESS_MAIN(SupplyDatesTest)
#include "SupplyDatesTest.moc"
