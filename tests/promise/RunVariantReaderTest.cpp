#include "promise/variant/RunVariantReader.h"

#include "promise/RandomVariant.h"
#include "promise/variant/RunVariantWriter.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace repromise;

namespace {

std::string pointers(const VariantReading& reading)
{
    std::string all;
    for (const VariantProblem& problem : reading.problems) {
        all += (all.empty() ? "" : " ") + problem.pointer;
    }
    return all;
}

std::string segment(const std::string& members)
{
    return R"({"name": "V", "says": "It does.", "segments": [)" + members + "]}";
}

std::string shippedFolder()
{
    return qEnvironmentVariable("REPROMISE_SOURCE", QStringLiteral(".")).toStdString()
           + "/resources/variants";
}

} // namespace

class RunVariantReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKnob();
    void whatIsWrittenReadsBackTheSame();
    void shippedVariantsAreSound();
    void namesThePlaceOfEveryError_data();
    void namesThePlaceOfEveryError();
    void tellsAllErrorsAtOnce();
    void brokenTextIsAnErrorAndNothingElse();
};

void RunVariantReaderTest::readsEveryKnob()
{
    const auto variant = RunVariantReader::parse(R"({
        "name": "All", "says": "Everything.",
        "segments": [{
            "name": "One", "strategy": "redistribute",
            "where": {"tier": ["A", "B"], "value": {"from": "99.50"}, "priority": [1, 3],
                      "channel": {"not": ["web"]}, "requested": {"to": 14, "known": false}},
            "sort": ["due", {"by": "value", "descending": true},
                     {"by": "tier", "sequence": ["B", "A"]}],
            "knobs": {"may_not_improve": true, "gives_up": true, "ship_complete": "order",
                      "minimum_quantity": "2.5", "minimum_percent": 10, "latest_useful_days": 30,
                      "maximum_lateness_days": 60, "sharing": "floor_then_rank",
                      "floor_percent": 20, "pack": 12}
        }],
        "protections": [{"who": {"channel": ["edi"]}, "percent": 15, "quantity": "4"}],
        "firm": ["SO-1"], "manual_rank": ["SO-2/1"],
        "on_failure": "fall_back", "fall_back": "Other"
    })",
                                                 QStringLiteral("test"));
    QVERIFY2(variant.has_value(), variant ? "" : qPrintable(variant.error().sentence));
    const Segment& one = variant->segments.at(0);
    QCOMPARE(one.where.size(), std::size_t{5});
    QVERIFY((one.where[1].ranges == std::vector<ValueRange>{{9'950, INT64_MAX}}));
    QVERIFY((one.where[2].ranges == std::vector<ValueRange>{{1, 1}, {3, 3}}));
    QVERIFY(one.where[3].exclude);
    QCOMPARE(one.where[4].known, std::optional(false));
    QCOMPARE(one.sort[2].sequence, (std::vector<std::string>{"B", "A"}));
    QCOMPARE(one.knobs.minimumQuantity, 25'000);
    QCOMPARE(one.knobs.pack, 120'000);
    QCOMPARE(one.knobs.latestUsefulDays, std::optional(30));
    QCOMPARE(variant->protections.at(0).quantity, 40'000);
    QVERIFY(variant->onFailure == OnFailure::FallBack);
}

void RunVariantReaderTest::whatIsWrittenReadsBackTheSame()
{
    QVERIFY(rc::check("a written variant reads back", [] {
        RunVariant variant = *genRandomVariant();
        variant.segments.resize(1, variant.segments.front()); // the others may be out of reach
        if (!variant.protections.empty()) {
            variant.protections.resize(1, variant.protections.front());
        }
        const VariantReading reading = RunVariantReader::read(writeRunVariant(variant));
        RC_LOG() << pointers(reading);
        RC_ASSERT(reading.problems.empty());
        RC_ASSERT(reading.variant == variant);
    }));
}

void RunVariantReaderTest::shippedVariantsAreSound()
{
    const QDir folder(QString::fromStdString(shippedFolder()));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    QCOMPARE(names.size(), 5);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto variant = RunVariantReader::parse(file.readAll().toStdString(), name);
        QVERIFY2(variant.has_value(), variant ? "" : qPrintable(variant.error().sentence));
        QCOMPARE(QString::fromStdString(variant->name) + QStringLiteral(".json"), name);
        QVERIFY(variant->says.size() > 50);
    }
}

void RunVariantReaderTest::namesThePlaceOfEveryError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const std::string& text, const char* place) {
        QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(place);
    };
    const std::string start = R"({"name": "a", "strategy": )";
    row("unknown key", segment(start + R"("gain", "wher": {}})"), "/segments/0/wher");
    row("unknown attribute", segment(start + R"("gain", "where": {"colour": ["red"]}})"),
        "/segments/0/where/colour");
    row("unknown sort", segment(start + R"("gain", "sort": ["due", "colour"]})"),
        "/segments/0/sort/1");
    row("unknown strategy", segment(start + R"("winn"})"), "/segments/0/strategy");
    row("no strategy", segment(R"({"name": "a"})"), "/segments/0/strategy");
    row("no segment", segment(""), "/segments");
    row("negative minimum", segment(start + R"("gain", "knobs": {"minimum_quantity": "-1"}})"),
        "/segments/0/knobs/minimum_quantity");
    row("absurd quantity",
        segment(start + R"("gain", "knobs": {"minimum_quantity": "99999999999"}})"),
        "/segments/0/knobs/minimum_quantity");
    row("huge number",
        segment(start + R"("gain", "where": {"priority": {"to": 18446744073709551615}}})"),
        "/segments/0/where/priority/to");
    row("percent", segment(start + R"("gain", "knobs": {"minimum_percent": 101}})"),
        "/segments/0/knobs/minimum_percent");
    row("empty range", segment(start + R"("gain", "where": {"value": {"from": "2", "to": "1"}}})"),
        "/segments/0/where/value");
    row("says nothing", segment(start + R"("gain", "where": {"value": {}}})"),
        "/segments/0/where/value");
    row("no such state", segment(start + R"("gain", "where": {"allocated": ["some"]}})"),
        "/segments/0/where/allocated");
    row("win gives up", segment(start + R"("win", "knobs": {"gives_up": true}})"),
        "/segments/0/knobs/gives_up");
    row("win may not improve", segment(start + R"("win", "knobs": {"may_not_improve": true}})"),
        "/segments/0/knobs/may_not_improve");
    row("gain gives up", segment(start + R"("gain", "knobs": {"gives_up": true}})"),
        "/segments/0/knobs/gives_up");
    row("lose may not worsen", segment(start + R"("lose", "knobs": {"may_not_worsen": true}})"),
        "/segments/0/knobs/may_not_worsen");
    row("guaranteed share", segment(start + R"("gain", "knobs": {"sharing": "proportional"}})"),
        "/segments/0/knobs/sharing");
    row("floor without sharing", segment(start + R"("fill", "knobs": {"floor_percent": 5}})"),
        "/segments/0/knobs/floor_percent");
    row("hidden by all", segment(start + R"("gain"}, {"name": "b", "strategy": "win"})"),
        "/segments/1/where");
    row("hidden by more",
        segment(start + R"("gain", "where": {"tier": ["A", "B"]}}, {"name": "b", "strategy": "win",
                           "where": {"tier": ["B"], "priority": [1]}})"),
        "/segments/1/where");
    row("hidden by wider range",
        segment(start + R"("gain", "where": {"due": {"to": 9}}}, {"name": "b", "strategy": "win",
                           "where": {"due": {"from": 2, "to": 5}}})"),
        "/segments/1/where");
    row("hidden by not",
        segment(start + R"("gain", "where": {"tier": {"not": ["A"]}}}, {"name": "b",
                           "strategy": "win", "where": {"tier": ["B"]}})"),
        "/segments/1/where");
    row("same name",
        segment(start + R"("gain", "where": {"tier": ["A"]}}, )" + start
                + R"("win", "where": {"tier": ["B"]}})"),
        "/segments/1/name");
    row("falls back to nothing",
        R"({"name": "V", "says": "s", "segments": [{"name": "a", "strategy": "win"}],
            "on_failure": "fall_back"})",
        "/fall_back");
    row("protects too much",
        R"({"name": "V", "says": "s", "segments": [{"name": "a", "strategy": "win"}], "protections":
            [{"who": {"tier": ["A"]}, "percent": 60}, {"who": {"tier": ["B"]}, "percent": 60}]})",
        "/protections/1/percent");
    row("contradiction and unknown key",
        segment(start + R"("win", "knobs": {"gives_up": true, "foo": 1}})"),
        "/segments/0/knobs/foo /segments/0/knobs/gives_up");
    row("slash in a key", segment(start + R"("gain", "a/b~c": 1})"), "/segments/0/a~1b~0c");
}

void RunVariantReaderTest::namesThePlaceOfEveryError()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const VariantReading reading = RunVariantReader::read(text.toStdString());
    QCOMPARE(QString::fromStdString(pointers(reading)), place);
    QVERIFY(!reading.problems.front().sentence.isEmpty());
}

void RunVariantReaderTest::tellsAllErrorsAtOnce()
{
    const auto variant = RunVariantReader::parse(
        R"({"says": 5, "segments": [{"name": "a", "strategy": "x", "sort": ["size"]}], "extra": 1})",
        QStringLiteral("mine.json"));
    QVERIFY(!variant);
    QCOMPARE(variant.error().kind, ErrorKind::BadInput);
    for (const char* part : {"mine.json", "/name", "/says", "/segments/0/strategy",
                             "/segments/0/sort/0", "/extra", "“size”", "“extra”"}) {
        QVERIFY2(variant.error().sentence.contains(QString::fromUtf8(part)), part);
    }
}

void RunVariantReaderTest::brokenTextIsAnErrorAndNothingElse()
{
    for (const std::string& text :
         {std::string(), std::string("nul"), std::string("[]"), std::string("{\"name\": \"\xFF\"}"),
          std::string(200'000, '['), std::string(2U << 20U, ' '),
          segment(R"({"name": "a", "name": "b", "strategy": "win"})"),
          std::string(R"({"name": [], "says": {}, "segments": {"a": 1}, "firm": "x"})"),
          std::string(R"({"segments": [5, null, {"where": [], "sort": {}, "knobs": 7}]})"),
          segment(R"({"name": "a", "strategy": "win", "where": {"tier": {"not": {"not": 1}}}})")}) {
        QVERIFY(!RunVariantReader::read(text).problems.empty());
    }
    QVERIFY(RunVariantReader::read("{\n  \"name\": oops}")
                .problems[0]
                .sentence.contains(QStringLiteral("line 2")));
}

QTEST_APPLESS_MAIN(RunVariantReaderTest)
#include "RunVariantReaderTest.moc"
