#include "promise/certainty/ScenarioCertainty.h"

#include "promise/IncrementalRun.h"
#include "promise/PlanDifference.h"
#include "promise/ScenarioWorld.h"
#include "promise/StandardRun.h"
#include "promise/VariantIncrementalRun.h"
#include "promise/variant/ShipCompleteOrders.h"
#include "support/ReceiptWorld.h"

#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

// Supplier S1 is always ten days late, S2 exact.
const TaughtCertainty& lateAndExact()
{
    static const TaughtCertainty taught = [] {
        ReceiptWorld world;
        world.run({.supplier = "S1", .promised = testDay(-500), .late = 10}, 400, 1);
        world.run({.supplier = "S2", .promised = testDay(-500)}, 400, 1);
        return TaughtCertainty(world.shared(), testToday());
    }();
    return taught;
}

struct Sure {
    explicit Sure(BacklogPtr of)
        : backlog(std::move(of)),
          certainty(InboundCertainty::of(*backlog, lateAndExact(), testToday())),
          plan(standardRun(*backlog, testToday())),
          index(*backlog)
    {
        fillSafeDates(*backlog, certainty, plan);
    }

    ResolvedScenario resolve(std::vector<ScenarioChange> changes) const
    {
        return *resolveScenario(*backlog,
                                {.name = "test", .note = {}, .changes = std::move(changes)});
    }
    PlanPatch tried(const ResolvedScenario& scenario) const
    {
        PlanPatch patch = IncrementalRun(index, testToday()).run(scenario);
        fillSafeDates(*backlog, scenario, certainty, lateAndExact(), patch);
        return patch;
    }
    PlanDifference differ(std::vector<ScenarioChange> changes) const
    {
        const ResolvedScenario scenario = resolve(std::move(changes));
        return planDifference(*backlog, plan, scenario, tried(scenario));
    }

    BacklogPtr backlog;
    InboundCertainty certainty;
    Plan plan;
    ItemLocationIndex index;
};

std::map<LineKeys, Date> safeByKey(const Backlog& backlog, const std::vector<Date>& safe)
{
    std::map<LineKeys, Date> found;
    for (LineIx line = 0; line < backlog.lines.size(); ++line) {
        found[{std::string(backlog.orderKey(line)), std::string(backlog.lineKey(line))}] =
            safe[line];
    }
    return found;
}

RunVariant shipsComplete()
{
    RunVariant variant = RunVariant::standard();
    Segment segment;
    segment.name = "complete";
    segment.strategy = Strategy::Redistribute;
    segment.sort = RunVariant::rest().sort;
    segment.knobs.shipComplete = ShipComplete::Order;
    variant.segments = {segment};
    return variant;
}

// Two lines of an order that ships complete: one of a late supplier, one of an exact one.
BacklogBuilder completeOrder()
{
    return BacklogBuilder()
        .line({.line = "1", .item = "I1", .partialOk = false})
        .line({.line = "2", .item = "I2", .partialOk = false})
        .inbound({.key = "PO-1", .item = "I1", .expected = testDay(20)})
        .inbound({.key = "PO-2", .item = "I2", .expected = testDay(25), .supplier = "S2"});
}

} // namespace

class ScenarioCertaintyTest : public QObject {
    Q_OBJECT

private slots:
    void movedSupplyHasItsOwnSafeDate()
    {
        const Sure sure(BacklogBuilder().line({}).inbound({.expected = testDay(20)}).build());
        const PlanDifference difference =
            sure.differ({ScenarioChange::inboundDate("PO-1/1", testDay(15))});
        QCOMPARE(difference.lines.size(), std::size_t{1});
        QCOMPARE(difference.lines[0].safeBefore, testDay(30));
        QCOMPARE(difference.lines[0].safeAfter, testDay(25));
        QCOMPARE(difference.totals.safer, std::size_t{1});
        QCOMPARE(difference.totals.riskier, std::size_t{0});
    }

    void lineThatOnlyBecomesLessSureIsToldToo()
    {
        // Needed on day 30: likely in time either way, but not surely.
        const LineSpec line{.requested = testDay(30), .promised = testDay(30)};
        const Sure sure(BacklogBuilder().line(line).inbound({.expected = testDay(15)}).build());
        const PlanDifference difference =
            sure.differ({ScenarioChange::inboundDate("PO-1/1", testDay(25))});
        QCOMPARE(difference.lines.size(), std::size_t{1});
        const LineDifference& found = difference.lines[0];
        QVERIFY(found.onlySafe() && found.loses());
        QCOMPARE(found.safeBefore, testDay(30));
        QCOMPARE(found.safeAfter, testDay(35));
        QCOMPARE(difference.totals.losers, std::size_t{0});
        QCOMPARE(difference.totals.riskier, std::size_t{1});
    }

    void withoutSafeDatesOnlyLikelyOnesAreCompared()
    {
        const LineSpec line{.requested = testDay(30), .promised = testDay(30)};
        const Sure sure(BacklogBuilder().line(line).inbound({.expected = testDay(15)}).build());
        const auto scenario = sure.resolve({ScenarioChange::inboundDate("PO-1/1", testDay(25))});
        const PlanPatch patch = IncrementalRun(sure.index, testToday()).run(scenario);
        QVERIFY(planDifference(*sure.backlog, sure.plan, scenario, patch).lines.empty());
    }

    void completeOrderIsAsSureAsItsWorstLine()
    {
        const Sure sure(completeOrder().build());
        const RunVariant variant = shipsComplete();
        const auto basis = presentCommitments(sure.backlog->lines);
        VariantPlan found = runVariant(*sure.backlog, {variant, nullptr, basis, testToday(), 1});
        QCOMPARE(found.completeOrders, (std::vector<RowRange>{{0, 2}}));
        fillSafeDates(*sure.backlog, sure.certainty, found.plan);
        QCOMPARE(found.plan.safe, (std::vector<Date>{testDay(30), testDay(25)}));
        coupleSafeDates(found.completeOrders, found.plan.safe);
        QCOMPARE(found.plan.safe, std::vector<Date>(2, testDay(30)));
        QCOMPARE(found.plan.projected, std::vector<Date>(2, testDay(25)));
    }

    void completeOrderStaysCoupledUnderAScenario()
    {
        const Sure sure(completeOrder().build());
        const RunVariant variant = shipsComplete();
        const auto scenario = sure.resolve({ScenarioChange::inboundDate("PO-1", testDay(40))});
        PlanPatch patch =
            VariantIncrementalRun(*sure.backlog, variant, nullptr, testToday()).run(scenario);
        fillSafeDates(*sure.backlog, scenario, sure.certainty, lateAndExact(), patch);
        QCOMPARE(patch.lines.size(), std::size_t{2});
        for (const PlanPatch::LineResult& line : patch.lines) {
            QCOMPARE(line.projected, testDay(40));
            QCOMPARE(line.safe, testDay(50));
        }
    }

    void safeDatesAreThoseOfTheChangedWorld()
    {
        QVERIFY(rc::check("a patch is as sure as the full run of the changed world", [] {
            ScenarioWorld world(*genRandomWorld());
            const Sure sure(world.build());
            std::vector<ScenarioChange> changes = world.anyChanges();
            // Nobody knows yet who would deliver what is added.
            std::erase_if(changes, [](const ScenarioChange& change) {
                return change.kind == ScenarioChangeKind::AddInbound;
            });
            const ResolvedScenario scenario = sure.resolve(changes);
            const Plan patched = applyPatch(*sure.backlog, sure.plan, sure.tried(scenario),
                                            scenario.addedLines.size());
            const auto found = safeByKey(*sure.backlog, patched.safe);
            for (const ScenarioChange& change : changes) {
                world.apply(change);
            }
            const Sure changed(world.build());
            for (const auto& [key, safe] : safeByKey(*changed.backlog, changed.plan.safe)) {
                if (found.contains(key)) {
                    RC_ASSERT(found.at(key) == safe);
                }
            }
        }));
    }
};

QTEST_APPLESS_MAIN(ScenarioCertaintyTest)
#include "ScenarioCertaintyTest.moc"
