#include "promise/StandardRun.h"
#include "promise/options/GroupOptionFinder.h"
#include "promise/variant/VariantRun.h"
#include "support/BacklogBuilder.h"

#include <QTest>

using namespace repromise;

namespace {

const Quantity largest = Quantity::whole(1'000'000'000); // what record checks let pass

Plan run(const BacklogPtr& backlog)
{
    return standardRun(*backlog, testToday());
}

VariantPlan underVariant(const BacklogPtr& backlog)
{
    const auto basis = presentCommitments(backlog->lines);
    return runVariant(*backlog, {RunVariant::standard(), nullptr, basis, testToday(), 1});
}

std::int64_t pegged(const Plan& plan)
{
    std::int64_t sum = 0;
    for (const Peg& peg : plan.pegs) {
        sum += peg.quantity;
    }
    return sum;
}

std::vector<GroupOption> optionsOfAll(const BacklogPtr& backlog, const Plan& plan)
{
    const ItemLocationIndex index(*backlog);
    OptionPolicy policy;
    policy.expediteDays = 4;
    LineGroup group;
    for (LineIx line = 0; line < backlog->lines.size(); ++line) {
        group.lines.push_back(line);
    }
    group.at = ItemLocation{backlog->lines.item[0], backlog->lines.location[0]};
    group.inbound = plan.limiting[0];
    return GroupOptionFinder(index, plan, policy).find(group);
}

} // namespace

/// Facts that nobody should deliver, and some do: an answer, a date or none, and no unit lost.
class BadFactsTest : public QObject {
    Q_OBJECT

private slots:
    void stockBelowNothingGivesAndTakesNothing();
    void moreAllocatedThanOrderedIsNoSupplyForOthers();
    void hugeQuantitiesLoseNoUnit();
    void supplyOfYearOneAndYear9999HasADate();
    void circlesOfLanesAndSubstitutesEndForIncidentsToo();
    void hugeFiguresOfAnIncidentStayInRange();
    void crowdInOneIncidentFinishes();
};

void BadFactsTest::stockBelowNothingGivesAndTakesNothing()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({})
                                   .stock({.onHand = Quantity() - Quantity::whole(5)})
                                   .inbound({})
                                   .build();
    const Plan plan = run(backlog);
    QCOMPARE(plan.shortage[0], 0);
    QCOMPARE(plan.projected[0], testDay(7));
    QCOMPARE(underVariant(backlog).plan.projected[0], testDay(7));
}

void BadFactsTest::moreAllocatedThanOrderedIsNoSupplyForOthers()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1", .allocated = Quantity::whole(500)})
                                   .line({.order = "SO-2"})
                                   .stock({.allocated = Quantity::whole(500)})
                                   .build();
    const Plan plan = run(backlog);
    QCOMPARE(plan.pegsOf(0)[0].quantity, Quantity::whole(10).units());
    QCOMPARE(plan.shortage[1], Quantity::whole(10).units());
    QCOMPARE(pegged(plan), Quantity::whole(10).units());
}

void BadFactsTest::hugeQuantitiesLoseNoUnit()
{
    BacklogBuilder world;
    std::int64_t wanted = 0;
    for (int i = 0; i < 200; ++i) {
        world.line({.order = "SO-" + std::to_string(100 + i), .ordered = largest});
        wanted += largest.units();
    }
    world.stock({.onHand = largest});
    world.inbound({.key = "PO-1/1", .open = largest, .expected = testDay(3)});
    world.inbound({.key = "PO-2/1", .open = Quantity::fromUnits(1), .expected = testDay(4)});
    const BacklogPtr backlog = world.build();
    for (const Plan& plan : {run(backlog), underVariant(backlog).plan}) {
        std::int64_t shortage = 0;
        for (const std::int64_t part : plan.shortage) {
            shortage += part;
        }
        QCOMPARE(pegged(plan), 2 * largest.units() + 1);
        QCOMPARE(shortage, wanted - pegged(plan));
    }
}

void BadFactsTest::supplyOfYearOneAndYear9999HasADate()
{
    const Date last = Date::fromYmd(9999, 12, 31);
    const BacklogPtr backlog =
        BacklogBuilder()
            .location({.key = "L1", .dockToStockDays = 30, .pickLeadDays = 5})
            .line({.order = "SO-1", .priority = 1})
            .line({.order = "SO-2", .priority = 2})
            .inbound({.key = "PO-1/1", .expected = Date::fromYmd(1, 1, 1)})
            .inbound({.key = "PO-2/1", .expected = last})
            .build();
    for (const Plan& plan : {run(backlog), underVariant(backlog).plan}) {
        QCOMPARE(plan.projected[0], testDay(36)); // overdue comes tomorrow
        QVERIFY(plan.projected[1].known() && plan.projected[1] <= last);
        QVERIFY(plan.projected[1] > Date::fromYmd(9999, 1, 1));
    }
}

void BadFactsTest::circlesOfLanesAndSubstitutesEndForIncidentsToo()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1"})
                                   .line({.order = "SO-2"})
                                   .lane({.from = "L1", .to = "L2", .transitDays = 0})
                                   .lane({.from = "L2", .to = "L3", .transitDays = 0})
                                   .lane({.from = "L3", .to = "L2", .transitDays = 0})
                                   .lane({.from = "L2", .to = "L1", .transitDays = 0})
                                   .substitute({.item = "I1", .substitute = "I2"})
                                   .substitute({.item = "I2", .substitute = "I3"})
                                   .substitute({.item = "I3", .substitute = "I1"})
                                   .stock({.location = "L3"})
                                   .stock({.item = "I3"})
                                   .inbound({.open = Quantity::whole(20)})
                                   .build();
    const auto options = optionsOfAll(backlog, run(backlog));
    const auto count = [&options](OptionKind kind) {
        return std::ranges::count(options, kind, &GroupOption::kind);
    };
    QCOMPARE(count(OptionKind::Transfer), 1);
    QCOMPARE(count(OptionKind::Substitute), 1);
}

void BadFactsTest::hugeFiguresOfAnIncidentStayInRange()
{
    BacklogBuilder world;
    const UnitPrice dear = UnitPrice::fromMicros(INT64_MAX / 2);
    world.customer({.key = "C1", .latePenalty = UINT32_MAX});
    world.item({.key = "I2", .unitCost = dear});
    world.lane({.from = "L2", .to = "L1", .transitDays = 3'650, .costPerUnit = dear});
    world.substitute({.ratio = Quantity::whole(900'000)});
    for (int i = 0; i < 30; ++i) {
        world.line({.order = "SO-" + std::to_string(100 + i),
                    .ordered = largest,
                    .unitPrice = UnitPrice::fromMicros(900'000'000'000),
                    .requested = Date::fromYmd(1, 1, 1),
                    .promised = Date::fromYmd(1, 1, 1)});
    }
    world.stock({.location = "L2", .onHand = largest});
    world.stock({.item = "I2", .onHand = largest});
    world.inbound({.key = "PO-2/1", .open = largest, .expected = Date::fromYmd(9999, 12, 31)});
    const BacklogPtr backlog = world.build();
    for (const GroupOption& option : optionsOfAll(backlog, run(backlog))) {
        QVERIFY(option.lateness >= 0);
        QVERIFY(option.quantity >= 0);
    }
}

void BadFactsTest::crowdInOneIncidentFinishes()
{
    BacklogBuilder world;
    constexpr int crowd = 5'000;
    for (int i = 0; i < crowd; ++i) {
        world.line({.order = "SO-" + std::to_string(10'000 + i)});
    }
    world.lane({.from = "L2", .to = "L1", .transitDays = 1})
        .stock({.location = "L2", .onHand = Quantity::whole(crowd * 3)})
        .inbound({.open = Quantity::whole(crowd * 10), .expected = testDay(9)});
    const BacklogPtr backlog = world.build();
    const auto options = optionsOfAll(backlog, run(backlog));
    const auto transfer = std::ranges::find(options, OptionKind::Transfer, &GroupOption::kind);
    QVERIFY(transfer != options.end());
    QCOMPARE(transfer->helped, std::size_t{crowd * 3 / 10});
}

QTEST_APPLESS_MAIN(BadFactsTest)
#include "BadFactsTest.moc"
