#include "app/WhatIfSession.h"

#include "app/SupplyPicture.h"
#include "promise/ProposedCommand.h"
#include "promise/StandardRun.h"
#include "support/BacklogBuilder.h"
#include "workflow/LineStates.h"

#include <QTest>

using namespace repromise;

namespace {

PicturePtr pictureOf(BacklogBuilder builder)
{
    auto picture = std::make_shared<Picture>();
    picture->backlog = builder.build();
    picture->today = testToday();
    picture->plan = standardRun(*picture->backlog, testToday());
    picture->states = deriveStates(*picture->backlog, picture->plan, {});
    return picture;
}

// SO-1 waits for PO-1; SO-2 for PO-2.
BacklogBuilder twoLines()
{
    return BacklogBuilder()
        .line({.order = "SO-1", .item = "I1"})
        .line({.order = "SO-2", .item = "I2"})
        .inbound({.key = "PO-1/1", .item = "I1", .expected = testDay(5)})
        .inbound({.key = "PO-2/1", .item = "I2", .expected = testDay(6)});
}

Scenario of(std::vector<ScenarioChange> changes)
{
    return {.name = "test", .note = {}, .changes = std::move(changes)};
}

} // namespace

class WhatIfSessionTest : public QObject {
    Q_OBJECT

private slots:
    void changesThoughtUpOneAfterTheOtherHoldTogether();
    void comparingNamesTheBetterScenario();
    void aDroppedLineIsNotCompared();
    void anUnknownKeyIsAnError();
    void ordinaryPlacesAreQuick();
    void triesUnderARunVariant();
    void onlyWhatIsBetterThanTodayCanBeAskedFor();
    void supplyIsFoundByItsKeys();
};

void WhatIfSessionTest::changesThoughtUpOneAfterTheOtherHoldTogether()
{
    const WhatIfSession session(pictureOf(twoLines()));
    Scenario scenario;
    scenario.put(ScenarioChange::inboundDate("PO-1/1", testDay(9)));
    scenario.put(ScenarioChange::inboundDate("PO-2/1", testDay(9)));
    QCOMPARE(session.tryOut(scenario)->difference.totals.losers, std::size_t{2});
    scenario.put(ScenarioChange::inboundDate("PO-1/1", testDay(1)));
    QCOMPARE(session.tryOut(scenario)->difference.totals.losers, std::size_t{1});
    QCOMPARE(session.tryOut(scenario)->difference.totals.winners, std::size_t{1});
    scenario.put(ScenarioChange::dropInbound("PO-1/1"));
    QCOMPARE(scenario.changes.size(), std::size_t{2});
    QCOMPARE(session.tryOut({})->difference.lines.size(), std::size_t{0});
}

void WhatIfSessionTest::comparingNamesTheBetterScenario()
{
    const WhatIfSession session(pictureOf(twoLines()));
    const auto a = session.tryOut(of({ScenarioChange::inboundDate("PO-1/1", testDay(1))}));
    const auto b = session.tryOut(of({ScenarioChange::inboundDate("PO-2/1", testDay(2))}));
    const ScenarioComparison comparison = session.compare(*a, *b);
    QCOMPARE(comparison.betterUnderA, std::size_t{1});
    QCOMPARE(comparison.betterUnderB, std::size_t{1});
    QCOMPARE(comparison.lines[0].days.value_or(0), 4); // 1 against 5 days for SO-1
    QCOMPARE(comparison.lines[1].days.value_or(0), -4);
    QVERIFY(session.compare(*a, *a).lines.empty());
}

void WhatIfSessionTest::aDroppedLineIsNotCompared()
{
    const WhatIfSession session(pictureOf(twoLines()));
    const auto a = session.tryOut(of({ScenarioChange::dropLine("SO-1", "1")}));
    const auto b = session.tryOut(of({ScenarioChange::inboundDate("PO-1/1", testDay(2))}));
    QVERIFY(session.compare(*a, *b).lines.empty());
    QVERIFY(session.compare(*b, *a).lines.empty());
}

void WhatIfSessionTest::anUnknownKeyIsAnError()
{
    const WhatIfSession session(pictureOf(twoLines()));
    const auto tried = session.tryOut(of({ScenarioChange::dropInbound("PO-7/1")}));
    QVERIFY(!tried);
    QVERIFY(tried.error().kind == ErrorKind::NotFound);
}

void WhatIfSessionTest::ordinaryPlacesAreQuick()
{
    const WhatIfSession session(pictureOf(twoLines()));
    const auto resolved = session.resolve(of({ScenarioChange::dropInbound("PO-1/1")}));
    QVERIFY(session.quick(*resolved));
}

void WhatIfSessionTest::triesUnderARunVariant()
{
    RunVariant variant;
    variant.name = "later orders first";
    Segment segment;
    segment.name = "all";
    segment.sort = {
        {.attribute = VariantAttribute::OverdueDays, .descending = false, .sequence = {}}};
    variant.segments = {segment};
    const WhatIfSession session(
        pictureOf(BacklogBuilder()
                      .line({.order = "SO-1", .requested = testDay(-5), .promised = testDay(-5)})
                      .line({.order = "SO-2", .requested = testDay(0)})
                      .inbound({.key = "PO-1/1", .expected = testDay(3)})
                      .inbound({.key = "PO-2/1", .expected = testDay(8)})),
        variant, {});
    QCOMPARE(session.plan().projected[1], testDay(3));
    const auto tried = session.tryOut(of({ScenarioChange::inboundDate("PO-1/1", testDay(6))}));
    QCOMPARE(tried->difference.lines.size(), std::size_t{1});
    QCOMPARE(tried->difference.lines[0].line, LineIx{1});
    QCOMPARE(tried->difference.lines[0].after, testDay(6));
}

void WhatIfSessionTest::onlyWhatIsBetterThanTodayCanBeAskedFor()
{
    const PicturePtr picture = pictureOf(twoLines());
    const Proposal proposal = proposeCommands(
        *picture->backlog,
        of({ScenarioChange::inboundDate("PO-1/1", testDay(1)),
            ScenarioChange::inboundDate("PO-2/1", testDay(9)),
            ScenarioChange::inboundQuantity("PO-2/1", Quantity::whole(99)),
            ScenarioChange::linePriority("SO-1", "1", 1),
            ScenarioChange::stockOnHand("I1", "L1", Quantity::whole(1)),
            ScenarioChange::addInbound("PO-9/1", "I1", "L1", Quantity::whole(1), testDay(1))}));
    std::vector<ProposedKind> kinds;
    for (const ProposedCommand& command : proposal.commands) {
        kinds.push_back(command.kind);
    }
    QVERIFY((kinds
             == std::vector{ProposedKind::AskSupplierDate, ProposedKind::AskSupplierQuantity,
                            ProposedKind::MoveLinePriority, ProposedKind::OrderSupply}));
    QVERIFY((proposal.assumptions == std::vector<std::size_t>{1, 4}));
    QCOMPARE(proposal.commands[0].subject, std::string("inbound/PO-1/1"));
    QVERIFY(proposal.commands[0].sentence.contains(QStringLiteral("PO-1/1")));
}

void WhatIfSessionTest::supplyIsFoundByItsKeys()
{
    const SupplyPicture supply(pictureOf(twoLines()));
    const auto items = supply.shortItems();
    QCOMPARE(items.size(), std::size_t{2});
    const auto at = supply.find("I2", "L1");
    QVERIFY(at.has_value());
    QCOMPARE(supply.projection(*at).inbound.size(), std::size_t{1});
    QVERIFY(supply.find("I9", "L1").error().sentence.contains(QStringLiteral("I9")));
    QVERIFY(supply.find("I1", "L9").error().sentence.contains(QStringLiteral("L9")));
}

QTEST_APPLESS_MAIN(WhatIfSessionTest)
#include "WhatIfSessionTest.moc"
