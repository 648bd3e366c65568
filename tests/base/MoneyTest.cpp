#include "base/Money.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace repromise;

class MoneyTest : public QObject {
    Q_OBJECT

private slots:
    void valueIsRoundedToTheMinorUnit_data();
    void valueIsRoundedToTheMinorUnit();
    void valueIsExactWithinHalfAMinorUnit();
    void codesAreThreeUpperCaseLetters();
    void packedCodeReadsBack();
};

void MoneyTest::valueIsRoundedToTheMinorUnit_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* quantity, const char* price, const char* currency,
                        const char* value) {
        QTest::addRow("%s x %s %s", quantity, price, currency)
            << QString(quantity) << QString(price) << QString(currency) << QString(value);
    };
    row("3", "1.005", "EUR", "3.02"); // 3.015 to the even cent
    row("1", "1.005", "EUR", "1.00"); // 1.005
    row("1", "1.015", "EUR", "1.02"); // 1.015
    row("-1", "1.005", "EUR", "-1.00");
    row("-1", "1.015", "EUR", "-1.02");
    row("0.25", "0.02", "EUR", "0.00"); // 0.005
    row("0.2501", "0.02", "EUR", "0.01");
    row("12", "2.5", "JPY", "30");
    row("1", "2.5", "JPY", "2");
    row("1", "3.5", "JPY", "4");
    row("1", "0.0015", "KWD", "0.002");
    row("1000000", "999.999999", "USD", "999999999.00");
}

void MoneyTest::valueIsRoundedToTheMinorUnit()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, currency);
    QFETCH(QString, value);
    const Money money =
        Money::of(*Quantity::parse(quantity.toStdString()), *UnitPrice::parse(price.toStdString()),
                  *Currency::parse(currency.toStdString()));
    QCOMPARE(QString::fromStdString(money.text()), value);
}

void MoneyTest::valueIsExactWithinHalfAMinorUnit()
{
    QVERIFY(rc::check("no digit is lost before rounding", [] {
        const auto units = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
        const auto micros = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
        const Money money = Money::of(Quantity::fromUnits(units), UnitPrice::fromMicros(micros),
                                      *Currency::parse("EUR"));
        const Int128 gap =
            static_cast<Int128>(units) * micros - static_cast<Int128>(money.minor) * 100'000'000;
        RC_ASSERT(gap <= 50'000'000);
        RC_ASSERT(gap >= -50'000'000);
    }));
}

void MoneyTest::codesAreThreeUpperCaseLetters()
{
    for (const char* bad : {"", "EU", "EURO", "eur", "E1R", "E R", "€UR"}) {
        QVERIFY2(!Currency::parse(bad), bad);
    }
    QCOMPARE(Currency::parse("EUR")->code(), std::string("EUR"));
    QCOMPARE(Currency().code(), std::string());
}

void MoneyTest::packedCodeReadsBack()
{
    QVERIFY(rc::check("fromPacked(packed)", [] {
        std::string code;
        for (int i = 0; i < 3; ++i) {
            code += *rc::gen::inRange('A', static_cast<char>('Z' + 1));
        }
        const Currency currency = *Currency::parse(code);
        RC_ASSERT(Currency::fromPacked(currency.packed()) == currency);
        RC_ASSERT(Currency::fromPacked(currency.packed()).code() == code);
    }));
    QCOMPARE(Currency().packed(), 0U);
    QCOMPARE(Currency::fromPacked(0), Currency());
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
