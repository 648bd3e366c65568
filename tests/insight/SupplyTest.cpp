#include "insight/ShortItems.h"
#include "insight/StockProjection.h"
#include "promise/StandardRun.h"
#include "support/BacklogBuilder.h"
#include "support/RandomWorld.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace repromise;

namespace {

Quantity whole(int count)
{
    return Quantity::whole(count);
}

/// A Backlog, its plan, and the columns the workflow room would derive.
struct World {
    explicit World(BacklogPtr of) : backlog(std::move(of)), plan(standardRun(*backlog, testToday()))
    {
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            const Date due = dueDate(backlog->lines.requested[line], backlog->lines.promised[line]);
            const Date projected = plan.projected[line];
            backorder.push_back(!projected.known() || projected > due ? 1 : 0);
            valueMinor.push_back(backlog->openValue(line).minor);
        }
    }

    std::vector<ShortItem> shortages() const
    {
        return shortItems(*backlog, plan, {backorder, {}, valueMinor, {}, {}});
    }

    BacklogPtr backlog;
    Plan plan;
    std::vector<std::uint8_t> backorder;
    std::vector<std::int64_t> valueMinor;
};

ItemLocation placeOf(const Backlog& backlog, LineIx line)
{
    return {backlog.lines.item[line], backlog.lines.location[line]};
}

} // namespace

class SupplyTest : public QObject {
    Q_OBJECT

private slots:
    void shortItemsCountWhatIsLateAndWhatHasNoSupply();
    void theDearestShortageComesFirst();
    void onTimeItemsAreNotShort();
    void nextInboundIsTheEarliestDatedOne();
    void shortItemsHoldEveryBackorderOnce();
    void projectionGoesBelowZeroWhenDemandComesFirst();
    void overdueInboundArrivesTomorrowAndUndatedNever();
    void inboundKnowsWhoHangsOnIt();
    void aScenarioMovesTheProjection();
    void projectionEndsWithAllSupplyLessAllDemand();
};

void SupplyTest::shortItemsCountWhatIsLateAndWhatHasNoSupply()
{
    const World world(BacklogBuilder()
                          .line({.order = "SO-1", .ordered = whole(10), .priority = 1})
                          .line({.order = "SO-2", .customer = "C2", .ordered = whole(6)})
                          .stock({.onHand = whole(4)})
                          .inbound({.open = whole(8), .expected = testDay(3)})
                          .build());
    const auto items = world.shortages();
    QCOMPARE(items.size(), std::size_t{1});
    QCOMPARE(items[0].backorders.lines, std::uint64_t{2});
    QCOMPARE(items[0].customers, 2U);
    QCOMPARE(items[0].late, whole(8).units());
    QCOMPARE(items[0].noSupply, whole(4).units());
    QCOMPARE(items[0].backorders.value.front().text(), std::string("80.00"));
}

void SupplyTest::theDearestShortageComesFirst()
{
    const World world(BacklogBuilder()
                          .line({.order = "SO-1", .item = "I1", .ordered = whole(1)})
                          .line({.order = "SO-2", .item = "I2", .ordered = whole(9)})
                          .line({.order = "SO-3", .item = "I3", .ordered = whole(5)})
                          .build());
    const auto items = world.shortages();
    QCOMPARE(items.size(), std::size_t{3});
    QCOMPARE(items[0].at, placeOf(*world.backlog, 1));
    QCOMPARE(items[2].at, placeOf(*world.backlog, 0));
}

void SupplyTest::onTimeItemsAreNotShort()
{
    const World world(BacklogBuilder().line({}).stock({}).build());
    QVERIFY(world.shortages().empty());
}

void SupplyTest::nextInboundIsTheEarliestDatedOne()
{
    const World world(BacklogBuilder()
                          .line({.ordered = whole(50)})
                          .inbound({.key = "PO-1", .expected = Date()})
                          .inbound({.key = "PO-2", .expected = testDay(9)})
                          .inbound({.key = "PO-3", .expected = testDay(-9)})
                          .build());
    const ShortItem item = world.shortages().front();
    const Backlog& backlog = *world.backlog;
    QCOMPARE(backlog.text(backlog.inbound.key[item.nextInbound]), std::string_view("PO-3"));
    QCOMPARE(item.nextInboundDate, testDay(1));
}

void SupplyTest::shortItemsHoldEveryBackorderOnce()
{
    QVERIFY(rc::check("lines, quantities and customers add up to those of the backorders", [] {
        const World world((*genRandomWorld()).backlog());
        std::map<ItemLocation, std::pair<std::uint64_t, std::int64_t>> expected;
        std::map<ItemLocation, std::set<CustomerIx>> customers;
        for (LineIx line = 0; line < world.backlog->lines.size(); ++line) {
            if (world.backorder[line] == 0) {
                continue;
            }
            const ItemLocation at = placeOf(*world.backlog, line);
            const LineTable& lines = world.backlog->lines;
            const Date due = dueDate(lines.requested[line], lines.promised[line]);
            std::int64_t inTime = 0;
            for (const Peg& peg : world.plan.pegsOf(line)) {
                inTime += peg.date <= due ? peg.quantity : 0;
            }
            expected[at].first += 1;
            expected[at].second += lines.open(line) - inTime;
            customers[at].insert(world.backlog->customerOf(line));
        }
        const auto items = world.shortages();
        RC_ASSERT(items.size() == expected.size());
        for (const ShortItem& item : items) {
            RC_ASSERT(item.backorders.lines == expected[item.at].first);
            RC_ASSERT(item.shortage() == expected[item.at].second);
            RC_ASSERT(item.customers == customers[item.at].size());
        }
    }));
}

void SupplyTest::projectionGoesBelowZeroWhenDemandComesFirst()
{
    const World world(BacklogBuilder()
                          .line({.order = "SO-1", .ordered = whole(6), .requested = testDay(2)})
                          .line({.order = "SO-2", .item = "I2"})
                          .stock({.onHand = whole(4)})
                          .inbound({.open = whole(8), .expected = testDay(3)})
                          .build());
    const StockProjection found =
        projectStock(*world.backlog, world.plan, placeOf(*world.backlog, 0));
    QCOMPARE(found.steps.size(), std::size_t{3});
    QCOMPARE(found.steps[0].balance, whole(4).units());
    QCOMPARE(found.steps[1].balance, whole(-2).units());
    QCOMPARE(found.steps[2].balance, whole(6).units());
    QCOMPARE(found.lowest, whole(-2).units());
    QCOMPARE(found.lowestDate, testDay(2));
}

void SupplyTest::overdueInboundArrivesTomorrowAndUndatedNever()
{
    const World world(BacklogBuilder()
                          .line({})
                          .inbound({.key = "PO-1", .expected = testDay(-9)})
                          .inbound({.key = "PO-2", .expected = Date()})
                          .build());
    const StockProjection found =
        projectStock(*world.backlog, world.plan, placeOf(*world.backlog, 0));
    QCOMPARE(found.inbound.size(), std::size_t{2});
    QCOMPARE(found.inbound[0].available, testDay(1));
    QVERIFY(!found.inbound[1].available.known());
    QCOMPARE(found.steps.back().balance, whole(0).units());
}

void SupplyTest::inboundKnowsWhoHangsOnIt()
{
    const World world(BacklogBuilder()
                          .line({.order = "SO-1", .ordered = whole(5)})
                          .line({.order = "SO-2", .ordered = whole(5), .requested = testDay(9)})
                          .inbound({.key = "PO-1", .open = whole(10), .expected = testDay(3)})
                          .build());
    const StockProjection found =
        projectStock(*world.backlog, world.plan, placeOf(*world.backlog, 0));
    QCOMPARE(found.inbound[0].lines, 2U);
    QCOMPARE(found.inbound[0].limitedLines, 1U);
}

void SupplyTest::aScenarioMovesTheProjection()
{
    const World world(BacklogBuilder().line({}).inbound({.key = "PO-1/1"}).build());
    const auto scenario = resolveScenario(
        *world.backlog,
        {.name = "test",
         .note = {},
         .changes = {ScenarioChange::inboundDate("PO-1/1", testDay(20)),
                     ScenarioChange::stockOnHand("I1", "L1", whole(3)),
                     ScenarioChange::addInbound("PO-9/1", "I1", "L1", whole(2), testDay(1)),
                     ScenarioChange::lineQuantity("SO-1", "1", whole(4))}});
    QVERIFY(scenario.has_value());
    const StockProjection found =
        projectStock(*world.backlog, world.plan, placeOf(*world.backlog, 0), *scenario);
    QCOMPARE(found.steps.size(), std::size_t{4});
    QCOMPARE(found.steps[1].balance, whole(-1).units());
    QCOMPARE(found.steps[2].balance, whole(1).units());
    QCOMPARE(found.steps[3].date, testDay(20));
}

void SupplyTest::projectionEndsWithAllSupplyLessAllDemand()
{
    QVERIFY(rc::check("the last balance is on hand + dated inbound − open", [] {
        const BacklogPtr backlog = (*genRandomWorld()).builder().line({}).build();
        const Plan plan = standardRun(*backlog, testToday());
        const ItemLocation at = placeOf(*backlog, 0);
        const StockProjection found = projectStock(*backlog, plan, at);
        std::int64_t left = 0;
        for (std::size_t row = 0; row < backlog->stock.size(); ++row) {
            const ItemLocation here{backlog->stock.item[row], backlog->stock.location[row]};
            left += here == at ? backlog->stock.onHand[row] : 0;
        }
        for (InboundIx row = 0; row < backlog->inbound.size(); ++row) {
            const ItemLocation here{backlog->inbound.item[row], backlog->inbound.location[row]};
            left += here == at && backlog->inbound.expected[row].known()
                        ? backlog->inbound.open[row]
                        : 0;
        }
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            left -= placeOf(*backlog, line) == at ? backlog->lines.open(line) : 0;
        }
        RC_ASSERT(found.steps.back().balance == left);
        for (std::size_t i = 1; i < found.steps.size(); ++i) {
            RC_ASSERT(found.steps[i - 1].date <= found.steps[i].date);
        }
    }));
}

QTEST_APPLESS_MAIN(SupplyTest)
#include "SupplyTest.moc"
