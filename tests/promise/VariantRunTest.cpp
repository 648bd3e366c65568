#include "promise/variant/VariantRun.h"

#include "promise/variant/ShortageShare.h"
#include "promise/variant/VariantTerms.h"
#include "support/BacklogBuilder.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <numeric>

using namespace repromise;

namespace {

Quantity whole(int count)
{
    return Quantity::whole(count);
}

Segment segment(Strategy strategy, std::vector<SegmentTerm> where = {}, SegmentKnobs knobs = {})
{
    Segment result;
    result.name = "segment";
    result.strategy = strategy;
    result.where = std::move(where);
    result.sort = RunVariant::rest().sort;
    result.knobs = knobs;
    return result;
}

RunVariant variantOf(std::vector<Segment> segments)
{
    RunVariant variant;
    variant.name = "test";
    variant.segments = std::move(segments);
    return variant;
}

SegmentTerm tier(const char* name)
{
    return {VariantAttribute::Tier, false, {name}, {}, {}};
}

VariantPlan run(const BacklogPtr& backlog, const RunVariant& variant,
                const RunVariant* fallBack = nullptr)
{
    const auto basis = presentCommitments(backlog->lines);
    return runVariant(*backlog, {variant, fallBack, basis, testToday(), 1});
}

// Customers A, B and C of tiers A, B and C.
BacklogBuilder threeCustomers()
{
    BacklogBuilder builder;
    for (const char* key : {"A", "B", "C"}) {
        builder.customer({.key = key, .tier = key});
    }
    return builder;
}

std::int64_t got(const VariantPlan& result, LineIx line)
{
    std::int64_t sum = 0;
    for (const Peg& peg : result.plan.pegsOf(line)) {
        sum += peg.quantity;
    }
    return sum;
}

} // namespace

class VariantRunTest : public QObject {
    Q_OBJECT

private slots:
    void winTakesFromWhoeverWasFirst();
    void gainKeepsItsDateAgainstAHigherRank();
    void fillNeverShipsBeforeItsCommitment();
    void loseGivesBackWhatIsAllocated();
    void aPassedCommitmentFailsNoGuarantee();
    void failedPlacesKeepThePresentPlan();
    void aFailureStopsOrFallsBack();
    void firmLinesAndManualRankOverrule();
    void whatSourcesSayOfALineCounts();
    void protectedSupplyIsForItsGroupAndSpreadWhenUnused();
    void leftoversThatComeTooLateAreSaid();
    void sharesAreGivenInPacks();
    void completeOrdersNameTheLineTheyWaitFor();
    void customSequencesSortTheirOwnWay();
    void wideSortKeysStillSortExactly();
    void commitmentIsConfirmedThenToldThenPromised();
    void datesFromYearOneToNineThousand();
    void whatRoundingLeavesCompletesWhoeverLacksLess();
    void sharingConservesToTheUnit();
    void aMillionOnOneItemLocationFinish();
};

void VariantRunTest::winTakesFromWhoeverWasFirst()
{
    const BacklogPtr backlog = threeCustomers()
                                   .line({.order = "SO-1", .customer = "B", .priority = 1})
                                   .line({.order = "SO-2", .customer = "A", .priority = 5})
                                   .stock({.onHand = whole(10)})
                                   .inbound({.expected = testDay(4)})
                                   .build();
    const VariantPlan result = run(backlog, variantOf({segment(Strategy::Win, {tier("A")})}));
    QCOMPARE(result.plan.projected[1], testToday());
    QCOMPARE(result.plan.projected[0], testDay(4));
    QCOMPARE(result.segment, (std::vector<std::uint8_t>{1, 0}));
    QCOMPARE(result.segments.back().name, std::string("rest"));
    QVERIFY(result.end == RunEnd::AsAsked && result.failedLines == 0);
}

void VariantRunTest::gainKeepsItsDateAgainstAHigherRank()
{
    // Both gain; the first in rank would like the stock, but the second was told tomorrow.
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1", .confirmed = testDay(9), .priority = 1})
                                   .line({.order = "SO-2", .confirmed = testDay(1), .priority = 2})
                                   .stock({.onHand = whole(10)})
                                   .inbound({.expected = testDay(6)})
                                   .build();
    const VariantPlan result = run(backlog, variantOf({segment(Strategy::Gain)}));
    QCOMPARE(result.plan.projected[0], testDay(6)); // better than the ninth
    QCOMPARE(result.plan.projected[1], testToday());
}

void VariantRunTest::fillNeverShipsBeforeItsCommitment()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .line({.order = "SO-1", .confirmed = testDay(8)})
            .line({.order = "SO-2", .promised = Date()})
            .line({.order = "SO-3", .allocated = whole(10), .confirmed = testDay(8)})
            .stock({.onHand = whole(50)})
            .build();
    const VariantPlan result = run(backlog, variantOf({segment(Strategy::Fill)}));
    QCOMPARE(result.plan.projected[0], testDay(8));
    QCOMPARE(result.plan.limiting[0], noIx);
    QVERIFY(result.flags[1].has(VariantFlag::NotCommitted));
    QCOMPARE(result.plan.shortage[1], whole(10).units());
    QCOMPARE(result.plan.projected[2], testDay(8));
}

void VariantRunTest::loseGivesBackWhatIsAllocated()
{
    const BacklogPtr backlog =
        threeCustomers()
            .line({.order = "SO-1", .customer = "C", .allocated = whole(10), .priority = 1})
            .line({.order = "SO-2", .customer = "A", .ordered = whole(7)})
            .stock({.onHand = whole(10), .allocated = whole(10)})
            .inbound({.expected = testDay(3)})
            .build();
    const VariantPlan result = run(backlog, variantOf({segment(Strategy::Lose, {tier("C")})}));
    QCOMPARE(result.plan.projected[1], testToday());
    QCOMPARE(result.plan.projected[0], testDay(3));
    QVERIFY(result.flags[0].has(VariantFlag::GaveUp));
    QCOMPARE(got(result, 0), whole(10).units());
}

void VariantRunTest::aPassedCommitmentFailsNoGuarantee()
{
    const BacklogPtr backlog =
        BacklogBuilder().line({.confirmed = testDay(-3)}).inbound({.expected = testDay(3)}).build();
    const VariantPlan result = run(backlog, variantOf({segment(Strategy::Gain)}));
    QVERIFY(result.flags[0].has(VariantFlag::CommitmentPassed));
    QCOMPARE(result.failedLines, std::size_t{0});
}

void VariantRunTest::failedPlacesKeepThePresentPlan()
{
    BacklogBuilder builder = threeCustomers();
    for (const char* item : {"I1", "I2"}) {
        builder.line({.order = "SO-1", .line = item, .item = item, .customer = "B", .priority = 1})
            .line({.order = "SO-2", .line = item, .item = item, .customer = "A", .priority = 2})
            .inbound({.key = item, .item = item, .expected = testDay(3)});
    }
    const BacklogPtr backlog = builder.stock({.item = "I1"}).build();
    RunVariant variant = variantOf({segment(Strategy::Win, {tier("A")})});
    variant.onFailure = OnFailure::KeepPresent;
    const VariantPlan result = run(backlog, variant);
    QVERIFY(result.end == RunEnd::KeptPresent);
    QCOMPARE(result.failedLines, std::size_t{1});
    QCOMPARE(result.plan.projected[0], testDay(3)); // I1: the winner has the stock
    QCOMPARE(result.plan.projected[2], testToday());
    QCOMPARE(result.plan.projected[1], testDay(3)); // I2: as the standard run has it
    QVERIFY(!result.plan.projected[3].known());
    QVERIFY(result.flags[1].has(VariantFlag::KeptPresent));
    QVERIFY(result.flags[3].has(VariantFlag::GuaranteeFailed));
}

void VariantRunTest::aFailureStopsOrFallsBack()
{
    const BacklogPtr backlog = threeCustomers()
                                   .line({.order = "SO-1", .customer = "B", .priority = 1})
                                   .line({.order = "SO-2", .customer = "A", .priority = 2})
                                   .inbound({.expected = testDay(3)})
                                   .build();
    RunVariant variant = variantOf({segment(Strategy::Win, {tier("A")})});
    variant.onFailure = OnFailure::Stop;
    const VariantPlan stopped = run(backlog, variant);
    QVERIFY(stopped.end == RunEnd::Stopped);
    QCOMPARE(stopped.plan.projected[0], testDay(3));
    QVERIFY(stopped.flags[1].has(VariantFlag::GuaranteeFailed));

    variant.onFailure = OnFailure::FallBack;
    const RunVariant other = variantOf({segment(Strategy::Redistribute, {tier("A")})});
    const VariantPlan fell = run(backlog, variant, &other);
    QVERIFY(fell.end == RunEnd::FellBack);
    QCOMPARE(fell.plan.projected[1], testDay(3));
    QCOMPARE(fell.failedLines, std::size_t{1});
    QVERIFY(run(backlog, variant).plan.projected[0] == testDay(3)); // none given: standard run
}

void VariantRunTest::firmLinesAndManualRankOverrule()
{
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1", .priority = 1})
                                   .line({.order = "SO-2", .confirmed = testDay(0), .priority = 9})
                                   .line({.order = "SO-3", .priority = 5})
                                   .stock({.onHand = whole(20)})
                                   .inbound({.expected = testDay(3)})
                                   .build();
    RunVariant variant = variantOf({segment(Strategy::Redistribute)});
    variant.firm = {"SO-2", "SO-77/1"};
    variant.manualRank = {"SO-3/1"};
    const VariantPlan result = run(backlog, variant);
    QCOMPARE(result.plan.projected[1], testToday());
    QVERIFY(result.flags[1].has(VariantFlag::Firm));
    QCOMPARE(result.plan.projected[2], testToday());
    QCOMPARE(result.plan.projected[0], testDay(3));
    QCOMPARE(result.unknownNames, std::vector<std::string>{"SO-77/1"});
}

void VariantRunTest::whatSourcesSayOfALineCounts()
{
    LineTerms firm, second, first, useless, least;
    firm.firm = true;
    second.manualRank = 2;
    first.manualRank = 1;
    useless.latestUseful = testDay(1);
    least.minShip = whole(9);
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1", .priority = 1})
                                   .line({.order = "SO-2", .confirmed = testDay(0), .terms = firm})
                                   .line({.order = "SO-3", .terms = second})
                                   .line({.order = "SO-4", .terms = first})
                                   .line({.order = "SO-5", .terms = useless})
                                   .line({.order = "SO-6", .terms = least})
                                   .stock({.onHand = whole(25)})
                                   .inbound({.open = whole(23), .expected = testDay(3)})
                                   .build();
    RunVariant variant = variantOf({segment(Strategy::Redistribute)});
    const VariantPlan result = run(backlog, variant);
    QVERIFY(result.flags[1].has(VariantFlag::Firm));
    QCOMPARE(result.plan.projected[1], testToday());
    QCOMPARE(result.plan.projected[3], testToday());
    QCOMPARE(result.plan.projected[2], testDay(3)); // 5 of the stock are left for it
    QCOMPARE(result.plan.projected[0], testDay(3));
    QVERIFY(result.flags[4].has(VariantFlag::AfterLatestUseful));
    QVERIFY(result.flags[5].has(VariantFlag::BelowMinimum)); // 8 are left

    variant.lineTerms = false;
    const VariantPlan plain = run(backlog, variant);
    QCOMPARE(plain.plan.projected[0], testToday());
    QCOMPARE(plain.flags, std::vector<VariantFlags>(6));
}

void VariantRunTest::protectedSupplyIsForItsGroupAndSpreadWhenUnused()
{
    RunVariant variant = variantOf({segment(Strategy::Redistribute)});
    variant.protections = {{tier("A"), 40, 0}};
    BacklogBuilder builder = threeCustomers();
    builder.line({.order = "SO-1", .customer = "B", .ordered = whole(20), .priority = 1})
        .line({.order = "SO-2", .customer = "A", .ordered = whole(3), .priority = 2})
        .stock({.onHand = whole(10)});
    const VariantPlan result = run(builder.build(), variant);
    QCOMPARE(got(result, 1), whole(3).units()); // asks for less than its 4
    QVERIFY(result.flags[1].has(VariantFlag::Protected));
    QCOMPARE(got(result, 0), whole(7).units());

    // The group's line must ship whole and cannot: what it leaves goes to the other.
    builder.line({.order = "SO-3",
                  .customer = "A",
                  .ordered = whole(90),
                  .priority = 3,
                  .partialOk = false});
    variant.segments[0].knobs.shipComplete = ShipComplete::Line;
    const VariantPlan spread = run(builder.build(), variant);
    QVERIFY(spread.flags[2].has(VariantFlag::ShipCompleteBlocked));
    QCOMPARE(got(spread, 0) + got(spread, 1), whole(10).units());
}

void VariantRunTest::leftoversThatComeTooLateAreSaid()
{
    RunVariant variant = variantOf({segment(Strategy::Redistribute)});
    variant.protections = {{tier("A"), 40, 0}};
    variant.segments[0].knobs.shipComplete = ShipComplete::Line;
    LineTerms soon;
    soon.latestUseful = testDay(1);
    BacklogBuilder builder = threeCustomers();
    builder.line({.order = "SO-1", .customer = "C", .ordered = whole(6), .priority = 1})
        .line(
            {.order = "SO-2", .customer = "B", .ordered = whole(20), .priority = 2, .terms = soon})
        .line({.order = "SO-3",
               .customer = "A",
               .ordered = whole(90),
               .priority = 3,
               .partialOk = false})
        .inbound({.open = whole(10), .expected = testDay(5)});
    const VariantPlan result = run(builder.build(), variant);
    QCOMPARE(got(result, 0), whole(6).units());
    QVERIFY(result.flags[2].has(VariantFlag::ShipCompleteBlocked));
    // Nothing is left when its turn comes; what the group leaves afterwards comes too late.
    QCOMPARE(got(result, 1), std::int64_t{0});
    QVERIFY(result.flags[1].has(VariantFlag::AfterLatestUseful));
    QVERIFY(!result.flags[0].has(VariantFlag::AfterLatestUseful));
}

void VariantRunTest::sharesAreGivenInPacks()
{
    SegmentKnobs knobs;
    knobs.sharing = Sharing::Proportional;
    knobs.pack = whole(2).units();
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.order = "SO-1", .ordered = whole(12), .priority = 1})
                                   .line({.order = "SO-2", .ordered = whole(6), .priority = 2})
                                   .line({.order = "SO-3", .ordered = whole(6), .priority = 3})
                                   .stock({.onHand = whole(13)})
                                   .build();
    const VariantPlan result =
        run(backlog, variantOf({segment(Strategy::Redistribute, {}, knobs)}));
    QCOMPARE(got(result, 0), whole(6).units()); // of 6.5
    QCOMPARE(got(result, 1), whole(4).units()); // of 3.25, with the first pack left over
    QCOMPARE(got(result, 2), whole(2).units()); // one unit is less than a pack: left in stock
    QVERIFY(result.flags[2].has(VariantFlag::Shared));
}

void VariantRunTest::completeOrdersNameTheLineTheyWaitFor()
{
    SegmentKnobs knobs;
    knobs.shipComplete = ShipComplete::Order;
    const BacklogPtr backlog =
        BacklogBuilder()
            .line({.line = "1", .item = "I1", .partialOk = false})
            .line({.line = "2", .item = "I2", .partialOk = false})
            .line({.line = "3", .item = "I3", .allocated = whole(10), .partialOk = false})
            .inbound({.key = "PO-1", .item = "I1", .expected = testDay(3)})
            .inbound({.key = "PO-2", .item = "I2", .expected = testDay(9)})
            .build();
    const VariantPlan result =
        run(backlog, variantOf({segment(Strategy::Redistribute, {}, knobs)}));
    QCOMPARE(result.plan.projected, std::vector<Date>(3, testDay(9)));
    QCOMPARE(result.alone, (std::vector<Date>{testDay(3), testDay(9), testToday()}));
    QCOMPARE(result.orderWaits.size(), std::size_t{1});
    QCOMPARE(result.orderWaits[0].limiting, 1U);
    QCOMPARE(result.orderWaits[0].dateWithoutIt, testDay(3)); // six days gained
    QVERIFY(result.flags[2].has(VariantFlag::WaitsForOrder));
    QVERIFY(!result.flags[1].has(VariantFlag::WaitsForOrder));
}

void VariantRunTest::customSequencesSortTheirOwnWay()
{
    BacklogBuilder builder = threeCustomers();
    for (const char* key : {"A", "B", "C"}) {
        builder.line({.order = std::string("SO-") + key, .customer = key});
    }
    const BacklogPtr backlog = builder.stock({.onHand = whole(20)}).build();
    Segment all = segment(Strategy::Redistribute);
    all.sort = {{VariantAttribute::Tier, false, {"C", "A"}}};
    const VariantPlan result = run(backlog, variantOf({all}));
    QCOMPARE(result.plan.shortage, (std::vector<std::int64_t>{0, whole(10).units(), 0}));

    BacklogBuilder numbers;
    for (const std::int16_t priority : std::array<std::int16_t, 3>{1, 2, 3}) {
        numbers.line({.order = "SO-" + std::to_string(priority), .priority = priority});
    }
    all.sort = {{VariantAttribute::Priority, false, {"3"}}};
    const VariantPlan third = run(numbers.stock({.onHand = whole(20)}).build(), variantOf({all}));
    QCOMPARE(third.plan.shortage, (std::vector<std::int64_t>{0, whole(10).units(), 0}));
}

void VariantRunTest::wideSortKeysStillSortExactly()
{
    QVERIFY(rc::check("ranks folded to fit sort as the attributes do", [] {
        BacklogBuilder builder;
        const auto count = *rc::gen::inRange(2, 30);
        for (int i = 0; i < count; ++i) {
            builder.line(
                {.order = "SO-" + std::to_string(i),
                 .ordered = Quantity::fromUnits(*rc::gen::inRange<std::int64_t>(1, 4) << 40),
                 .unitPrice = UnitPrice::fromMicros(*rc::gen::inRange(0, 3) * 1'000'003LL),
                 .requested = *rc::gen::element(Date::fromYmd(1, 1, 1), testDay(3),
                                                Date::fromYmd(9999, 12, 31), Date())});
        }
        const BacklogPtr backlog = builder.build();
        Segment all = segment(Strategy::Redistribute);
        all.sort = {{VariantAttribute::Requested, true, {}},
                    {VariantAttribute::Value, false, {}},
                    {VariantAttribute::Open, true, {}}};
        const auto basis = presentCommitments(backlog->lines);
        const VariantTerms terms = variantTerms(*backlog, variantOf({all}), basis, testToday(), 1);
        std::vector<LineIx> byRank(backlog->lines.size());
        std::iota(byRank.begin(), byRank.end(), 0U);
        auto byValue = byRank;
        std::ranges::stable_sort(byRank, {}, [&](LineIx line) { return terms.rank[line]; });
        std::ranges::stable_sort(byValue, {}, [&](LineIx line) {
            const Date requested = backlog->lines.requested[line];
            return std::tuple(!requested.known(), -std::int64_t{requested.raw()},
                              backlog->openValue(line).minor, -backlog->lines.open(line));
        });
        RC_ASSERT(byRank == byValue);
    }));
}

void VariantRunTest::commitmentIsConfirmedThenToldThenPromised()
{
    const BacklogPtr backlog =
        BacklogBuilder()
            .line({.line = "1",
                   .promised = testDay(1),
                   .confirmed = testDay(3),
                   .wasTold = true,
                   .told = testDay(2)})
            .line({.line = "2", .promised = testDay(1), .wasTold = true, .told = testDay(2)})
            .line({.line = "3", .promised = testDay(1), .wasTold = true})
            .line({.line = "4", .promised = Date()})
            .build();
    QCOMPARE(presentCommitments(backlog->lines),
             (std::vector<Date>{testDay(3), testDay(2), testDay(1), Date()}));
}

void VariantRunTest::datesFromYearOneToNineThousand()
{
    SegmentKnobs knobs;
    knobs.latestUsefulDays = 100'000;
    const BacklogPtr backlog = BacklogBuilder()
                                   .line({.line = "1",
                                          .requested = Date::fromYmd(1, 1, 1),
                                          .promised = Date::fromYmd(1, 1, 1)})
                                   .line({.line = "2",
                                          .ordered = whole(1'000'000'000),
                                          .requested = Date::fromYmd(9999, 12, 31),
                                          .confirmed = Date::fromYmd(9999, 12, 31)})
                                   .inbound({.key = "PO-1", .expected = Date::fromYmd(1, 1, 1)})
                                   .inbound({.key = "PO-2",
                                             .open = whole(1'000'000'000),
                                             .expected = Date::fromYmd(9999, 12, 31)})
                                   .build();
    for (const Strategy strategy : {Strategy::Win, Strategy::Gain, Strategy::Fill}) {
        const VariantPlan result = run(backlog, variantOf({segment(strategy)}));
        QCOMPARE(result.plan.projected[1], Date::fromYmd(9999, 12, 31));
        QCOMPARE(result.plan.projected[0], testDay(1)); // supply of year 1 is there tomorrow
        const VariantPlan limited = run(backlog, variantOf({segment(strategy, {}, knobs)}));
        QVERIFY(limited.flags[0].has(VariantFlag::AfterLatestUseful)); // of no use since 274
        QCOMPARE(limited.plan.projected[1], Date::fromYmd(9999, 12, 31));
    }
}

void VariantRunTest::whatRoundingLeavesCompletesWhoeverLacksLess()
{
    std::vector<ShareClaim> claims{{5, 0}, {5, 0}};
    shareProportionally(claims, 5, 3);
    QCOMPARE(claims[0].share, std::int64_t{5});
    QCOMPARE(claims[1].share, std::int64_t{0});
}

void VariantRunTest::sharingConservesToTheUnit()
{
    QVERIFY(rc::check("shares add to what there is, but for less than a pack", [] {
        const auto wanted = *rc::gen::container<std::vector<std::int64_t>>(
            rc::gen::inRange<std::int64_t>(1, 5'000));
        std::vector<ShareClaim> claims;
        claims.reserve(wanted.size());
        for (const std::int64_t quantity : wanted) {
            claims.push_back({quantity, 0});
        }
        const auto all = std::accumulate(wanted.begin(), wanted.end(), std::int64_t{0});
        const auto available = *rc::gen::inRange<std::int64_t>(0, all + 10);
        const auto pack = *rc::gen::inRange<std::int64_t>(1, 900);
        const auto floor = *rc::gen::inRange(0, 101);
        if (floor == 0) {
            shareProportionally(claims, available, pack);
        } else {
            shareFloorThenRank(claims, available, pack, floor);
        }
        std::int64_t given = 0;
        std::int64_t leastLacking = INT64_MAX;
        for (const ShareClaim& claim : claims) {
            RC_ASSERT(claim.share >= 0);
            RC_ASSERT(claim.share <= claim.wanted);
            RC_ASSERT(claim.share % pack == 0 || claim.share == claim.wanted);
            given += claim.share;
            if (claim.share < claim.wanted) {
                leastLacking = std::min(leastLacking, std::min(pack, claim.wanted - claim.share));
            }
        }
        RC_ASSERT(given <= available);
        RC_ASSERT(available - given < leastLacking || given == all);
    }));
}

void VariantRunTest::aMillionOnOneItemLocationFinish()
{
    Backlog backlog = *BacklogBuilder().line({.partialOk = false}).build();
    LineTable& lines = backlog.lines;
    constexpr std::uint32_t count = 1'000'000;
    for (std::uint32_t i = 1; i < count; ++i) {
        lines.id.push_back(i);
        lines.order.push_back(0);
        lines.key.push_back(lines.key[0]);
        lines.item.push_back(0);
        lines.location.push_back(0);
        lines.ordered.push_back((1 + i % 3) * Quantity::unitsPerOne);
        lines.shipped.push_back(0);
        lines.allocated.push_back(0);
        lines.cancelled.push_back(0);
        lines.unitPrice.push_back(i % 1'000 * 10'000);
        lines.currency.push_back(lines.currency[0]);
        lines.requested.push_back(testDay(static_cast<int>(i * 7919U % 1000U)));
        lines.promised.push_back(lines.requested.back().plusDays(static_cast<int>(i % 20)));
        lines.confirmed.emplace_back();
        lines.told.emplace_back();
        lines.wasTold.push_back(0);
        lines.priority.push_back(static_cast<std::int16_t>(i % 5));
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        backlog.inbound.id.push_back(i);
        backlog.inbound.item.push_back(0);
        backlog.inbound.location.push_back(0);
        backlog.inbound.open.push_back(Quantity::unitsPerOne);
        backlog.inbound.expected.push_back(testDay(static_cast<int>(i / 1001U)));
    }
    const auto priority = [](std::int64_t number) {
        return std::vector<SegmentTerm>{
            {VariantAttribute::Priority, false, {}, {{number, number}}, {}}};
    };
    SegmentKnobs complete;
    complete.shipComplete = ShipComplete::Line;
    complete.maximumLatenessDays = 400;
    SegmentKnobs shared;
    shared.sharing = Sharing::Proportional;
    shared.minimumPercent = 10;
    shared.latestUsefulDays = 900;
    const RunVariant variant =
        variantOf({segment(Strategy::Win, priority(0)), segment(Strategy::Gain, priority(1)),
                   segment(Strategy::Redistribute, priority(2), complete),
                   segment(Strategy::Fill, priority(3), shared), segment(Strategy::Lose)});
    const auto basis = presentCommitments(lines);
    const VariantPlan result = runVariant(backlog, {variant, nullptr, basis, testToday(), 1});
    Int128 pegged = 0;
    for (const Peg& peg : result.plan.pegs) {
        pegged += peg.quantity;
    }
    QVERIFY(pegged <= Int128{count} * Quantity::unitsPerOne);
    QVERIFY(pegged > Int128{count} * Quantity::unitsPerOne * 9 / 10);
}

QTEST_APPLESS_MAIN(VariantRunTest)
#include "VariantRunTest.moc"
