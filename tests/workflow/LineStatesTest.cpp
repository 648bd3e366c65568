#include "workflow/LineStates.h"

#include "promise/StandardRun.h"
#include "support/BacklogBuilder.h"
#include "support/RandomWorld.h"

#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

Quantity whole(int count)
{
    return Quantity::whole(count);
}

Instant noon()
{
    return Instant::fromMs(testToday().days() * 86'400'000LL + 12 * 3'600'000LL);
}

struct Derived {
    BacklogPtr backlog;
    Plan plan;
    LineStates states;

    bool has(ExceptionCode code, LineIx line = 0) const
    {
        return states.exceptions[line].has(code);
    }
    bool untold(LineIx line = 0) const { return states.untold[line] != 0; }
    UntoldReason reason(LineIx line = 0) const { return untoldReason(*backlog, states, line); }
};

Derived derived(const BacklogPtr& backlog)
{
    Plan plan = standardRun(*backlog, testToday());
    LineStates states = deriveStates(*backlog, plan, {.now = noon()});
    return {backlog, std::move(plan), std::move(states)};
}

// A line promised for today whose only supply comes in `days` days.
Derived late(int days, const LineSpec& line = {}, std::uint16_t tolerance = 0)
{
    return derived(BacklogBuilder()
                       .customer({.toleranceDays = tolerance})
                       .line(line)
                       .inbound({.expected = testDay(days), .promised = testDay(days)})
                       .build());
}

LineSpec told(Date date)
{
    LineSpec line;
    line.wasTold = true;
    line.told = date;
    return line;
}

} // namespace

class LineStatesTest : public QObject {
    Q_OBJECT

private slots:
    void theDueDateIsThePromiseUnlessTheRequestIsLater();
    void aLineThatShipsByItsDueDateIsNoBackorder();
    void aLateLineCountsItsDays();
    void aLineWithoutSupplyIsABackorderOfUnknownDelay();
    void withoutPromiseAndConfirmationItIsNotConfirmed();
    void onlyTheReleaseIsMissingWhenFreeStockCoversAll();
    void slippedSupplyIsMeasuredAgainstItsOwnFirstPromise();
    void aStaleSourceMarksItsLines();
    void aBackorderNobodyWroteAboutIsUntold();
    void whatWasToldHoldsWithinTheTolerance();
    void earlierThanToldIsNewsToo();
    void unknownAgainstKnownIsDifferentAndAgainstUnknownIsNot();
    void onlyLaterThanToldIsLate();
    void aFailedMessageCountsAsNotTold();
    void aWaitingMessageDoesNotCountAsTold();
    void anUntoldLineOnTimeNeedsNoMessage();
    void anOpenShortPickMarksItsLine();
    void valueIsRoundedAsMoneyIs();
    void countsAgreeWithColumns();
    void contactsForOrdersWithAnAddressComeFirst();
};

void LineStatesTest::theDueDateIsThePromiseUnlessTheRequestIsLater()
{
    const Derived result =
        derived(BacklogBuilder()
                    .line({.order = "1", .requested = testDay(3), .promised = testDay(5)})
                    .line({.order = "2", .requested = testDay(5), .promised = testDay(3)})
                    .line({.order = "3", .requested = testDay(4), .promised = Date()})
                    .line({.order = "4", .requested = Date(), .promised = testDay(2)})
                    .line({.order = "5", .requested = Date(), .promised = Date()})
                    .build());
    QCOMPARE(result.states.due,
             (std::vector{testDay(5), testDay(5), testDay(4), testDay(2), Date()}));
    QCOMPARE(result.states.ageDays[0], -5);
    QCOMPARE(result.states.ageDays[4], LineStates::unknownDays);
}

void LineStatesTest::aLineThatShipsByItsDueDateIsNoBackorder()
{
    const Derived result = late(0 + 4, {.requested = testDay(1), .promised = testDay(4)});
    QCOMPARE(result.states.backorder[0], 0);
    QCOMPARE(result.states.daysLate[0], 0);
    QVERIFY(!result.has(ExceptionCode::LateVsPromised));
}

void LineStatesTest::aLateLineCountsItsDays()
{
    const Derived result = late(5, {.requested = testDay(-3), .promised = testDay(-2)});
    QCOMPARE(result.states.backorder[0], 1);
    QCOMPARE(result.states.daysLate[0], 7);
    QCOMPARE(result.states.ageDays[0], 2);
    QVERIFY(result.has(ExceptionCode::LateVsPromised));
    QVERIFY(!result.has(ExceptionCode::NoSupply));
}

void LineStatesTest::aLineWithoutSupplyIsABackorderOfUnknownDelay()
{
    const Derived result = derived(BacklogBuilder().line({}).build());
    QCOMPARE(result.states.backorder[0], 1);
    QCOMPARE(result.states.daysLate[0], LineStates::unknownDays);
    QVERIFY(result.has(ExceptionCode::NoSupply));
    QVERIFY(!result.has(ExceptionCode::LateVsPromised));
}

void LineStatesTest::withoutPromiseAndConfirmationItIsNotConfirmed()
{
    const Derived result =
        derived(BacklogBuilder()
                    .line({.order = "1", .promised = Date()})
                    .line({.order = "2", .promised = Date(), .confirmed = testDay(1)})
                    .line({.order = "3", .promised = testDay(1)})
                    .build());
    QVERIFY(result.has(ExceptionCode::NotConfirmed, 0));
    QVERIFY(!result.has(ExceptionCode::NotConfirmed, 1));
    QVERIFY(!result.has(ExceptionCode::NotConfirmed, 2));
}

void LineStatesTest::onlyTheReleaseIsMissingWhenFreeStockCoversAll()
{
    const LineSpec overdue{.order = "1",
                           .allocated = whole(4),
                           .requested = testDay(-5),
                           .promised = testDay(-5),
                           .priority = 1};
    LineSpec allSetAside = overdue;
    allSetAside.order = "2";
    allSetAside.allocated = whole(10);
    LineSpec onTime = overdue;
    onTime.order = "3";
    onTime.requested = onTime.promised = testDay(0);
    LineSpec partlyInbound = overdue;
    partlyInbound.order = "4";
    partlyInbound.priority = 2;
    const Derived result = derived(BacklogBuilder()
                                       .line(overdue)
                                       .line(allSetAside)
                                       .line(onTime)
                                       .line(partlyInbound)
                                       .stock({.onHand = whole(37), .allocated = whole(22)})
                                       .inbound({.expected = testDay(3)})
                                       .build());
    QVERIFY(result.has(ExceptionCode::Releasable, 0));
    QVERIFY(!result.has(ExceptionCode::Releasable, 1));
    QVERIFY(!result.has(ExceptionCode::Releasable, 2));
    QVERIFY(!result.has(ExceptionCode::Releasable, 3));
}

void LineStatesTest::slippedSupplyIsMeasuredAgainstItsOwnFirstPromise()
{
    const auto slipped = [](Date promised) {
        return derived(BacklogBuilder()
                           .line({})
                           .inbound({.expected = testDay(7), .promised = promised})
                           .build())
            .has(ExceptionCode::SupplySlipped);
    };
    QVERIFY(slipped(testDay(6)));
    QVERIFY(!slipped(testDay(7)));
    QVERIFY(!slipped(Date()));
    // A line that is short as well waits for the slipped supply all the same.
    const auto shortToo =
        derived(BacklogBuilder()
                    .line({})
                    .inbound({.open = whole(4), .expected = testDay(7), .promised = testDay(6)})
                    .build());
    QVERIFY(shortToo.has(ExceptionCode::SupplySlipped));
    QVERIFY(shortToo.has(ExceptionCode::NoSupply));
}

void LineStatesTest::aStaleSourceMarksItsLines()
{
    const auto stale = [](Instant lastGood) {
        return derived(BacklogBuilder().source("test", lastGood).line({}).build())
            .has(ExceptionCode::StaleSource);
    };
    QVERIFY(!stale(noon().plusMs(-24 * 3'600'000)));
    QVERIFY(stale(noon().plusMs(-24 * 3'600'000 - 1)));
    QVERIFY(stale(Instant()));
}

void LineStatesTest::aBackorderNobodyWroteAboutIsUntold()
{
    const Derived result = late(5);
    QVERIFY(result.untold());
    QVERIFY(result.has(ExceptionCode::NotTold));
    QCOMPARE(result.reason(), UntoldReason::NeverTold);
}

void LineStatesTest::whatWasToldHoldsWithinTheTolerance()
{
    QVERIFY(!late(5, told(testDay(5))).untold());
    QVERIFY(!late(5, told(testDay(3)), 2).untold());
    const Derived result = late(5, told(testDay(2)), 2);
    QVERIFY(result.untold());
    QCOMPARE(result.reason(), UntoldReason::DateChanged);
}

void LineStatesTest::earlierThanToldIsNewsToo()
{
    QVERIFY(late(5, told(testDay(8)), 2).untold());
    QVERIFY(!late(5, told(testDay(7)), 2).untold());
}

void LineStatesTest::unknownAgainstKnownIsDifferentAndAgainstUnknownIsNot()
{
    QVERIFY(late(5, told(Date()), 30).untold());
    const auto withoutSupply = [](Date date) {
        return derived(BacklogBuilder().line(told(date)).build()).untold();
    };
    QVERIFY(withoutSupply(testDay(5)));
    QVERIFY(!withoutSupply(Date()));
}

void LineStatesTest::onlyLaterThanToldIsLate()
{
    QVERIFY(late(5, told(testDay(2)), 2).has(ExceptionCode::LateVsTold));
    QVERIFY(!late(5, told(testDay(3)), 2).has(ExceptionCode::LateVsTold));
    QVERIFY(!late(5, told(testDay(9))).has(ExceptionCode::LateVsTold));
    QVERIFY(!late(5, told(Date())).has(ExceptionCode::LateVsTold));
    QVERIFY(
        derived(BacklogBuilder().line(told(testDay(9))).build()).has(ExceptionCode::LateVsTold));
}

void LineStatesTest::aFailedMessageCountsAsNotTold()
{
    LineSpec line = told(testDay(5));
    line.messageState = LineMessageState::Failed;
    const Derived result = late(5, line);
    QVERIFY(result.untold());
    QVERIFY(result.has(ExceptionCode::MessageFailed));
    QCOMPARE(result.reason(), UntoldReason::MessageFailed);
}

void LineStatesTest::aWaitingMessageDoesNotCountAsTold()
{
    QVERIFY(late(5, {.messageState = LineMessageState::Pending}).untold());
    QVERIFY(
        !late(5, {.messageState = LineMessageState::Pending}).has(ExceptionCode::MessageFailed));
}

void LineStatesTest::anOpenShortPickMarksItsLine()
{
    QVERIFY(late(5, {.pickShort = true}).has(ExceptionCode::PickShort));
    QVERIFY(!late(5).has(ExceptionCode::PickShort));
}

void LineStatesTest::anUntoldLineOnTimeNeedsNoMessage()
{
    const Derived result = late(5, {.promised = testDay(5)});
    QVERIFY(!result.untold());
    QCOMPARE(result.reason(), UntoldReason::None);
    QVERIFY(late(5,
                 [] {
                     LineSpec line = told(testDay(9));
                     line.promised = testDay(5);
                     return line;
                 }())
                .untold());
}

void LineStatesTest::valueIsRoundedAsMoneyIs()
{
    QVERIFY(rc::check([] {
        LineSpec line;
        line.ordered = Quantity::fromUnits(*rc::gen::inRange<std::int64_t>(1, 10'000'000'000));
        line.unitPrice = UnitPrice::fromMicros(*rc::gen::oneOf(
            rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000),
            rc::gen::map(rc::gen::inRange(0, 400), [](int n) { return std::int64_t{n} * 2'500; })));
        line.currency = *rc::gen::element<std::string>("EUR", "JPY", "KWD");
        LineSpec other = line;
        other.order = "SO-2";
        other.currency = "EUR";
        other.ordered = Quantity::fromUnits(*rc::gen::inRange(1, 400) * 50LL);
        const Derived result = derived(BacklogBuilder().line(line).line(other).build());
        for (LineIx row = 0; row < 2; ++row) {
            RC_ASSERT(result.states.valueMinor[row] == result.backlog->openValue(row).minor);
        }
    }));
}

void LineStatesTest::countsAgreeWithColumns()
{
    QVERIFY(rc::check([] {
        const Derived result = derived((*genRandomWorld()).backlog());
        std::size_t backorders = 0;
        std::size_t untold = 0;
        for (LineIx line = 0; line < result.states.due.size(); ++line) {
            backorders += result.states.backorder[line];
            untold += result.states.untold[line];
            RC_ASSERT(result.has(ExceptionCode::NotTold, line) == result.untold(line));
            RC_ASSERT((result.reason(line) == UntoldReason::None) == !result.untold(line));
            RC_ASSERT((result.states.backorder[line] != 0)
                      == (!result.plan.projected[line].known()
                          || result.plan.projected[line] > result.states.due[line]));
        }
        RC_ASSERT(result.states.backorderCount == backorders);
        RC_ASSERT(result.states.untoldCount == untold);
    }));
}

void LineStatesTest::contactsForOrdersWithAnAddressComeFirst()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .contact({.customer = "C1", .key = "broken", .emailUsable = false})
            .contact({.customer = "C1", .key = "delivery", .purpose = "delivery"})
            .contact({.customer = "C1", .key = "orders"})
            .contact({.customer = "C2", .email = "", .key = "none", .emailUsable = false})
            .customer({.key = "C3"})
            .contact({.customer = "C4", .key = "broken4", .emailUsable = false})
            .contact({.customer = "C4", .key = "delivery4", .purpose = "delivery"})
            .build();
    const auto keyFor = [&](CustomerIx customer) {
        return backlog->text(backlog->contacts[contactFor(*backlog, customer)].key);
    };
    QCOMPARE(keyFor(0), std::string_view("orders"));
    QCOMPARE(keyFor(1), std::string_view("none"));
    QCOMPARE(keyFor(3), std::string_view("delivery4"));
    QCOMPARE(contactFor(*backlog, 2), noIx);
    QCOMPARE(contactProblem(*backlog, noIx), ContactProblem::NoContact);
    QCOMPARE(contactProblem(*backlog, contactFor(*backlog, 1)), ContactProblem::NoUsableAddress);
    QCOMPARE(contactProblem(*backlog, contactFor(*backlog, 0)), ContactProblem::None);
}

QTEST_APPLESS_MAIN(LineStatesTest)
#include "LineStatesTest.moc"
