#include "workflow/Incidents.h"

#include "promise/StandardRun.h"
#include "support/RandomWorld.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <numeric>
#include <set>

using namespace repromise;

namespace {

Quantity whole(int count)
{
    return Quantity::whole(count);
}

struct Derived {
    explicit Derived(BacklogPtr from)
        : backlog(std::move(from)),
          plan(standardRun(*backlog, testToday())),
          states(deriveStates(*backlog, plan, {})),
          incidents(findIncidents(*backlog, plan, states))
    {
    }

    std::string id(std::size_t row = 0) const
    {
        return incidentId(*backlog, incidents.rows.at(row).cause);
    }
    std::string idOf(LineIx line) const
    {
        const std::uint32_t row = incidents.ofLine[line];
        return row == noIx ? std::string() : id(row);
    }

    BacklogPtr backlog;
    Plan plan;
    LineStates states;
    Incidents incidents;
};

using LineNames = std::set<std::string>;

// Incidents by id with the names of their lines: what must not depend on any order.
std::map<std::string, LineNames> named(const Derived& derived)
{
    std::map<std::string, LineNames> found;
    for (const Incident& incident : derived.incidents.rows) {
        LineNames& names = found[incidentId(*derived.backlog, incident.cause)];
        for (const LineIx line : derived.incidents.linesOf(incident)) {
            names.insert(std::string(derived.backlog->orderKey(line))
                             .append("/")
                             .append(derived.backlog->lineKey(line)));
        }
    }
    return found;
}

template <typename T>
void turn(std::vector<T>& column, const std::vector<LineIx>& order)
{
    const std::vector<T> before = column;
    for (std::size_t row = 0; row < order.size(); ++row) {
        column[row] = before[order[row]];
    }
}

// The same lines with the same results on other rows.
Derived turned(Derived derived, const std::vector<LineIx>& order)
{
    auto backlog = std::make_shared<Backlog>(*derived.backlog);
    LineTable& lines = backlog->lines;
    turn(lines.order, order);
    turn(lines.key, order);
    turn(lines.item, order);
    turn(lines.location, order);
    turn(lines.ordered, order);
    turn(lines.shipped, order);
    turn(lines.allocated, order);
    turn(lines.cancelled, order);
    turn(lines.currency, order);
    turn(derived.plan.projected, order);
    turn(derived.plan.shortage, order);
    turn(derived.plan.limiting, order);
    turn(derived.plan.onStock, order);
    turn(derived.plan.pegRange, order);
    turn(derived.states.backorder, order);
    turn(derived.states.exceptions, order);
    turn(derived.states.untold, order);
    turn(derived.states.daysLate, order);
    turn(derived.states.valueMinor, order);
    derived.backlog = backlog;
    derived.incidents = findIncidents(*backlog, derived.plan, derived.states);
    return derived;
}

// Lines with keys of their own, so that they can be told apart.
RandomWorld withNames(RandomWorld world)
{
    int number = 0;
    for (LineSpec& line : world.lines) {
        line.line = std::to_string(++number);
        line.customer = "C" + std::to_string(number % 3);
        line.order = "SO-" + line.customer + "-" + std::to_string(number % 2);
    }
    for (InboundSpec& row : world.inbound) {
        row.key = "PO-" + std::to_string(++number);
    }
    return world;
}

} // namespace

class IncidentsTest : public QObject {
    Q_OBJECT

private slots:
    void slippedPurchaseHurtsEveryLineThatWaitsForIt();
    void missingSupplyDecidesBeforeLateSupply();
    void supplyWithoutADateIsNoSupply();
    void whatOnlyLacksItsReleaseIsGroupedByLocation();
    void lineToldADateThatNoLongerHoldsBelongsToo();
    void lineThatWaitsForItsOrderBelongsToWhatTheOrderWaitsFor();
    void customersAreCountedOnceAndAmountsByCurrency();
    void idOutlivesThePictureAndItsRows();
    void keysWithSignsStayApart();
    void mostCustomersWhoDoNotKnowComeFirst();
    void unknownIdFindsNothing();
    void everyHurtLineIsInExactlyOneIncident();
    void orderOfRowsChangesNoIncident();
};

void IncidentsTest::slippedPurchaseHurtsEveryLineThatWaitsForIt()
{
    const Derived found(
        BacklogBuilder()
            .line({.order = "SO-1"})
            .line({.order = "SO-2", .requested = testDay(2), .promised = testDay(2)})
            .line({.order = "SO-3", .item = "I2"})
            .stock({.item = "I2"})
            .inbound({.key = "PO-7/1",
                      .open = whole(20),
                      .expected = testDay(10),
                      .promised = testDay(-1)})
            .build());
    QCOMPARE(found.incidents.rows.size(), 1U);
    const Incident& incident = found.incidents.rows[0];
    QCOMPARE(found.id(), std::string("supply:PO-7/1"));
    QVERIFY(incident.cause.kind == CauseKind::LateSupply);
    QCOMPARE(incident.lineCount(), 2U);
    QCOMPARE(incident.quantity, whole(20).units());
    QCOMPARE(incident.worstDaysLate, 10);
    QCOMPARE(incident.withoutDate, 0U);
    QCOMPARE(found.idOf(1), std::string("supply:PO-7/1"));
    QCOMPARE(found.idOf(2), std::string());
}

void IncidentsTest::missingSupplyDecidesBeforeLateSupply()
{
    const Derived found(
        BacklogBuilder().line({}).inbound({.open = whole(4), .expected = testDay(5)}).build());
    QCOMPARE(found.id(), std::string("short:I1@L1"));
    const Incident& incident = found.incidents.rows[0];
    QCOMPARE(incident.quantity, whole(6).units());
    QCOMPARE(incident.withoutDate, 1U);
    QCOMPARE(incident.worstDaysLate, LineStates::unknownDays);
}

void IncidentsTest::supplyWithoutADateIsNoSupply()
{
    const Derived found(BacklogBuilder().line({}).inbound({.expected = Date()}).build());
    QCOMPARE(found.id(), std::string("short:I1@L1"));
}

void IncidentsTest::whatOnlyLacksItsReleaseIsGroupedByLocation()
{
    const Date past = testDay(-3);
    LineSpec free{.order = "SO-1", .requested = past, .promised = past};
    LineSpec other{.order = "SO-2", .item = "I2", .requested = past, .promised = past};
    LineSpec set{
        .order = "SO-3", .item = "I3", .allocated = whole(10), .requested = past, .promised = past};
    const Derived found(
        BacklogBuilder().line(free).line(other).line(set).stock({}).stock({.item = "I2"}).build());
    QCOMPARE(found.incidents.rows.size(), 2U);
    QCOMPARE(found.idOf(0), std::string("release:L1"));
    QCOMPARE(found.idOf(1), std::string("release:L1"));
    QCOMPARE(found.idOf(2), std::string("ship:L1"));
}

void IncidentsTest::lineToldADateThatNoLongerHoldsBelongsToo()
{
    // Due in nine days, told three, and there in five.
    const LineSpec line{
        .requested = testDay(0), .promised = testDay(9), .wasTold = true, .told = testDay(3)};
    const Derived found(BacklogBuilder().line(line).inbound({.expected = testDay(5)}).build());
    QCOMPARE(found.idOf(0), std::string("supply:PO-1/1"));
    QCOMPARE(found.incidents.rows[0].untoldLines, 1U);
    QCOMPARE(found.incidents.rows[0].worstDaysLate, -4);
}

void IncidentsTest::lineThatWaitsForItsOrderBelongsToWhatTheOrderWaitsFor()
{
    Derived found(BacklogBuilder()
                      .line({.line = "1"})
                      .line({.line = "2", .item = "I2"})
                      .stock({})
                      .inbound({.item = "I2", .expected = testDay(6)})
                      .build());
    found.plan.projected[0] = testDay(6);
    found.states = deriveStates(*found.backlog, found.plan, {});
    const std::vector<LineIx> waitsFor{1, noIx};
    found.incidents = findIncidents(*found.backlog, found.plan, found.states, waitsFor);
    QCOMPARE(found.incidents.rows.size(), 1U);
    QCOMPARE(found.idOf(0), std::string("supply:PO-1/1"));
}

void IncidentsTest::customersAreCountedOnceAndAmountsByCurrency()
{
    LineSpec told{.order = "SO-3", .customer = "C2", .wasTold = true, .told = testDay(7)};
    const Derived found(BacklogBuilder()
                            .line({.order = "SO-1"})
                            .line({.order = "SO-2", .currency = "USD"})
                            .line(told)
                            .inbound({.open = whole(30)})
                            .build());
    const Incident& incident = found.incidents.rows.at(0);
    QCOMPARE(incident.customers, 2U);
    QCOMPARE(incident.untoldCustomers, 1U);
    QCOMPARE(incident.untoldLines, 2U);
    std::map<std::string, std::int64_t> value;
    for (const auto& [packed, minor] : incident.value) {
        value[Currency::fromPacked(packed).code()] = minor;
    }
    QCOMPARE(value, (std::map<std::string, std::int64_t>{{"EUR", 10'000}, {"USD", 5'000}}));
}

void IncidentsTest::idOutlivesThePictureAndItsRows()
{
    BacklogBuilder world;
    world.line({.order = "SO-5"}).inbound({.key = "PO-5/1"});
    const Derived before(world.build());
    world.line({.order = "SO-1", .item = "I0"}).inbound({.key = "PO-0/1", .item = "I0"});
    const Derived after(world.build());
    QCOMPARE(before.idOf(0), std::string("supply:PO-5/1"));
    QCOMPARE(after.idOf(1), before.idOf(0));
    QVERIFY(findIncident(*after.backlog, after.incidents, before.id()).has_value());
}

void IncidentsTest::keysWithSignsStayApart()
{
    const Derived found(BacklogBuilder()
                            .line({.order = "SO-1", .item = "A@B", .location = "C"})
                            .line({.order = "SO-2", .item = "A", .location = "B@C"})
                            .line({.order = "SO-3", .item = "A%40B", .location = "C"})
                            .build());
    QCOMPARE(found.idOf(0), std::string("short:A%40B@C"));
    QCOMPARE(found.idOf(1), std::string("short:A@B@C"));
    QCOMPARE(found.idOf(2), std::string("short:A%2540B@C"));
}

void IncidentsTest::mostCustomersWhoDoNotKnowComeFirst()
{
    const Derived found(BacklogBuilder()
                            .line({.order = "SO-1", .item = "I1", .customer = "C1"})
                            .line({.order = "SO-2", .item = "I1", .customer = "C1"})
                            .line({.order = "SO-3", .item = "I1", .customer = "C1"})
                            .line({.order = "SO-4", .item = "I2", .customer = "C1"})
                            .line({.order = "SO-5", .item = "I2", .customer = "C2"})
                            .line({.order = "SO-6", .item = "I0", .customer = "C2"})
                            .build());
    QCOMPARE(found.id(0), std::string("short:I2@L1"));
    QCOMPARE(found.id(1), std::string("short:I1@L1"));
    QCOMPARE(found.id(2), std::string("short:I0@L1"));
}

void IncidentsTest::unknownIdFindsNothing()
{
    const Derived found(BacklogBuilder().line({}).build());
    for (const char* id : {"", "short:", "short:I1@L2", "supply:PO-1/1", "SHORT:I1@L1"}) {
        QVERIFY(!findIncident(*found.backlog, found.incidents, id));
    }
}

void IncidentsTest::everyHurtLineIsInExactlyOneIncident()
{
    QVERIFY(rc::check([](std::uint32_t) {
        const Derived found(withNames(*genRandomWorld()).backlog());
        std::vector<std::uint32_t> times(found.backlog->lines.size());
        std::set<std::string> ids;
        for (std::uint32_t row = 0; row < found.incidents.rows.size(); ++row) {
            const Incident& incident = found.incidents.rows[row];
            RC_ASSERT(ids.insert(found.id(row)).second);
            RC_ASSERT(incident.lineCount() > 0U);
            std::set<CustomerIx> customers, untold;
            std::int64_t value = 0;
            for (const LineIx line : found.incidents.linesOf(incident)) {
                ++times[line];
                RC_ASSERT(found.incidents.ofLine[line] == row);
                customers.insert(found.backlog->customerOf(line));
                if (found.states.untold[line] != 0) {
                    untold.insert(found.backlog->customerOf(line));
                }
                value += found.states.valueMinor[line];
            }
            RC_ASSERT(incident.customers == customers.size());
            RC_ASSERT(incident.untoldCustomers == untold.size());
            RC_ASSERT(std::accumulate(
                          incident.value.begin(), incident.value.end(), std::int64_t{0},
                          [](std::int64_t sum, const auto& amount) { return sum + amount.second; })
                      == value);
        }
        for (LineIx line = 0; line < times.size(); ++line) {
            const ExceptionSet exceptions = found.states.exceptions[line];
            const bool named = exceptions.has(ExceptionCode::LateVsPromised)
                               || exceptions.has(ExceptionCode::NoSupply)
                               || exceptions.has(ExceptionCode::SupplySlipped)
                               || exceptions.has(ExceptionCode::Releasable);
            RC_ASSERT(!named || times[line] == 1U);
            RC_ASSERT(times[line] == (isHurt(found.plan, found.states, line) ? 1U : 0U));
        }
    }));
}

void IncidentsTest::orderOfRowsChangesNoIncident()
{
    QVERIFY(rc::check([] {
        const Derived found(withNames(*genRandomWorld()).backlog());
        std::vector<LineIx> order(found.backlog->lines.size());
        std::iota(order.begin(), order.end(), LineIx{0});
        const auto shifted = *rc::gen::inRange<std::size_t>(0, order.size() + 1);
        std::ranges::reverse(order);
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shifted),
                    order.end());
        RC_ASSERT(named(turned(found, order)) == named(found));
    }));
}

QTEST_APPLESS_MAIN(IncidentsTest)
#include "IncidentsTest.moc"
