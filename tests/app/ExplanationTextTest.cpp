#include "app/ExplanationText.h"

#include "promise/StandardRun.h"
#include "support/BacklogBuilder.h"

#include <QTest>

using namespace repromise;

namespace {

Quantity whole(int count)
{
    return Quantity::whole(count);
}

ExplanationText textOf(BacklogBuilder& builder, std::string_view order = "SO-1",
                       const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    builder.item({.key = "I1", .description = "Ball valve", .supplier = "Acme"});
    const BacklogPtr backlog = builder.build();
    const Plan plan = standardRun(*backlog, testToday());
    const LineStates states = deriveStates(*backlog, plan, {});
    const LineIx line = backlog->findLine(order, "1");
    return explanationText(*backlog, plan, states, line, explainLine(*backlog, plan, line), locale);
}

} // namespace

class ExplanationTextTest : public QObject {
    Q_OBJECT

private slots:
    void aLateLineNamesItsSupplyToTheAgentOnly();
    void aShortageGivesNoDate();
    void aReleasableLineSaysSo();
    void aLineOnTimeSaysWhenItShips();
    void whoOutranksIsForTheAgentOnly();
    void anAllocatedLineThatIsOverdueOnlyHasToShip();
    void numbersAndDatesFollowTheLocale();
    void theCLocaleWritesIsoDates();
};

void ExplanationTextTest::aLateLineNamesItsSupplyToTheAgentOnly()
{
    BacklogBuilder builder;
    builder.line({}).inbound(
        {.key = "PO-7/1", .expected = testDay(5), .promised = testDay(1), .supplier = "Acme"});
    const ExplanationText text = textOf(builder);
    QVERIFY(text.customer.contains("Ball valve"));
    QVERIFY(text.customer.contains("5 July 2026"));
    QVERIFY(text.customer.contains("SO-1"));
    QVERIFY(!text.customer.contains("Acme") && !text.customer.contains("PO-7"));
    QVERIFY(text.agent.contains("PO-7/1") && text.agent.contains("Acme"));
    QVERIFY(text.agent.contains("first promised for 01/07/2026"));
}

void ExplanationTextTest::aShortageGivesNoDate()
{
    BacklogBuilder builder;
    builder.line({}).stock({.onHand = whole(4)});
    const ExplanationText text = textOf(builder);
    QVERIFY(text.customer.contains("cannot give a date"));
    QVERIFY(!text.customer.contains("2026"));
    QVERIFY(text.agent.contains(QString("6") + QChar(QChar::Nbsp) + "EA"));
}

void ExplanationTextTest::aReleasableLineSaysSo()
{
    BacklogBuilder builder;
    builder.line({.requested = testDay(-3), .promised = testDay(-3)}).stock({});
    QVERIFY(textOf(builder).agent.contains("only the release is missing"));
}

void ExplanationTextTest::aLineOnTimeSaysWhenItShips()
{
    BacklogBuilder builder;
    builder.line({.requested = testDay(8), .promised = testDay(8)}).inbound({});
    const ExplanationText text = textOf(builder);
    QVERIFY(text.customer.contains("will ship on Wednesday, 8 July 2026."));
    QVERIFY(text.agent.contains("in time for its due date 08/07/2026"));
}

void ExplanationTextTest::whoOutranksIsForTheAgentOnly()
{
    BacklogBuilder builder;
    builder.line({}).line({.order = "SO-2", .priority = 1}).stock({}).inbound({});
    const ExplanationText text = textOf(builder);
    QVERIFY(text.agent.contains("SO-2"));
    QVERIFY(!text.customer.contains("SO-2"));
}

void ExplanationTextTest::numbersAndDatesFollowTheLocale()
{
    BacklogBuilder builder;
    builder.line({.ordered = Quantity::fromUnits(12'345'000)}).stock({.onHand = whole(2'000)});
    const ExplanationText text =
        textOf(builder, "SO-1", QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(text.customer.contains("1.234,5"));
    QVERIFY(text.customer.contains("30. Juni 2026"));
}

void ExplanationTextTest::anAllocatedLineThatIsOverdueOnlyHasToShip()
{
    BacklogBuilder builder;
    builder.line({.allocated = whole(10), .requested = testDay(-3), .promised = testDay(-3)});
    QVERIFY(textOf(builder).agent.contains("only has to be shipped"));
}

void ExplanationTextTest::theCLocaleWritesIsoDates()
{
    BacklogBuilder builder;
    builder.line({.requested = Date(), .promised = Date()}).stock({});
    const ExplanationText text = textOf(builder, "SO-1", QLocale::c());
    QVERIFY(text.agent.contains("can ship on 2026-06-30; no date was requested"));
    QVERIFY(text.customer.contains("2026-06-30"));
}

QTEST_APPLESS_MAIN(ExplanationTextTest)
#include "ExplanationTextTest.moc"
