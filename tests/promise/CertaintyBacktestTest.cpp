#include "promise/certainty/CertaintyBacktest.h"

#include "promise/certainty/ClusterBootstrap.h"
#include "support/ReceiptWorld.h"

#include <QTest>

using namespace repromise;

namespace {

const Date start = Date::fromYmd(2022, 1, 3);

// Direct supply is exact; the warehouse is five to twenty-four days late.
ReceiptWorld twoGroups(int days = 500)
{
    ReceiptWorld world;
    SteadyRandom random(3);
    for (int day = 0; day < days; ++day) {
        const Date promised = start.plusDays(day);
        world.add({.supplier = "A", .group = "direct", .promised = promised});
        world.add({.supplier = "W",
                   .group = "warehouse",
                   .promised = promised,
                   .late = 5 + random.below(20)});
    }
    return world;
}

} // namespace

class CertaintyBacktestTest : public QObject {
    Q_OBJECT

private slots:
    void lossIsNothingForAnExactForecastAndWeighsLatenessNineTimes()
    {
        QCOMPARE(pinballLoss(0.9, 5, 5), 0.0);
        QCOMPARE(pinballLoss(0.9, 15, 5), 9.0);
        QCOMPARE(pinballLoss(0.9, -5, 5), 1.0);
        QCOMPARE(pinballLoss(0.5, -5, 5), 5.0);
    }

    void certaintyBeatsBothYardsticksWhereSuppliersDiffer()
    {
        const BacktestResult result = backtestCertainty(twoGroups().history());
        const BacktestSlice& all = result.all;
        QVERIFY(all.of(ForecastMethod::Promise).safeExcess.low > 0);
        QVERIFY(all.of(ForecastMethod::Global).safeExcess.low > 0);
        QVERIFY(all.of(ForecastMethod::Promise).likelyExcess.low > 0);
        QCOMPARE(all.of(ForecastMethod::Certainty).safeExcess, (Estimate{0, 0, 0}));
        for (const MethodScore& score : all.methods) {
            QVERIFY(score.safeLoss.low <= score.safeLoss.value
                    && score.safeLoss.value <= score.safeLoss.high);
        }
    }

    void groupsAreScoredApartAndTogether()
    {
        const BacktestResult result = backtestCertainty(twoGroups().history());
        QCOMPARE(result.groups.size(), std::size_t{2});
        QCOMPARE(result.groups[0].group, std::string("direct"));
        QCOMPARE(result.groups[1].group, std::string("warehouse"));
        QCOMPARE(result.groups[0].rows + result.groups[1].rows, result.all.rows);
        // The promise proves exact and is kept.
        QCOMPARE(result.groups[0].of(ForecastMethod::Certainty).safeLoss.value, 0.0);
        QCOMPARE(result.groups[1].of(ForecastMethod::Promise).coverage.value, 0.0);
        const double held = result.groups[1].of(ForecastMethod::Certainty).coverage.value;
        QVERIFY2(held > 0.86 && held < 0.94, qPrintable(QString::number(held)));
    }

    void everyReceiptIsScoredOrToldToBeTooEarly()
    {
        const ReceiptWorld world = twoGroups();
        const BacktestResult result = backtestCertainty(world.history());
        QCOMPARE(result.all.rows + result.tooEarly, world.history().size());
        QVERIFY(result.tooEarly > 0);
        QCOMPARE(result.firstOrigin, Date::fromYmd(2022, 2, 1));
    }

    void aPeriodChoosesWhatIsScoredNotWhatIsLearned()
    {
        const ReceiptWorld world = twoGroups();
        BacktestPeriod period;
        period.from = start.plusDays(300);
        period.to = start.plusDays(330);
        const BacktestResult part = backtestCertainty(world.history(), period);
        QCOMPARE(part.all.rows, std::size_t{2 * 31});
        QCOMPARE(part.tooEarly, std::size_t{0});
    }

    void theSameReceiptsGiveTheSameFigures()
    {
        const ReceiptWorld world = twoGroups(200);
        const BacktestResult one = backtestCertainty(world.history());
        const BacktestResult two = backtestCertainty(world.copy());
        QVERIFY(one.all.methods == two.all.methods);
    }

    void intervalsKnowThatLinesOfADeliveryAreAlike()
    {
        SteadyRandom random(5);
        ClusterBootstrap<1> apart;
        ClusterBootstrap<1> together;
        for (std::uint32_t delivery = 0; delivery < 100; ++delivery) {
            const double days = random.below(30);
            for (std::uint32_t line = 0; line < 10; ++line) {
                apart.add(delivery * 10 + line, {days});
                together.add(delivery, {days});
            }
        }
        QCOMPARE(together.clusters(), std::size_t{100});
        QCOMPARE(together.rows(), std::size_t{1000});
        const auto narrow = apart.intervals()[0];
        const auto wide = together.intervals()[0];
        QCOMPARE(narrow.value, wide.value);
        const double ratio = (wide.high - wide.low) / (narrow.high - narrow.low);
        QVERIFY2(ratio > 2.5 && ratio < 4, qPrintable(QString::number(ratio))); // √10
    }

    void noReceiptsGiveAnEmptyResult()
    {
        const BacktestResult result = backtestCertainty(ReceiptHistory());
        QCOMPARE(result.all.rows, std::size_t{0});
        QVERIFY(!result.firstOrigin.known());
    }
};

QTEST_APPLESS_MAIN(CertaintyBacktestTest)
#include "CertaintyBacktestTest.moc"
