#include "promise/RandomVariant.h"

#include "promise/variant/RunVariantWriter.h"

#include <ostream>

namespace repromise {
namespace {

namespace gen = rc::gen;
using Attribute = VariantAttribute;

bool oneIn(int chances)
{
    return *gen::inRange(0, chances) == 0;
}

SegmentTerm anyTerm()
{
    SegmentTerm term;
    const int low = *gen::inRange(-4, 6);
    switch (*gen::inRange(0, 5)) {
    case 0:
        term = {Attribute::Customer, false, {"C1"}, {}, {}};
        break;
    case 1:
        term = {Attribute::Priority, false, {}, {{*gen::inRange(-1, 3), 2}}, {}};
        break;
    case 2:
        term = {Attribute::Allocated, false, {"none", "part"}, {}, {}};
        break;
    case 3:
        term = {Attribute::OverdueDays, false, {}, {{low, low + 4}}, {}};
        break;
    default:
        term = {Attribute::Commitment, false, {}, {{low, INT64_MAX}}, true};
    }
    term.exclude = oneIn(4);
    return term;
}

std::vector<SortTerm> anySort()
{
    std::vector<SortTerm> sort;
    const auto attributes = *gen::container<std::vector<Attribute>>(
        gen::element(Attribute::Priority, Attribute::Requested, Attribute::Value,
                     Attribute::Customer, Attribute::Due, Attribute::Open, Attribute::Commitment));
    for (const Attribute attribute : attributes) {
        if (sort.size() < 6) {
            sort.push_back({attribute, oneIn(3), {}});
            if (attribute == Attribute::Customer && oneIn(2)) {
                sort.back().sequence = {"C2"};
            }
        }
    }
    return sort;
}

std::optional<int> anyDays()
{
    return oneIn(4) ? std::optional(*gen::inRange(0, 8)) : std::nullopt;
}

Segment anySegment(std::size_t number, const VariantChoice& choice)
{
    Segment segment;
    segment.name = "S" + std::to_string(number);
    segment.strategy = static_cast<Strategy>(*gen::inRange(0, strategyCount));
    segment.where.push_back(anyTerm());
    segment.sort = anySort();
    SegmentKnobs& knobs = segment.knobs;
    const bool wins = segment.strategy == Strategy::Win;
    knobs.mayNotWorsen = segment.strategy != Strategy::Lose && oneIn(4);
    knobs.mayNotImprove = !wins && oneIn(5);
    knobs.givesUp = !wins && !segment.keepsCommitment() && oneIn(5);
    knobs.shipComplete = static_cast<ShipComplete>(*gen::inRange(0, 3));
    knobs.minimumQuantity = oneIn(4) ? *gen::inRange(1, 30) * 2'500 : 0;
    knobs.minimumPercent = oneIn(4) ? *gen::inRange(1, 101) : 0;
    knobs.latestUsefulDays = anyDays();
    knobs.maximumLatenessDays = anyDays();
    if (choice.sharing && !wins && !segment.keepsCommitment()) {
        knobs.sharing = static_cast<Sharing>(*gen::inRange(0, 3));
        knobs.floorPercent = knobs.sharing == Sharing::FloorThenRank ? *gen::inRange(1, 101) : 0;
        knobs.pack = knobs.sharing != Sharing::Ranked && oneIn(2) ? 10'000 : 0;
    }
    return segment;
}

RunVariant anyVariant(const VariantChoice& choice)
{
    RunVariant variant;
    variant.name = "random";
    variant.says = "Anything.";
    const auto segments = *gen::inRange<std::size_t>(1, 5);
    for (std::size_t number = 1; number <= segments; ++number) {
        variant.segments.push_back(anySegment(number, choice));
    }
    if (choice.protections && oneIn(2)) {
        variant.protections.push_back({{Attribute::Customer, false, {"C1"}, {}, {}},
                                       *gen::inRange(1, 60),
                                       *gen::inRange(0, 8) * 2'500});
        variant.protections.push_back(
            {{Attribute::Priority, false, {}, {{1, 1}}, {}}, *gen::inRange(1, 40), 0});
    }
    if (oneIn(3)) {
        variant.firm = {"SO-1"};
    }
    if (oneIn(3)) {
        variant.manualRank = {"SO-3", "SO-2/1"};
    }
    variant.lineTerms = oneIn(2);
    variant.onFailure = *gen::elementOf(choice.onFailure);
    return variant;
}

} // namespace

rc::Gen<RunVariant> genRandomVariant(const VariantChoice& choice)
{
    return gen::exec([choice] { return anyVariant(choice); });
}

rc::Gen<RandomWorld> genWorldOfCompleteOrders()
{
    return gen::map(genRandomWorld(), [](RandomWorld world) {
        for (LineSpec& line : world.lines) {
            line.partialOk = line.order == "SO-1";
        }
        return world;
    });
}

void showValue(const RunVariant& variant, std::ostream& stream)
{
    stream << writeRunVariant(variant);
}

} // namespace repromise
