#include "promise/StandardRun.h"

#include "promise/ReferenceMatcher.h"
#include "support/BacklogBuilder.h"
#include "support/RandomWorld.h"
#include "support/SyntheticBacklog.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace repromise;

namespace {

using LineKey = std::pair<std::string, std::string>;

LineKey keyOf(const Backlog& backlog, LineIx line)
{
    return {std::string(backlog.orderKey(line)), std::string(backlog.lineKey(line))};
}

std::map<LineKey, ReferenceResult> byKey(const Backlog& backlog, const Plan& plan)
{
    std::map<LineKey, ReferenceResult> results;
    for (LineIx line = 0; line < backlog.lines.size(); ++line) {
        results[keyOf(backlog, line)] = asReference(plan, line);
    }
    return results;
}

std::int64_t pegged(std::span<const Peg> pegs)
{
    std::int64_t sum = 0;
    for (const Peg& peg : pegs) {
        sum += peg.quantity;
    }
    return sum;
}

Quantity whole(int count)
{
    return Quantity::whole(count);
}

bool samePlan(const Plan& one, const Plan& two)
{
    return one.today == two.today && one.projected == two.projected && one.safe == two.safe
           && one.shortage == two.shortage && one.limiting == two.limiting
           && one.onStock == two.onStock && one.pegRange == two.pegRange && one.pegs == two.pegs
           && one.undatedInbound == two.undatedInbound;
}

Plan run(const BacklogPtr& backlog)
{
    return standardRun(*backlog, testToday());
}

// One item-location, `count` lines of quantity 1 and as many supplies of one half.
Backlog crowded(std::uint32_t count)
{
    const BacklogPtr seed = BacklogBuilder().line({}).build();
    Backlog backlog = *seed;
    LineTable& lines = backlog.lines;
    for (std::uint32_t i = 1; i < count; ++i) {
        lines.id.push_back(i);
        lines.order.push_back(0);
        lines.key.push_back(lines.key[0]);
        lines.item.push_back(0);
        lines.location.push_back(0);
        lines.ordered.push_back(Quantity::unitsPerOne);
        lines.shipped.push_back(0);
        lines.allocated.push_back(0);
        lines.cancelled.push_back(0);
        lines.requested.push_back(testDay(static_cast<int>(i * 7919U % 1000U)));
        lines.promised.push_back({});
        lines.priority.push_back(static_cast<std::int16_t>(i % 5));
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        backlog.inbound.id.push_back(i);
        backlog.inbound.item.push_back(0);
        backlog.inbound.location.push_back(0);
        backlog.inbound.open.push_back(Quantity::unitsPerOne / 2);
        backlog.inbound.expected.push_back(testDay(static_cast<int>(i / (count / 1000U + 1U))));
    }
    return backlog;
}

} // namespace

class StandardRunTest : public QObject {
    Q_OBJECT

private slots:
    void stockOnHandServesByRankNotByRow();
    void takesTheLatestSupplyInTimeAndLeavesTheEarlierOnes();
    void takesTheEarliestLateSupplyWhenNothingIsInTime();
    void splitsAcrossSuppliesAndDatesByTheLast();
    void allocatedQuantityIsThereToday();
    void overdueInboundArrivesTomorrow();
    void undatedInboundIsNoSupplyAndIsReported();
    void partSupplyLeavesTheDateUnknown();
    void aShortLineStillNamesTheLateSupplyItWaitsFor();
    void supplyElsewhereDoesNotHelp();
    void linesWithoutRequestedDateComeLastInTheirPriority();
    void onlyStockThatIsFreeTodayCountsAsOnStock();
    void equalsTheReference();
    void noSupplyIsUsedTwiceAndNoneIsLost();
    void lowerRankedDemandChangesNobodyElse();
    void noDateComesBeforeItsSupply();
    void sameInputGivesTheSameBytes();
    void threadsChangeNoByte();
    void noThreadCountChangesAByteOfAnyWorld();
    void aCrowdOnOneItemLocationFinishes();
};

void StandardRunTest::stockOnHandServesByRankNotByRow()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1", .priority = 2})
                                   .line({.order = "SO-2", .priority = 1})
                                   .stock({.onHand = whole(10)})
                                   .build();
    const Plan plan = run(backlog);
    QCOMPARE(plan.shortage[0], whole(10).units());
    QCOMPARE(plan.projected[1], testToday());
}

void StandardRunTest::takesTheLatestSupplyInTimeAndLeavesTheEarlierOnes()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1", .requested = testDay(5), .priority = 1})
                                   .line({.order = "SO-2", .requested = testDay(0), .priority = 2})
                                   .stock({.onHand = whole(10)})
                                   .inbound({.expected = testDay(4)})
                                   .build();
    const Plan plan = run(backlog);
    QCOMPARE(plan.pegsOf(0)[0].kind, SupplyKind::Inbound);
    QCOMPARE(plan.projected[0], testDay(5));
    QCOMPARE(plan.limiting[0], noIx);
    QCOMPARE(plan.projected[1], testToday());
}

void StandardRunTest::takesTheEarliestLateSupplyWhenNothingIsInTime()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.requested = testDay(1)})
                                   .inbound({.key = "PO-1", .expected = testDay(9)})
                                   .inbound({.key = "PO-2", .expected = testDay(3)})
                                   .build();
    const Plan plan = run(backlog);
    QCOMPARE(plan.projected[0], testDay(3));
    QCOMPARE(backlog->text(backlog->inbound.key[plan.limiting[0]]), std::string_view("PO-2"));
}

void StandardRunTest::splitsAcrossSuppliesAndDatesByTheLast()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .line({.ordered = whole(10), .requested = testDay(2)})
            .stock({.onHand = whole(3)})
            .inbound({.key = "PO-1", .open = whole(2), .expected = testDay(1)})
            .inbound({.key = "PO-2", .open = whole(9), .expected = testDay(6)})
            .build();
    const Plan plan = run(backlog);
    const auto pegs = plan.pegsOf(0);
    QCOMPARE(pegs.size(), std::size_t{3});
    QCOMPARE(pegs[0].date, testToday());
    QCOMPARE(pegs[1].date, testDay(1));
    QCOMPARE(pegs[2].quantity, whole(5).units());
    QCOMPARE(plan.projected[0], testDay(6));
}

void StandardRunTest::allocatedQuantityIsThereToday()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .line({.order = "SO-1", .allocated = whole(10), .requested = testDay(-3)})
            .line({.order = "SO-2", .allocated = whole(4)})
            .stock({.onHand = whole(14), .allocated = whole(14)})
            .inbound({.open = whole(6), .expected = testDay(2)})
            .build();
    const Plan plan = run(backlog);
    QCOMPARE(plan.projected[0], testToday());
    QCOMPARE(plan.pegsOf(0)[0].kind, SupplyKind::Allocated);
    QCOMPARE(plan.pegsOf(1)[0].quantity, whole(4).units());
    QCOMPARE(plan.pegsOf(1)[1].kind, SupplyKind::Inbound);
    QCOMPARE(plan.projected[1], testDay(2));
}

void StandardRunTest::overdueInboundArrivesTomorrow()
{
    const BacklogPtr backlog =
        BacklogBuilder().line({}).inbound({.expected = testDay(-30)}).build();
    QCOMPARE(run(backlog).projected[0], testDay(1));
}

void StandardRunTest::undatedInboundIsNoSupplyAndIsReported()
{
    const BacklogPtr backlog = BacklogBuilder().line({}).inbound({.expected = Date()}).build();
    const Plan plan = run(backlog);
    QVERIFY(!plan.projected[0].known());
    QCOMPARE(plan.undatedInbound, std::vector<InboundIx>{0});
}

void StandardRunTest::partSupplyLeavesTheDateUnknown()
{
    const BacklogPtr backlog = BacklogBuilder().line({}).stock({.onHand = whole(9)}).build();
    const Plan plan = run(backlog);
    QVERIFY(!plan.projected[0].known());
    QCOMPARE(plan.shortage[0], whole(1).units());
    QCOMPARE(pegged(plan.pegsOf(0)), whole(9).units());
}

void StandardRunTest::aShortLineStillNamesTheLateSupplyItWaitsFor()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .line({.order = "SO-1", .item = "I1"})
            .line({.order = "SO-2", .item = "I2", .requested = testDay(9)})
            .stock({.item = "I1", .onHand = whole(2)})
            .inbound({.key = "PO-1", .item = "I1", .open = whole(3), .expected = testDay(4)})
            .inbound({.key = "PO-2", .item = "I1", .open = whole(3), .expected = testDay(6)})
            .inbound({.key = "PO-3", .item = "I2", .open = whole(3), .expected = testDay(6)})
            .build();
    const Plan plan = run(backlog);
    QVERIFY(!plan.projected[0].known());
    QCOMPARE(plan.shortage[0], whole(2).units());
    QCOMPARE(backlog->text(backlog->inbound.key[plan.limiting[0]]), std::string_view("PO-2"));
    QCOMPARE(plan.limiting[1], noIx); // what it gets is in time; what it lacks nobody ordered
}

void StandardRunTest::supplyElsewhereDoesNotHelp()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.item = "I1", .location = "L1"})
                                   .stock({.item = "I1", .location = "L2"})
                                   .stock({.item = "I2", .location = "L1"})
                                   .build();
    QCOMPARE(run(backlog).shortage[0], whole(10).units());
}

void StandardRunTest::linesWithoutRequestedDateComeLastInTheirPriority()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .line({.order = "SO-1", .requested = Date()})
            .line({.order = "SO-2", .requested = testDay(300)})
            .line({.order = "SO-3", .requested = testDay(300), .priority = 4})
            .stock({.onHand = whole(20)})
            .build();
    const Plan plan = run(backlog);
    QCOMPARE(plan.projected[0], testToday());
    QCOMPARE(plan.shortage[1], 0);
    QCOMPARE(plan.shortage[2], whole(10).units());
}

void StandardRunTest::onlyStockThatIsFreeTodayCountsAsOnStock()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1", .item = "I1"})
                                   .line({.order = "SO-2", .item = "I2"})
                                   .line({.order = "SO-3", .item = "I3", .allocated = whole(10)})
                                   .stock({.item = "I1", .onHand = whole(10)})
                                   .stock({.item = "I2", .onHand = whole(9)})
                                   .inbound({.item = "I2", .expected = testDay(1)})
                                   .build();
    QCOMPARE(run(backlog).onStock, (std::vector<std::uint8_t>{1, 0, 0}));
}

void StandardRunTest::equalsTheReference()
{
    QVERIFY(rc::check("the standard run gives what the definition says", [] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        const Plan plan = run(backlog);
        const auto expected = referenceRun(*backlog, testToday());
        for (LineIx line = 0; line < expected.size(); ++line) {
            RC_ASSERT(asReference(plan, line) == expected[line]);
        }
    }));
}

void StandardRunTest::noSupplyIsUsedTwiceAndNoneIsLost()
{
    QVERIFY(rc::check("supply and demand are conserved", [] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        const Plan plan = run(backlog);
        std::map<std::pair<ItemIx, LocationIx>, std::int64_t> stockLeft;
        for (std::size_t row = 0; row < backlog->stock.size(); ++row) {
            stockLeft[{backlog->stock.item[row], backlog->stock.location[row]}] +=
                backlog->stock.onHand[row] - backlog->stock.allocated[row];
        }
        std::vector<std::int64_t> inboundLeft = backlog->inbound.open;
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            RC_ASSERT(pegged(plan.pegsOf(line)) + plan.shortage[line] == backlog->lines.open(line));
            for (const Peg& peg : plan.pegsOf(line)) {
                RC_ASSERT(peg.line == line);
                RC_ASSERT(peg.quantity > 0);
                if (peg.kind == SupplyKind::Stock) {
                    auto& left =
                        stockLeft[{backlog->lines.item[line], backlog->lines.location[line]}];
                    RC_ASSERT((left -= peg.quantity) >= 0);
                } else if (peg.kind == SupplyKind::Inbound) {
                    RC_ASSERT(backlog->inbound.item[peg.inbound] == backlog->lines.item[line]);
                    RC_ASSERT((inboundLeft[peg.inbound] -= peg.quantity) >= 0);
                }
            }
        }
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            if (plan.shortage[line] > 0) {
                const std::pair place(backlog->lines.item[line], backlog->lines.location[line]);
                RC_ASSERT(stockLeft[place] <= 0);
                for (InboundIx row = 0; row < inboundLeft.size(); ++row) {
                    const bool here =
                        std::pair(backlog->inbound.item[row], backlog->inbound.location[row])
                        == place;
                    RC_ASSERT(!here || !backlog->inbound.expected[row].known()
                              || inboundLeft[row] == 0);
                }
            }
        }
    }));
}

void StandardRunTest::lowerRankedDemandChangesNobodyElse()
{
    QVERIFY(rc::check("adding a lower-ranked line changes no other line", [] {
        BacklogBuilder builder = (*genRandomWorld()).builder();
        const BacklogPtr before = builder.build();
        builder.line({.order = *rc::gen::element<std::string>("SO-0", "SO-2", "SO-9"),
                      .line = "999",
                      .ordered = whole(*rc::gen::inRange(1, 50)),
                      .requested = testDay(*rc::gen::inRange(-5, 20)),
                      .priority = 100});
        const BacklogPtr after = builder.build();
        const auto old = byKey(*before, run(before));
        auto now = byKey(*after, run(after));
        RC_ASSERT(now.size() == old.size() + 1);
        for (const auto& [key, result] : old) {
            RC_ASSERT(now[key] == result);
        }
    }));
}

void StandardRunTest::noDateComesBeforeItsSupply()
{
    QVERIFY(rc::check("nothing ships before it is needed or before its supply is there", [] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        const Plan plan = run(backlog);
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            RC_ASSERT(plan.projected[line].known() == (plan.shortage[line] == 0));
            RC_ASSERT(plan.projected[line] >= testToday());
            for (const Peg& peg : plan.pegsOf(line)) {
                RC_ASSERT(plan.projected[line] >= peg.date);
                if (peg.kind == SupplyKind::Inbound) {
                    RC_ASSERT(peg.date >= backlog->inbound.expected[peg.inbound]);
                    RC_ASSERT(peg.date > testToday());
                }
            }
        }
    }));
}

void StandardRunTest::sameInputGivesTheSameBytes()
{
    QVERIFY(rc::check("two runs are equal in every column", [] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        RC_ASSERT(samePlan(run(backlog), run(backlog)));
    }));
}

void StandardRunTest::threadsChangeNoByte()
{
    const BacklogPtr backlog = syntheticBacklog({.lines = 150'000});
    const Plan one = standardRun(*backlog, testToday());
    QVERIFY(samePlan(one, standardRun(*backlog, testToday(), 2)));
    QVERIFY(samePlan(one, standardRun(*backlog, testToday(), 4)));
}

void StandardRunTest::noThreadCountChangesAByteOfAnyWorld()
{
    // Made once: worlds with enough demand for several threads are not small.
    std::map<std::uint64_t, std::pair<BacklogPtr, Plan>> worlds;
    const auto law = [&worlds] {
        const auto seed = *rc::gen::inRange<std::uint64_t>(1, 5);
        if (!worlds.contains(seed)) {
            const BacklogPtr backlog = syntheticBacklog({.lines = 70'000, .seed = seed});
            worlds[seed] = {backlog, standardRun(*backlog, testToday())};
        }
        const auto& [backlog, one] = worlds[seed];
        const auto threads = *rc::gen::inRange<unsigned>(2, 9);
        RC_ASSERT(samePlan(one, standardRun(*backlog, testToday(), threads)));
    };
    QVERIFY(rc::check("one thread or many give the same plan", law));
}

void StandardRunTest::aCrowdOnOneItemLocationFinishes()
{
    const Backlog backlog = crowded(300'000);
    const Plan plan = standardRun(backlog, testToday());
    std::int64_t shortage = 0;
    for (const std::int64_t part : plan.shortage) {
        shortage += part;
    }
    std::int64_t wanted = 0;
    for (LineIx line = 0; line < backlog.lines.size(); ++line) {
        wanted += backlog.lines.open(line);
    }
    QCOMPARE(pegged(plan.pegs), 300'000 * (Quantity::unitsPerOne / 2));
    QCOMPARE(shortage, wanted - pegged(plan.pegs));
}

QTEST_APPLESS_MAIN(StandardRunTest)
#include "StandardRunTest.moc"
