#include "connect/description/DescriptionReader.h"
#include "connect/description/DescriptionText.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace repromise;
using Json = nlohmann::ordered_json;

namespace {

/// A small connector with one write that can be used as it is.
Json writingConnector()
{
    return Json::parse(R"json({
      "format": 1, "id": "shop", "title": "A shop", "probe": "places",
      "settings": [{"key": "url", "kind": "url", "required": true},
                   {"key": "token", "kind": "secret", "required": true}],
      "server": {"base": "{setting.url}"},
      "feeds": [{"id": "places", "into": "locations", "request": {"path": "/places"},
                 "pages": {"kind": "single"}, "records": {"at": ""},
                 "shape": [{"to": "location_id", "from": "/id", "required": true}]}],
      "writes": [{
        "id": "date", "when": "set_purchase_date", "field": "lines.eta",
        "read": {"request": {"path": "/purchases/{write.order}"},
                 "records": {"at": "/lines", "match": {"at": "/no", "is": "{write.line}"}},
                 "value": {"from": "/eta", "as": "date"}},
        "take": {"id": "/id"},
        "request": {"method": "PATCH", "path": "/lines/{found.id}", "body": {"eta": "{write.value}"}},
        "precondition": ["etag", "csrf"], "csrf": "/token"}]
    })json");
}

std::vector<std::string> complaints(const Json& json)
{
    std::vector<std::string> pointers;
    for (const DescriptionProblem& problem : DescriptionReader::read(json.dump()).problems) {
        pointers.push_back(problem.pointer);
    }
    return pointers;
}

using Change = std::function<void(Json&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class WriteDescriptionTest : public QObject {
    Q_OBJECT

private slots:
    void aWriteIsReadWhole();
    void everyMistakeIsToldWithItsPlace_data();
    void everyMistakeIsToldWithItsPlace();
    void whatIsWrittenAndWhatNotIsToldInWords();
    void aMistakeInWhatIsNotWrittenIsToldWithItsPlace();
};

void WriteDescriptionTest::aWriteIsReadWhole()
{
    const ReadDescription read = DescriptionReader::read(writingConnector().dump());
    QVERIFY2(read.good(), read.good() ? "" : read.problems.front().pointer.c_str());
    const WriteDescription* const write = read.description.write(WriteCommand::PurchaseDate);
    if (write == nullptr) {
        QFAIL("the purchase date is not written");
    }
    QVERIFY(write->etag && write->csrf && !write->etagOptional);
    QCOMPARE(write->take.size(), 1U);
    QCOMPARE(write->take[0].name, std::string("id"));
    QVERIFY(read.description.write(WriteCommand::Priority) == nullptr);
}

void WriteDescriptionTest::everyMistakeIsToldWithItsPlace_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const char* pointer, const Change& change) {
        QTest::newRow(name) << change << QString::fromLatin1(pointer);
    };
    row("unknown key", "/writes/0/reed", [](Json& write) { write["reed"] = 1; });
    row("no command", "/writes/0/when", [](Json& write) { write.erase("when"); });
    row("unknown command", "/writes/0/when", [](Json& write) { write["when"] = "set_colour"; });
    row("nothing read first", "/writes/0/read", [](Json& write) { write.erase("read"); });
    row("no value", "/writes/0/read/value", [](Json& write) { write["read"].erase("value"); });
    row("value of another type", "/writes/0/read/value/as",
        [](Json& write) { write["read"]["value"]["as"] = "int"; });
    row("the same record always", "/writes/0/read/request", [](Json& write) {
        write["read"]["request"]["path"] = "/purchases";
        write["read"]["records"].erase("match");
    });
    row("nothing changed", "/writes/0/request",
        [](Json& write) { write["request"]["body"]["eta"] = "2026-01-01"; });
    row("nothing found of that name", "/writes/0/request/path",
        [](Json& write) { write["request"]["path"] = "/lines/{found.key}"; });
    row("a secret in what is shown", "/writes/0/request/headers/X-Key",
        [](Json& write) { write["request"]["headers"]["X-Key"] = "{secret.token}"; });
    row("no precondition", "/writes/0/precondition",
        [](Json& write) { write.erase("precondition"); });
    row("unknown precondition", "/writes/0/precondition",
        [](Json& write) { write["precondition"] = "luck"; });
    row("no place for the token", "/writes/0/csrf", [](Json& write) { write.erase("csrf"); });
    row("an answer that means nothing", "/writes/0/answers/0/do", [](Json& write) {
        write["answers"] = Json::parse(R"([{"when": {"status": 200}, "do": "restart_pages"}])");
    });
    row("a purchase date that is lifted", "/writes/0/lift", [](Json& write) {
        write["lift"] = Json::parse(R"({"method": "PATCH", "path": "/lines/{found.id}"})");
    });
    row("a secret in what lifts", "/writes/0/lift/path", [](Json& write) {
        write["lift"] = Json::parse(R"({"method": "PATCH", "path": "/lines/{secret.token}"})");
    });
    row("one preferred by nothing", "/writes/0/read/records/prefer/at",
        [](Json& write) { write["read"]["records"]["prefer"] = Json::parse(R"({"is": "1"})"); });
    row("a wrong pointer of a number", "/writes/0/take/id/from", [](Json& write) {
        write["take"]["id"] = Json::parse(R"({"from": "id", "number": true})");
    });
    row("a way that leads nowhere", "/writes/0/read/find/0/take", [](Json& write) {
        write["read"]["find"] = Json::parse(R"([{"request": {"path": "/orders/{write.order}"}}])");
    });
    row("a way that is always the same", "/writes/0/read/find/0/request", [](Json& write) {
        write["read"]["find"] =
            Json::parse(R"([{"request": {"path": "/orders"}, "take": {"order": "/id"}}])");
    });
    row("what no way leads to", "/writes/0/read/request/path",
        [](Json& write) { write["read"]["request"]["path"] = "/orders/{found.order}/lines"; });
    row("a wrong pointer", "/writes/0/take/id", [](Json& write) { write["take"]["id"] = "id"; });
}

void WriteDescriptionTest::everyMistakeIsToldWithItsPlace()
{
    QFETCH(Change, change);
    QFETCH(QString, pointer);
    Json json = writingConnector();
    change(json["writes"][0]);
    const auto found = complaints(json);
    QVERIFY2(std::ranges::find(found, pointer.toStdString()) != found.end(),
             found.empty() ? "no complaint" : found.front().c_str());
}

void WriteDescriptionTest::whatIsWrittenAndWhatNotIsToldInWords()
{
    const ReadDescription read = DescriptionReader::read(writingConnector().dump());
    const auto plan = describeConnector(read.description);
    const auto written = std::ranges::find(plan, "write date", &PlanLine::part);
    QVERIFY(written != plan.end());
    for (const char* const word :
         {"lines.eta", "GET /purchases/{write.order}", "PATCH /lines/{found.id}", "ETag", "CSRF"}) {
        QVERIFY2(written->words.contains(QLatin1String(word)), word);
    }
    const auto missing = std::ranges::find(plan, "not written", &PlanLine::part);
    QVERIFY(missing != plan.end());
    QVERIFY(missing->words.contains(QLatin1String("the priority")));
    Json reasoned = writingConnector();
    reasoned["not_written"] = Json::parse(
        R"([{"when": ["set_priority", "set_delivery_block"], "why": "A shop has none."}])");
    const auto told = describeConnector(DescriptionReader::read(reasoned.dump()).description);
    const auto why = std::ranges::find_if(told, [](const PlanLine& line) {
        return line.part == "not written" && line.words.contains(QLatin1String("A shop has none."));
    });
    QVERIFY(why != told.end());
    QVERIFY(why->words.contains(QLatin1String("the delivery block")));
    QVERIFY(!why->words.contains(QLatin1String("the confirmed date")));
}

void WriteDescriptionTest::aMistakeInWhatIsNotWrittenIsToldWithItsPlace()
{
    const auto complains = [](const char* entries, const char* pointer) {
        Json json = writingConnector();
        json["not_written"] = Json::parse(entries);
        const auto found = complaints(json);
        return std::ranges::find(found, pointer) != found.end();
    };
    QVERIFY(complains(R"([{"when": "set_colour", "why": "It has none."}])", "/not_written/0/when"));
    QVERIFY(complains(R"([{"why": "It has none."}])", "/not_written/0/when"));
    QVERIFY(complains(R"([{"when": "set_priority"}])", "/not_written/0/why"));
    QVERIFY(complains(R"([{"when": ["set_priority", "set_priority"], "why": "It has none."}])",
                      "/not_written/0/when"));
    QVERIFY(
        complains(R"([{"when": "set_purchase_date", "why": "It has none."}])", "/writes/0/when"));
}

QTEST_APPLESS_MAIN(WriteDescriptionTest)
#include "WriteDescriptionTest.moc"
