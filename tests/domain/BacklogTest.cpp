#include "domain/Backlog.h"

#include "support/BacklogBuilder.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

rc::Gen<std::string> anyLineKey()
{
    return rc::gen::container<std::string>(rc::gen::element('0', '1', '2', '9', 'a', 'x', '-'));
}

int sign(int order)
{
    return order < 0 ? -1 : (order > 0 ? 1 : 0);
}

} // namespace

class BacklogTest : public QObject {
    Q_OBJECT

private slots:
    void lineKeysAreInATotalOrder();
    void numbersAreOrderedByValue();
    void everyLineIsFoundByItsKeys();
    void openValueIsRoundedToTheCent();
    void dueDateIsTheLaterOfPromiseAndRequest();
};

void BacklogTest::lineKeysAreInATotalOrder()
{
    QVERIFY(rc::check("antisymmetric, transitive, equal only when the same", [] {
        const std::string a = *anyLineKey();
        const std::string b = *anyLineKey();
        const std::string c = *anyLineKey();
        RC_ASSERT(sign(compareLineKeys(a, b)) == -sign(compareLineKeys(b, a)));
        RC_ASSERT((compareLineKeys(a, b) == 0) == (a == b));
        if (compareLineKeys(a, b) < 0 && compareLineKeys(b, c) < 0) {
            RC_ASSERT(compareLineKeys(a, c) < 0);
        }
    }));
}

void BacklogTest::numbersAreOrderedByValue()
{
    QVERIFY(compareLineKeys("2", "10") < 0);
    QVERIFY(compareLineKeys("010", "9") > 0);
    QVERIFY(compareLineKeys("7", "07") != 0);
    QVERIFY(compareLineKeys("99999999999999999999998", "99999999999999999999999") < 0);
    QVERIFY(compareLineKeys("A10", "A2") < 0);
    QVERIFY2(compareLineKeys("2", "10") < 0 && compareLineKeys("10", "1x") < 0
                 && compareLineKeys("2", "1x") < 0,
             "numbers stand before everything else");
}

void BacklogTest::everyLineIsFoundByItsKeys()
{
    QVERIFY(rc::check("findLine", [] {
        BacklogBuilder builder;
        const int orders = *rc::gen::inRange(0, 12);
        std::vector<std::pair<std::string, std::string>> keys;
        for (int order = 0; order < orders; ++order) {
            for (int line = *rc::gen::inRange(0, 13); line > 0; --line) {
                keys.emplace_back("SO-" + std::to_string(order), std::to_string(line));
                LineSpec spec;
                spec.order = keys.back().first;
                spec.line = keys.back().second;
                builder.line(spec);
            }
        }
        const BacklogPtr backlog = builder.build();
        for (const auto& [order, line] : keys) {
            const LineIx found = backlog->findLine(order, line);
            RC_ASSERT(found != noIx);
            RC_ASSERT(backlog->orderKey(found) == order);
            RC_ASSERT(backlog->lineKey(found) == line);
            RC_ASSERT(backlog->findLine(order, "99") == noIx);
        }
        RC_ASSERT(backlog->findLine("SO-", "1") == noIx);
        RC_ASSERT(backlog->findLine("SO-99", "1") == noIx);
        RC_ASSERT(backlog->findLine("", "") == noIx);
    }));
}

void BacklogTest::openValueIsRoundedToTheCent()
{
    BacklogBuilder builder;
    LineSpec spec;
    spec.ordered = *Quantity::parse("3");
    spec.shipped = *Quantity::parse("1");
    spec.cancelled = *Quantity::parse("0.5");
    spec.unitPrice = *UnitPrice::parse("1.01");
    builder.line(spec);
    const BacklogPtr backlog = builder.build();
    QCOMPARE(backlog->openQuantity(0).text(), std::string("1.5"));
    QCOMPARE(backlog->openValue(0).text(), std::string("1.52")); // 1.515
}

void BacklogTest::dueDateIsTheLaterOfPromiseAndRequest()
{
    QCOMPARE(dueDate(testDay(1), testDay(5)), testDay(5));
    QCOMPARE(dueDate(testDay(5), testDay(1)), testDay(5));
    QCOMPARE(dueDate(testDay(5), Date()), testDay(5));
    QCOMPARE(dueDate(Date(), testDay(5)), testDay(5));
    QVERIFY(!dueDate(Date(), Date()).known());
}

QTEST_GUILESS_MAIN(BacklogTest)
#include "BacklogTest.moc"
