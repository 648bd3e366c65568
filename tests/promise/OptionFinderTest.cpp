#include "OptionWorld.h"

#include <QtTest>

using namespace repromise;

namespace {

Quantity units(int count)
{
    return Quantity::whole(count);
}

/// Options of the first line of a world.
class Found {
public:
    explicit Found(BacklogBuilder& world, const OptionPolicy& policy = testPolicy())
        : backlog(world.build()), m_plan(standardRun(*backlog, testToday())), m_index(*backlog)
    {
        options = OptionFinder(m_index, m_plan, policy).find(0);
    }

    const LineOption* first(OptionKind kind) const
    {
        const auto found = std::ranges::find(options, kind, &LineOption::kind);
        return found == options.end() ? nullptr : &*found;
    }
    std::size_t count(OptionKind kind) const
    {
        return static_cast<std::size_t>(std::ranges::count(options, kind, &LineOption::kind));
    }

    BacklogPtr backlog;
    std::vector<LineOption> options;

private:
    Plan m_plan;
    ItemLocationIndex m_index;
};

BacklogBuilder lateLine()
{
    return BacklogBuilder().line({}).inbound({.expected = testDay(10)});
}

bool later(const OptionWorld::Outcome& before, const OptionWorld::Outcome& after)
{
    return before.ship != after.ship ? after.ship > before.ship : after.shortage > before.shortage;
}

} // namespace

class OptionFinderTest : public QObject {
    Q_OBJECT

private slots:
    void lineInTimeHasOnlyWait();
    void waitTellsTheDateAndThePenalty();
    void splitShipsWhatIsThere();
    void splitAsksACustomerWhoTakesNoParts();
    void splitKeepsToTheMinimumShipment();
    void transferTakesTransitAndLeadTimes();
    void transferGoesTheQuickestWayRoundCircles();
    void shipFromComparesWhenTheCustomerHasIt();
    void partIsTakenWhereNotAllIsThere();
    void othersWhoLoseAreNamed();
    void higherRankKeepsItsSupply();
    void substituteCountsRatioAndStep();
    void chainsOfSubstitutesEnd();
    void substituteMustBeValid();
    void expediteBringsWhatIsLateForward();
    void nothingOrderedCanBeOrdered();
    void tooLateToBeUsefulIsLeftOut();
    void policyDecidesWhoIsAsked();
    void costInAnotherCurrencyIsUnknown();
    void absurdFactsEndInAnAnswer();
    void bestComesFirst();
    void waitChangesNothing();
    void losersAreExactlyThoseWhoseDateWorsens();
    void sameInputSameOptions();
};

void OptionFinderTest::lineInTimeHasOnlyWait()
{
    auto world = BacklogBuilder().line({}).stock({}).stock({.location = "L2"});
    const Found found(world);
    QCOMPARE(found.options.size(), 1U);
    QVERIFY(found.options[0].kind == OptionKind::Wait);
    QCOMPARE(found.options[0].cost.total().minor, 0);
    QVERIFY(!found.options[0].needsApproval);
}

void OptionFinderTest::waitTellsTheDateAndThePenalty()
{
    auto world = lateLine().customer({.key = "C1", .latePenalty = 150}).transit("", 2);
    const Found found(world);
    const LineOption& wait = *found.first(OptionKind::Wait);
    QCOMPARE(wait.ship, testDay(10));
    QCOMPARE(wait.delivery, testDay(12));
    QCOMPARE(wait.cost.penalty.text(), std::string("1.07")); // 50.00 × 1.5 % × 10/7
    auto never = BacklogBuilder().line({}).customer({.key = "C1", .latePenalty = 150});
    const Found unknown(never, {});
    QVERIFY(!unknown.options.at(0).ship.known());
    QVERIFY(!unknown.options.at(0).cost.known);
}

void OptionFinderTest::splitShipsWhatIsThere()
{
    auto world = lateLine().stock({.onHand = *Quantity::parse("4.5")});
    const Found found(world);
    const LineOption& split = *found.first(OptionKind::Split);
    QCOMPARE(split.quantity, units(4).units()); // whole steps
    QCOMPARE(split.ship, testDay(0));
    QCOMPARE(split.rest, units(6).units());
    QCOMPARE(split.restShip, testDay(10));
    QCOMPARE(split.cost.handling.text(), std::string("10.00"));
    QVERIFY(!split.needsConsent && !split.needsApproval && split.losers.empty());
}

void OptionFinderTest::splitAsksACustomerWhoTakesNoParts()
{
    auto world = BacklogBuilder()
                     .line({.allocated = units(4), .partialOk = false})
                     .inbound({.expected = testDay(10)});
    QVERIFY(Found(world).first(OptionKind::Split)->needsConsent);
    auto other = BacklogBuilder()
                     .line({.allocated = units(4)})
                     .customer({.key = "C1", .partialOk = false})
                     .inbound({.expected = testDay(10)});
    QVERIFY(Found(other).first(OptionKind::Split)->needsConsent);
}

void OptionFinderTest::splitKeepsToTheMinimumShipment()
{
    auto world = BacklogBuilder()
                     .line({.allocated = units(4), .terms = {.minShip = units(5)}})
                     .inbound({.expected = testDay(10)});
    QVERIFY(Found(world).first(OptionKind::Split) == nullptr);
}

void OptionFinderTest::transferTakesTransitAndLeadTimes()
{
    auto world = lateLine()
                     .location({.key = "L1", .dockToStockDays = 1, .pickLeadDays = 1})
                     .lane({.from = "L2",
                            .to = "L1",
                            .transitDays = 3,
                            .costPerUnit = UnitPrice::fromMicros(250'000)})
                     .stock({.location = "L2", .onHand = units(10)});
    const Found found(world);
    const LineOption& transfer = *found.first(OptionKind::Transfer);
    QCOMPARE(transfer.ship, testDay(5));
    QCOMPARE(transfer.from, LocationIx{1});
    QCOMPARE(transfer.quantity, units(10).units());
    QCOMPARE(transfer.rest, 0);
    QCOMPARE(transfer.cost.freight.text(), std::string("2.50"));
    QCOMPARE(transfer.cost.handling.text(), std::string("10.00"));
    QVERIFY(transfer.pegs.size() == 1 && transfer.pegs[0].kind == SupplyKind::Stock);
}

void OptionFinderTest::transferGoesTheQuickestWayRoundCircles()
{
    auto world = lateLine()
                     .location({.key = "L1", .replenishedFrom = "L3", .transferDays = 9})
                     .lane({.from = "L1", .to = "L2", .transitDays = 0})
                     .lane({.from = "L2", .to = "L1", .transitDays = 2})
                     .lane({.from = "L2", .to = "L3", .transitDays = 0})
                     .lane({.from = "L3", .to = "L2", .transitDays = 1})
                     .stock({.location = "L3", .onHand = units(10)});
    const Found found(world);
    QCOMPARE(found.first(OptionKind::Transfer)->ship, testDay(3));
    QCOMPARE(found.first(OptionKind::Transfer)->cost.handling.text(), std::string("20.00"));
}

void OptionFinderTest::shipFromComparesWhenTheCustomerHasIt()
{
    auto world = lateLine()
                     .lane({.from = "L1",
                            .to = "North",
                            .transitDays = 1,
                            .costPerUnit = UnitPrice::fromMicros(1'000'000)})
                     .lane({.from = "L2",
                            .to = "North",
                            .transitDays = 4,
                            .costPerUnit = UnitPrice::fromMicros(1'750'000)})
                     .lane({.from = "L3", .to = "North", .transitDays = 12})
                     .stock({.location = "L2"})
                     .stock({.location = "L3"});
    const Found found(world);
    QCOMPARE(found.count(OptionKind::ShipFrom), 1U); // from L3 it would be there even later
    const LineOption& reroute = *found.first(OptionKind::ShipFrom);
    QCOMPARE(reroute.ship, testDay(0));
    QCOMPARE(reroute.delivery, testDay(4));
    QCOMPARE(reroute.lateness, units(30).units()); // three days behind its own location
    QCOMPARE(reroute.cost.freight.text(), std::string("7.50"));
}

void OptionFinderTest::partIsTakenWhereNotAllIsThere()
{
    auto world = lateLine()
                     .lane({.from = "L2", .to = "L1", .transitDays = 2})
                     .stock({.location = "L2", .onHand = *Quantity::parse("6.5")})
                     .inbound({.key = "PO-2/1", .open = units(4), .expected = testDay(5)});
    const Found found(world);
    // Without it 4 would come on day 5 and 6 on day 10: with 6 less needed, day 5 is the last.
    const LineOption& transfer = *found.first(OptionKind::Transfer);
    QCOMPARE(transfer.quantity, units(6).units());
    QCOMPARE(transfer.rest, units(4).units());
    QCOMPARE(transfer.restShip, testDay(5));
    QCOMPARE(transfer.ship, testDay(5));
    const LineOption& reroute = *found.first(OptionKind::ShipFrom);
    QCOMPARE(reroute.ship, testDay(0));
    QCOMPARE(reroute.restShip, testDay(5));
    QCOMPARE(reroute.lateness, units(20).units());
}

void OptionFinderTest::othersWhoLoseAreNamed()
{
    auto world = lateLine()
                     .line({.order = "SO-2",
                            .location = "L2",
                            .customer = "C2",
                            .requested = testDay(2),
                            .promised = testDay(2)})
                     .stock({.location = "L2", .onHand = units(10)})
                     .inbound({.key = "PO-9/1", .location = "L2", .expected = testDay(6)});
    const Found found(world);
    const LineOption& reroute = *found.first(OptionKind::ShipFrom);
    QCOMPARE(reroute.losers.size(), 1U);
    QVERIFY((reroute.losers[0] == OptionLoser{1, found.backlog->customerOf(1), 4, true, false}));
    QVERIFY(reroute.needsApproval);
    OptionPolicy lenient = testPolicy();
    lenient.approveLosers = false;
    QVERIFY(!Found(world, lenient).first(OptionKind::ShipFrom)->needsApproval);
}

void OptionFinderTest::higherRankKeepsItsSupply()
{
    auto world = lateLine()
                     .line({.order = "SO-2", .location = "L2", .priority = 1})
                     .stock({.location = "L2", .onHand = units(10)});
    QVERIFY(Found(world).first(OptionKind::ShipFrom) == nullptr);
}

void OptionFinderTest::substituteCountsRatioAndStep()
{
    auto world =
        lateLine()
            .item({.key = "I2", .unitCost = UnitPrice::fromMicros(3'000'000), .step = units(4)})
            .substitute({.ratio = *Quantity::parse("1.5")})
            .stock({.item = "I2", .onHand = units(40)});
    const Found found(world);
    const LineOption& substitute = *found.first(OptionKind::Substitute);
    QCOMPARE(substitute.item, ItemIx{1});
    QCOMPARE(substitute.quantity, units(16).units()); // 15 in steps of 4
    QCOMPARE(substitute.ship, testDay(0));
    QCOMPARE(substitute.cost.margin.text(), std::string("8.00")); // 16 × 3 − 10 × 4
    QVERIFY(substitute.needsConsent);
}

void OptionFinderTest::chainsOfSubstitutesEnd()
{
    auto world = lateLine()
                     .substitute({.item = "I1", .substitute = "I2", .needsConsent = false})
                     .substitute({.item = "I2", .substitute = "I3", .ratio = units(2)})
                     .substitute({.item = "I3", .substitute = "I1"})
                     .substitute({.item = "I2", .substitute = "I1"})
                     .stock({.item = "I3", .onHand = units(20)});
    const Found found(world);
    QCOMPARE(found.count(OptionKind::Substitute), 1U);
    QCOMPARE(found.first(OptionKind::Substitute)->quantity, units(20).units());
    QVERIFY(found.first(OptionKind::Substitute)->needsConsent);
    const auto chains = substituteChains(*found.backlog, 0);
    QCOMPARE(chains.size(), 2U);
    QCOMPARE(substituteChains(*found.backlog, 0, 1).size(), 1U);
}

void OptionFinderTest::substituteMustBeValid()
{
    for (const bool valid : {true, false}) {
        auto world = lateLine()
                         .substitute({.validFrom = valid ? testDay(-9) : testDay(1)})
                         .stock({.item = "I2"});
        QCOMPARE(Found(world).first(OptionKind::Substitute) != nullptr, valid);
        auto ended = lateLine()
                         .substitute({.validTo = valid ? testDay(0) : testDay(-1)})
                         .stock({.item = "I2"});
        QCOMPARE(Found(ended).first(OptionKind::Substitute) != nullptr, valid);
    }
}

void OptionFinderTest::expediteBringsWhatIsLateForward()
{
    auto world = lateLine().inbound({.key = "PO-2/1", .open = units(3), .expected = testDay(2)});
    const Found found(world);
    const LineOption& expedite = *found.first(OptionKind::Expedite);
    QCOMPARE(expedite.ship, testDay(6));
    QCOMPARE(expedite.inboundCount, 2U);
    QCOMPARE(expedite.quantity, units(10).units());
    QCOMPARE(expedite.cost.expedite.text(), std::string("150.00"));
    QCOMPARE(found.backlog->text(found.backlog->inbound.key[expedite.inbound]),
             std::string_view("PO-1/1"));
    OptionPolicy never = testPolicy();
    never.expediteDays = 0;
    QVERIFY(Found(world, never).first(OptionKind::Expedite) == nullptr);
}

void OptionFinderTest::nothingOrderedCanBeOrdered()
{
    auto world = BacklogBuilder()
                     .item({.key = "I1", .step = units(4), .leadTimeDays = 7})
                     .line({.order = "SO-2"})
                     .line({.order = "SO-3", .priority = 1});
    const Found found(world);
    const LineOption& order = *found.first(OptionKind::Expedite);
    QCOMPARE(order.ship, testDay(7));
    QCOMPARE(order.inbound, noIx);
    QCOMPARE(order.quantity, units(20).units()); // what ranks higher takes its part first
    QVERIFY(order.losers.empty());
}

void OptionFinderTest::tooLateToBeUsefulIsLeftOut()
{
    for (const int last : {5, 6}) {
        auto world = BacklogBuilder()
                         .line({.terms = {.latestUseful = testDay(last), .minShip = {}}})
                         .inbound({.expected = testDay(10)});
        QCOMPARE(Found(world).first(OptionKind::Expedite) != nullptr, last == 6);
        QVERIFY(Found(world).first(OptionKind::Wait) != nullptr);
    }
}

void OptionFinderTest::policyDecidesWhoIsAsked()
{
    auto world = lateLine();
    OptionPolicy policy = testPolicy();
    const auto asked = [&](const char* limit) {
        policy.approvalCost = UnitPrice::parse(limit);
        return Found(world, policy).first(OptionKind::Expedite)->needsApproval;
    };
    QVERIFY(!asked("75"));
    QVERIFY(asked("74.99"));
    auto firm = lateLine()
                    .line({.order = "SO-2",
                           .location = "L2",
                           .requested = testDay(2),
                           .terms = {.firm = true, .minShip = {}}})
                    .stock({.location = "L2"})
                    .inbound({.key = "PO-9/1", .location = "L2", .expected = testDay(6)});
    policy.approveLosers = false;
    policy.approvalCost.reset();
    QVERIFY(Found(firm, policy).first(OptionKind::ShipFrom)->needsApproval);
}

void OptionFinderTest::costInAnotherCurrencyIsUnknown()
{
    auto world = lateLine()
                     .lane({.from = "L2",
                            .to = "L1",
                            .transitDays = 2,
                            .costPerUnit = UnitPrice::fromMicros(1),
                            .currency = "USD"})
                     .stock({.location = "L2"});
    QVERIFY(!Found(world).first(OptionKind::Transfer)->cost.known);
}

void OptionFinderTest::absurdFactsEndInAnAnswer()
{
    const UnitPrice dear = UnitPrice::fromMicros(INT64_MAX / 2);
    auto world = BacklogBuilder()
                     .calendar("north", {})
                     .customer({.key = "C1", .latePenalty = UINT32_MAX})
                     .item({.key = "I2", .unitCost = dear})
                     .location({.key = "L1", .dockToStockDays = 3'650, .calendar = "north"})
                     .lane({.from = "L2", .to = "L1", .transitDays = 3'650, .costPerUnit = dear})
                     .substitute({.ratio = Quantity::whole(900'000)})
                     .line({.ordered = units(1'000'000'000),
                            .unitPrice = UnitPrice::fromMicros(900'000'000'000),
                            .requested = testDay(0)})
                     .stock({.location = "L2", .onHand = units(1'000'000'000)})
                     .stock({.item = "I2", .onHand = units(1'000'000'000)})
                     .inbound({.key = "PO-1/1", .expected = Date::fromYmd(1, 1, 1)})
                     .inbound({.key = "PO-2/1",
                               .open = units(1'000'000'000),
                               .expected = Date::fromYmd(9999, 12, 31)});
    const Found found(world);
    QVERIFY(found.first(OptionKind::Wait)->ship == Date::fromYmd(9999, 12, 31));
    QVERIFY(!found.first(OptionKind::Wait)->cost.known);
    QVERIFY(!found.first(OptionKind::Transfer)->cost.known);
    QCOMPARE(found.first(OptionKind::ShipFrom)->ship, testDay(0));
    for (const LineOption& option : found.options) {
        QVERIFY(option.lateness >= 0);
    }
}

void OptionFinderTest::bestComesFirst()
{
    auto world = lateLine()
                     .customer({.key = "C1"})
                     .lane({.from = "L2", .to = "L1", .transitDays = 2})
                     .lane({.from = "L3",
                            .to = "L1",
                            .transitDays = 2,
                            .costPerUnit = UnitPrice::fromMicros(2'000'000)})
                     .stock({.location = "L2"})
                     .stock({.location = "L3"});
    const Found found(world);
    std::string kinds;
    for (const LineOption& option : found.options) {
        kinds += std::to_string(static_cast<int>(option.kind)) + std::to_string(option.from) + ' ';
    }
    // From elsewhere today; over the free lane, over the dear one; expedited to day 6; day 10.
    QCOMPARE(QString::fromStdString(kinds), QString("31 32 21 22 50 00 "));
}

void OptionFinderTest::waitChangesNothing()
{
    QVERIFY(rc::check([] {
        const OptionWorld world(*genRandomWorld());
        const BacklogPtr backlog = world.builder().build();
        const Plan plan = standardRun(*backlog, testToday());
        const ItemLocationIndex index(*backlog);
        const OptionFinder finder(index, plan, testPolicy());
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            const auto options = finder.find(line);
            RC_ASSERT(std::ranges::count(options, OptionKind::Wait, &LineOption::kind) == 1);
            const auto wait = std::ranges::find(options, OptionKind::Wait, &LineOption::kind);
            RC_ASSERT(wait->scenario == ResolvedScenario());
            RC_ASSERT(wait->losers.empty());
            RC_ASSERT(wait->ship == plan.projected[line]);
            RC_ASSERT(std::ranges::equal(wait->pegs, plan.pegsOf(line)));
        }
    }));
}

void OptionFinderTest::losersAreExactlyThoseWhoseDateWorsens()
{
    QVERIFY(rc::check([] {
        const OptionWorld world(*genRandomWorld());
        const auto before = world.run();
        const BacklogPtr backlog = world.builder().build();
        const Plan plan = standardRun(*backlog, testToday());
        const ItemLocationIndex index(*backlog);
        const OptionFinder finder(index, plan, testPolicy());
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            for (const LineOption& option : finder.find(line)) {
                const auto keysOf = [&](LineIx row) {
                    return std::pair(std::string(backlog->orderKey(row)),
                                     std::string(backlog->lineKey(row)));
                };
                const OptionWorld after = world.taken(*backlog, option);
                const auto outcomes = after.run();
                std::set<std::pair<std::string, std::string>> losers;
                for (const auto& [key, outcome] : outcomes) {
                    if (before.contains(key) && key != keysOf(line)
                        && later(before.at(key), outcome)) {
                        losers.insert(key);
                    }
                }
                std::set<std::pair<std::string, std::string>> named;
                for (const OptionLoser& loser : option.losers) {
                    named.insert(keysOf(loser.line));
                }
                RC_ASSERT(named == losers);
                // What the option was given is what the line's part gets in the world without
                // anything being used twice.
                if (!option.scenario.addedLines.empty()) {
                    const auto own = keysOf(line);
                    const auto part = outcomes.at({own.first, placedKey(own.second)});
                    std::int64_t got = 0;
                    Date last = option.pegs.front().date;
                    for (const Peg& peg : option.pegs) {
                        got += peg.quantity;
                        last = std::max(last, peg.date);
                    }
                    RC_ASSERT(part.shortage == 0 && got == option.quantity);
                    RC_ASSERT(part.ship
                              == std::max(last, needDate(option.scenario.addedLines[0].requested,
                                                         testToday())));
                    RC_ASSERT(option.rest == 0 || outcomes.at(own).shortage == 0
                              || !option.restShip.known());
                }
                if (option.kind == OptionKind::Expedite) {
                    RC_ASSERT(outcomes.at(keysOf(line)).ship == option.ship);
                }
            }
        }
    }));
}

void OptionFinderTest::sameInputSameOptions()
{
    QVERIFY(rc::check([] {
        const OptionWorld world(*genRandomWorld());
        const BacklogPtr backlog = world.builder().build();
        const Plan plan = standardRun(*backlog, testToday());
        const ItemLocationIndex index(*backlog);
        const OptionFinder finder(index, plan, testPolicy());
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            const auto once = finder.find(line);
            const auto again = finder.find(line);
            RC_ASSERT(once.size() == again.size());
            for (std::size_t i = 0; i < once.size(); ++i) {
                RC_ASSERT(once[i].kind == again[i].kind && once[i].from == again[i].from
                          && once[i].ship == again[i].ship && once[i].losers == again[i].losers);
                if (i > 0) {
                    RC_ASSERT(once[i - 1].lateness <= once[i].lateness);
                }
            }
        }
    }));
}

QTEST_GUILESS_MAIN(OptionFinderTest)
#include "OptionFinderTest.moc"
