#include "connect/tryton/TrytonValues.h"

#include "connect/tryton/TrytonRecord.h"
#include "connect/tryton/TrytonUnits.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace repromise;

namespace {

/// A record that keeps its parser.
class Parsed {
public:
    explicit Parsed(const std::string& json) : m_value(m_parser.parse(json)) {}
    TrytonRecord record() const { return TrytonRecord(m_value); }

private:
    simdjson::dom::parser m_parser;
    simdjson::dom::element m_value;
};

TrytonUnits units()
{
    TrytonUnits all;
    for (const char* unit :
         {R"({"id":1,"symbol":"u","digits":0,"category":1,"factor":1.0})",
          R"({"id":2,"symbol":"kg","digits":2,"category":2,"factor":1.0})",
          R"({"id":3,"symbol":"g","digits":2,"category":2,"factor":0.001})",
          R"({"id":4,"symbol":"lb","digits":2,"category":2,"factor":0.45359237})",
          R"({"id":5,"symbol":"?","digits":2,"category":2,"factor":0})"}) {
        const Parsed parsed(unit);
        all.add(parsed.record());
    }
    return all;
}

} // namespace

class TrytonValuesTest : public QObject {
    Q_OBJECT

private slots:
    void floatsBecomeTheDecimalThatWasMeant();
    void floatsThatAreNoQuantityAreRefused();
    void pricesReadEveryPythonDecimal_data();
    void pricesReadEveryPythonDecimal();
    void unitsConvertExactly();
    void unitsOfAnotherKindDoNotConvert();
    void datesAndTimeSpansAreRead();
    void emptyFieldsAreNoProblem();
    void absentAndWrongFieldsAreNamed();
    void referencesNameModelAndRecord();
    void theOrderOfFieldsDoesNotMatter();
    void dottedFieldsAreRecordsOfTheirOwn();
};

void TrytonValuesTest::floatsBecomeTheDecimalThatWasMeant()
{
    QCOMPARE(trytonQuantity(0.1 + 0.2, 2)->text(), std::string("0.3"));
    QCOMPARE(trytonQuantity(3.85, 2)->text(), std::string("3.85"));
    QCOMPARE(trytonQuantity(1.005 * 1000, 0)->text(), std::string("1005"));
    QCOMPARE(trytonQuantity(4.0, 0)->text(), std::string("4"));
    QCOMPARE(trytonQuantity(-2.5, 1)->text(), std::string("-2.5"));
    QCOMPARE(trytonQuantity(12345.6789, 9)->text(), std::string("12345.6789"));
    for (int cents = 0; cents < 100'000; ++cents) {
        QCOMPARE(trytonQuantity(cents / 100.0, 2)->units(), std::int64_t{cents} * 100);
    }
}

void TrytonValuesTest::floatsThatAreNoQuantityAreRefused()
{
    QVERIFY(!trytonQuantity(1e300, 2));
    QVERIFY(!trytonQuantity(std::nan(""), 2));
    QVERIFY(!trytonQuantity(std::numeric_limits<double>::infinity(), 0));
}

void TrytonValuesTest::pricesReadEveryPythonDecimal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("price"); // empty: refused
    const auto row = [](const char* text, const char* price) {
        QTest::addRow("%s", text) << QByteArray(text) << QByteArray(price);
    };
    row("25", "25.00");
    row("18.0", "18.00");
    row("-0.5", "-0.50");
    row("0E-8", "0.00");
    row("1E+2", "100.00");
    row("1.5E+3", "1500.00");
    row("1E-7", "0.00");
    row("99.5000000000", "99.50");
    row("0.1234565", "0.123456"); // half to even
    row("0.1234575", "0.123458");
    row("0.12345650001", "0.123457");
    row("0.12345649999", "0.123456");
    row("1234567.123456", "1234567.123456");
    row("", "");
    row("-", "");
    row("twelve", "");
    row("1.2.3", "");
    row("NaN", "");
    row("1E", "");
    row("1E+99", "");
    row("99999999999999999999", "");
}

void TrytonValuesTest::pricesReadEveryPythonDecimal()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, price);
    const auto value = trytonPrice(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(value ? value->text() : ""), price);
}

void TrytonValuesTest::unitsConvertExactly()
{
    const TrytonUnits all = units();
    QCOMPARE(all.convert(3850.0, 3, 2)->text(), std::string("3.85"));
    QCOMPARE(all.convert(3.85, 2, 3)->text(), std::string("3850"));
    QCOMPARE(all.convert(2.0, 4, 2)->text(), std::string("0.9072"));
    QCOMPARE(all.convert(UnitPrice::fromMicros(20'000), 3, 2)->text(), std::string("20.00"));
    QCOMPARE(all.convert(7.0, 1, 1)->text(), std::string("7"));
}

void TrytonValuesTest::unitsOfAnotherKindDoNotConvert()
{
    const TrytonUnits all = units();
    QVERIFY(!all.convert(1.0, 1, 2));
    QVERIFY(!all.convert(1.0, 5, 2));
    QVERIFY(!all.convert(1.0, 2, 5));
    QVERIFY(!all.convert(1.0, 77, 77));
    QVERIFY(!all.convert(UnitPrice::fromMicros(1), 1, 2));
    QVERIFY(!all.convert(5e12, 2, 3)); // does not fit
}

void TrytonValuesTest::datesAndTimeSpansAreRead()
{
    const Parsed parsed(
        R"({"d":{"__class__":"date","year":2026,"month":9,"day":4},
            "l":{"__class__":"timedelta","seconds":172801.0},
            "x":{"__class__":"date","year":2026,"month":2,"day":30}})");
    const TrytonRecord record = parsed.record();
    QCOMPARE(record.date("d").iso(), std::string("2026-09-04"));
    QCOMPARE(*record.days("l"), 3);
    QVERIFY(record.problem().empty());
    QVERIFY(!record.date("x").known());
    QCOMPARE(record.problem(), std::string("x"));
}

void TrytonValuesTest::emptyFieldsAreNoProblem()
{
    const Parsed parsed(R"({"id":7,"a":null,"b":""})");
    const TrytonRecord record = parsed.record();
    QCOMPARE(record.id(), std::int64_t{7});
    QCOMPARE(record.id("a"), std::int64_t{0});
    QVERIFY(record.text("a").empty() && record.text("b").empty());
    QVERIFY(!record.date("a").known());
    QVERIFY(record.decimal("a").empty());
    QVERIFY(!record.days("a"));
    QVERIFY(record.ids("a").empty());
    QVERIFY(record.problem().empty());
}

void TrytonValuesTest::absentAndWrongFieldsAreNamed()
{
    const Parsed parsed(R"({"id":7,"text":5,"list":[1,"x"],"date":"2026-01-01"})");
    for (const char* field : {"gone", "text"}) {
        const TrytonRecord record = parsed.record();
        QVERIFY(record.text(field).empty());
        QCOMPARE(record.problem(), std::string(field));
    }
    const TrytonRecord list = parsed.record();
    QCOMPARE(list.ids("list"), std::vector<std::int64_t>{1});
    QCOMPARE(list.problem(), std::string("list"));
    const TrytonRecord date = parsed.record();
    QVERIFY(!date.date("date").known());
    QCOMPARE(date.problem(), std::string("date"));
}

void TrytonValuesTest::referencesNameModelAndRecord()
{
    const Parsed parsed(R"({"a":"sale.line,7","b":null,"c":"sale.line,","d":"odd"})");
    const TrytonRecord record = parsed.record();
    QVERIFY(record.reference("a").model == "sale.line");
    QCOMPARE(record.reference("a").id, std::int64_t{7});
    for (const char* field : {"b", "c", "d"}) {
        QCOMPARE(record.reference(field).id, std::int64_t{0});
    }
}

void TrytonValuesTest::theOrderOfFieldsDoesNotMatter()
{
    const Parsed one(R"({"id":1,"name":"x"})");
    const Parsed other(R"({"name": "x", "id": 1})");
    QCOMPARE(one.record().canonical(), other.record().canonical());
}

void TrytonValuesTest::dottedFieldsAreRecordsOfTheirOwn()
{
    const Parsed parsed(R"({"sale.":{"id":3,"number":"SO3","party.":{"id":4,"code":"C4"}},
                            "unit.":null,"moves.":[{"id":5,"state":"done"},{"id":6,"state":7}],
                            "odd.":8})");
    const TrytonRecord record = parsed.record();
    QVERIFY(record.inner("sale")->text("number") == "SO3");
    QVERIFY(record.inner("sale")->inner("party")->text("code") == "C4");
    QVERIFY(!record.inner("unit"));
    const auto moves = record.list("moves");
    QCOMPARE(moves.size(), std::size_t{2});
    QVERIFY(moves[0].text("state") == "done");
    QVERIFY(record.problem().empty());
    QVERIFY(moves[1].text("state").empty());
    QCOMPARE(moves[1].problem(), std::string("state"));
    QVERIFY(!record.inner("odd"));
    QCOMPARE(record.problem(), std::string("odd"));
    QVERIFY(record.list("gone").empty());
}

QTEST_APPLESS_MAIN(TrytonValuesTest)
#include "TrytonValuesTest.moc"
