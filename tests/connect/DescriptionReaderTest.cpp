#include "connect/description/DescriptionReader.h"

#include "connect/description/DescriptionText.h"

#include <QTest>

#include <algorithm>

using namespace repromise;
using Json = nlohmann::ordered_json;

namespace {

/// A small connector that can be used as it is.
Json smallConnector()
{
    return Json::parse(R"json({
      "format": 1, "id": "shop", "title": "A shop", "version": "1", "probe": "orders",
      "lacks": ["Stock is not kept by place."],
      "settings": [
        {"key": "url", "kind": "url", "required": true, "help": "Address of the shop"},
        {"key": "token", "kind": "secret", "required": true},
        {"key": "site", "kind": "choice", "choices": ["north", "south"], "default": "north"}],
      "server": {"base": "{setting.url}/api", "auth": {"kind": "bearer", "token": "{secret.token}"},
        "limits": {"per": [{"calls": 10, "seconds": 1}]}},
      "defaults": {"pages": {"kind": "offset", "size": 100, "stop": "short_page"}},
      "feeds": [
        {"id": "orders", "into": "sales_orders",
         "request": {"path": "/orders", "query": {"start": "{page.offset}", "count": "{page.size}",
            "changed": "{since.start}", "site": "{setting.site}"}},
         "since": {"field": "/changed", "overlap": "10m"},
         "records": {"at": "/orders"},
         "shape": [{"to": "order_id", "from": "/number", "required": true},
                   {"to": "customer_id", "from": "/customer/id"}]},
        {"id": "lines", "into": "sales_lines",
         "request": {"path": "/orders/{each.order}/lines", "query": {"start": "{page.offset}"}},
         "for_each": {"feed": "orders", "take": "/number", "as": "order"},
         "records": {"at": ""},
         "shape": [{"to": "order_id", "value": "{each.order}"}, {"to": "line_no", "from": "/position"},
                   {"to": "item_id", "from": "/sku"}, {"to": "location_id", "value": "main"},
                   {"to": "ordered_qty", "from": "/count", "as": "decimal"},
                   {"to": "requested_date", "from": "/wanted", "as": "date"}]}]
    })json");
}

ReadDescription read(const Json& json)
{
    return DescriptionReader::read(json.dump());
}

std::vector<std::string> pointers(const Json& json)
{
    std::vector<std::string> result;
    for (const DescriptionProblem& problem : read(json).problems) {
        result.push_back(problem.pointer);
    }
    return result;
}

bool complainsAt(const Json& json, const std::string& pointer)
{
    const auto found = pointers(json);
    return std::ranges::find(found, pointer) != found.end();
}

} // namespace

class DescriptionReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsWritten();
    void aHeaderOfALoginShowsItsToken();
    void everyMistakeIsNamedByItsPointer_data();
    void everyMistakeIsNamedByItsPointer();
    void allMistakesAreToldAtOnce();
    void aMemberThatStandsTwiceIsTold();
    void brokenJsonIsToldByLineAndColumn();
    void thePlanSaysWhichRecordsCount();
    void textThatIsNoDescriptionIsRefused_data();
    void textThatIsNoDescriptionIsRefused();
    void anyChangeMakesAnotherFingerprint();
    void thePlanSaysWhatIsAskedAndWhatIsLacking();
    void placeholdersInQuotesCannotEndThem();
};

void DescriptionReaderTest::readsWhatIsWritten()
{
    const ReadDescription result = read(smallConnector());
    QVERIFY2(result.good(), result.good() ? "" : qPrintable(result.problems[0].sentence));
    const ConnectorDescription& shop = result.description;
    QCOMPARE(shop.id, std::string("shop"));
    QCOMPARE(shop.feeds.size(), std::size_t{2});
    QCOMPARE(shop.feeds[0].pages.kind, PageKind::Offset);
    QCOMPARE(shop.feeds[0].pages.size, 100);
    QVERIFY(shop.feeds[0].since.has_value());
    QCOMPARE(shop.feeds[0].since->overlap, std::chrono::seconds(600));
    QCOMPARE(shop.feeds[1].outputs[0].into, RecordKind::OrderLine);
    QCOMPARE(shop.server.limits.per[0].calls, 10);
}

void DescriptionReaderTest::aHeaderOfALoginShowsItsToken()
{
    Json json = smallConnector();
    json["server"]["auth"] = Json::parse(
        R"({"kind": "login", "request": {"path": "/in"}, "token_at": "/t", "name": "X-Session"})");
    const ReadDescription result = read(json);
    QVERIFY2(result.good(), result.good() ? "" : qPrintable(result.problems[0].sentence));
    QCOMPARE(result.description.server.auth[0].sendValue.source(), std::string("{login.token}"));
}

void DescriptionReaderTest::everyMistakeIsNamedByItsPointer_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const char* at, const char* value, const char* pointer) {
        QTest::newRow(name) << at << value << pointer;
    };
    row("unknown key", "/servr", "{}", "/servr");
    row("unknown key below", "/feeds/0/pges", "1", "/feeds/0/pges");
    row("wrong type", "/title", "7", "/title");
    row("newer format", "/format", "2", "/format");
    row("unknown kind of record", "/feeds/0/into", "\"orders\"", "/feeds/0/into");
    row("unknown field", "/feeds/0/shape/0/to", "\"number\"", "/feeds/0/shape/0/to");
    row("key not filled", "/feeds/0/shape", "[]", "/feeds/0/shape");
    row("field filled twice", "/feeds/0/shape/1/to", "\"order_id\"", "/feeds/0/shape/1/to");
    row("feed that follows nothing", "/feeds/1/for_each/feed", "\"order\"",
        "/feeds/1/for_each/feed");
    row("choice among no feed's records", "/feeds/1/for_each",
        R"({"list": ["a"], "as": "order", "only_if": {"at": "/open", "is": ["true"]}})",
        "/feeds/1/for_each/only_if");
    row("choice that says nothing", "/feeds/1/for_each/only_if", R"({"at": "/open"})",
        "/feeds/1/for_each/only_if/at");
    row("secret in the address", "/server/base", "\"https://{secret.token}.example\"",
        "/server/base");
    row("secret in the path", "/feeds/0/request/path", "\"/orders/{secret.token}\"",
        "/feeds/0/request/path");
    row("secret in the query", "/feeds/0/request/query/key", "\"{secret.token}\"",
        "/feeds/0/request/query/key");
    row("secret in a file", "/settings/1/default", "\"hunter2\"", "/settings/1/default");
    row("setting that is none", "/feeds/0/request/query/site", "\"{setting.sight}\"",
        "/feeds/0/request/query/site");
    row("scope that is none", "/feeds/0/request/path", "\"/{seting.site}\"",
        "/feeds/0/request/path");
    row("no end", "/defaults/pages", R"({"kind": "offset", "size": 5})", "/defaults/pages/stop");
    row("end that never comes", "/defaults/pages",
        R"({"kind": "offset", "size": 5, "stop": "no_next"})", "/defaults/pages/stop");
    row("short page of unknown size", "/defaults/pages",
        R"({"kind": "offset", "stop": "short_page"})", "/defaults/pages/size");
    row("tokens that rise from nowhere", "/defaults/pages",
        R"({"kind": "token", "at": "/next", "first": 0, "stop": "no_next"})",
        "/defaults/pages/first");
    row("size by no number", "/defaults/pages",
        R"({"kind": "offset", "size": 5, "size_setting": "site", "stop": "short_page"})",
        "/defaults/pages/size_setting");
    row("history by no number", "/history", R"({"setting": "site"})", "/history/setting");
    row("history that is not told", "/feeds/0/request/query/changed", R"("{since.history}")",
        "/feeds/0/request/query/changed");
    row("login that takes nothing", "/server/auth",
        R"({"kind": "login", "request": {"path": "/in"}, "token_at": "/t", "take": {"user": "/u"},
            "compose": {"text": "{login.user}:{login.id}", "as": "base64"}, "name": "X"})",
        "/server/auth/compose/text");
    row("secret in the address of tokens", "/server/auth",
        R"({"kind": "oauth", "token_url": "{secret.token}", "client_id": "{setting.no}"})",
        "/server/auth/token_url");
    row("credentials that are not there", "/server/auth",
        R"([{"kind": "none"}, {"kind": "basic", "user": "{setting.no}"}])", "/server/auth/1/user");
    row("word that is not known in what feeds have in common", "/defaults/mode", "\"mrge\"",
        "/defaults/mode");
    row("request part that feeds have in common", "/defaults/request",
        R"({"headers": {"X": "{setting.no}"}})", "/defaults/request/headers/X");
    row("value of a field", "/feeds/1/shape/3/value", "\"{setting.no}\"", "/feeds/1/shape/3/value");
    row("default of a field", "/feeds/1/shape/4/default", "\"{setting.no}\"",
        "/feeds/1/shape/4/default");
    row("gathered for nobody", "/feeds/0/gather", "{}", "/feeds/0/gather");
    row("unknown assembler", "/assemble", "\"lines\"", "/assemble");
    row("assembler without its feeds", "/assemble", "\"tryton\"", "/assemble");
    row("page that is not asked for", "/defaults/pages",
        R"({"kind": "token", "at": "/next", "stop": "no_next"})", "/defaults/pages/kind");
    row("page that one feed does not ask for", "/feeds/1/request/query", "{}",
        "/feeds/1/pages/kind");
    row("no pointer", "/feeds/0/shape/0/from", "\"number\"", "/feeds/0/shape/0/from");
    row("since is not sent", "/feeds/0/request/query/changed", "\"x\"", "/feeds/0/since");
    row("window without a start", "/feeds/0/since/window", "\"30d\"", "/feeds/0/since/window");
    row("time that is none", "/feeds/0/since/overlap", "\"10 minutes\"", "/feeds/0/since/overlap");
    row("probe that is none", "/probe", "\"order\"", "/probe");
    row("shaper that is none", "/feeds/1/shape/4/shaper", "\"median\"", "/feeds/1/shape/4/shaper");
    row("body of a GET", "/feeds/0/request/body", "{}", "/feeds/0/request/body");
    row("answer rule without effect", "/feeds/0/answers", R"([{"when": {"status": 404}}])",
        "/feeds/0/answers/0/do");
    row("star without a fold", "/feeds/0/shape/0/from", "\"/a/*/b\"", "/feeds/0/shape/0/fold");
}

void DescriptionReaderTest::everyMistakeIsNamedByItsPointer()
{
    QFETCH(QString, at);
    QFETCH(QString, value);
    QFETCH(QString, pointer);
    Json json = smallConnector();
    json[Json::json_pointer(at.toStdString())] = Json::parse(value.toStdString());
    const auto found = pointers(json);
    QVERIFY2(complainsAt(json, pointer.toStdString()),
             found.empty() ? "no problem" : found.front().c_str());
}

void DescriptionReaderTest::allMistakesAreToldAtOnce()
{
    Json json = smallConnector();
    json["probe"] = "none";
    json["feeds"][0]["into"] = "people";
    json["server"]["patience"] = {{"tries", 0}};
    QVERIFY(complainsAt(json, "/probe"));
    QVERIFY(complainsAt(json, "/feeds/0/into"));
    QVERIFY(complainsAt(json, "/server/patience/tries"));
    QVERIFY(!complainsAt(json, "/feeds/0/shape/0/to")); // of which fields, nobody can say
}

void DescriptionReaderTest::aMemberThatStandsTwiceIsTold()
{
    const std::string once = smallConnector().dump();
    const std::string two = R"("to":"order_id")";
    std::string twice = once;
    twice.replace(twice.find(two), two.size(), R"("to":"status","to":"order_id")");
    const auto problems = DescriptionReader::read(twice).problems;
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].pointer, std::string("/feeds/0/shape/0/to"));
}

void DescriptionReaderTest::brokenJsonIsToldByLineAndColumn()
{
    const auto problems = DescriptionReader::read("{\n  \"format\": 1,\n  oops\n}").problems;
    QCOMPARE(problems.size(), std::size_t{1});
    QVERIFY2(problems[0].sentence.contains(QStringLiteral("line 3, column 3")),
             qPrintable(problems[0].sentence));
}

void DescriptionReaderTest::thePlanSaysWhichRecordsCount()
{
    Json json = smallConnector();
    json["feeds"][0]["records"]["keep_if"] = Json::parse(R"({"at": "/mail", "is_not": [""]})");
    json["feeds"][1]["mode"] = "replace";
    json["feeds"][0]["records"]["gone_if"] = Json::parse(R"({"at": "/state", "is": ["void"]})");
    json["feeds"][0]["shape"].push_back(Json::parse(
        R"({"to": "status", "from": "/s", "map": {"0": "open"}, "default": "closed"})"));
    json["feeds"][1]["shape"][1] = Json::parse(
        R"({"to": "line_no", "value": "{each.order}", "from": "/position", "join": "-"})");
    QString all;
    for (const PlanLine& line : describeConnector(read(json).description)) {
        all += line.words + QStringLiteral("\n");
    }
    for (const char* const words : {"only where /mail is not “”", "gone where /state is void",
                                    "status from /s, 0 as open, else “closed”",
                                    "line_no from “{each.order}”, /position joined by “-”"}) {
        QVERIFY2(all.contains(QString::fromUtf8(words)), words);
    }
}

void DescriptionReaderTest::textThatIsNoDescriptionIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray("{\"format\": 1");
    QTest::newRow("deep") << QByteArray("{\"feeds\": ") + QByteArray(5000, '[');
    QTest::newRow("large") << QByteArray(2 << 20, ' ');
    QTest::newRow("huge number") << QByteArray("{\"format\": 1e999}");
    QTest::newRow("not UTF-8") << QByteArray("{\"id\": \"\xff\"}");
}

void DescriptionReaderTest::textThatIsNoDescriptionIsRefused()
{
    QFETCH(QByteArray, text);
    const auto result =
        DescriptionReader::read({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!result.good());
    QVERIFY(!result.problems.front().sentence.isEmpty());
}

void DescriptionReaderTest::anyChangeMakesAnotherFingerprint()
{
    Json changed = smallConnector();
    changed["feeds"][0]["since"]["overlap"] = "11m";
    QCOMPARE(read(smallConnector()).description.fingerprint,
             read(smallConnector()).description.fingerprint);
    QVERIFY(read(smallConnector()).description.fingerprint
            != read(changed).description.fingerprint);
}

void DescriptionReaderTest::thePlanSaysWhatIsAskedAndWhatIsLacking()
{
    QString all;
    for (const PlanLine& line : describeConnector(read(smallConnector()).description)) {
        all += QString::fromStdString(line.part) + QStringLiteral(": ") + line.words
               + QStringLiteral("\n");
    }
    for (const char* const words :
         {"Stock is not kept by place", "at most 10 calls in 1 s", "/orders/{each.order}/lines",
          "once for each order that the feed orders delivers", "item_id from /sku",
          "what changed by /changed, 10 min once more"}) {
        QVERIFY2(all.contains(QString::fromUtf8(words)), words);
    }
}

void DescriptionReaderTest::placeholdersInQuotesCannotEndThem()
{
    class Values final : public TemplateValues {
    public:
        std::optional<std::string> value(ValueScope, std::string_view) const override
        {
            return "O'Neil' or 1 eq 1";
        }
    };
    std::string wrong;
    const auto filter =
        TextTemplate::parse("Name eq '{setting.name}' and A eq {setting.name}", wrong);
    QVERIFY(filter.has_value());
    QCOMPARE(filter->render(Values()).value(),
             std::string("Name eq 'O''Neil'' or 1 eq 1' and A eq O'Neil' or 1 eq 1"));
    QCOMPARE(TextTemplate::parse("/{setting.name}", wrong)
                 ->render(Values(), TextTemplate::Escape::Url)
                 .value(),
             std::string("/O%27Neil%27%20or%201%20eq%201"));
}

QTEST_APPLESS_MAIN(DescriptionReaderTest)
#include "DescriptionReaderTest.moc"
