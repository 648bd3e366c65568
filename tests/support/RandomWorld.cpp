#include "support/RandomWorld.h"

#include <ostream>
#include <set>

namespace repromise {
namespace {

namespace gen = rc::gen;

std::string anyItem()
{
    return *gen::element<std::string>("I1", "I2");
}
std::string anyLocation()
{
    return *gen::element<std::string>("L1", "L2");
}
Quantity upTo(int most)
{
    return Quantity::fromUnits(*gen::inRange(0, most + 1) * 2'500);
}
Date near()
{
    return testDay(*gen::inRange(-4, 9));
}
Date nearOrUnknown()
{
    return *gen::inRange(0, 8) == 0 ? Date() : near();
}

LineSpec anyLine()
{
    LineSpec spec;
    spec.order = "SO-" + std::to_string(*gen::inRange(1, 4));
    spec.item = anyItem();
    spec.location = anyLocation();
    spec.customer = *gen::element<std::string>("C1", "C2");
    spec.ordered = Quantity::whole(1) + upTo(40);
    spec.shipped = *gen::arbitrary<bool>() ? Quantity() : Quantity::fromUnits(2'500);
    spec.allocated = *gen::inRange(0, 3) == 0 ? upTo(50) : Quantity();
    spec.requested = nearOrUnknown();
    spec.promised = nearOrUnknown();
    spec.confirmed = nearOrUnknown();
    spec.wasTold = *gen::inRange(0, 3) == 0;
    spec.told = spec.wasTold ? nearOrUnknown() : Date();
    spec.messageState = static_cast<LineMessageState>(*gen::inRange(0, 4));
    spec.priority = static_cast<std::int16_t>(*gen::inRange(-1, 3));
    spec.unitPrice = UnitPrice::fromMicros(*gen::inRange(0, 2'000) * 2'500LL);
    spec.currency = *gen::element<std::string>("EUR", "EUR", "JPY");
    return spec;
}

StockSpec anyStock()
{
    return {
        .item = anyItem(), .location = anyLocation(), .onHand = upTo(60), .allocated = upTo(20)};
}

InboundSpec anyInbound()
{
    return {.item = anyItem(),
            .location = anyLocation(),
            .open = upTo(30),
            .expected = nearOrUnknown(),
            .promised = nearOrUnknown()};
}

} // namespace

BacklogBuilder RandomWorld::builder() const
{
    BacklogBuilder result;
    int number = 0;
    for (LineSpec spec : lines) {
        spec.line = std::to_string(++number);
        result.line(spec);
    }
    std::set<std::pair<std::string, std::string>> stocked;
    for (const StockSpec& spec : stock) {
        if (stocked.insert({spec.item, spec.location}).second) {
            result.stock(spec);
        }
    }
    for (InboundSpec spec : inbound) {
        spec.key = "PO-" + std::to_string(++number);
        result.inbound(spec);
    }
    return result;
}

rc::Gen<RandomWorld> genRandomWorld()
{
    return gen::map(
        gen::tuple(gen::container<std::vector<LineSpec>>(gen::exec(anyLine)),
                   gen::container<std::vector<StockSpec>>(gen::exec(anyStock)),
                   gen::container<std::vector<InboundSpec>>(gen::exec(anyInbound))),
        [](auto parts) {
            return RandomWorld{std::get<0>(parts), std::get<1>(parts), std::get<2>(parts)};
        });
}

void showValue(const RandomWorld& world, std::ostream& stream)
{
    for (const LineSpec& line : world.lines) {
        stream << "line " << line.order << " " << line.item << "@" << line.location << " priority "
               << line.priority << " ordered " << line.ordered.text() << " shipped "
               << line.shipped.text() << " allocated " << line.allocated.text() << " requested "
               << line.requested.iso() << " promised " << line.promised.iso() << " told "
               << (line.wasTold ? "yes " : "no ") << line.told.iso() << " confirmed "
               << line.confirmed.iso() << " customer " << line.customer
               << (line.partialOk ? "" : " no parts") << "\n";
    }
    for (const StockSpec& stock : world.stock) {
        stream << "stock " << stock.item << "@" << stock.location << " on hand "
               << stock.onHand.text() << " allocated " << stock.allocated.text() << "\n";
    }
    for (const InboundSpec& inbound : world.inbound) {
        stream << "inbound " << inbound.item << "@" << inbound.location << " open "
               << inbound.open.text() << " expected " << inbound.expected.iso() << "\n";
    }
}

} // namespace repromise
