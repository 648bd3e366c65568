#include "promise/certainty/CertaintyReplay.h"
#include "promise/certainty/TaughtCertainty.h"
#include "support/ReceiptWorld.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace repromise;

namespace {

constexpr int year = 365;
const Date start = Date::fromYmd(2022, 1, 3);

LatenessKey keyIn(const ReceiptHistory& history, const ReceiptSpec& spec)
{
    return {history.groups.find(spec.group), history.suppliers.find(spec.supplier),
            history.places.find(spec.place), history.items.find(spec.item)};
}

// Each day one receipt, `exact` of a hundred on the day and the others `late` days late.
ReceiptWorld mostlyExact(int exact, int late, int days = 2 * year)
{
    ReceiptWorld world;
    for (int day = 0; day < days; ++day) {
        ReceiptSpec spec;
        spec.promised = start.plusDays(day);
        spec.late = day * 37 % 100 < exact ? 0 : late;
        world.add(spec);
    }
    return world;
}

CertainDates datesOf(const ReceiptWorld& world, const ReceiptSpec& spec, Date promise, Date today)
{
    const CertaintyModel model = taughtBy(world.history(), today);
    return model.dates(keyIn(world.history(), spec), promise, today);
}

std::map<std::uint32_t, ReplayedForecast> forecastsOf(const ReceiptHistory& history)
{
    std::map<std::uint32_t, ReplayedForecast> forecasts;
    CertaintyReplay(history).finish(
        [&](const ReplayedForecast& forecast) { forecasts[forecast.row] = forecast; });
    return forecasts;
}

ReceiptSpec anyReceipt(int firstDay, int lastDay)
{
    ReceiptSpec spec;
    spec.supplier = "S" + std::to_string(*rc::gen::inRange(0, 3));
    spec.item = "I" + std::to_string(*rc::gen::inRange(0, 4));
    spec.place = "L" + std::to_string(*rc::gen::inRange(0, 2));
    spec.group = *rc::gen::element<std::string>("direct", "warehouse");
    spec.delivery = "D" + std::to_string(*rc::gen::inRange(0, 60));
    spec.promised = start.plusDays(*rc::gen::inRange(firstDay, lastDay));
    spec.late = *rc::gen::inRange(-20, 40);
    spec.knownAfter = *rc::gen::inRange(0, 5);
    return spec;
}

double heldShare(const ReceiptHistory& history, Date from)
{
    double held = 0;
    double all = 0;
    for (const auto& [row, forecast] : forecastsOf(history)) {
        if (history.promised[row] >= from) {
            all += 1;
            held += history.lateness(row) <= forecast.given.safe ? 1 : 0;
        }
    }
    return held / all;
}

} // namespace

class CertaintyTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsSaidBeforeEnoughIsKnown()
    {
        ReceiptWorld world;
        const int few = static_cast<int>(CertaintyModel::leastReceipts) - 1;
        world.run({.promised = start}, few, 1);
        const Date today = start.plusDays(60);
        const CertainDates none = datesOf(world, {}, today.plusDays(5), today);
        QVERIFY(!none.likely.known() && !none.safe.known());
        world.run({.promised = start.plusDays(40)}, 1, 1);
        QVERIFY(datesOf(world, {}, today.plusDays(5), today).safe.known());
    }

    void exactPromisesAreGivenBack()
    {
        const Date today = start.plusDays(2 * year);
        const Date promise = today.plusDays(12);
        const CertainDates usual = datesOf(mostlyExact(86, 30), {}, promise, today);
        QCOMPARE(usual.likely, promise); // 86 % exactly on the day: the median is the promise
        const CertainDates exact = datesOf(mostlyExact(95, 30), {}, promise, today);
        QCOMPARE(exact.likely, promise);
        QCOMPARE(exact.safe, promise); // also nine of ten times
    }

    void anExactSupplierIsBelievedAmongLateOnes()
    {
        ReceiptWorld world;
        SteadyRandom random(7);
        for (int day = 0; day < 2 * year; ++day) {
            const Date promised = start.plusDays(day);
            world.add({.supplier = "exact", .promised = promised});
            for (int i = 0; i < 4; ++i) {
                world.add({.supplier = "late" + std::to_string(i),
                           .promised = promised,
                           .late = 5 + random.below(20)});
            }
        }
        const Date today = start.plusDays(2 * year);
        const Date promise = today.plusDays(12);
        const CertainDates exact = datesOf(world, {.supplier = "exact"}, promise, today);
        QCOMPARE(exact.likely, promise);
        QCOMPARE(exact.safe, promise);
        const CertainDates late = datesOf(world, {.supplier = "late1"}, promise, today);
        QVERIFY(late.likely >= promise.plusDays(10) && late.likely <= promise.plusDays(18));
        QVERIFY(late.safe >= promise.plusDays(20) && late.safe <= promise.plusDays(25));
        // An unknown supplier gets what is usual for all.
        const CertainDates unknown = datesOf(world, {.supplier = "new"}, promise, today);
        QVERIFY(unknown.safe >= promise.plusDays(15));
    }

    void silentOverdueSupplyIsConditionedOnBeingLate()
    {
        const ReceiptWorld world = mostlyExact(80, 30);
        const Date today = start.plusDays(2 * year);
        const Date promise = today.plusDays(-10);
        const CertainDates dates = datesOf(world, {}, promise, today);
        // Of those that are more than nine days late, all were thirty days late.
        QCOMPARE(dates.likely, promise.plusDays(30));
        QCOMPARE(dates.safe, promise.plusDays(30));
        // Later than anything seen: still a date, in the future.
        const CertainDates lost = datesOf(world, {}, today.plusDays(-500), today);
        QVERIFY(lost.likely > today && lost.safe > lost.likely);
    }

    void waitingLongerNeverBringsTheDateCloser()
    {
        const auto law = [] {
            ReceiptWorld world;
            for (int i = 0; i < 60; ++i) {
                world.add(anyReceipt(0, 100));
            }
            const Date learned = start.plusDays(200);
            const CertaintyModel model = taughtBy(world.history(), learned);
            const LatenessKey key = keyIn(world.history(), anyReceipt(0, 100));
            CertainDates before;
            // Overdue: while it only may come, the choice to keep the promise is open.
            for (int waited = 1; waited < 80; ++waited) {
                const CertainDates now = model.dates(key, learned.plusDays(-waited), learned);
                const CertainDates sinceThePromise{now.likely.plusDays(waited),
                                                   now.safe.plusDays(waited)};
                RC_ASSERT(now.likely > learned && now.safe >= now.likely);
                if (before.safe.known()) {
                    RC_ASSERT(sinceThePromise.likely >= before.likely);
                    RC_ASSERT(sinceThePromise.safe >= before.safe);
                }
                before = sinceThePromise;
            }
        };
        QVERIFY(rc::check(law));
    }

    void aPooledForecastLiesBetweenItsLevels()
    {
        const auto law = [] {
            LatenessModel model;
            std::array<LatenessTally, 2> suppliers;
            LatenessTally all;
            const int count = *rc::gen::inRange(1, 60);
            for (int i = 0; i < count; ++i) {
                const auto supplier = *rc::gen::inRange<NameTable::Id>(0, 2);
                const int days = *rc::gen::inRange(-30, 60);
                const LatenessWitness witness{model.makePath({0, supplier, {}, {}}), days, 1};
                model.learn(std::span(&witness, 1), start);
                suppliers[supplier].add(days, 1);
                all.add(days, 1);
            }
            for (NameTable::Id supplier = 0; supplier < 2; ++supplier) {
                const PooledLateness pooled =
                    model.pooled(model.pathOf({0, supplier, {}, {}}), start);
                for (int days = -31; days <= 60; ++days) {
                    const double general = all.upTo(days) / all.total();
                    const LatenessTally& tally = suppliers[supplier];
                    const double own = tally.empty() ? general : tally.upTo(days) / tally.total();
                    const double mixed = pooled.upTo(days);
                    RC_ASSERT(mixed >= std::min(own, general) - 1e-9);
                    RC_ASSERT(mixed <= std::max(own, general) + 1e-9);
                }
            }
        };
        QVERIFY(rc::check(law));
    }

    void aQuantileIsTheFirstDayThatReachesItsLevel()
    {
        const auto law = [] {
            std::array<LatenessTally, 3> tallies;
            PooledLateness pooled;
            for (LatenessTally& tally : tallies) {
                const int count = *rc::gen::inRange(1, 12);
                for (int i = 0; i < count; ++i) {
                    tally.add(*rc::gen::inRange(-200, 200), *rc::gen::inRange(1, 5));
                }
                pooled.add(tally, 1.0 / 3);
            }
            const double level = *rc::gen::inRange(1, 100) / 100.0;
            const int elapsed = *rc::gen::inRange(-250, 250);
            const int days = pooled.quantile(level);
            RC_ASSERT(pooled.upTo(days) >= level - 1e-6);
            RC_ASSERT(pooled.upTo(days - 1) < level);
            const int later = pooled.quantileAfter(level, elapsed, 7);
            RC_ASSERT(later > elapsed && later >= days);
            const double gone = pooled.upTo(elapsed);
            if (gone < 1 - 1e-6) {
                RC_ASSERT(pooled.upTo(later) >= gone + level * (1 - gone) - 1e-6);
                RC_ASSERT(pooled.upTo(later - 1) < gone + level * (1 - gone) + 1e-6);
            }
        };
        QVERIFY(rc::check(law));
    }

    void onlyPromisesThatProveExactAreKept()
    {
        const LatenessForecast model{3, 5};
        GroupCalibration exact;
        GroupCalibration early;
        for (int i = 0; i < 200; ++i) {
            exact.observe({0, 0, 0.4, model, 1}, start.plusDays(i));
            early.observe({-1, 0, 0.4, model, 1}, start.plusDays(i));
        }
        // The promise was the nearer answer both times, but to some purpose only once.
        QCOMPARE(exact.choose(model), (LatenessForecast{0, 0}));
        QCOMPARE(early.choose(model), model);
    }

    void recentReceiptsWeighMore()
    {
        ReceiptWorld world;
        world.run({.promised = start, .late = 20}, 2 * year, 1);
        world.run({.promised = start.plusDays(2 * year), .late = 3}, 2 * year, 1);
        const Date today = start.plusDays(4 * year);
        const CertainDates dates = datesOf(world, {}, today.plusDays(9), today);
        QCOMPARE(dates.likely, today.plusDays(9 + 3));
    }

    void linesOfOneDeliveryAreOneWitness()
    {
        ReceiptWorld world;
        world.run({.promised = start}, 60, 1);
        for (int line = 0; line < 200; ++line) {
            world.add({.delivery = "big", .promised = start.plusDays(61), .late = 30});
        }
        const Date today = start.plusDays(120);
        const CertainDates dates = datesOf(world, {}, today.plusDays(9), today);
        QCOMPARE(dates.likely, today.plusDays(9));
        QCOMPARE(dates.safe, today.plusDays(9));
    }

    void whatBecomesKnownLaterChangesNoEarlierForecast()
    {
        const auto law = [] {
            constexpr int cut = 240;
            ReceiptWorld past;
            past.run({.supplier = "S0", .promised = start, .late = 4}, cut / 2, 2);
            for (int i = 0; i < 80; ++i) {
                past.add(anyReceipt(0, cut + 60));
            }
            // Promised, received and known after the cut.
            const ReceiptHistory before = past.copy();
            const int extra = *rc::gen::inRange(1, 40);
            for (int i = 0; i < extra; ++i) {
                ReceiptSpec spec = anyReceipt(cut, cut + 200);
                spec.late = std::abs(spec.late);
                past.add(spec);
            }
            const auto then = forecastsOf(before);
            const auto now = forecastsOf(past.history());
            std::size_t compared = 0;
            for (const auto& [row, forecast] : then) {
                if (forecast.origin <= start.plusDays(cut)) {
                    const auto again = now.find(row);
                    RC_ASSERT(again != now.end());
                    RC_ASSERT(again->second.given == forecast.given);
                    RC_ASSERT(again->second.global == forecast.global);
                    RC_ASSERT(again->second.origin == forecast.origin);
                    ++compared;
                }
            }
            RC_ASSERT(compared > 0U);
        };
        QVERIFY(rc::check(law));
    }

    void aForecastIsMadeBeforeItsReceiptIsKnown()
    {
        const auto law = [] {
            ReceiptWorld world;
            for (int i = 0; i < 80; ++i) {
                world.add(anyReceipt(0, 300));
            }
            const ReceiptHistory& history = world.history();
            for (const auto& [row, forecast] : forecastsOf(history)) {
                RC_ASSERT(forecast.origin <= history.promised[row]);
                RC_ASSERT(forecast.origin <= history.received[row]);
                RC_ASSERT(forecast.given.safe >= forecast.given.likely);
            }
        };
        QVERIFY(rc::check(law));
    }

    void safeDatesHoldNineTimesOfTenWhenSuppliersDrift()
    {
        ReceiptWorld world;
        SteadyRandom random(11);
        for (int day = 0; day < 5 * year; ++day) {
            for (int i = 0; i < 3; ++i) {
                const int supplier = random.below(6);
                // Punctual at first, then later and later, then better again.
                const double phase = std::max(0, day - year) / (4.0 * year);
                const double drift = 30 * phase * (1 - phase) * 4 * (1 + supplier) / 6;
                const double noise = -6 * std::log(1 - random.uniform());
                world.add({.supplier = "S" + std::to_string(supplier),
                           .item = "I" + std::to_string(random.below(20)),
                           .promised = start.plusDays(day),
                           .late = static_cast<int>(drift + noise) - 4});
            }
        }
        const double held = heldShare(world.history(), start.plusDays(year));
        QVERIFY2(held > 0.87 && held < 0.93, qPrintable(QString::number(held)));
    }

    void aVerdictCountsWhatWasKnownThatDay()
    {
        const ReceiptWorld world = mostlyExact(80, 30);
        const Date today = start.plusDays(year);
        const TaughtCertainty taught(world.shared(), today);
        std::size_t known = 0;
        for (const auto& [row, forecast] : forecastsOf(world.history())) {
            known += world.history().known[row] <= today ? 1U : 0U;
        }
        QCOMPARE(taught.verdict().receipts, known);
        QVERIFY(taught.verdict().held >= taught.verdict().promiseHeld);
        QCOMPARE(taught.verdictOf("S1").receipts, known);
        QCOMPARE(taught.verdictOf("S2").receipts, std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(CertaintyTest)
#include "CertaintyTest.moc"
