#include "base/Uuid.h"

#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <set>
#include <thread>
#include <vector>

using namespace repromise;

class UuidTest : public QObject {
    Q_OBJECT

private slots:
    void idsSortInTheOrderOfMaking();
    void idsHoldVersionVariantAndTime();
    void idsOfManyThreadsDiffer();
};

// 30,000 within one millisecond run through the counter several times; then the clock goes back.
void UuidTest::idsSortInTheOrderOfMaking()
{
    const Instant moment = *Instant::parse("2026-06-30T06:00:00Z");
    std::vector<std::string> ids;
    ids.reserve(30'007);
    for (int i = 0; i < 30'000; ++i) {
        ids.push_back(makeUuidV7(moment));
    }
    for (const int ms : {1, 5, 9, 20, 3, -5'000, 100}) {
        ids.push_back(makeUuidV7(moment.plusMs(ms)));
    }
    QVERIFY(std::ranges::is_sorted(ids, std::less_equal<>()));
    QCOMPARE(std::ranges::adjacent_find(ids), ids.end());
}

void UuidTest::idsHoldVersionVariantAndTime()
{
    const Instant moment = *Instant::parse("2030-01-02T03:04:05.678Z");
    const auto id = QString::fromStdString(makeUuidV7(moment));
    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
    bool ok = false;
    QCOMPARE((id.left(8) + id.mid(9, 4)).toLongLong(&ok, 16), moment.ms());
}

void UuidTest::idsOfManyThreadsDiffer()
{
    const Instant moment = *Instant::parse("2031-01-01T00:00:00Z");
    std::vector<std::vector<std::string>> made(4);
    {
        std::vector<std::jthread> threads;
        threads.reserve(made.size());
        for (auto& ids : made) {
            threads.emplace_back([&ids, moment] {
                for (int i = 0; i < 5'000; ++i) {
                    ids.push_back(makeUuidV7(moment));
                }
            });
        }
    }
    std::set<std::string> all;
    for (const auto& ids : made) {
        QVERIFY(std::ranges::is_sorted(ids));
        all.insert(ids.begin(), ids.end());
    }
    QCOMPARE(all.size(), 20'000U);
}

QTEST_GUILESS_MAIN(UuidTest)
#include "UuidTest.moc"
