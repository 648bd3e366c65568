#include "promise/IncrementalRun.h"

#include "promise/PlanDifference.h"
#include "promise/ScenarioWorld.h"
#include "promise/StandardRun.h"

#include <QTest>

#include <random>

using namespace repromise;

namespace {

/// A Backlog with its plan and what trying things out needs.
struct Bench {
    explicit Bench(BacklogPtr of)
        : backlog(std::move(of)),
          plan(standardRun(*backlog, testToday())),
          index(*backlog),
          incremental(index, testToday())
    {
    }

    ResolvedScenario resolve(const std::vector<ScenarioChange>& changes) const
    {
        auto resolved = resolveScenario(*backlog, {.name = "test", .note = {}, .changes = changes});
        if (!resolved) {
            throw std::runtime_error(resolved.error().sentence.toStdString());
        }
        return *resolved;
    }

    Plan patched(const ResolvedScenario& scenario) const
    {
        return applyPatch(*backlog, plan, incremental.run(scenario), scenario.addedLines.size());
    }

    PlanDifference differ(const std::vector<ScenarioChange>& changes) const
    {
        const ResolvedScenario scenario = resolve(changes);
        return planDifference(*backlog, plan, scenario, incremental.run(scenario));
    }

    BacklogPtr backlog;
    Plan plan;
    ItemLocationIndex index;
    IncrementalRun incremental;
};

bool sameBytes(const Plan& a, const Plan& b)
{
    return a.projected == b.projected && a.safe == b.safe && a.shortage == b.shortage
           && a.limiting == b.limiting && a.onStock == b.onStock && a.pegs == b.pegs
           && a.pegRange == b.pegRange && a.undatedInbound == b.undatedInbound;
}

bool late(Date projected, Date due)
{
    return !projected.known() || projected > due;
}

Quantity whole(int count)
{
    return Quantity::whole(count);
}

} // namespace

class IncrementalRunTest : public QObject {
    Q_OBJECT

private slots:
    void equalsTheFullRunAfterAnyChanges();
    void worksOutNothingButTheTouchedPlaces();
    void whatIfThenUndoIsIdentity();
    void theOrderOfChangesMeansNothing();
    void differenceIsWhatTheFullRunsDifferIn();
    void aSlippedPurchaseNamesItsLosers();
    void moreStockNamesItsWinners();
    void aRaisedPriorityTakesFromAnother();
    void aDroppedLineIsNoLoserAndFreesItsSupply();
    void aLaterRequestCanMakeALineOnTime();
    void aLineLeftWithoutSupplyIsTheGreatestLoser();
    void totalsGoByCustomer();
    void allocatedBeyondALowerQuantityIsNotGivenToOthers();
    void datesAtTheEndsOfTheCalendarAreDates();
};

void IncrementalRunTest::equalsTheFullRunAfterAnyChanges()
{
    QVERIFY(rc::check("a patched plan is the full run of the changed world", [] {
        ScenarioWorld world(*genRandomWorld());
        const Bench bench(world.build());
        const auto changes = world.anyChanges();
        const ResolvedScenario scenario = bench.resolve(changes);
        auto found = keyedResults(*bench.backlog, bench.patched(scenario), scenario);
        for (const ScenarioChange& change : changes) {
            world.apply(change);
            if (change.kind == ScenarioChangeKind::DropLine) {
                found.erase({change.order, change.line});
            }
        }
        const BacklogPtr changed = world.build();
        const Plan full = standardRun(*changed, testToday());
        RC_ASSERT(found == keyedResults(*changed, full));
        RC_ASSERT(undatedKeys(*bench.backlog, bench.patched(scenario), scenario)
                  == undatedKeys(*changed, full));
    }));
}

void IncrementalRunTest::worksOutNothingButTheTouchedPlaces()
{
    QVERIFY(rc::check("a patch speaks only of lines at places the scenario names", [] {
        const ScenarioWorld world(*genRandomWorld());
        const Bench bench(world.build());
        const ResolvedScenario scenario = bench.resolve(world.anyChanges());
        const PlanPatch patch = bench.incremental.run(scenario);
        RC_ASSERT(patch.places == scenario.touched(*bench.backlog));
        for (const PlanPatch::LineResult& result : patch.lines) {
            if (result.line < bench.backlog->lines.size()) {
                const ItemLocation at{bench.backlog->lines.item[result.line],
                                      bench.backlog->lines.location[result.line]};
                RC_ASSERT(std::ranges::find(patch.places, at) != patch.places.end());
            }
        }
    }));
}

void IncrementalRunTest::whatIfThenUndoIsIdentity()
{
    QVERIFY(rc::check("a scenario of what is so already changes no byte", [] {
        const ScenarioWorld world(*genRandomWorld());
        const Bench bench(world.build());
        std::vector<ScenarioChange> undone;
        for (const ScenarioChange& change : world.anyChanges()) {
            if (change.kind != ScenarioChangeKind::DropInbound
                && change.kind != ScenarioChangeKind::AddInbound
                && change.kind != ScenarioChangeKind::DropLine
                && change.kind != ScenarioChangeKind::AddDemand) {
                undone.push_back(world.asItIs(change));
            }
        }
        const ResolvedScenario scenario = bench.resolve(undone);
        RC_ASSERT(sameBytes(bench.patched(scenario), inLineOrder(bench.plan)));
        RC_ASSERT(bench.differ(undone).lines.empty());
        RC_ASSERT(sameBytes(bench.patched({}), inLineOrder(bench.plan)));
    }));
}

void IncrementalRunTest::theOrderOfChangesMeansNothing()
{
    QVERIFY(rc::check("shuffled changes give the same patch", [] {
        const ScenarioWorld world(*genRandomWorld());
        const Bench bench(world.build());
        auto changes = world.anyChanges();
        const ResolvedScenario one = bench.resolve(changes);
        std::shuffle(changes.begin(), changes.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
        const ResolvedScenario two = bench.resolve(changes);
        RC_ASSERT(one == two);
        RC_ASSERT(bench.incremental.run(one) == bench.incremental.run(two));
        RC_ASSERT(sameBytes(bench.patched(one), bench.patched(two)));
    }));
}

void IncrementalRunTest::differenceIsWhatTheFullRunsDifferIn()
{
    QVERIFY(rc::check("winners, losers and promises follow from two full runs", [] {
        const ScenarioWorld world(*genRandomWorld());
        const Bench bench(world.build());
        const auto changes = world.anyChanges();
        const ResolvedScenario scenario = bench.resolve(changes);
        const Plan after = bench.patched(scenario);
        const PlanDifference difference = bench.differ(changes);
        const LineTable& lines = bench.backlog->lines;
        DifferenceTotals expected;
        for (LineIx line = 0; line < lines.size(); ++line) {
            const auto change =
                std::ranges::find(scenario.lines, line, &ResolvedScenario::LineChange::line);
            const bool changed = change != scenario.lines.end();
            if ((changed ? change->open : lines.open(line)) == 0) {
                continue;
            }
            const Date was = bench.plan.projected[line];
            const Date is = after.projected[line];
            const std::int64_t more = after.shortage[line] - bench.plan.shortage[line];
            expected.losers += is > was || (is == was && more > 0) ? 1U : 0U;
            expected.winners += is < was || (is == was && more < 0) ? 1U : 0U;
            const Date due = dueDate(lines.requested[line], lines.promised[line]);
            const Date dueNow = changed ? dueDate(change->requested, lines.promised[line]) : due;
            const bool promised = lines.promised[line].known();
            expected.newlyBroken += promised && late(is, dueNow) && !late(was, due) ? 1U : 0U;
            expected.newlyKept += promised && !late(is, dueNow) && late(was, due) ? 1U : 0U;
        }
        RC_ASSERT(difference.totals.losers == expected.losers);
        RC_ASSERT(difference.totals.winners == expected.winners);
        RC_ASSERT(difference.totals.newlyBroken == expected.newlyBroken);
        RC_ASSERT(difference.totals.newlyKept == expected.newlyKept);
        std::size_t losers = 0;
        for (const CustomerDifference& customer : difference.customers) {
            losers += customer.totals.losers;
        }
        RC_ASSERT(losers == expected.losers);
    }));
}

void IncrementalRunTest::aSlippedPurchaseNamesItsLosers()
{
    const Bench bench(BacklogBuilder()
                          .line({.order = "SO-1", .requested = testDay(7), .promised = testDay(7)})
                          .line({.order = "SO-2", .item = "I2"})
                          .inbound({.key = "PO-1/1", .expected = testDay(6)})
                          .build());
    const PlanDifference difference =
        bench.differ({ScenarioChange::inboundDate("PO-1/1", testDay(9))});
    QCOMPARE(difference.lines.size(), std::size_t{1});
    const LineDifference& line = difference.lines.front();
    QCOMPARE(bench.backlog->orderKey(line.line), std::string_view("SO-1"));
    QCOMPARE(line.before, testDay(7));
    QCOMPARE(line.after, testDay(9));
    QCOMPARE(line.days.value_or(0), 2);
    QVERIFY(line.broken());
    QCOMPARE(line.value.text(), std::string("50.00"));
    QCOMPARE(difference.totals.valueAtRisk.front().second, std::int64_t{5'000});
}

void IncrementalRunTest::moreStockNamesItsWinners()
{
    const Bench bench(BacklogBuilder().line({}).build());
    const PlanDifference difference =
        bench.differ({ScenarioChange::stockOnHand("I1", "L1", whole(10))});
    QCOMPARE(difference.totals.winners, std::size_t{1});
    QCOMPARE(difference.totals.newlyKept, std::size_t{1});
    QVERIFY(!difference.lines.front().days.has_value());
}

void IncrementalRunTest::aRaisedPriorityTakesFromAnother()
{
    const Bench bench(BacklogBuilder()
                          .line({.order = "SO-1", .priority = 2})
                          .line({.order = "SO-2", .priority = 3})
                          .stock({.onHand = whole(10)})
                          .build());
    const PlanDifference difference = bench.differ({ScenarioChange::linePriority("SO-2", "1", 1)});
    QCOMPARE(difference.totals.winners, std::size_t{1});
    QCOMPARE(difference.totals.losers, std::size_t{1});
    QCOMPARE(bench.backlog->orderKey(difference.lines.front().line), std::string_view("SO-1"));
}

void IncrementalRunTest::aDroppedLineIsNoLoserAndFreesItsSupply()
{
    const Bench bench(BacklogBuilder()
                          .line({.order = "SO-1", .priority = 2})
                          .line({.order = "SO-2", .priority = 3})
                          .stock({.onHand = whole(10)})
                          .build());
    const PlanDifference difference = bench.differ({ScenarioChange::dropLine("SO-1", "1")});
    QCOMPARE(difference.lines.size(), std::size_t{1});
    QCOMPARE(difference.totals.winners, std::size_t{1});
    QCOMPARE(bench.backlog->orderKey(difference.lines.front().line), std::string_view("SO-2"));
}

void IncrementalRunTest::aLaterRequestCanMakeALineOnTime()
{
    const Bench bench(BacklogBuilder().line({}).inbound({.expected = testDay(5)}).build());
    const PlanDifference difference =
        bench.differ({ScenarioChange::lineRequested("SO-1", "1", testDay(5))});
    QCOMPARE(difference.totals.newlyKept, std::size_t{1});
    QCOMPARE(difference.totals.winners + difference.totals.losers, std::size_t{0});
}

void IncrementalRunTest::aLineLeftWithoutSupplyIsTheGreatestLoser()
{
    const Bench bench(BacklogBuilder()
                          .line({.order = "SO-1", .priority = 1})
                          .line({.order = "SO-2", .priority = 2})
                          .inbound({.key = "PO-1/1", .expected = testDay(1)})
                          .inbound({.key = "PO-2/1", .expected = testDay(2)})
                          .build());
    const PlanDifference difference = bench.differ({ScenarioChange::dropInbound("PO-1/1")});
    QCOMPARE(difference.lines.size(), std::size_t{2});
    QCOMPARE(bench.backlog->orderKey(difference.lines[0].line), std::string_view("SO-2"));
    QVERIFY(!difference.lines[0].after.known());
    QCOMPARE(difference.lines[0].shortageAfter, whole(10).units());
    QCOMPARE(difference.lines[1].days.value_or(0), 1);
}

void IncrementalRunTest::totalsGoByCustomer()
{
    const Bench bench(BacklogBuilder()
                          .line({.order = "SO-1", .customer = "C1", .requested = testDay(7)})
                          .line({.order = "SO-2",
                                 .customer = "C2",
                                 .requested = testDay(7),
                                 .promised = testDay(7)})
                          .inbound({.key = "PO-1/1", .open = whole(20), .expected = testDay(6)})
                          .build());
    const PlanDifference difference =
        bench.differ({ScenarioChange::inboundDate("PO-1/1", testDay(30))});
    QCOMPARE(difference.customers.size(), std::size_t{2});
    QCOMPARE(difference.customers[0].totals.losers, std::size_t{1});
    QCOMPARE(difference.totals.newlyBroken, std::size_t{2});
}

void IncrementalRunTest::allocatedBeyondALowerQuantityIsNotGivenToOthers()
{
    const Bench bench(BacklogBuilder()
                          .line({.order = "SO-1", .allocated = whole(10)})
                          .line({.order = "SO-2"})
                          .stock({.onHand = whole(10), .allocated = whole(10)})
                          .build());
    const ResolvedScenario scenario =
        bench.resolve({ScenarioChange::lineQuantity("SO-1", "1", whole(4))});
    const Plan plan = bench.patched(scenario);
    QCOMPARE(plan.pegsOf(0)[0].quantity, whole(4).units());
    QCOMPARE(plan.shortage[1], whole(10).units());
}

void IncrementalRunTest::datesAtTheEndsOfTheCalendarAreDates()
{
    const Bench bench(BacklogBuilder().line({}).inbound({.key = "PO-1/1"}).build());
    const PlanDifference first =
        bench.differ({ScenarioChange::inboundDate("PO-1/1", Date::fromYmd(1, 1, 1))});
    QCOMPARE(first.lines.front().after, testDay(1)); // overdue comes tomorrow
    const PlanDifference last =
        bench.differ({ScenarioChange::inboundDate("PO-1/1", Date::fromYmd(9999, 12, 31))});
    QCOMPARE(last.lines.front().after, Date::fromYmd(9999, 12, 31));
    QVERIFY(last.lines.front().loses());
}

QTEST_APPLESS_MAIN(IncrementalRunTest)
#include "IncrementalRunTest.moc"
