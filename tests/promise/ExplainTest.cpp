#include "promise/Explain.h"

#include "promise/RandomVariant.h"
#include "promise/StandardRun.h"
#include "promise/variant/VariantRun.h"
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

struct Explained {
    BacklogPtr backlog;
    Plan plan;
    Explanation explanation;
};

Explained explained(BacklogBuilder& builder, std::string_view order)
{
    const BacklogPtr backlog = builder.build();
    Plan plan = standardRun(*backlog, testToday());
    Explanation explanation = explainLine(*backlog, plan, backlog->findLine(order, "1"));
    return {backlog, std::move(plan), std::move(explanation)};
}

std::string_view orderOf(const Explained& result, std::size_t outranker)
{
    return result.backlog->orderKey(result.explanation.outrankedBy[outranker].line);
}

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheInboundLineThatSetsTheDate();
    void namesWhoTookTheSupply();
    void linesThatTookOnlyLaterSupplyAreNotNamed();
    void allocatedStockOfOthersIsNotHeldAgainstThem();
    void aLineServedInTimeIsOutrankedByNobody();
    void theMostHarmfulComeFirstAndTheListIsBounded();
    void everyOutrankerReallyOutranks();
    void suppliesAreToldInTheOrderOfTheRule();
    void consideredSuppliesAddUp();
};

void ExplainTest::namesTheInboundLineThatSetsTheDate()
{
    BacklogBuilder builder;
    builder.line({.order = "SO-1"})
        .stock({.onHand = whole(4)})
        .inbound({.key = "PO-1", .open = whole(3), .expected = testDay(2)})
        .inbound({.key = "PO-2", .open = whole(9), .expected = testDay(6)});
    const Explained result = explained(builder, "SO-1");
    QCOMPARE(result.explanation.pegs.size(), std::size_t{3});
    QCOMPARE(result.backlog->text(result.backlog->inbound.key[result.explanation.limiting]),
             std::string_view("PO-2"));
    QVERIFY(result.explanation.outrankedBy.empty());
}

void ExplainTest::namesWhoTookTheSupply()
{
    BacklogBuilder builder;
    builder.line({.order = "SO-1", .priority = 2})
        .line({.order = "SO-2", .ordered = whole(7), .priority = 1})
        .line({.order = "SO-3", .priority = 3})
        .stock({.onHand = whole(7)})
        .inbound({.open = whole(30), .expected = testDay(9)});
    const Explained result = explained(builder, "SO-1");
    QCOMPARE(result.explanation.outrankedBy.size(), std::size_t{1});
    QCOMPARE(orderOf(result, 0), std::string_view("SO-2"));
    QCOMPARE(result.explanation.outrankedBy[0].inTime, whole(7).units());
}

void ExplainTest::linesThatTookOnlyLaterSupplyAreNotNamed()
{
    BacklogBuilder builder;
    builder.line({.order = "SO-1", .requested = testDay(1), .priority = 2})
        .line({.order = "SO-2", .requested = testDay(20), .priority = 1})
        .inbound({.key = "PO-1", .expected = testDay(3)})
        .inbound({.key = "PO-2", .expected = testDay(15)});
    const Explained result = explained(builder, "SO-1");
    QCOMPARE(result.plan.projected[0], testDay(3));
    QVERIFY(result.explanation.outrankedBy.empty());
}

void ExplainTest::allocatedStockOfOthersIsNotHeldAgainstThem()
{
    BacklogBuilder builder;
    builder.line({.order = "SO-1", .priority = 2})
        .line({.order = "SO-2", .allocated = whole(10), .priority = 1})
        .stock({.onHand = whole(10), .allocated = whole(10)});
    const Explained result = explained(builder, "SO-1");
    QCOMPARE(result.explanation.shortage, whole(10).units());
    QVERIFY(result.explanation.outrankedBy.empty());
}

void ExplainTest::aLineServedInTimeIsOutrankedByNobody()
{
    BacklogBuilder builder;
    builder.line({.order = "SO-1", .requested = testDay(5), .priority = 2})
        .line({.order = "SO-2", .priority = 1})
        .stock({.onHand = whole(10)})
        .inbound({.expected = testDay(4)});
    QVERIFY(explained(builder, "SO-1").explanation.outrankedBy.empty());
}

void ExplainTest::theMostHarmfulComeFirstAndTheListIsBounded()
{
    BacklogBuilder builder;
    builder.line({.order = "SO-99", .requested = testDay(1), .priority = 2});
    for (int i = 10; i < 50; ++i) {
        builder.line(
            {.order = "SO-" + std::to_string(i), .ordered = whole(i == 30 ? 5 : 1), .priority = 1});
    }
    builder.stock({.onHand = whole(44)});
    const Explained result = explained(builder, "SO-99");
    QCOMPARE(result.explanation.outrankerCount, std::size_t{40});
    QCOMPARE(result.explanation.outrankedQuantity, whole(44).units());
    QCOMPARE(result.explanation.outrankedBy.size(), Explanation::outrankerLimit);
    QCOMPARE(orderOf(result, 0), std::string_view("SO-30"));
    QCOMPARE(orderOf(result, 1), std::string_view("SO-10"));
    QCOMPARE(orderOf(result, 2), std::string_view("SO-11"));
}

void ExplainTest::everyOutrankerReallyOutranks()
{
    QVERIFY(rc::check([] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        const LineTable& lines = backlog->lines;
        const Plan plan = standardRun(*backlog, testToday());
        for (LineIx line = 0; line < lines.size(); ++line) {
            for (const Outranker& outranker : explainLine(*backlog, plan, line).outrankedBy) {
                const LineIx other = outranker.line;
                RC_ASSERT(lines.item[other] == lines.item[line]);
                RC_ASSERT(lines.location[other] == lines.location[line]);
                RC_ASSERT(std::tuple(lines.priority[other], lines.requested[other], other)
                          < std::tuple(lines.priority[line], lines.requested[line], line));
                RC_ASSERT(outranker.quantity >= outranker.inTime);
                RC_ASSERT(outranker.quantity <= lines.open(other));
                RC_ASSERT(plan.projected[line] > needDate(lines.requested[line], testToday()));
            }
        }
    }));
}

void ExplainTest::suppliesAreToldInTheOrderOfTheRule()
{
    BacklogBuilder builder;
    builder.line({.order = "SO-1", .ordered = whole(12), .requested = testDay(5), .priority = 2})
        .line({.order = "SO-2", .ordered = whole(4), .requested = testDay(5), .priority = 1})
        .stock({.onHand = whole(3)})
        .inbound({.key = "PO-1", .open = whole(6), .expected = testDay(4)})
        .inbound({.key = "PO-2", .open = whole(2), .expected = testDay(7)})
        .inbound({.key = "PO-3", .open = whole(50), .expected = testDay(9)})
        .inbound({.key = "PO-4", .open = whole(50), .expected = Date()});
    const Explained result = explained(builder, "SO-1");
    const auto& considered = result.explanation.considered;
    QCOMPARE(considered.size(), std::size_t{4}); // one has no date
    QCOMPARE(considered[0].date, testDay(4));
    QCOMPARE(considered[0].gave, whole(2).units());
    QCOMPARE(considered[0].takers,
             (std::vector<SupplyTaker>{{1, whole(4).units()}})); // what it could not have
    QVERIFY(considered[1].kind == SupplyKind::Stock);
    QCOMPARE(considered[1].gave, whole(3).units());
    QCOMPARE(considered[2].date, testDay(7));
    QCOMPARE(considered[3].gave, whole(5).units());
    QCOMPARE(considered[3].left, whole(45).units());
}

void ExplainTest::consideredSuppliesAddUp()
{
    QVERIFY(rc::check("each supply is given, taken or left, under any variant", [] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        const auto basis = presentCommitments(backlog->lines);
        const RunVariant variant = *genRandomVariant();
        const Plan plan = runVariant(*backlog, {variant, nullptr, basis, testToday(), 1}).plan;
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            const Explanation why = explainLine(*backlog, plan, line, Outranking::ByPlan);
            std::int64_t gave = 0;
            for (const ConsideredSupply& supply : why.considered) {
                std::int64_t taken = 0;
                for (const SupplyTaker& taker : supply.takers) {
                    RC_ASSERT(taker.line != line);
                    taken += taker.quantity;
                }
                RC_ASSERT(supply.left >= 0);
                RC_ASSERT(supply.gave + supply.left + taken <= supply.quantity);
                RC_ASSERT(supply.takerCount > ConsideredSupply::takerLimit
                          || supply.gave + supply.left + taken == supply.quantity);
                gave += supply.gave;
            }
            for (const Peg& peg : plan.pegsOf(line)) {
                gave -= peg.kind == SupplyKind::Allocated ? 0 : peg.quantity;
            }
            RC_ASSERT(gave == 0);
            for (const Outranker& outranker : why.outrankedBy) {
                RC_ASSERT(outranker.line != line);
            }
        }
    }));
}

QTEST_APPLESS_MAIN(ExplainTest)
#include "ExplainTest.moc"
