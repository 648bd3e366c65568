#include "connect/described/RecordShaper.h"

#include "connect/CollectingSink.h"
#include "connect/described/DayText.h"
#include "connect/described/DecimalText.h"
#include "connect/described/FieldConverter.h"
#include "connect/described/NamedShapers.h"

#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

class NoValues final : public TemplateValues {
public:
    std::optional<std::string> value(ValueScope, std::string_view) const override
    {
        return std::nullopt;
    }
};

FieldShape field(const std::string& to, const std::string& from, ValueType as = ValueType::Text)
{
    FieldShape shape;
    shape.to = to;
    shape.from.push_back(RecordPointer::parse(from).value());
    shape.as = as;
    return shape;
}

/// Order lines from `{"order", "no", "sku", "place", "count", "day"}`.
OutputDescription lines()
{
    OutputDescription output;
    output.into = RecordKind::OrderLine;
    output.shape = {field("order_id", "/order"),
                    field("line_no", "/no"),
                    field("item_id", "/sku"),
                    field("location_id", "/place"),
                    field("ordered_qty", "/count", ValueType::Decimal),
                    field("requested_date", "/day", ValueType::Date)};
    output.shape[0].required = true;
    return output;
}

void shapeInto(const OutputDescription& output, const std::string& json, CollectingSink& sink)
{
    AnswerDocument document;
    QVERIFY(document.parse(json));
    const LookupTables tables;
    RecordShaper shaper(output, NoValues(), Currency(), tables);
    RecordContext context{document.root(), {}, document.root()};
    shaper.shape(context, "lines", sink);
    shaper.finish("lines", sink);
}

std::string converted(const FieldShape& shape, const std::string& text)
{
    const FieldConverter converter(shape, "Europe/Berlin");
    FieldText field;
    field.lend(text);
    const ShapeFault fault = converter.convert(field);
    return std::string(fault == ShapeFault::None ? field.view() : faultKind(fault));
}

} // namespace

class RecordShaperTest : public QObject {
    Q_OBJECT

private slots:
    void valuesOfOtherSystemsBecomeOurs_data();
    void valuesOfOtherSystemsBecomeOurs();
    void plainDecimalsAreExact();
    void decimalsKeepTheirValue();
    void aRecordBecomesALine();
    void whatDoesNotFitIsToldWithItsPlace_data();
    void whatDoesNotFitIsToldWithItsPlace();
    void reversedQuantitiesAreTurned();
    void recordsOfOneKeyAreAddedUp();
    void namedShapersKeepTheirWord_data();
    void namedShapersKeepTheirWord();
};

void RecordShaperTest::valuesOfOtherSystemsBecomeOurs_data()
{
    QTest::addColumn<int>("as");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("ours");
    const auto row = [](ValueType as, const char* theirs, const char* ours) {
        QTest::addRow("%s %s", valueTypeName(as).data(), theirs)
            << static_cast<int>(as) << QByteArray(theirs) << QByteArray(ours);
    };
    row(ValueType::Date, "2026-06-30", "2026-06-30");
    row(ValueType::Date, "20260630", "2026-06-30");
    row(ValueType::Date, "00000000", "");
    row(ValueType::Date, "0001-01-01", "");
    row(ValueType::Date, "1900-01-01T00:00:00Z", "");
    row(ValueType::Date, "18991230", "");
    row(ValueType::Date, "9999-12-31", "");
    row(ValueType::Date, "1970-01-01", "1970-01-01");
    row(ValueType::Time, "0001-01-01T00:00:00Z", "");
    row(ValueType::Date, "/Date(1782777600000)/", "2026-06-30");
    row(ValueType::Date, "/Date(0)/", "1970-01-01");
    row(ValueType::Date, "2026-06-30T23:30:00Z", "2026-07-01"); // in Berlin
    row(ValueType::Date, "2026-06-30T23:30:00", "2026-06-30");
    row(ValueType::Date, "30.06.2026", "not_a_date");
    row(ValueType::Date, "2026-02-30", "not_a_date");
    row(ValueType::Time, "2026-06-30T12:00:00+02:00", "2026-06-30T10:00:00Z");
    row(ValueType::Time, "2026-06-30 12:00:00", "2026-06-30T10:00:00Z"); // Berlin's summer
    row(ValueType::Time, "2026-06-30T12:00:00.1234567Z", "2026-06-30T12:00:00.123Z");
    row(ValueType::Time, "/Date(1782820800000+0060)/", "2026-06-30T12:00:00Z");
    row(ValueType::Time, "noon", "not_a_time");
    row(ValueType::Epoch, "1782820800", "2026-06-30T12:00:00Z");
    row(ValueType::EpochMs, "1782820800123", "2026-06-30T12:00:00.123Z");
    row(ValueType::Epoch, "-5", "not_a_time");
    row(ValueType::Decimal, "5.00-", "-5");
    row(ValueType::Decimal, "+1.50", "1.5");
    row(ValueType::Decimal, "0E-8", "0");
    row(ValueType::Decimal, "1.5E+3", "1500");
    row(ValueType::Decimal, "1,5", "not_a_number");
    row(ValueType::Decimal, "1e99999", "not_a_number");
    row(ValueType::Money, "0.3333333333", "0.333333");
    row(ValueType::Money, "0.0000005", "0");
    row(ValueType::Money, "0.0000015", "0.000002");
    row(ValueType::Int, "02", "2");
    row(ValueType::Int, "2.0", "2");
    row(ValueType::Int, "2.5", "not_a_number");
    for (const char* const yes : {"true", "Y", "yes", "T", "X", "1"}) {
        row(ValueType::Bool, yes, "Y");
    }
    for (const char* const no : {"false", "N", "No", "F", "0"}) {
        row(ValueType::Bool, no, "N");
    }
    row(ValueType::Bool, "maybe", "not_yes_or_no");
}

void RecordShaperTest::valuesOfOtherSystemsBecomeOurs()
{
    QFETCH(int, as);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, ours);
    FieldShape shape;
    shape.as = static_cast<ValueType>(as);
    QCOMPARE(converted(shape, theirs.toStdString()), ours.toStdString());
}

void RecordShaperTest::plainDecimalsAreExact()
{
    QVERIFY(rc::check([](std::int64_t units) {
        std::string plain;
        const std::string text = formatScaled(units, 4);
        return plainDecimal(text, {}, plain) && parseScaled(plain, 4) == units;
    }));
}

void RecordShaperTest::decimalsKeepTheirValue()
{
    QCOMPARE(decimalOf(0.1 + 0.2), std::string("0.3"));
    QVERIFY(rc::check([](std::int32_t units) {
        const double value = static_cast<double>(units) / 10000.0;
        std::string plain;
        return plainDecimal(decimalOf(value), {}, plain) && parseScaled(plain, 4) == units;
    }));
}

void RecordShaperTest::aRecordBecomesALine()
{
    CollectingSink sink;
    shapeInto(lines(), R"({"order": "SO-1", "no": 10, "sku": " A ", "place": "W", "count": 2.5,
        "day": "20260630"})",
              sink);
    QCOMPARE(sink.complaints.size(), std::size_t{0});
    QCOMPARE(sink.lines.size(), std::size_t{1});
    QVERIFY2(sink.lines[0].rfind("SO-1/10 A W 2.5 ", 0) == 0, sink.lines[0].c_str());
    QVERIFY(sink.lines[0].find("2026-06-30") != std::string::npos);
}

void RecordShaperTest::whatDoesNotFitIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* json, const char* kind, const char* place) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(kind) << QString::fromUtf8(place);
    };
    row("text for a number",
        R"({"order": "1", "no": 1, "sku": "A", "place": "W", "count": "many", "day": "2026-06-30"})",
        "not_a_number", "/count");
    row("list for a value",
        R"({"order": "1", "no": 1, "sku": ["A"], "place": "W", "count": 1, "day": "2026-06-30"})",
        "wrong_type", "/sku");
    row("no key", R"({"no": 1, "sku": "A", "place": "W", "count": 1, "day": "2026-06-30"})",
        "missing_value", "/order");
    row("no day", R"({"order": "1", "no": 1, "sku": "A", "place": "W", "count": 1, "day": "soon"})",
        "not_a_date", "/day");
}

void RecordShaperTest::whatDoesNotFitIsToldWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, kind);
    QFETCH(QString, place);
    CollectingSink sink;
    shapeInto(lines(), json.toStdString(), sink);
    QCOMPARE(sink.lines.size(), std::size_t{0});
    QCOMPARE(sink.complaints.size(), std::size_t{1});
    QCOMPARE(sink.complaints[0].kind, kind.toStdString());
    QVERIFY2(sink.complaints[0].reason.contains(place), qPrintable(sink.complaints[0].reason));
    QVERIFY(!sink.complaints[0].raw.empty());
}

void RecordShaperTest::reversedQuantitiesAreTurned()
{
    FieldShape shape;
    shape.as = ValueType::Decimal;
    shape.reversed = true;
    QCOMPARE(converted(shape, "-12.5"), std::string("12.5"));
    QCOMPARE(converted(shape, "3"), std::string("-3"));
    QCOMPARE(converted(shape, "0"), std::string("0"));
}

void RecordShaperTest::recordsOfOneKeyAreAddedUp()
{
    OutputDescription output = lines();
    output.at = RecordPointer();
    output.expand = {RecordPointer::parse("/rows").value()};
    output.addUp = {"ordered_qty"};
    CollectingSink sink;
    shapeInto(output, R"({"rows": [
        {"order": "1", "no": 1, "sku": "A", "place": "W", "count": 1.5, "day": "2026-06-30"},
        {"order": "1", "no": 2, "sku": "A", "place": "W", "count": 4, "day": "2026-06-30"},
        {"order": "1", "no": 1, "sku": "A", "place": "W", "count": 2, "day": "2026-06-30"}]})",
              sink);
    QCOMPARE(sink.lines.size(), std::size_t{2});
    QVERIFY2(sink.lines[0].rfind("1/1 A W 3.5 ", 0) == 0, sink.lines[0].c_str());
}

void RecordShaperTest::namedShapersKeepTheirWord_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QList<QByteArray>>("values");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char* name, const QList<QByteArray>& values, const char* word,
                        const char* result) {
        QTest::addRow("%s %s", name, values.join(' ').constData())
            << QByteArray(name) << values << QByteArray(word) << QByteArray(result);
    };
    row("difference", {"10", "2.5", "1"}, "", "6.5");
    row("difference", {"1", "2"}, "", "0");
    row("difference", {"1", "x"}, "", "-");
    row("rest_if_set", {"10", "4", "52"}, "", "6");
    row("rest_if_set", {"10", "4", ""}, "", "0");
    row("rest_if_set", {"10", "4", "false"}, "", "0");
    row("rest_if_set", {"10", "completed"}, "completed", "10");
    row("rest_if_set", {"10", "processing"}, "completed", "0");
    row("rest_of_negative_if_set", {"-8", "3", "T"}, "", "5");
    row("quotient", {"100", "24"}, "", "4.166667");
    row("quotient", {"1", "0"}, "", "");
    row("smallest", {"3", "-1", "2"}, "", "-1");
    row("sum", {"3", "", "2.25"}, "", "5.25");
    row("sum", {"3", "x"}, "", "-");
    row("value_if", {"2026-06-30", "delivered"}, "delivered", "2026-06-30");
    row("value_if", {"2026-06-30", "in_transit"}, "delivered", "");
    row("value_if", {"2026-06-30"}, "delivered", "-");
}

void RecordShaperTest::namedShapersKeepTheirWord()
{
    QFETCH(QByteArray, name);
    QFETCH(QList<QByteArray>, values);
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, result);
    const NamedShaper* const shaper = findShaper(name.toStdString());
    QVERIFY(shaper != nullptr);
    std::vector<std::string> texts;
    for (const QByteArray& value : values) {
        texts.push_back(value.toStdString());
    }
    const std::vector<std::string> words =
        word.isEmpty() ? std::vector<std::string>() : std::vector{word.toStdString()};
    QCOMPARE(shaper->shape(texts, words).value_or("-"), result.toStdString());
}

QTEST_APPLESS_MAIN(RecordShaperTest)
#include "RecordShaperTest.moc"
