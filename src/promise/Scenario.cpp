#include "promise/Scenario.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace repromise {
namespace {

struct ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

constexpr std::array<std::string_view, scenarioChangeKinds> kindNames{
    "inbound_date",  "inbound_quantity", "drop_inbound", "add_inbound", "line_priority",
    "line_quantity", "line_requested",   "drop_line",    "add_demand",  "stock_on_hand"};

ScenarioChange ofInbound(ScenarioChangeKind kind, std::string inbound)
{
    ScenarioChange change;
    change.kind = kind;
    change.inbound = std::move(inbound);
    return change;
}

ScenarioChange ofLine(ScenarioChangeKind kind, std::string order, std::string line)
{
    ScenarioChange change;
    change.kind = kind;
    change.order = std::move(order);
    change.line = std::move(line);
    return change;
}

tl::unexpected<Error> wrong(std::size_t at, const QString& why)
{
    return fail(ErrorKind::BadInput,
                ScenarioText::tr("The scenario is wrong at /changes/%1: %2").arg(at).arg(why));
}

bool aboutInbound(ScenarioChangeKind kind)
{
    return kind == ScenarioChangeKind::InboundDate || kind == ScenarioChangeKind::InboundQuantity
           || kind == ScenarioChangeKind::DropInbound || kind == ScenarioChangeKind::AddInbound;
}

bool aboutPlace(ScenarioChangeKind kind)
{
    return kind == ScenarioChangeKind::AddInbound || kind == ScenarioChangeKind::AddDemand
           || kind == ScenarioChangeKind::StockOnHand;
}

bool namesQuantity(ScenarioChangeKind kind)
{
    return kind == ScenarioChangeKind::InboundQuantity || kind == ScenarioChangeKind::AddInbound
           || kind == ScenarioChangeKind::LineQuantity || kind == ScenarioChangeKind::AddDemand
           || kind == ScenarioChangeKind::StockOnHand;
}

QString missingKey(const ScenarioChange& change)
{
    const bool inbound = aboutInbound(change.kind);
    const bool place = aboutPlace(change.kind);
    const bool line = !inbound && change.kind != ScenarioChangeKind::StockOnHand;
    if (inbound && change.inbound.empty()) {
        return ScenarioText::tr("“inbound” is missing: name the inbound line, as PO-1/1.");
    }
    if (line && (change.order.empty() || change.line.empty())) {
        return ScenarioText::tr("“order” or “line” is missing: name the order line.");
    }
    if (place && (change.item.empty() || change.location.empty())) {
        return ScenarioText::tr("“item” or “location” is missing.");
    }
    return {};
}

QString badValue(const ScenarioChange& change)
{
    if (!namesQuantity(change.kind)) {
        return {};
    }
    if (change.quantity < Quantity()) {
        return ScenarioText::tr("the quantity %1 is negative.")
            .arg(excerpt(change.quantity.text()));
    }
    const bool adds = change.kind == ScenarioChangeKind::AddInbound
                      || change.kind == ScenarioChangeKind::AddDemand;
    if (adds && change.quantity == Quantity()) {
        return ScenarioText::tr("nothing is added: the quantity must be above 0.");
    }
    return change.quantity > largestScenarioQuantity
               ? ScenarioText::tr("the quantity %1 is too large.")
                     .arg(excerpt(change.quantity.text()))
               : QString();
}

/// What a change speaks of. Dropping a thing speaks of all of it, and so does adding one.
struct Claim {
    std::tuple<int, std::string_view, std::string_view> thing;
    ScenarioChangeKind kind;
    std::size_t at;

    static Claim of(const ScenarioChange& change, std::size_t at)
    {
        if (aboutInbound(change.kind)) {
            return {{0, change.inbound, {}}, change.kind, at};
        }
        if (change.kind == ScenarioChangeKind::StockOnHand) {
            return {{1, change.item, change.location}, change.kind, at};
        }
        return {{2, change.order, change.line}, change.kind, at};
    }

    bool contradicts(const Claim& other) const
    {
        return thing == other.thing && (kind == other.kind || speaksOfAll() || other.speaksOfAll());
    }

    bool speaksOfAll() const
    {
        return kind == ScenarioChangeKind::DropInbound || kind == ScenarioChangeKind::AddInbound
               || kind == ScenarioChangeKind::DropLine || kind == ScenarioChangeKind::AddDemand;
    }
};

Outcome checkClaims(const std::vector<ScenarioChange>& changes)
{
    std::vector<Claim> claims;
    claims.reserve(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        claims.push_back(Claim::of(changes[i], i));
    }
    std::ranges::sort(claims, {}, [](const Claim& claim) {
        return std::tuple(claim.thing, !claim.speaksOfAll(), claim.kind, claim.at);
    });
    for (std::size_t i = 1; i < claims.size(); ++i) {
        const Claim& a = claims[i - 1];
        const Claim& b = claims[i];
        if (a.contradicts(b)) {
            return wrong(std::max(a.at, b.at),
                         ScenarioText::tr("it contradicts /changes/%1, which speaks of the same "
                                          "%2. Keep one of the two.")
                             .arg(std::min(a.at, b.at))
                             .arg(excerpt(subjectOf(changes[b.at]))));
        }
    }
    return {};
}

} // namespace

std::string_view scenarioChangeName(ScenarioChangeKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

ScenarioChange ScenarioChange::inboundDate(std::string inbound, Date expected)
{
    ScenarioChange change = ofInbound(ScenarioChangeKind::InboundDate, std::move(inbound));
    change.date = expected;
    return change;
}

ScenarioChange ScenarioChange::inboundQuantity(std::string inbound, Quantity open)
{
    ScenarioChange change = ofInbound(ScenarioChangeKind::InboundQuantity, std::move(inbound));
    change.quantity = open;
    return change;
}

ScenarioChange ScenarioChange::dropInbound(std::string inbound)
{
    return ofInbound(ScenarioChangeKind::DropInbound, std::move(inbound));
}

ScenarioChange ScenarioChange::addInbound(std::string inbound, std::string item,
                                          std::string location, Quantity open, Date expected)
{
    ScenarioChange change = ofInbound(ScenarioChangeKind::AddInbound, std::move(inbound));
    change.item = std::move(item);
    change.location = std::move(location);
    change.quantity = open;
    change.date = expected;
    return change;
}

ScenarioChange ScenarioChange::linePriority(std::string order, std::string line,
                                            std::int16_t priority)
{
    ScenarioChange change =
        ofLine(ScenarioChangeKind::LinePriority, std::move(order), std::move(line));
    change.priority = priority;
    return change;
}

ScenarioChange ScenarioChange::lineQuantity(std::string order, std::string line, Quantity open)
{
    ScenarioChange change =
        ofLine(ScenarioChangeKind::LineQuantity, std::move(order), std::move(line));
    change.quantity = open;
    return change;
}

ScenarioChange ScenarioChange::lineRequested(std::string order, std::string line, Date requested)
{
    ScenarioChange change =
        ofLine(ScenarioChangeKind::LineRequested, std::move(order), std::move(line));
    change.date = requested;
    return change;
}

ScenarioChange ScenarioChange::dropLine(std::string order, std::string line)
{
    return ofLine(ScenarioChangeKind::DropLine, std::move(order), std::move(line));
}

ScenarioChange ScenarioChange::addDemand(std::string order, std::string line, std::string customer,
                                         std::string item, std::string location, Quantity open,
                                         Date requested, std::int16_t priority)
{
    ScenarioChange change =
        ofLine(ScenarioChangeKind::AddDemand, std::move(order), std::move(line));
    change.customer = std::move(customer);
    change.item = std::move(item);
    change.location = std::move(location);
    change.quantity = open;
    change.date = requested;
    change.priority = priority;
    return change;
}

ScenarioChange ScenarioChange::stockOnHand(std::string item, std::string location, Quantity onHand)
{
    ScenarioChange change;
    change.kind = ScenarioChangeKind::StockOnHand;
    change.item = std::move(item);
    change.location = std::move(location);
    change.quantity = onHand;
    return change;
}

std::string subjectOf(const ScenarioChange& change)
{
    if (aboutInbound(change.kind)) {
        return change.inbound;
    }
    if (change.kind == ScenarioChangeKind::StockOnHand) {
        return change.item + "@" + change.location;
    }
    return change.order + "/" + change.line;
}

void Scenario::put(const ScenarioChange& change)
{
    const Claim claim = Claim::of(change, 0);
    std::erase_if(changes, [&claim](const ScenarioChange& other) {
        return claim.contradicts(Claim::of(other, 0));
    });
    changes.push_back(change);
}

Outcome checkScenario(const Scenario& scenario)
{
    if (scenario.changes.size() > scenarioChangeLimit) {
        return fail(ErrorKind::BadInput,
                    ScenarioText::tr("The scenario is wrong at /changes: it has more than %1 "
                                     "changes. Split it.")
                        .arg(scenarioChangeLimit));
    }
    for (std::size_t i = 0; i < scenario.changes.size(); ++i) {
        const ScenarioChange& change = scenario.changes[i];
        for (const QString& problem : {missingKey(change), badValue(change)}) {
            if (!problem.isEmpty()) {
                return wrong(i, problem);
            }
        }
    }
    return checkClaims(scenario.changes);
}

} // namespace repromise
