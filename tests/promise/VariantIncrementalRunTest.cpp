#include "promise/VariantIncrementalRun.h"

#include "promise/RandomVariant.h"
#include "promise/ScenarioJson.h"
#include "promise/ScenarioWorld.h"

#include <QTest>

using namespace repromise;

namespace {

Plan planUnder(const Backlog& backlog, const RunVariant& variant)
{
    const auto basis = presentCommitments(backlog.lines);
    return runVariant(backlog, {variant, nullptr, basis, testToday(), 1}).plan;
}

// A patched plan and the plan of the world in which the changes were really made, by key.
void assertSameAsFull(ScenarioWorld world, const RunVariant& variant)
{
    const BacklogPtr backlog = world.build();
    const auto changes = world.anyChanges();
    const auto scenario =
        resolveScenario(*backlog, {.name = "test", .note = {}, .changes = changes});
    RC_ASSERT(scenario.has_value());
    for (const ScenarioChange& change : changes) {
        RC_LOG() << writeScenarioChange(change) << "\n";
    }
    const VariantIncrementalRun incremental(*backlog, variant, nullptr, testToday());
    const Plan patched = applyPatch(*backlog, planUnder(*backlog, variant),
                                    incremental.run(*scenario), scenario->addedLines.size());
    auto found = keyedResults(*backlog, patched, *scenario);
    // A line of which nothing is open any more is in no Backlog: it must not hold up its order.
    std::vector<ScenarioChange> gone;
    for (const ScenarioChange& change : changes) {
        const bool emptied =
            change.kind == ScenarioChangeKind::LineQuantity && change.quantity == Quantity();
        if (emptied || change.kind == ScenarioChangeKind::DropLine) {
            gone.push_back(ScenarioChange::dropLine(change.order, change.line));
            found.erase({change.order, change.line});
        } else {
            world.apply(change);
        }
    }
    for (const ScenarioChange& change : gone) {
        world.apply(change);
    }
    const BacklogPtr changed = world.build();
    auto expected = keyedResults(*changed, planUnder(*changed, variant));
    std::erase_if(expected, [&found](const auto& line) { return !found.contains(line.first); });
    RC_ASSERT(found.size() == expected.size());
    for (const auto& [key, result] : found) {
        const KeyedResult& full = expected[key];
        RC_LOG() << key.first << "/" << key.second << " " << result.projected.iso() << " "
                 << full.projected.iso() << " " << result.shortage << " " << full.shortage << " "
                 << result.limiting << " " << full.limiting << " " << result.onStock << full.onStock
                 << " " << result.parts.size() << " " << full.parts.size() << "\n";
        RC_ASSERT(result == full);
    }
}

} // namespace

class VariantIncrementalRunTest : public QObject {
    Q_OBJECT

private slots:
    void equalsTheFullRunAfterAnyChanges();
    void equalsTheFullRunWhereOnePlaceDecidesOverAnother();
    void whatIfThenUndoIsIdentity();
    void onlyVariantsThatReachFurtherWorkOutEverything();
};

void VariantIncrementalRunTest::equalsTheFullRunAfterAnyChanges()
{
    QVERIFY(rc::check("a patched plan is the full run under the variant", [] {
        const ScenarioWorld world(*genRandomWorld());
        assertSameAsFull(world, *genRandomVariant());
    }));
}

void VariantIncrementalRunTest::equalsTheFullRunWhereOnePlaceDecidesOverAnother()
{
    QVERIFY(rc::check("also with complete orders and runs that stop or fall back", [] {
        const ScenarioWorld world(*genWorldOfCompleteOrders());
        assertSameAsFull(
            world, *genRandomVariant(
                       {.onFailure = {OnFailure::CarryOn, OnFailure::Stop, OnFailure::FallBack}}));
    }));
}

void VariantIncrementalRunTest::whatIfThenUndoIsIdentity()
{
    QVERIFY(rc::check("what is so already changes no byte of the plan under the variant", [] {
        const ScenarioWorld world(*genWorldOfCompleteOrders());
        const RunVariant variant = *genRandomVariant(
            {.onFailure = {OnFailure::CarryOn, OnFailure::KeepPresent, OnFailure::Stop}});
        const BacklogPtr backlog = world.build();
        std::vector<ScenarioChange> undone;
        for (const ScenarioChange& change : world.anyChanges()) {
            if (change.kind != ScenarioChangeKind::DropInbound
                && change.kind != ScenarioChangeKind::AddInbound
                && change.kind != ScenarioChangeKind::DropLine
                && change.kind != ScenarioChangeKind::AddDemand) {
                undone.push_back(world.asItIs(change));
            }
        }
        const VariantIncrementalRun incremental(*backlog, variant, nullptr, testToday());
        const Plan plan = planUnder(*backlog, variant);
        const auto before = keyedResults(*backlog, inLineOrder(plan));
        for (const auto& changes : {undone, std::vector<ScenarioChange>()}) {
            const auto scenario =
                resolveScenario(*backlog, {.name = "test", .note = {}, .changes = changes});
            RC_ASSERT(scenario.has_value());
            const Plan after = applyPatch(*backlog, plan, incremental.run(*scenario), 0);
            RC_ASSERT(keyedResults(*backlog, after) == before);
            RC_ASSERT(after.pegs == inLineOrder(plan).pegs);
            RC_ASSERT(after.projected == plan.projected && after.shortage == plan.shortage);
        }
    }));
}

void VariantIncrementalRunTest::onlyVariantsThatReachFurtherWorkOutEverything()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1", .item = "I1"})
                                   .line({.order = "SO-2", .item = "I2"})
                                   .inbound({.key = "PO-1/1", .item = "I1"})
                                   .build();
    const auto scenario = resolveScenario(
        *backlog, {.name = "test",
                   .note = {},
                   .changes = {ScenarioChange::inboundDate("PO-1/1", testDay(20))}});
    QVERIFY(scenario.has_value());
    RunVariant variant = RunVariant::standard();
    const VariantIncrementalRun local(*backlog, variant, nullptr, testToday());
    QCOMPARE(local.run(*scenario).lines.size(), std::size_t{1});
    RunVariant stopping = variant;
    stopping.onFailure = OnFailure::Stop;
    const VariantIncrementalRun whole(*backlog, stopping, nullptr, testToday());
    QCOMPARE(whole.run(*scenario).lines.size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(VariantIncrementalRunTest)
#include "VariantIncrementalRunTest.moc"
