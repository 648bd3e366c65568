#include "promise/certainty/InboundCertainty.h"

#include "promise/StandardRun.h"
#include "support/BacklogBuilder.h"
#include "support/RandomWorld.h"
#include "support/ReceiptWorld.h"

#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

// Supplier S1 is always ten days late, S2 exact.
TaughtCertainty lateAndExact()
{
    ReceiptWorld world;
    world.run({.supplier = "S1", .promised = testDay(-500), .late = 10}, 400, 1);
    world.run({.supplier = "S2", .promised = testDay(-500)}, 400, 1);
    return TaughtCertainty(world.shared(), testToday());
}

struct Planned {
    BacklogPtr backlog;
    InboundCertainty certainty;
    Plan plan;
};

Planned planned(const BacklogPtr& backlog, const TaughtCertainty& taught)
{
    Planned result{backlog, InboundCertainty::of(*backlog, taught, testToday()),
                   standardRun(*backlog, testToday())};
    fillSafeDates(*backlog, result.certainty, result.plan);
    return result;
}

} // namespace

class InboundCertaintyTest : public QObject {
    Q_OBJECT

private slots:
    void eachInboundLineHasTheDatesOfItsSupplier()
    {
        const auto backlog =
            BacklogBuilder()
                .inbound({.key = "PO-1/1", .expected = testDay(20)})
                .inbound({.key = "PO-2/1", .expected = testDay(30), .supplier = "S2"})
                .build();
        const auto certainty = InboundCertainty::of(*backlog, lateAndExact(), testToday());
        QCOMPARE(certainty.safe.size(), backlog->inbound.size());
        QCOMPARE(certainty.likely[0], testDay(30));
        QCOMPARE(certainty.safe[0], testDay(30));
        QCOMPARE(certainty.likely[1], testDay(30));
        QCOMPARE(certainty.safe[1], testDay(30));
    }

    void supplyWithoutADateHasNoSafeDate()
    {
        const auto backlog = BacklogBuilder().inbound({.expected = Date()}).build();
        const auto certainty = InboundCertainty::of(*backlog, lateAndExact(), testToday());
        QVERIFY(!certainty.likely[0].known() && !certainty.safe[0].known());
    }

    void aLineIsSafeWhenTheLastOfItsSupplyIs()
    {
        const auto backlog =
            BacklogBuilder()
                .line({.ordered = Quantity::whole(30), .requested = testDay(5)})
                .stock({.onHand = Quantity::whole(10)})
                .inbound({.key = "PO-1/1", .expected = testDay(20)})
                .inbound({.key = "PO-2/1", .expected = testDay(25), .supplier = "S2"})
                .build();
        const Planned result = planned(backlog, lateAndExact());
        QCOMPARE(result.plan.projected[0], testDay(25)); // by expected dates
        QCOMPARE(result.plan.safe[0], testDay(30));      // PO-1 is ten days late
    }

    void aLineFromStockIsSafeOnItsProjectedDay()
    {
        const auto backlog = BacklogBuilder().line({.requested = testDay(5)}).stock({}).build();
        const Planned result = planned(backlog, lateAndExact());
        QCOMPARE(result.plan.safe[0], result.plan.projected[0]);
    }

    void aShortLineHasNoSafeDate()
    {
        const auto backlog = BacklogBuilder()
                                 .line({.ordered = Quantity::whole(20)})
                                 .inbound({.open = Quantity::whole(5)})
                                 .build();
        QVERIFY(!planned(backlog, lateAndExact()).plan.safe[0].known());
    }

    void withoutReceiptsOnlyStockIsSafe()
    {
        const auto backlog = BacklogBuilder()
                                 .line({.line = "1", .requested = testDay(0), .priority = 1})
                                 .line({.line = "2", .requested = testDay(5), .priority = 2})
                                 .stock({})
                                 .inbound({})
                                 .build();
        const TaughtCertainty nothing(std::make_shared<ReceiptHistory>(), testToday());
        const Planned result = planned(backlog, nothing);
        QCOMPARE(result.plan.safe[0], testDay(0));
        QVERIFY(result.plan.projected[1].known());
        QVERIFY(!result.plan.safe[1].known());
    }

    void putAwayAndPickingFollowTheSafeArrival()
    {
        const auto backlog = BacklogBuilder()
                                 .location({.key = "L1", .dockToStockDays = 2, .pickLeadDays = 1})
                                 .line({.requested = testDay(5)})
                                 .inbound({.expected = testDay(20)})
                                 .build();
        const Planned result = planned(backlog, lateAndExact());
        QCOMPARE(result.certainty.safe[0], testDay(30)); // there
        QCOMPARE(result.plan.projected[0], testDay(23));
        QCOMPARE(result.plan.safe[0], testDay(33)); // ships
    }

    void noDateIsBeyondTheCalendar()
    {
        const Date last = Date::fromYmd(9999, 12, 31);
        const auto backlog = BacklogBuilder()
                                 .inbound({.key = "PO-1/1", .expected = Date::fromYmd(1, 1, 1)})
                                 .inbound({.key = "PO-2/1", .expected = last})
                                 .build();
        const auto certainty = InboundCertainty::of(*backlog, lateAndExact(), testToday());
        QVERIFY(certainty.likely[0] > testToday());
        QVERIFY(certainty.safe[0] < testDay(2000));
        QCOMPARE(certainty.safe[1], last);
    }

    void safeDatesAreNeverBeforeProjectedOnes()
    {
        const TaughtCertainty taught = lateAndExact();
        const auto law = [&taught](const RandomWorld& world) {
            const Planned result = planned(world.backlog(), taught);
            for (LineIx line = 0; line < result.plan.safe.size(); ++line) {
                RC_ASSERT(result.plan.safe[line].known() == result.plan.projected[line].known());
                RC_ASSERT(result.plan.safe[line] >= result.plan.projected[line]);
            }
            for (InboundIx row = 0; row < result.certainty.safe.size(); ++row) {
                RC_ASSERT(result.certainty.likely[row] > testToday());
                RC_ASSERT(result.certainty.safe[row] >= result.certainty.likely[row]);
            }
        };
        QVERIFY(rc::check([&law] { law(*genRandomWorld()); }));
    }
};

QTEST_APPLESS_MAIN(InboundCertaintyTest)
#include "InboundCertaintyTest.moc"
