#include "promise/Explain.h"

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

QTEST_APPLESS_MAIN(ExplainTest)
#include "ExplainTest.moc"
