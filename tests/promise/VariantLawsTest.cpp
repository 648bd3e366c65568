#include "promise/RandomVariant.h"
#include "promise/StandardRun.h"
#include "promise/variant/VariantRun.h"
#include "support/SyntheticBacklog.h"

#include <QTest>

#include <map>

using namespace repromise;

namespace {

using Place = std::pair<ItemIx, LocationIx>;

Place placeOf(const Backlog& backlog, LineIx line)
{
    return {backlog.lines.item[line], backlog.lines.location[line]};
}

VariantPlan run(const Backlog& backlog, const RunVariant& variant, unsigned threads = 1)
{
    const std::vector<Date> basis = presentCommitments(backlog.lines);
    return runVariant(backlog, {variant, nullptr, basis, testToday(), threads});
}

const Segment& segmentOf(const VariantPlan& result, LineIx line)
{
    return result.segments[result.segment[line]];
}

bool samePlan(const Plan& one, const Plan& two)
{
    return one.projected == two.projected && one.safe == two.safe && one.shortage == two.shortage
           && one.limiting == two.limiting && one.onStock == two.onStock
           && one.pegRange == two.pegRange && one.pegs == two.pegs
           && one.undatedInbound == two.undatedInbound;
}

bool sameResult(const VariantPlan& one, const VariantPlan& two)
{
    return samePlan(one.plan, two.plan) && one.segment == two.segment && one.flags == two.flags
           && one.alone == two.alone && one.orderWaits == two.orderWaits && one.end == two.end
           && one.failedLines == two.failedLines;
}

std::int64_t taken(const Plan& plan, LineIx line)
{
    std::int64_t sum = 0;
    for (const Peg& peg : plan.pegsOf(line)) {
        sum += peg.kind == SupplyKind::Allocated ? 0 : peg.quantity;
    }
    return sum;
}

std::int64_t kept(const Plan& plan, LineIx line)
{
    std::int64_t sum = 0;
    for (const Peg& peg : plan.pegsOf(line)) {
        sum += peg.kind == SupplyKind::Allocated ? peg.quantity : 0;
    }
    return sum;
}

// Free stock and what lines gave back, by place, less what was taken of it.
std::map<Place, std::int64_t> stockLeft(const Backlog& backlog, const Plan& plan)
{
    std::map<Place, std::int64_t> left;
    for (std::size_t row = 0; row < backlog.stock.size(); ++row) {
        left[{backlog.stock.item[row], backlog.stock.location[row]}] +=
            backlog.stock.onHand[row] - backlog.stock.allocated[row];
    }
    for (LineIx line = 0; line < backlog.lines.size(); ++line) {
        left[placeOf(backlog, line)] += allocatedPart(backlog.lines, line) - kept(plan, line);
    }
    for (const Peg& peg : plan.pegs) {
        left[placeOf(backlog, peg.line)] -= peg.kind == SupplyKind::Stock ? peg.quantity : 0;
    }
    return left;
}

std::vector<std::int64_t> inboundLeft(const Backlog& backlog, const Plan& plan)
{
    std::vector<std::int64_t> left = backlog.inbound.open;
    for (const Peg& peg : plan.pegs) {
        if (peg.kind == SupplyKind::Inbound) {
            left[peg.inbound] -= peg.quantity;
        }
    }
    return left;
}

bool gotNothingOrLess(const VariantPlan& result, LineIx line)
{
    for (const VariantFlag flag :
         {VariantFlag::NotCommitted, VariantFlag::ShipCompleteBlocked, VariantFlag::BelowMinimum,
          VariantFlag::TooLate, VariantFlag::AfterLatestUseful, VariantFlag::Shared}) {
        if (result.flags[line].has(flag)) {
            return true;
        }
    }
    return false;
}

RunVariant tenSegments()
{
    RunVariant variant;
    variant.name = "ten";
    for (int i = 0; i < 10; ++i) {
        Segment segment;
        segment.name = std::to_string(i);
        segment.strategy = static_cast<Strategy>(i % strategyCount);
        segment.where = {{VariantAttribute::Priority, false, {}, {{1 + i / 2, 1 + i / 2}}, {}},
                         {VariantAttribute::Channel, i % 2 == 1, {"edi", "web"}, {}, {}}};
        segment.sort = {{VariantAttribute::Tier, false, {"B", "A"}},
                        {VariantAttribute::Due, false, {}},
                        {VariantAttribute::Value, true, {}}};
        segment.knobs.shipComplete = ShipComplete::Order;
        variant.segments.push_back(segment);
    }
    variant.protections.push_back({{VariantAttribute::Tier, false, {"A"}, {}, {}}, 20, 0});
    return variant;
}

} // namespace

class VariantLawsTest : public QObject {
    Q_OBJECT

private slots:
    void noUnitIsLostOrDoubled();
    void nothingIsLeftLyingWhileALineThatMayTakeItIsShort();
    void aLowerRankedLineChangesNothingForHigherRankedOnes();
    void whatMayNotWorsenDoesNot();
    void guaranteesFailOnlyForWantOfSupply();
    void whatMayNotImproveDoesNot();
    void whatShipsCompleteNeverShipsPart();
    void nothingShipsLessThanItsMinimum();
    void nothingIsTakenThatComesTooLate();
    void noDateComesBeforeItsSupply();
    void oneRedistributeSegmentIsTheStandardRun();
    void threadsChangeNoByte();
    void noThreadCountChangesAByteUnderAnyVariant();
    void onlyWhatIsNamedReachesUpwards();
};

void VariantLawsTest::noUnitIsLostOrDoubled()
{
    QVERIFY(rc::check("supply and demand are conserved", [] {
        const BacklogPtr backlog = (*genWorldOfCompleteOrders()).backlog();
        const VariantPlan result = run(*backlog, *genRandomVariant());
        const Plan& plan = result.plan;
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            RC_ASSERT(kept(plan, line) + taken(plan, line) + plan.shortage[line]
                      == backlog->lines.open(line));
            for (const Peg& peg : plan.pegsOf(line)) {
                RC_ASSERT(peg.line == line);
                RC_ASSERT(peg.quantity > 0);
                if (peg.kind == SupplyKind::Inbound) {
                    const Place from{backlog->inbound.item[peg.inbound],
                                     backlog->inbound.location[peg.inbound]};
                    RC_ASSERT(from == placeOf(*backlog, line));
                }
            }
        }
        std::map<Place, std::int64_t> used;
        for (const Peg& peg : plan.pegs) {
            used[placeOf(*backlog, peg.line)] += peg.kind == SupplyKind::Stock ? peg.quantity : 0;
        }
        for (const auto& [place, left] : stockLeft(*backlog, plan)) {
            RC_ASSERT(left >= 0 || used[place] == 0);
        }
        for (const std::int64_t left : inboundLeft(*backlog, plan)) {
            RC_ASSERT(left >= 0);
        }
    }));
}

void VariantLawsTest::nothingIsLeftLyingWhileALineThatMayTakeItIsShort()
{
    QVERIFY(rc::check("a short line without a reason means that all supply is used", [] {
        const BacklogPtr backlog = (*genWorldOfCompleteOrders()).backlog();
        const VariantPlan result = run(*backlog, *genRandomVariant());
        const auto stock = stockLeft(*backlog, result.plan);
        const auto inbound = inboundLeft(*backlog, result.plan);
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            if (result.plan.shortage[line] == 0 || gotNothingOrLess(result, line)) {
                continue;
            }
            const Place place = placeOf(*backlog, line);
            const auto free = stock.find(place);
            RC_ASSERT(free == stock.end() || free->second <= 0);
            for (InboundIx row = 0; row < inbound.size(); ++row) {
                const Place there{backlog->inbound.item[row], backlog->inbound.location[row]};
                RC_ASSERT(there != place || !backlog->inbound.expected[row].known()
                          || inbound[row] == 0);
            }
        }
    }));
}

void VariantLawsTest::aLowerRankedLineChangesNothingForHigherRankedOnes()
{
    QVERIFY(rc::check("a line of the last segment changes no line above it", [] {
        RunVariant variant = *genRandomVariant({false, false, {OnFailure::CarryOn}});
        for (Segment& segment : variant.segments) {
            segment.where.push_back({VariantAttribute::Tier, true, {"Z"}, {}, {}});
            segment.knobs.shipComplete =
                std::min(segment.knobs.shipComplete, ShipComplete::Line); // orders span ranks
        }
        BacklogBuilder builder = (*genWorldOfCompleteOrders()).builder();
        const BacklogPtr before = builder.build();
        builder.customer({.key = "C9", .tier = "Z"})
            .line({.order = "SO-9",
                   .line = "999",
                   .customer = "C9",
                   .ordered = Quantity::whole(*rc::gen::inRange(1, 50)),
                   .requested = testDay(*rc::gen::inRange(-5, 20)),
                   .priority = 100});
        const BacklogPtr after = builder.build();
        const VariantPlan old = run(*before, variant);
        const VariantPlan now = run(*after, variant);
        for (LineIx line = 0; line < before->lines.size(); ++line) {
            if (segmentOf(old, line).strategy > Strategy::Redistribute) {
                continue; // worked after the last segment's lines
            }
            RC_ASSERT(now.alone[line] == old.alone[line]);
            RC_ASSERT(now.flags[line] == old.flags[line]);
            RC_ASSERT(now.plan.shortage[line] == old.plan.shortage[line]);
            RC_ASSERT(taken(now.plan, line) == taken(old.plan, line));
        }
    }));
}

void VariantLawsTest::whatMayNotWorsenDoesNot()
{
    QVERIFY(rc::check("a kept commitment is kept, and a failed one is flagged", [] {
        const BacklogPtr backlog = (*genWorldOfCompleteOrders()).backlog();
        const VariantPlan result = run(*backlog, *genRandomVariant());
        const auto basis = presentCommitments(backlog->lines);
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            const Segment& segment = segmentOf(result, line);
            const Date need = needDate(backlog->lines.requested[line], testToday());
            const VariantFlags flags = result.flags[line];
            const bool excused =
                flags.has(VariantFlag::GuaranteeFailed) || flags.has(VariantFlag::KeptPresent);
            if (segment.strategy == Strategy::Win && !flags.has(VariantFlag::Firm) && !excused) {
                RC_ASSERT(result.alone[line] <= need);
            }
            const bool keeps = segment.keepsCommitment() || flags.has(VariantFlag::Firm);
            if (keeps && basis[line].known() && basis[line] >= testToday() && !excused) {
                RC_ASSERT(result.alone[line] <= std::max(need, basis[line]));
            }
        }
    }));
}

void VariantLawsTest::guaranteesFailOnlyForWantOfSupply()
{
    QVERIFY(rc::check("what a place can keep for all its guarantees together, it keeps", [] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        RunVariant variant = *genRandomVariant({true, false, {OnFailure::CarryOn}});
        for (Segment& segment : variant.segments) {
            segment.knobs.latestUsefulDays = segment.knobs.maximumLatenessDays = std::nullopt;
            segment.knobs.givesUp = false;
            if (segment.strategy == Strategy::Lose) {
                segment.strategy = Strategy::Redistribute;
            }
        }
        const VariantPlan result = run(*backlog, variant);
        const auto basis = presentCommitments(backlog->lines);
        const LineTable& lines = backlog->lines;
        // By Hall's theorem all guarantees of a place can be kept together exactly when for no
        // day more is due than is there by then.
        const auto deadlineOf = [&](LineIx line) {
            const Date need = needDate(lines.requested[line], testToday());
            const Segment& segment = segmentOf(result, line);
            const bool keeps =
                segment.keepsCommitment() || result.flags[line].has(VariantFlag::Firm);
            if (segment.strategy == Strategy::Win && !result.flags[line].has(VariantFlag::Firm)) {
                return need;
            }
            return keeps && basis[line].known() ? std::max(need, basis[line]) : Date();
        };
        const auto supplyBy = [&](Place place, Date day) {
            std::int64_t sum = 0;
            for (std::size_t row = 0; row < backlog->stock.size(); ++row) {
                const Place at{backlog->stock.item[row], backlog->stock.location[row]};
                const std::int64_t free =
                    backlog->stock.onHand[row] - backlog->stock.allocated[row];
                sum += at == place ? std::max<std::int64_t>(free, 0) : 0;
            }
            for (InboundIx row = 0; row < backlog->inbound.size(); ++row) {
                const Place at{backlog->inbound.item[row], backlog->inbound.location[row]};
                const Date date = std::max(backlog->inbound.expected[row], testDay(1));
                sum += at == place && date.known() && date <= day ? backlog->inbound.open[row] : 0;
            }
            return sum;
        };
        std::map<Place, bool> feasible;
        for (LineIx line = 0; line < lines.size(); ++line) {
            const Date day = deadlineOf(line);
            std::int64_t due = 0;
            for (LineIx other = 0; other < lines.size(); ++other) {
                const bool here = placeOf(*backlog, other) == placeOf(*backlog, line);
                due += here && deadlineOf(other) <= day && deadlineOf(other).known()
                           ? missingQuantity(lines, other)
                           : 0;
            }
            feasible.try_emplace(placeOf(*backlog, line), true);
            if (day.known() && due > supplyBy(placeOf(*backlog, line), day)) {
                feasible[placeOf(*backlog, line)] = false;
            }
        }
        for (LineIx line = 0; line < lines.size(); ++line) {
            RC_ASSERT(!feasible[placeOf(*backlog, line)]
                      || !result.flags[line].has(VariantFlag::GuaranteeFailed));
        }
    }));
}

void VariantLawsTest::whatMayNotImproveDoesNot()
{
    QVERIFY(rc::check("fill and firm lines never ship before their commitment", [] {
        const BacklogPtr backlog = (*genWorldOfCompleteOrders()).backlog();
        const VariantPlan result = run(*backlog, *genRandomVariant());
        const auto basis = presentCommitments(backlog->lines);
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            const Segment& segment = segmentOf(result, line);
            const VariantFlags flags = result.flags[line];
            if (flags.has(VariantFlag::KeptPresent)) {
                continue;
            }
            if (segment.capsCommitment() && basis[line].known()) {
                RC_ASSERT(result.alone[line] >= basis[line]);
            } else if (segment.capsCommitment()) {
                RC_ASSERT(taken(result.plan, line) == 0);
            }
            if (flags.has(VariantFlag::Firm) && !flags.has(VariantFlag::GuaranteeFailed)
                && !flags.has(VariantFlag::CommitmentPassed)) {
                const Date need = needDate(backlog->lines.requested[line], testToday());
                RC_ASSERT(result.alone[line] == std::max(need, basis[line]));
            }
        }
    }));
}

void VariantLawsTest::whatShipsCompleteNeverShipsPart()
{
    QVERIFY(rc::check("a complete line takes all or nothing, a complete order has one date", [] {
        const BacklogPtr backlog = (*genWorldOfCompleteOrders()).backlog();
        const VariantPlan result = run(*backlog, *genRandomVariant());
        const auto& lines = backlog->lines;
        std::map<OrderIx, Date> worst;
        std::map<OrderIx, bool> complete;
        for (LineIx line = 0; line < lines.size(); ++line) {
            const ShipComplete honour = segmentOf(result, line).knobs.shipComplete;
            const bool whole =
                backlog->orders.partialOk[lines.order[line]] == 0 && honour != ShipComplete::Ignore;
            if (whole && !result.flags[line].has(VariantFlag::KeptPresent)) {
                RC_ASSERT(taken(result.plan, line) == 0 || result.plan.shortage[line] == 0);
            }
            complete[lines.order[line]] =
                complete[lines.order[line]] || (whole && honour == ShipComplete::Order);
            const auto [at, first] = worst.try_emplace(lines.order[line], result.alone[line]);
            at->second = std::max(at->second, result.alone[line]);
        }
        for (LineIx line = 0; line < lines.size(); ++line) {
            const Date own = result.alone[line];
            const OrderIx order = lines.order[line];
            RC_ASSERT(result.plan.projected[line] == (complete[order] ? worst[order] : own));
        }
        for (const OrderWait& wait : result.orderWaits) {
            RC_ASSERT(result.alone[wait.limiting] == wait.date);
            RC_ASSERT(wait.dateWithoutIt <= wait.date);
        }
    }));
}

void VariantLawsTest::nothingShipsLessThanItsMinimum()
{
    QVERIFY(rc::check("a line takes at least its minimum or nothing", [] {
        const BacklogPtr backlog = (*genWorldOfCompleteOrders()).backlog();
        const VariantPlan result = run(*backlog, *genRandomVariant());
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            const SegmentKnobs& knobs = segmentOf(result, line).knobs;
            const std::int64_t open = backlog->lines.open(line);
            const std::int64_t share = (open * knobs.minimumPercent + 99) / 100;
            const std::int64_t least = std::min(open, std::max(knobs.minimumQuantity, share));
            if (taken(result.plan, line) > 0 && !result.flags[line].has(VariantFlag::KeptPresent)) {
                RC_ASSERT(taken(result.plan, line) + kept(result.plan, line) >= least);
            }
        }
    }));
}

void VariantLawsTest::nothingIsTakenThatComesTooLate()
{
    QVERIFY(rc::check("no supply after the latest useful date, no line after its last day", [] {
        const BacklogPtr backlog = (*genWorldOfCompleteOrders()).backlog();
        const VariantPlan result = run(*backlog, *genRandomVariant());
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            const SegmentKnobs& knobs = segmentOf(result, line).knobs;
            const Date due = dueDate(backlog->lines.requested[line], backlog->lines.promised[line]);
            if (!due.known() || result.flags[line].has(VariantFlag::KeptPresent)) {
                continue;
            }
            const Date last =
                knobs.latestUsefulDays ? due.plusDays(*knobs.latestUsefulDays) : Date();
            for (const Peg& peg : result.plan.pegsOf(line)) {
                RC_ASSERT(peg.kind == SupplyKind::Allocated || peg.date <= last);
            }
            if (knobs.maximumLatenessDays && taken(result.plan, line) > 0) {
                RC_ASSERT(result.alone[line] <= due.plusDays(*knobs.maximumLatenessDays));
            }
        }
    }));
}

void VariantLawsTest::noDateComesBeforeItsSupply()
{
    QVERIFY(rc::check("every peg is there when its line ships", [] {
        const BacklogPtr backlog = (*genWorldOfCompleteOrders()).backlog();
        const VariantPlan result = run(*backlog, *genRandomVariant());
        for (LineIx line = 0; line < backlog->lines.size(); ++line) {
            RC_ASSERT(result.alone[line].known() == (result.plan.shortage[line] == 0));
            RC_ASSERT(result.alone[line] <= result.plan.projected[line]);
            RC_ASSERT(result.alone[line] >= testToday());
            for (const Peg& peg : result.plan.pegsOf(line)) {
                RC_ASSERT(result.alone[line] >= peg.date);
            }
        }
    }));
}

void VariantLawsTest::oneRedistributeSegmentIsTheStandardRun()
{
    QVERIFY(rc::check("the standard variant gives the bytes of the standard run", [] {
        const BacklogPtr backlog = (*genRandomWorld()).backlog();
        const Plan standard = standardRun(*backlog, testToday());
        RC_ASSERT(samePlan(run(*backlog, RunVariant::standard()).plan, standard));
        RC_ASSERT(samePlan(run(*backlog, RunVariant()).plan, standard)); // all lines in `rest`
    }));
}

void VariantLawsTest::threadsChangeNoByte()
{
    const BacklogPtr backlog = syntheticBacklog({.lines = 120'000});
    const VariantPlan one = run(*backlog, tenSegments());
    QVERIFY(one.failedLines > 0);
    QVERIFY(!one.orderWaits.empty());
    QVERIFY(sameResult(one, run(*backlog, tenSegments())));
    QVERIFY(sameResult(one, run(*backlog, tenSegments(), 2)));
    QVERIFY(sameResult(one, run(*backlog, tenSegments(), 4)));
}

void VariantLawsTest::noThreadCountChangesAByteUnderAnyVariant()
{
    const BacklogPtr backlog = syntheticBacklog({.lines = 36'000, .seed = 7});
    const auto law = [&backlog] {
        const RunVariant variant = *genRandomVariant(
            {.onFailure = {OnFailure::CarryOn, OnFailure::KeepPresent, OnFailure::Stop}});
        const auto threads = *rc::gen::inRange<unsigned>(2, 9);
        RC_ASSERT(sameResult(run(*backlog, variant), run(*backlog, variant, threads)));
    };
    QVERIFY(rc::check("one thread or many give the same result", law));
}

// The exceptions to the law that a lower-ranked line changes nothing above it, each by its name.
void VariantLawsTest::onlyWhatIsNamedReachesUpwards()
{
    const auto segment = [](Strategy strategy) {
        Segment made;
        made.name = "all";
        made.strategy = strategy;
        made.sort = {{VariantAttribute::Priority, false, {}}};
        return made;
    };
    const auto under = [](Segment only) {
        RunVariant variant;
        variant.name = "test";
        variant.segments = {std::move(only)};
        return variant;
    };
    LineSpec high{.order = "SO-1", .requested = testDay(5), .promised = testDay(5), .priority = 1};
    LineSpec low = high;
    low.order = "SO-2";
    low.customer = "C2";
    low.priority = 9;
    // What the higher line takes with and without the lower one: in quantity, and until when.
    const auto reaches = [&](BacklogBuilder world, const RunVariant& variant) {
        world.line(high);
        const VariantPlan alone = run(*world.build(), variant);
        world.line(low);
        const VariantPlan both = run(*world.build(), variant);
        return taken(alone.plan, 0) != taken(both.plan, 0)
               || alone.plan.projected[0] != both.plan.projected[0];
    };
    BacklogBuilder scarce;
    scarce.stock({.onHand = Quantity::whole(8)});
    QVERIFY(!reaches(scarce, under(segment(Strategy::Redistribute))));

    Segment sharing = segment(Strategy::Redistribute);
    sharing.knobs.sharing = Sharing::Proportional;
    QVERIFY(reaches(scarce, under(sharing)));

    RunVariant guarding = under(segment(Strategy::Redistribute));
    guarding.protections.push_back({{VariantAttribute::Customer, false, {"C2"}, {}, {}}, 50, 0});
    QVERIFY(reaches(scarce, guarding));

    // A guarantee is kept against lines above: the higher line keeps its own commitment too, but
    // with the later supply.
    BacklogBuilder late;
    late.stock({}).inbound({.expected = testDay(9)});
    high.requested = low.requested = testDay(0);
    high.promised = testDay(9);
    low.promised = testDay(5);
    QVERIFY(reaches(late, under(segment(Strategy::Gain))));
    QVERIFY(!reaches(late, under(segment(Strategy::Redistribute))));

    // Orders that ship complete share their dates, whatever the rank of their lines.
    Segment complete = segment(Strategy::Redistribute);
    complete.knobs.shipComplete = ShipComplete::Order;
    BacklogBuilder coupled;
    coupled.stock({}).inbound({.item = "I2", .expected = testDay(9)});
    low.order = "SO-1";
    low.line = "2";
    low.customer = "C1";
    low.item = "I2";
    low.partialOk = false;
    LineSpec whole = high;
    whole.partialOk = false;
    const auto couples = [&](const RunVariant& variant) {
        BacklogBuilder world = coupled;
        world.line(whole);
        const Date alone = run(*world.build(), variant).plan.projected[0];
        world.line(low);
        return run(*world.build(), variant).plan.projected[0] != alone;
    };
    QVERIFY(couples(under(complete)));
    QVERIFY(!couples(under(segment(Strategy::Redistribute))));
}

QTEST_APPLESS_MAIN(VariantLawsTest)
#include "VariantLawsTest.moc"
