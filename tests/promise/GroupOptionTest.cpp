#include "OptionWorld.h"
#include "promise/options/GroupOptionFinder.h"
#include "promise/options/OptionProposal.h"

#include <QtTest>

#include <set>

using namespace repromise;

namespace {

Quantity units(int count)
{
    return Quantity::whole(count);
}

LineSpec numbered(int number, int ordered = 10)
{
    LineSpec line;
    line.order = "SO-" + std::to_string(number);
    line.customer = "C" + std::to_string(number);
    line.ordered = units(ordered);
    return line;
}

struct World {
    explicit World(const BacklogBuilder& builder)
        : backlog(BacklogBuilder(builder).build()),
          plan(standardRun(*backlog, testToday())),
          index(*backlog)
    {
    }

    // Of the first `count` lines, which are of one item and location.
    std::vector<GroupOption> options(LineIx count, InboundIx inbound = noIx,
                                     const OptionPolicy& policy = testPolicy()) const
    {
        LineGroup group;
        for (LineIx line = 0; line < count; ++line) {
            group.lines.push_back(line);
        }
        group.at = ItemLocation{backlog->lines.item[0], backlog->lines.location[0]};
        group.inbound = inbound;
        return GroupOptionFinder(index, plan, policy).find(group);
    }

    BacklogPtr backlog;
    Plan plan;
    ItemLocationIndex index;
};

const GroupOption* first(const std::vector<GroupOption>& options, OptionKind kind)
{
    const auto found = std::ranges::find(options, kind, &GroupOption::kind);
    return found == options.end() ? nullptr : &*found;
}

// Three lines of ten that wait ten days for one purchase.
BacklogBuilder slipped()
{
    return BacklogBuilder()
        .line(numbered(1))
        .line(numbered(2))
        .line(numbered(3))
        .inbound({.open = units(30), .expected = testDay(10), .promised = testDay(0)});
}

using Keys = std::pair<std::string, std::string>;

Keys keysOf(const Backlog& backlog, LineIx line)
{
    return {std::string(backlog.orderKey(line)), std::string(backlog.lineKey(line))};
}

bool later(const OptionWorld::Outcome& before, const OptionWorld::Outcome& after)
{
    return before.ship != after.ship ? after.ship > before.ship : after.shortage > before.shortage;
}

// The lines of each item-location, as if one cause hurt them all.
std::vector<LineGroup> groupsOf(const Backlog& backlog, const Plan& plan)
{
    std::map<ItemLocation, LineGroup> groups;
    for (LineIx line = 0; line < backlog.lines.size(); ++line) {
        const ItemLocation at{backlog.lines.item[line], backlog.lines.location[line]};
        LineGroup& group = groups[at];
        group.at = at;
        group.lines.push_back(line);
        group.inbound = plan.limiting[line] != noIx ? plan.limiting[line] : group.inbound;
    }
    std::vector<LineGroup> all;
    all.reserve(groups.size());
    for (auto& [at, group] : groups) {
        all.push_back(std::move(group));
    }
    return all;
}

} // namespace

class GroupOptionTest : public QObject {
    Q_OBJECT

private slots:
    void waitingSumsUpTheLines();
    void expeditingIsPaidOnceForAllLines();
    void transferServesTheBestRankedAndLeavesTheRest();
    void lineThatGainsNothingStaysWhereItIs();
    void substituteIsSharedOut();
    void eachLineIsSplitForItself();
    void purchaseCoversEverybodyWhoLacksSome();
    void amountsOfSeveralCurrenciesAreNotAdded();
    void othersWhoLoseNeedApproval();
    void linesOfManyItemsCanOnlyWaitOrBeSplit();
    void proposalAsksOnceForATransferAndEachCustomerForItself();
    void groupOfOneHasTheOptionsOfTheLine();
    void whatALineIsSaidToGetIsWhatItGets();
};

void GroupOptionTest::waitingSumsUpTheLines()
{
    const World world(slipped());
    const auto options = world.options(3);
    const GroupOption& wait = *first(options, OptionKind::Wait);
    QCOMPARE(wait.first, testDay(10));
    QCOMPARE(wait.last, testDay(10));
    QCOMPARE(wait.lateness, 3 * units(10).units() * 10);
    QCOMPARE(wait.helped, 0U);
    QCOMPARE(wait.parts.size(), 3U);
    QVERIFY(!wait.needsApproval && wait.losers.empty());
    QVERIFY(wait.scenario == ResolvedScenario());
}

void GroupOptionTest::expeditingIsPaidOnceForAllLines()
{
    const World world(slipped());
    const auto options = world.options(3, 0);
    const GroupOption& sooner = *first(options, OptionKind::Expedite);
    QCOMPARE(sooner.inbound, 0U);
    QCOMPARE(sooner.last, testDay(6));
    QCOMPARE(sooner.helped, 3U);
    QCOMPARE(sooner.quantity, units(30).units());
    QCOMPARE(sooner.cost.at(0).expedite.text(), std::string("75.00"));
    QVERIFY(first(world.options(3), OptionKind::Expedite) == nullptr);
}

void GroupOptionTest::transferServesTheBestRankedAndLeavesTheRest()
{
    const World world(slipped()
                          .lane({.from = "L2", .to = "L1", .transitDays = 2})
                          .stock({.location = "L2", .onHand = units(15)}));
    const auto options = world.options(3, 0);
    const GroupOption& transfer = *first(options, OptionKind::Transfer);
    QCOMPARE(transfer.quantity, units(10).units()); // a line ships whole: half of one gains nothing
    QCOMPARE(transfer.helped, 1U);
    QCOMPARE(transfer.parts[0].ship, testDay(2));
    QVERIFY(transfer.parts[1].kind == OptionKind::Wait);
    QCOMPARE(transfer.cost.at(0).handling.text(), std::string("10.00"));
    const GroupOption& detour = *first(options, OptionKind::ShipFrom);
    QCOMPARE(detour.quantity, units(15).units());
    QCOMPARE(detour.parts[1].rest, units(5).units());
    QCOMPARE(detour.parts[1].restShip, testDay(10));
    QCOMPARE(detour.onTime, 1U);
}

void GroupOptionTest::lineThatGainsNothingStaysWhereItIs()
{
    // From there it takes eight days: the first line has its own supply in four.
    const World world(BacklogBuilder()
                          .line(numbered(1))
                          .line(numbered(2))
                          .inbound({.key = "PO-1/1", .expected = testDay(4)})
                          .inbound({.key = "PO-2/1", .expected = testDay(20)})
                          .lane({.from = "L2", .to = "L1", .transitDays = 8})
                          .stock({.location = "L2", .onHand = units(20)}));
    const auto options = world.options(2);
    const GroupOption& transfer = *first(options, OptionKind::Transfer);
    QVERIFY(transfer.parts[0].kind == OptionKind::Wait);
    QCOMPARE(transfer.parts[0].ship, testDay(4));
    QCOMPARE(transfer.parts[1].ship, testDay(8));
    QCOMPARE(transfer.quantity, units(10).units());
}

void GroupOptionTest::substituteIsSharedOut()
{
    const World world(slipped()
                          .substitute({.item = "I1", .substitute = "I2", .ratio = units(2)})
                          .stock({.item = "I2", .onHand = units(50)}));
    const auto options = world.options(3, 0);
    const GroupOption& substitute = *first(options, OptionKind::Substitute);
    QCOMPARE(substitute.quantity,
             units(40).units()); // two lines whole, a part of one gains nothing
    QCOMPARE(substitute.helped, 2U);
    QCOMPARE(substitute.consents, 2U);
}

void GroupOptionTest::eachLineIsSplitForItself()
{
    const World world(BacklogBuilder()
                          .line(numbered(1))
                          .line(numbered(2))
                          .stock({.onHand = units(15)})
                          .inbound({.open = units(5)}));
    const auto options = world.options(2);
    const GroupOption& split = *first(options, OptionKind::Split);
    QCOMPARE(split.helped, 1U);
    QVERIFY(split.parts[0].kind == OptionKind::Wait);
    QCOMPARE(split.parts[1].quantity, units(5).units());
    QCOMPARE(split.last, testDay(7));
    QCOMPARE(split.onTime, 1U);
}

void GroupOptionTest::purchaseCoversEverybodyWhoLacksSome()
{
    const World world(BacklogBuilder()
                          .line(numbered(1))
                          .line(numbered(2))
                          .line(numbered(3))
                          .stock({.onHand = units(4)}));
    const auto options = world.options(3);
    const GroupOption& bought = *first(options, OptionKind::Expedite);
    QCOMPARE(bought.inbound, noIx);
    QCOMPARE(bought.quantity, units(26).units());
    QCOMPARE(bought.helped, 3U);
    QCOMPARE(bought.last, testDay(14));
    QCOMPARE(first(options, OptionKind::Wait)->withoutDate, 3U);
    QVERIFY(!first(options, OptionKind::Wait)->last.known());
}

void GroupOptionTest::amountsOfSeveralCurrenciesAreNotAdded()
{
    LineSpec yen = numbered(3);
    yen.currency = "JPY";
    const World world(BacklogBuilder()
                          .customer({.key = "C1", .latePenalty = 100})
                          .customer({.key = "C3", .latePenalty = 100})
                          .line(numbered(1))
                          .line(numbered(2))
                          .line(yen)
                          .inbound({.open = units(30), .expected = testDay(7)}));
    const auto options = world.options(3);
    const GroupOption& wait = *first(options, OptionKind::Wait);
    QCOMPARE(wait.cost.size(), 2U);
    QCOMPARE(wait.cost[0].penalty.text(), std::string("0.50")); // 50.00 × 1 %
    QCOMPARE(wait.cost[0].penalty.currency.code(), std::string("EUR"));
    QCOMPARE(wait.cost[1].penalty.minor, 0); // 50 × 1 %, half to even
}

void GroupOptionTest::othersWhoLoseNeedApproval()
{
    LineSpec there = numbered(9);
    there.location = "L2";
    there.requested = there.promised = testDay(3);
    const World world(slipped()
                          .line(there)
                          .lane({.from = "L2", .to = "L1", .transitDays = 1})
                          .stock({.location = "L2"})
                          .inbound({.key = "PO-9/1", .location = "L2", .expected = testDay(9)}));
    const auto options = world.options(3, 0);
    const GroupOption& transfer = *first(options, OptionKind::Transfer);
    QCOMPARE(transfer.losers.size(), 1U);
    QCOMPARE(transfer.losers[0].days, std::optional(6));
    QVERIFY(transfer.losers[0].broken && transfer.needsApproval);
}

void GroupOptionTest::linesOfManyItemsCanOnlyWaitOrBeSplit()
{
    const World world(slipped().stock({.location = "L2", .onHand = units(30)}));
    const auto options = GroupOptionFinder(world.index, world.plan, testPolicy())
                             .find({{0, 1, 2}, std::nullopt, noIx});
    QCOMPARE(options.size(), 1U);
    QVERIFY(options[0].kind == OptionKind::Wait);
}

void GroupOptionTest::proposalAsksOnceForATransferAndEachCustomerForItself()
{
    const World world(slipped()
                          .lane({.from = "L2", .to = "L1", .transitDays = 2})
                          .stock({.location = "L2", .onHand = units(20)}));
    const auto options = world.options(3, 0);
    const std::vector<LineIx> lines{0, 1, 2};
    const auto asked = [&](OptionKind kind) {
        return proposeOption(*world.backlog, "incident/supply:PO-1/1", lines,
                             *first(options, kind));
    };
    const auto transfer = asked(OptionKind::Transfer);
    QCOMPARE(transfer.size(), 1U);
    QCOMPARE(transfer[0].subject, std::string("incident/supply:PO-1/1"));
    QVERIFY(transfer[0].kind == ProposedKind::RequestTransfer);
    QVERIFY((*transfer[0].move == ProposedMove{{}, {}, "I1", "L2", "L1", units(20), testDay(2)}));
    const auto detour = asked(OptionKind::ShipFrom);
    QCOMPARE(detour.size(), 2U);
    QCOMPARE(detour[1].subject, std::string("line/SO-2/1"));
    const auto sooner = asked(OptionKind::Expedite);
    QCOMPARE(sooner.size(), 1U);
    QVERIFY(sooner[0].change
            && *sooner[0].change == ScenarioChange::inboundDate("PO-1/1", testDay(6)));
    QVERIFY(asked(OptionKind::Wait).empty());
}

void GroupOptionTest::groupOfOneHasTheOptionsOfTheLine()
{
    QVERIFY(rc::check([] {
        const OptionWorld world(*genRandomWorld());
        const BacklogPtr backlog = world.builder().build();
        const Plan plan = standardRun(*backlog, testToday());
        const ItemLocationIndex index(*backlog);
        const OptionFinder single(index, plan, testPolicy());
        const GroupOptionFinder several(index, plan, testPolicy());
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            const ItemLocation at{backlog->lines.item[line], backlog->lines.location[line]};
            const auto group = several.find({{line}, at, noIx});
            for (const LineOption& option : single.find(line)) {
                if (option.kind == OptionKind::Expedite) {
                    continue; // may be of several purchases
                }
                const auto same = std::ranges::find_if(group, [&](const GroupOption& of) {
                    const LineOption& part = of.parts.at(0);
                    return of.kind == option.kind && part.from == option.from
                           && part.item == option.item;
                });
                RC_ASSERT(same != group.end());
                const LineOption& part = same->parts[0];
                RC_ASSERT(part.quantity == option.quantity && part.ship == option.ship);
                RC_ASSERT(part.rest == option.rest && part.restShip == option.restShip);
                RC_ASSERT(same->losers == option.losers && part.pegs == option.pegs);
                RC_ASSERT(same->lateness == option.lateness);
                RC_ASSERT(same->cost[0].total() == option.cost.total());
                RC_ASSERT(same->needsApproval == option.needsApproval);
            }
        }
    }));
}

void GroupOptionTest::whatALineIsSaidToGetIsWhatItGets()
{
    QVERIFY(rc::check([] {
        const OptionWorld world(*genRandomWorld());
        const auto before = world.run();
        const BacklogPtr backlog = world.builder().build();
        const Plan plan = standardRun(*backlog, testToday());
        const ItemLocationIndex index(*backlog);
        const GroupOptionFinder finder(index, plan, testPolicy());
        for (const LineGroup& group : groupsOf(*backlog, plan)) {
            for (const GroupOption& option : finder.find(group)) {
                const auto outcomes = world.taken(*backlog, option.scenario).run();
                std::set<Keys> own, losers, named;
                std::int64_t lateness = 0;
                for (std::size_t i = 0; i < group.lines.size(); ++i) {
                    const LineOption& part = option.parts[i];
                    const Keys keys = keysOf(*backlog, group.lines[i]);
                    own.insert(keys);
                    lateness += part.lateness;
                    if (part.kind == OptionKind::Wait || part.kind == OptionKind::Expedite) {
                        RC_ASSERT(outcomes.at(keys).ship == part.ship);
                    } else if (part.kind != OptionKind::Split) {
                        const auto placed = outcomes.at({keys.first, placedKey(keys.second)});
                        std::int64_t got = 0;
                        for (const Peg& peg : part.pegs) {
                            got += peg.quantity;
                        }
                        RC_ASSERT(placed.shortage == 0 && got == part.quantity);
                        RC_ASSERT(part.rest == 0 || outcomes.at(keys).ship == part.restShip);
                    }
                }
                RC_ASSERT(lateness == option.lateness);
                for (const auto& [key, outcome] : outcomes) {
                    if (before.contains(key) && !own.contains(key)
                        && later(before.at(key), outcome)) {
                        losers.insert(key);
                    }
                }
                for (const OptionLoser& loser : option.losers) {
                    named.insert(keysOf(*backlog, loser.line));
                }
                RC_ASSERT(named == losers);
            }
        }
    }));
}

QTEST_GUILESS_MAIN(GroupOptionTest)
#include "GroupOptionTest.moc"
