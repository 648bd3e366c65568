#include "base/Decimal.h"

#include <QtTest>

#include <rapidcheck.h>

#include <limits>

using namespace repromise;

namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

std::int64_t anyValue()
{
    return *rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(), rc::gen::inRange(least, most),
                           rc::gen::element(least, least + 1, most, std::int64_t{0}));
}

// Rounds by trying all neighbours: the nearest integer, and of two equally near ones the even one.
std::int64_t slowHalfEven(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t about = numerator / denominator;
    std::int64_t best = about - 1;
    const auto distance = [&](std::int64_t candidate) {
        const Int128 gap = static_cast<Int128>(candidate) * denominator - numerator;
        return gap < 0 ? -gap : gap;
    };
    for (const std::int64_t candidate : {about, about + 1}) {
        const bool tie = distance(candidate) == distance(best);
        if (distance(candidate) < distance(best) || (tie && candidate % 2 == 0)) {
            best = candidate;
        }
    }
    return best;
}

} // namespace

class DecimalTest : public QObject {
    Q_OBJECT

private slots:
    void textReadsBackAsTheSameValue();
    void textIsTheShortest();
    void leastPlacesAreWritten();
    void trailingZerosDoNotMatter();
    void whatDoesNotFitIsRefused();
    void shapes_data();
    void shapes();
    void divisionRoundsHalfToEven();
    void quotientThatDoesNotFitIsCut();
};

void DecimalTest::textReadsBackAsTheSameValue()
{
    QVERIFY(rc::check("formatScaled, parseScaled", [] {
        const std::int64_t value = anyValue();
        const int scale = *rc::gen::inRange(0, 10);
        const int places = *rc::gen::inRange(0, scale + 1);
        return parseScaled(formatScaled(value, scale, places), scale) == value;
    }));
}

void DecimalTest::textIsTheShortest()
{
    QVERIFY(rc::check("no trailing zero, no lone point, no leading zero", [] {
        const std::string text = formatScaled(anyValue(), *rc::gen::inRange(0, 10));
        const bool hasPoint = text.find('.') != std::string::npos;
        RC_ASSERT(!hasPoint || (text.back() != '0' && text.back() != '.'));
        const auto first = text[0] == '-' ? 1U : 0U;
        RC_ASSERT(text[first] != '0' || text.size() == first + 1 || text[first + 1] == '.');
        RC_ASSERT(text != "-0");
    }));
}

void DecimalTest::leastPlacesAreWritten()
{
    QCOMPARE(formatScaled(1'500'000, 6, 2), std::string("1.50"));
    QCOMPARE(formatScaled(1'000'000, 6, 2), std::string("1.00"));
    QCOMPARE(formatScaled(1'234'567, 6, 2), std::string("1.234567"));
    QCOMPARE(formatScaled(-5, 2, 2), std::string("-0.05"));
    QCOMPARE(formatScaled(7, 0, 0), std::string("7"));
}

void DecimalTest::trailingZerosDoNotMatter()
{
    QVERIFY(rc::check("1.5 = 1.500000000", [] {
        const std::int64_t value = anyValue();
        const int scale = *rc::gen::inRange(1, 10);
        const auto zeros = *rc::gen::inRange<std::size_t>(0, 30);
        return parseScaled(formatScaled(value, scale, 1) + std::string(zeros, '0'), scale) == value;
    }));
}

void DecimalTest::whatDoesNotFitIsRefused()
{
    QCOMPARE(parseScaled("9223372036854775807", 0), std::optional(most));
    QCOMPARE(parseScaled("-9223372036854775808", 0), std::optional(least));
    QVERIFY(!parseScaled("9223372036854775808", 0));
    QVERIFY(!parseScaled("-9223372036854775809", 0));
    QVERIFY(!parseScaled("922337203685477.5808", 4));
    QVERIFY(!parseScaled("1000000000000000", 4));
    QVERIFY(!parseScaled(std::string(400, '9'), 0));
    QCOMPARE(parseScaled(std::string(400, '0') + "7", 0), std::optional<std::int64_t>(7));
}

void DecimalTest::shapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* text, bool accepted) {
        QTest::newRow(text) << QString::fromUtf8(text) << accepted;
    };
    row("12", true);
    row("-12.25", true);
    row("0.0001", true);
    row("-0", true);
    row("007", true);
    row("0.00011", false);
    row("", false);
    row("-", false);
    row(".5", false);
    row("5.", false);
    row("+5", false);
    row("--5", false);
    row(" 5", false);
    row("5 ", false);
    row("1,5", false);
    row("1.000,5", false);
    row("1'000", false);
    row("1e3", false);
    row("1.5.2", false);
    row("NaN", false);
    row("inf", false);
    row("0x10", false);
    row("٣", false);
}

void DecimalTest::shapes()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    QCOMPARE(parseScaled(text.toStdString(), 4).has_value(), accepted);
}

void DecimalTest::divisionRoundsHalfToEven()
{
    QVERIFY(rc::check("against a slow reference", [] {
        const auto numerator = *rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000);
        const auto denominator = *rc::gen::inRange<std::int64_t>(1, 200);
        return divideHalfEven(numerator, denominator) == slowHalfEven(numerator, denominator);
    }));
    QVERIFY(rc::check("large ones too", [] {
        const auto numerator = *rc::gen::inRange<std::int64_t>(least / 2, most / 2);
        const auto denominator = *rc::gen::inRange<std::int64_t>(1, most / 4);
        return divideHalfEven(numerator, denominator) == slowHalfEven(numerator, denominator);
    }));
    QCOMPARE(divideHalfEven(5, 10), 0);
    QCOMPARE(divideHalfEven(15, 10), 2);
    QCOMPARE(divideHalfEven(25, 10), 2);
    QCOMPARE(divideHalfEven(-5, 10), 0);
    QCOMPARE(divideHalfEven(-15, 10), -2);
    QCOMPARE(divideHalfEven(-25, 10), -2);
    QCOMPARE(divideHalfEven(-26, 10), -3);
}

void DecimalTest::quotientThatDoesNotFitIsCut()
{
    QCOMPARE(divideHalfEven(static_cast<Int128>(most) * 20, 10), most);
    QCOMPARE(divideHalfEven(static_cast<Int128>(least) * 20, 10), least);
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "DecimalTest.moc"
