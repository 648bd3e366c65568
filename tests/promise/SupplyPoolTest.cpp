#include "promise/SupplyPool.h"

#include "support/BacklogBuilder.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace repromise;

namespace {

namespace gen = rc::gen;

std::uint32_t nearestBelow(const std::set<std::uint32_t>& members, std::uint32_t position)
{
    const auto after = members.upper_bound(position);
    return after == members.begin() ? PositionSet::none : *std::prev(after);
}

std::uint32_t nearestAbove(const std::set<std::uint32_t>& members, std::uint32_t position)
{
    const auto found = members.lower_bound(position);
    return found == members.end() ? PositionSet::none : *found;
}

} // namespace

class SupplyPoolTest : public QObject {
    Q_OBJECT

private slots:
    void positionsFindTheirNeighbours();
    void whatIsGivenBackCanBeTakenAgain();
    void leftByCountsWhatIsThereByThen();
    void lateSupplyStopsAtTheLimit();
};

void SupplyPoolTest::positionsFindTheirNeighbours()
{
    QVERIFY(rc::check("the nearest member is found over all levels", [] {
        const auto size = *gen::element<std::uint32_t>(1, 5, 64, 65, 4'096, 5'000, 300'000);
        PositionSet set;
        set.reset(size);
        std::set<std::uint32_t> members;
        for (const bool insert : *gen::container<std::vector<bool>>(gen::arbitrary<bool>())) {
            const auto position = *gen::inRange<std::uint32_t>(0, size);
            insert ? set.insert(position) : set.erase(position);
            if (insert) {
                members.insert(position);
            } else {
                members.erase(position);
            }
            const auto from = *gen::inRange<std::uint32_t>(0, size);
            RC_ASSERT(set.atOrBelow(from) == nearestBelow(members, from));
            RC_ASSERT(set.atOrAbove(from) == nearestAbove(members, from));
            RC_ASSERT(set.atOrAbove(size) == PositionSet::none);
        }
    }));
}

void SupplyPoolTest::whatIsGivenBackCanBeTakenAgain()
{
    SupplyPool pool;
    pool.clear(2);
    pool.add({testDay(0), SupplyKind::Stock, noIx, 5});
    pool.add({testDay(3), SupplyKind::Inbound, 0, 4});
    std::vector<std::pair<SupplyPool::Position, std::int64_t>> parts;
    const auto note = [&](const Supply& supply, std::int64_t part) {
        parts.emplace_back(pool.positionOf(supply), part);
    };
    QCOMPARE(pool.take(testDay(3), 9, note), 0);
    QVERIFY(pool.left() == 0);
    QCOMPARE(parts.size(), std::size_t{2});
    for (const auto& [position, part] : parts) {
        pool.giveBack(position, part);
    }
    parts.clear();
    QCOMPARE(pool.take(testDay(1), 6, note), 0);
    QCOMPARE(parts, (decltype(parts){{0, 5}, {1, 1}}));
}

void SupplyPoolTest::leftByCountsWhatIsThereByThen()
{
    QVERIFY(rc::check("leftBy is the sum of what is left, in small and large pools", [] {
        const auto count = *gen::element<int>(3, 64, 65, 200);
        SupplyPool pool;
        pool.clear(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            pool.add({testDay(i / 2), SupplyKind::Inbound, static_cast<InboundIx>(i), 1 + i % 7});
        }
        for (int round = 0; round < 20; ++round) {
            pool.take(testDay(*gen::inRange(-1, count)), *gen::inRange(1, 40),
                      [](const Supply&, std::int64_t) {});
            const Date day = testDay(*gen::inRange(-1, count));
            Int128 sum = 0;
            for (SupplyPool::Position at = 0; at < pool.size(); ++at) {
                sum += pool.at(at).date <= day ? pool.at(at).left : 0;
            }
            RC_ASSERT(pool.leftBy(day) == sum);
        }
    }));
}

void SupplyPoolTest::lateSupplyStopsAtTheLimit()
{
    SupplyPool pool;
    pool.clear(3);
    for (int day = 1; day <= 3; ++day) {
        pool.add({testDay(day), SupplyKind::Inbound, static_cast<InboundIx>(day), 2});
    }
    const auto nothing = [](const Supply&, std::int64_t) {};
    QCOMPARE(pool.takeLate(testDay(1), testDay(2), 10, nothing), 8);
    QCOMPARE(pool.nextAfter(testDay(1)), testDay(3));
    QCOMPARE(pool.takeInTime(testDay(1), 10, nothing), 8);
    QCOMPARE(pool.nextAfter(testDay(3)), Date());
}

QTEST_APPLESS_MAIN(SupplyPoolTest)
#include "SupplyPoolTest.moc"
