#include "app/CompareResults.h"
#include "app/KeptRunText.h"
#include "promise/StandardRun.h"
#include "promise/variant/VariantRun.h"
#include "support/BacklogBuilder.h"
#include "support/RandomWorld.h"

#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

PicturePtr pictureOf(const BacklogPtr& backlog)
{
    auto picture = std::make_shared<Picture>();
    picture->backlog = backlog;
    picture->today = testToday();
    picture->plan = standardRun(*backlog, testToday());
    picture->plan.safe = picture->plan.projected;
    picture->states = deriveStates(*backlog, picture->plan, {});
    return picture;
}

PromiseRun runOver(const PicturePtr& picture)
{
    PromiseRun run;
    run.variant = RunVariant::standard();
    run.picture = run.present = picture;
    run.basis = presentCommitments(picture->backlog->lines);
    run.result = runVariant(*picture->backlog, {run.variant, nullptr, run.basis, testToday(), 1});
    return run;
}

std::string textOf(const PicturePtr& picture)
{
    KeptRun head;
    head.name = "kept";
    head.asOf = testToday();
    head.lines = picture->backlog->lines.size();
    std::string text;
    const auto written = KeptRunText::write(head, runOver(picture), [&](std::string_view piece) {
        text += piece;
        return Outcome();
    });
    return written ? text : std::string();
}

QString refusal(const std::string& text)
{
    const auto read = KeptRunText::read(text, *BacklogBuilder().line({}).build());
    return read ? QString() : read.error().sentence;
}

} // namespace

class KeptRunTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasKeptComesBack();
    void linesThatAreGoneAreCountedAndNewOnesAreUnknown();
    void sourcesThatShareAnOrderKeyStayApart();
    void keysWithSignsComeBack();
    void headTellsWhichRunItWas();
    void damagedTextIsRefusedByItsPlace();
    void comparingCountsWhoIsBetter();
    void everyWorldComesBack();
};

void KeptRunTest::whatWasKeptComesBack()
{
    const auto picture = pictureOf(BacklogBuilder()
                                       .line({.line = "1"})
                                       .line({.line = "2", .ordered = Quantity::whole(20)})
                                       .inbound({.open = Quantity::whole(15)})
                                       .build());
    const auto results = KeptRunText::read(textOf(picture), *picture->backlog);
    QVERIFY(results.has_value());
    QCOMPARE(results->projected, picture->plan.projected);
    QCOMPARE(results->safe, picture->plan.safe);
    QCOMPARE(results->shortage, picture->plan.shortage);
    QCOMPARE(results->known, (std::vector<std::uint8_t>{1, 1}));
    QCOMPARE(results->gone, 0U);
}

void KeptRunTest::linesThatAreGoneAreCountedAndNewOnesAreUnknown()
{
    const std::string text = textOf(pictureOf(BacklogBuilder()
                                                  .line({.order = "SO-1"})
                                                  .line({.order = "SO-2", .line = "1"})
                                                  .line({.order = "SO-2", .line = "10"})
                                                  .line({.order = "SO-4"})
                                                  .build()));
    const BacklogPtr now = BacklogBuilder()
                               .line({.order = "SO-0"})
                               .line({.order = "SO-2", .line = "2"})
                               .line({.order = "SO-2", .line = "10"})
                               .line({.order = "SO-3"})
                               .line({.order = "SO-4"})
                               .build();
    const auto results = KeptRunText::read(text, *now);
    QVERIFY(results.has_value());
    QCOMPARE(results->known, (std::vector<std::uint8_t>{0, 0, 1, 0, 1}));
    QCOMPARE(results->gone, 2U);
}

void KeptRunTest::sourcesThatShareAnOrderKeyStayApart()
{
    const std::string text =
        textOf(pictureOf(BacklogBuilder().line({.source = "b"}).stock({}).build()));
    const BacklogPtr now = BacklogBuilder().line({.source = "a"}).build();
    const auto results = KeptRunText::read(text, *now);
    QVERIFY(results.has_value());
    QCOMPARE(results->known, (std::vector<std::uint8_t>{0}));
    QCOMPARE(results->gone, 1U);
}

void KeptRunTest::keysWithSignsComeBack()
{
    const auto picture = pictureOf(BacklogBuilder()
                                       .line({.order = "A,\"1\"", .line = "x\ny"})
                                       .line({.order = "Ä", .line = "\""})
                                       .stock({})
                                       .build());
    const auto results = KeptRunText::read(textOf(picture), *picture->backlog);
    QVERIFY(results.has_value());
    QCOMPARE(results->known, (std::vector<std::uint8_t>{1, 1}));
}

void KeptRunTest::headTellsWhichRunItWas()
{
    const auto head = KeptRunText::readHead(textOf(pictureOf(BacklogBuilder().line({}).build())));
    QVERIFY(head.has_value());
    QCOMPARE(head->name, std::string("kept"));
    QCOMPARE(head->asOf, testToday());
    QCOMPARE(head->lines, 1U);
}

void KeptRunTest::damagedTextIsRefusedByItsPlace()
{
    const std::string good = textOf(pictureOf(
        BacklogBuilder().line({.order = "SO-1"}).line({.order = "SO-2"}).stock({}).build()));
    const auto with = [&good](std::string_view what, std::string_view instead) {
        std::string text = good;
        return text.replace(text.rfind(what), what.size(), instead);
    };
    QVERIFY(refusal("").contains("line 1"));
    QVERIFY(refusal("{}").contains("line 1"));
    QVERIFY(refusal("[1,2\n").contains("line 1"));
    QVERIFY(refusal(with("order,source", "source,order")).contains("line 2"));
    QVERIFY(refusal(with("SO-1", "SO-9")).contains("line 4"));
    QVERIFY(refusal(with(",0,", ",-1,")).contains("line"));
    QVERIFY(refusal(with("2026-", "2026/")).contains("line 3"));
    QVERIFY(refusal(with("SO-2", "\"SO-2")).contains("line 4"));
    QVERIFY(refusal(with("SO-2,", "SO-2,x,")).contains("line 4"));
    QVERIFY(refusal(good.substr(0, good.rfind("SO-2"))).contains("2 rows were kept, and 1"));
    for (std::size_t size = 0; size < good.size(); ++size) {
        QVERIFY(size + 1 >= good.size() || !refusal(good.substr(0, size)).isEmpty());
    }
}

void KeptRunTest::comparingCountsWhoIsBetter()
{
    const auto picture = pictureOf(BacklogBuilder()
                                       .line({.order = "SO-1"})
                                       .line({.order = "SO-2"})
                                       .line({.order = "SO-3"})
                                       .inbound({.open = Quantity::whole(30)})
                                       .build());
    RunResults a(3), b(3);
    a.projected = {testDay(7), testDay(9), testDay(5)};
    b.projected = {testDay(7), testDay(3), testDay(9)};
    a.known = {1, 1, 1};
    b.known = {1, 1, 0};
    const ScenarioComparison compared = compareResults(*picture, a, b);
    QCOMPARE(compared.lines.size(), 1U);
    QCOMPARE(compared.lines[0].days, std::optional(-6));
    QCOMPARE(compared.betterUnderB, 1U);
    const DifferenceTotals totals = totalsAgainst(*picture, a);
    QCOMPARE(totals.losers, 1U);
    QCOMPARE(totals.winners, 1U);
}

void KeptRunTest::everyWorldComesBack()
{
    QVERIFY(rc::check([] {
        RandomWorld world = *genRandomWorld();
        int number = 0;
        for (LineSpec& line : world.lines) {
            line.line = std::to_string(++number);
        }
        const auto picture = pictureOf(world.backlog());
        const auto results = KeptRunText::read(textOf(picture), *picture->backlog);
        RC_ASSERT(results.has_value());
        RC_ASSERT(results->projected == picture->plan.projected);
        RC_ASSERT(results->shortage == picture->plan.shortage);
        RC_ASSERT(results->gone == 0U);
    }));
}

QTEST_APPLESS_MAIN(KeptRunTest)
#include "KeptRunTest.moc"
