#include "connect/described/ConnectorLink.h"
#include "connect/described/DescribedReader.h"
#include "connect/description/DescriptionReader.h"
#include "net/HttpClient.h"
#include "support/FakeHttpServer.h"
#include "support/MirrorSink.h"
#include "support/NotedSleeper.h"

#include <QTest>

#include <functional>
#include <mutex>

using namespace repromise;
using Json = nlohmann::ordered_json;
using std::chrono::milliseconds;

namespace {

/// A connector of one feed; `parts` are put over its members.
Json connector(const Json& parts)
{
    Json json = Json::parse(R"json({
      "format": 1, "id": "toy", "title": "Toy", "probe": "places",
      "settings": [{"key": "url", "kind": "url", "required": true},
                   {"key": "user"}, {"key": "secret", "kind": "secret"},
                   {"key": "other", "kind": "secret"}],
      "server": {"base": "{setting.url}", "patience": {"tries": 3, "first_wait_s": 1, "max_wait_s": 30}},
      "feeds": [{"id": "places", "into": "locations", "request": {"path": "/places"},
                 "pages": {"kind": "single"}, "records": {"at": "/rows"},
                 "shape": [{"to": "location_id", "from": "/id", "required": true}]}]
    })json");
    for (const auto& [pointer, value] : parts.items()) {
        json[Json::json_pointer(pointer)] = value;
    }
    return json;
}

std::string rowsOf(int first, int last)
{
    Json rows = Json::array();
    for (int i = first; i <= last; ++i) {
        rows.push_back({{"id", "L" + std::to_string(i)}});
    }
    return Json{{"rows", rows}}.dump();
}

struct Outcomes {
    Result<ReadReport> report = ReadReport{};
    std::size_t rows = 0;
    std::vector<FakeHttpRequest> asked;
    std::vector<milliseconds> waits;
    std::vector<std::string> defects;

    QStringList calls() const
    {
        QStringList calls;
        for (const FakeHttpRequest& request : asked) {
            calls << QString::fromStdString(request.method + ' ' + request.target);
        }
        return calls;
    }
};

using Handler = std::function<FakeHttpAnswer(const FakeHttpRequest& request, int call)>;

/// One read of a connector from a server; calls count from 1.
Outcomes readFrom(const Json& parts, const Handler& handler)
{
    int call = 0;
    FakeHttpServer server([&](const FakeHttpRequest& request) { return handler(request, ++call); });
    Json text = connector(parts);
    const auto read = DescriptionReader::read(text.dump());
    if (!read.good()) {
        return {fail(ErrorKind::Bug, QString::fromStdString(read.problems.front().pointer) + ": "
                                         + read.problems.front().sentence),
                0,
                {},
                {},
                {}};
    }
    SourceValues values;
    values.settings = {{"url", server.url()}, {"user", "reader"}};
    values.secrets.emplace("secret", Secret("s3cret"));
    values.secrets.emplace("other", Secret("0ther"));
    HttpClient client;
    Breaker breaker;
    NotedSleeper sleeper;
    const FixedClock clock(Instant::parse("2026-06-30T12:00:00Z").value());
    ConnectorLink link({read.description, values, client, breaker, sleeper, clock, {}});
    DescribedReader reader(read.description, values, link.transport(), link.session(), clock);
    MirrorSink sink;
    NoProgress progress;
    const CancelToken cancel;
    auto report = reader.read({false, {}}, sink, progress, cancel);
    const RecordKind kind = read.description.feeds.front().outputs.front().into;
    return {std::move(report), sink.rows(kind).size(), server.requests(), sleeper.waits,
            sink.defects()};
}

FakeHttpAnswer good(const std::string& body)
{
    return {200, {}, body};
}

} // namespace

/// A read as descriptions tell it: who asks, page after page, and what each answer means.
class DescribedReadTest : public QObject {
    Q_OBJECT

private slots:
    void everyWayToProveWhoAsks_data();
    void everyWayToProveWhoAsks();
    void aProofThatIsRefusedIsRenewedOnce_data();
    void aProofThatIsRefusedIsRenewedOnce();
    void pagesEndWhereTheDescriptionSays_data();
    void pagesEndWhereTheDescriptionSays();
    void pagesThatNeverEndAreBounded();
    void everyAnswerDoesWhatItsRuleSays_data();
    void everyAnswerDoesWhatItsRuleSays();
    void anotherHostIsNotFollowed_data();
    void anotherHostIsNotFollowed();
    void anAnswerNestedTooDeepIsNotTaken();
    void aSessionEndsWithItsReading_data();
    void aSessionEndsWithItsReading();
    void onlyRecordsThatAreChosenAreGoneThrough_data();
    void onlyRecordsThatAreChosenAreGoneThrough();
    void severalValuesOfInnerRecordsEachKeepTheirPlace();
    void whatCannotBeIsRefusedAsFromAnyOtherSource();
};

void DescribedReadTest::whatCannotBeIsRefusedAsFromAnyOtherSource()
{
    const Json shape = Json::parse(R"json([
        {"to": "po_id", "value": "PO-1"}, {"to": "line_no", "from": "/line"},
        {"to": "item_id", "value": "I1"}, {"to": "location_id", "value": "L1"},
        {"to": "eta_date", "value": "2026-07-01", "as": "date"},
        {"to": "ordered_qty", "from": "/count", "as": "decimal"}])json");
    const auto outcome =
        readFrom({{"/feeds/0/into", "purchase_lines"}, {"/feeds/0/shape", shape}},
                 [](const FakeHttpRequest&, int) {
                     return good(R"({"rows": [{"line": "1", "count": 5}, {"line": "2", "count": -3},
                                              {"line": "3", "count": 0},
                                              {"line": "4", "count": 99999999999}]})");
                 });
    QVERIFY2(outcome.report.has_value(),
             outcome.report ? "" : qPrintable(outcome.report.error().sentence));
    QCOMPARE(outcome.rows, std::size_t{2}); // zero is a line that was cancelled
    QCOMPARE(outcome.defects,
             (std::vector<std::string>{"negative_qty:PO-1/2", "out_of_range:PO-1/4"}));
}

void DescribedReadTest::everyWayToProveWhoAsks_data()
{
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QStringList>("calls");
    QTest::addColumn<QString>("shows");  ///< by the call for records
    QTest::addColumn<QString>("logsIn"); ///< by the call before, if there is one
    const auto row = [](const char* name, const char* auth, const QStringList& calls,
                        const char* shows, const char* logsIn = "") {
        QTest::newRow(name) << QString::fromLatin1(auth) << calls << QString::fromLatin1(shows)
                            << QString::fromLatin1(logsIn);
    };
    const QStringList one{"GET /places"};
    const QStringList token{"POST /token", "GET /places"};
    row("none", R"({"kind": "none"})", one, "GET /places");
    row("basic", R"({"kind": "basic", "user": "{setting.user}", "password": "{secret.secret}"})",
        one, "Authorization: Basic cmVhZGVyOnMzY3JldA==");
    row("bearer", R"({"kind": "bearer", "token": "{secret.secret}"})", one,
        "Authorization: Bearer s3cret");
    row("key in a header", R"({"kind": "key", "name": "X-Key", "value": "{secret.secret}"})", one,
        "X-Key: s3cret");
    row("key in the query",
        R"({"kind": "key", "name": "key", "place": "query", "value": "{secret.secret}"})",
        {"GET /places?key=s3cret"}, "GET /places");
    row("key in a cookie",
        R"({"kind": "key", "name": "sid", "place": "cookie", "value": "{secret.secret}"})", one,
        "Cookie: sid=s3cret");
    row("oauth client",
        R"({"kind": "oauth", "token_url": "{setting.url}/token", "client_id": "{setting.user}",
            "client_secret": "{secret.secret}"})",
        token, "Authorization: Bearer at-1", "grant_type=client_credentials");
    row("oauth client in a header",
        R"({"kind": "oauth", "token_url": "{setting.url}/token", "client_id": "{setting.user}",
            "client_secret": "{secret.secret}", "client_in": "header"})",
        token, "Authorization: Bearer at-1", "Authorization: Basic cmVhZGVyOnMzY3JldA==");
    row("oauth refresh",
        R"({"kind": "oauth", "grant": "refresh", "token_url": "{setting.url}/token",
            "client_id": "{setting.user}", "client_secret": "{secret.secret}",
            "refresh_token": "{secret.other}"})",
        token, "Authorization: Bearer at-1", "refresh_token=0ther");
    row("oauth password",
        R"({"kind": "oauth", "grant": "password", "token_url": "{setting.url}/token",
            "client_id": "c", "client_secret": "{secret.secret}", "user": "{setting.user}",
            "password": "{secret.other}"})",
        token, "Authorization: Bearer at-1", "grant_type=password");
    row("oauth1",
        R"({"kind": "oauth1", "consumer_key": "ck", "consumer_secret": "{secret.secret}",
            "token": "tk", "token_secret": "{secret.other}", "realm": "1234567"})",
        one, "oauth_signature_method=\"HMAC-SHA256\"");
    row("login",
        R"({"kind": "login", "request": {"method": "POST", "path": "/login",
            "body": {"user": "{setting.user}", "password": "{secret.secret}"}},
            "token_at": "/session", "name": "X-Session", "value": "{login.token}"})",
        {"POST /login", "GET /places"}, "X-Session: se-1", "\"password\":\"s3cret\"");
}

void DescribedReadTest::everyWayToProveWhoAsks()
{
    QFETCH(QString, auth);
    QFETCH(QStringList, calls);
    QFETCH(QString, shows);
    QFETCH(QString, logsIn);
    const Outcomes read =
        readFrom({{"/server/auth", Json::parse(auth.toStdString())}},
                 [](const FakeHttpRequest& request, int) {
                     return request.method == "POST"
                                ? good(R"({"access_token": "at-1", "session": "se-1"})")
                                : good(rowsOf(1, 2));
                 });
    QVERIFY2(read.report.has_value(), read.report ? "" : qPrintable(read.report.error().sentence));
    QCOMPARE(read.calls(), calls);
    QCOMPARE(read.rows, 2U);
    const auto text = [](const FakeHttpRequest& request) {
        return QString::fromStdString(request.head + request.body);
    };
    QVERIFY2(text(read.asked.back()).contains(shows), qPrintable(text(read.asked.back())));
    QVERIFY2(logsIn.isEmpty() || text(read.asked.front()).contains(logsIn),
             qPrintable(text(read.asked.front())));
    QVERIFY(read.asked.size() == 1 || !text(read.asked.back()).contains("s3cret"));
}

void DescribedReadTest::aProofThatIsRefusedIsRenewedOnce_data()
{
    QTest::addColumn<QString>("auth");
    QTest::addColumn<int>("refusals");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<int>("calls");
    const char* const oauth =
        R"({"kind": "oauth", "token_url": "{setting.url}/token", "client_id": "c",
            "client_secret": "{secret.secret}"})";
    const char* const login =
        R"({"kind": "login", "request": {"method": "POST", "path": "/login",
            "body": {"password": "{secret.secret}"}},
            "token_at": "/session", "name": "X-Session", "value": "{login.token}"})";
    const char* const basic = R"({"kind": "basic", "user": "u", "password": "{secret.secret}"})";
    QTest::newRow("a token, once") << oauth << 1 << true << 4;
    QTest::newRow("a token, twice") << oauth << 2 << false << 4;
    QTest::newRow("a session, once") << login << 1 << true << 4;
    QTest::newRow("a session, twice") << login << 2 << false << 4;
    QTest::newRow("a password, for which there is no other") << basic << 1 << false << 1;
}

void DescribedReadTest::aProofThatIsRefusedIsRenewedOnce()
{
    QFETCH(QString, auth);
    QFETCH(int, refusals);
    QFETCH(bool, succeeds);
    QFETCH(int, calls);
    int left = refusals;
    const Outcomes read =
        readFrom({{"/server/auth", Json::parse(auth.toStdString())}},
                 [&](const FakeHttpRequest& request, int) -> FakeHttpAnswer {
                     if (request.method == "POST") {
                         return good(R"({"access_token": "a", "session": "s"})");
                     }
                     return left-- > 0 ? FakeHttpAnswer{401, {}, "{}"} : good(rowsOf(1, 1));
                 });
    QCOMPARE(read.report.has_value(), succeeds);
    QCOMPARE(static_cast<int>(read.asked.size()), calls);
    if (!succeeds) {
        QCOMPARE(read.report.error().kind, ErrorKind::Refused);
        QVERIFY(!read.report.error().sentence.contains("s3cret"));
        QVERIFY(!read.report.error().detail.contains("s3cret"));
    }
}

void DescribedReadTest::pagesEndWhereTheDescriptionSays_data()
{
    QTest::addColumn<QString>("pages");
    QTest::addColumn<int>("records");
    QTest::addColumn<QStringList>("asks"); ///< what each call says of its page
    const auto row = [](const char* name, const char* pages, int records, const QStringList& asks) {
        QTest::newRow(name) << QString::fromLatin1(pages) << records << asks;
    };
    row("single", R"({"kind": "single"})", 5, {""});
    row("number, short page", R"({"kind": "number", "size": 2, "stop": "short_page"})", 5,
        {"n=1", "n=2", "n=3"});
    row("number from 0, short page",
        R"({"kind": "number", "first": 0, "size": 2, "stop": "short_page"})", 4,
        {"n=0", "n=1", "n=2"});
    row("number, empty page", R"({"kind": "number", "size": 2, "stop": "empty_page"})", 5,
        {"n=1", "n=2", "n=3", "n=4"});
    row("number, total", R"({"kind": "number", "size": 2, "stop": {"total_at": "/total"}})", 4,
        {"n=1", "n=2"});
    row("number, more", R"({"kind": "number", "size": 2, "stop": {"more_at": "/more"}})", 4,
        {"n=1", "n=2"});
    row("number, end", R"({"kind": "number", "size": 2, "stop": {"end_at": "/end"}})", 4,
        {"n=1", "n=2"});
    row("offset, short page", R"({"kind": "offset", "size": 2, "stop": "short_page"})", 5,
        {"o=0", "o=2", "o=4"});
    row("offset, short page unless more",
        R"({"kind": "offset", "size": 4, "stop": {"short_page_unless": "/more"}})", 5,
        {"o=0", "o=2", "o=4"});
    row("offset, full page that is the last",
        R"({"kind": "offset", "size": 2, "stop": {"short_page_unless": "/more"}})", 4,
        {"o=0", "o=2", "o=4"});
    row("offset, empty page", R"({"kind": "offset", "size": 2, "stop": "empty_page"})", 5,
        {"o=0", "o=2", "o=4", "o=5"});
    row("offset, total", R"({"kind": "offset", "size": 2, "stop": {"total_at": "/total"}})", 5,
        {"o=0", "o=2", "o=4"});
    row("offset, more", R"({"kind": "offset", "size": 2, "stop": {"more_at": "/more"}})", 5,
        {"o=0", "o=2", "o=4"});
    row("token, no next", R"({"kind": "token", "at": "/after", "stop": "no_next"})", 5,
        {"", "t=c2", "t=c4"});
    row("token, more", R"({"kind": "token", "at": "/after", "stop": {"more_at": "/more"}})", 5,
        {"", "t=c2", "t=c4"});
    row("token, end", R"({"kind": "token", "at": "/after", "stop": {"end_at": "/end"}})", 5,
        {"", "t=c2", "t=c4"});
    row("token of the last record, short page",
        R"({"kind": "token", "of_last": "/id", "size": 2, "stop": "short_page"})", 5,
        {"", "t=L2", "t=L4"});
    row("link, no next", R"({"kind": "link", "at": "/next", "stop": "no_next"})", 5,
        {"", "at=2", "at=4"});
    row("link, more", R"({"kind": "link", "at": "/next", "stop": {"more_at": "/more"}})", 5,
        {"", "at=2", "at=4"});
    row("link in a header, no next", R"({"kind": "header_link", "stop": "no_next"})", 5,
        {"", "at=2", "at=4"});
    row("nothing at all", R"({"kind": "offset", "size": 2, "stop": "short_page"})", 0, {"o=0"});
}

void DescribedReadTest::pagesEndWhereTheDescriptionSays()
{
    QFETCH(QString, pages);
    QFETCH(int, records);
    QFETCH(QStringList, asks);
    const Json kind = Json::parse(pages.toStdString());
    const bool single = kind.at("kind") == "single";
    Json query = Json::object();
    if (kind.at("kind") == "number") {
        query["n"] = "{page.number}";
    } else if (kind.at("kind") == "offset") {
        query["o"] = "{page.offset}";
    } else if (kind.at("kind") == "token") {
        query["t"] = "{page.token}";
    }
    // Two records a page, wherever the page is said to begin.
    const auto serve = [&](const FakeHttpRequest& request, int call) {
        const int first = single ? 1 : (call - 1) * 2 + 1;
        const int last = single ? records : std::min(records, first + 1);
        Json body = Json::parse(rowsOf(first, last));
        const bool more = last < records;
        body["total"] = records;
        body["more"] = more;
        body["end"] = !more;
        FakeHttpAnswer answer{200, {}, {}};
        if (more) {
            const std::string next = "/places?at=" + std::to_string(last);
            body["after"] = "c" + std::to_string(last);
            body["next"] = next;
            answer.headers.push_back("Link: </first>; rel=\"first\", <" + next + ">; rel=\"next\"");
        }
        static_cast<void>(request);
        answer.body = body.dump();
        return answer;
    };
    const Outcomes read =
        readFrom({{"/feeds/0/pages", kind}, {"/feeds/0/request/query", query}}, serve);
    QVERIFY2(read.report.has_value(), read.report ? "" : qPrintable(read.report.error().sentence));
    QStringList asked;
    for (const FakeHttpRequest& request : read.asked) {
        asked << QString::fromStdString(request.target).section('?', 1);
    }
    QCOMPARE(asked, asks);
    QCOMPARE(static_cast<int>(read.rows), records);
}

void DescribedReadTest::pagesThatNeverEndAreBounded()
{
    const Json pages =
        Json::parse(R"({"kind": "offset", "size": 2, "max_pages": 4, "stop": "empty_page"})");
    const Outcomes read = readFrom(
        {{"/feeds/0/pages", pages}, {"/feeds/0/request/query", {{"o", "{page.offset}"}}}},
        [](const FakeHttpRequest&, int call) { return good(rowsOf(call * 2 - 1, call * 2)); });
    QVERIFY(!read.report);
    QCOMPARE(read.report.error().kind, ErrorKind::BadInput);
    QCOMPARE(read.asked.size(), 4U);
}

void DescribedReadTest::everyAnswerDoesWhatItsRuleSays_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("rows"); ///< -1: the read fails
    QTest::addColumn<int>("kind"); ///< of the error
    QTest::addColumn<int>("waits");
    const auto row = [](const char* action, int calls, int rows, int waits,
                        ErrorKind kind = ErrorKind::Bug) {
        QTest::newRow(action) << QString::fromLatin1(action) << calls << rows
                              << static_cast<int>(kind) << waits;
    };
    // Three pages of two; the second is answered with {"state": "odd"} once.
    row("accept", 3, 6, 0);
    row("skip", 2, 2, 0);  // its records are not taken, and what follows it is not known
    row("empty", 2, 2, 0); // there is nothing more
    row("retry", 4, 6, 1);
    row("wait", 4, 6, 1);
    row("renew", 5, 6, 0); // a new token, and the page again
    row("restart_pages", 5, 6, 0);
    row("stop", 2, -1, 0, ErrorKind::Refused);
}

void DescribedReadTest::everyAnswerDoesWhatItsRuleSays()
{
    QFETCH(QString, action);
    QFETCH(int, calls);
    QFETCH(int, rows);
    QFETCH(int, kind);
    QFETCH(int, waits);
    Json parts{{"/feeds/0/pages", Json::parse(R"({"kind": "number", "size": 2,
                                                  "stop": {"total_at": "/total"}})")},
               {"/feeds/0/request/query", {{"n", "{page.number}"}}},
               {"/feeds/0/answers",
                Json::array({{{"when", {{"at", "/state"}, {"equals", Json::array({"odd"})}}},
                              {"do", action.toStdString()},
                              {"blame", "settings"},
                              {"say", "it is odd"}}})}};
    const bool renews = action == QLatin1String("renew");
    if (renews) {
        parts["/server/auth"] = Json::parse(
            R"({"kind": "oauth", "token_url": "{setting.url}/token", "client_id": "c",
                "client_secret": "{secret.secret}"})");
    }
    bool odd = true;
    const Outcomes read = readFrom(parts, [&](const FakeHttpRequest& request, int) {
        if (request.method == "POST") {
            return good(R"({"access_token": "a"})");
        }
        const int page = std::stoi(request.target.substr(request.target.find('=') + 1));
        Json body = Json::parse(rowsOf(page * 2 - 1, page * 2));
        body["total"] = 6;
        if (page == 2 && odd) {
            odd = false;
            body["state"] = "odd";
        }
        return good(body.dump());
    });
    QCOMPARE(read.report.has_value(), rows >= 0);
    QCOMPARE(static_cast<int>(read.asked.size()), calls + (renews ? 1 : 0));
    QCOMPARE(static_cast<int>(read.waits.size()), waits);
    if (rows >= 0) {
        QCOMPARE(static_cast<int>(read.rows), rows);
    } else {
        QCOMPARE(static_cast<int>(read.report.error().kind), kind);
        QVERIFY(read.report.error().sentence.contains(QLatin1String("it is odd")));
    }
}

void DescribedReadTest::anotherHostIsNotFollowed_data()
{
    QTest::addColumn<bool>("redirect");
    QTest::newRow("a redirect") << true;
    QTest::newRow("the next page") << false;
}

void DescribedReadTest::anotherHostIsNotFollowed()
{
    QFETCH(bool, redirect);
    FakeHttpServer stranger([](const FakeHttpRequest&) { return good(rowsOf(9, 9)); });
    Json parts{
        {"/server/auth", Json::parse(R"({"kind": "bearer", "token": "{secret.secret}"})")},
        {"/feeds/0/pages", Json::parse(R"({"kind": "link", "at": "/next", "stop": "no_next"})")}};
    const Outcomes read = readFrom(parts, [&](const FakeHttpRequest&, int) -> FakeHttpAnswer {
        if (redirect) {
            return {302, {"Location: " + stranger.url() + "/places"}, {}};
        }
        Json body = Json::parse(rowsOf(1, 2));
        body["next"] = stranger.url() + "/places";
        return good(body.dump());
    });
    QVERIFY(!read.report);
    QCOMPARE(read.asked.size(), 1U);
    QVERIFY(stranger.requests().empty());
}

void DescribedReadTest::anAnswerNestedTooDeepIsNotTaken()
{
    const std::string deep = R"({"rows": )" + std::string(100, '[') + std::string(100, ']') + "}";
    const Outcomes read = readFrom({}, [&](const FakeHttpRequest&, int) { return good(deep); });
    QVERIFY(!read.report);
    QCOMPARE(read.asked.size(), 3U); // it may have been cut: tried again, and no more
    QCOMPARE(read.rows, 0U);
}

void DescribedReadTest::aSessionEndsWithItsReading_data()
{
    QTest::addColumn<int>("loggedOut"); // status of the answer
    QTest::addColumn<int>("read");
    QTest::newRow("all is well") << 200 << 200;
    QTest::newRow("logging out is refused") << 401 << 200;
    QTest::newRow("logging out breaks the server") << 500 << 200;
    QTest::newRow("nothing could be read") << 200 << 404;
}

void DescribedReadTest::aSessionEndsWithItsReading()
{
    QFETCH(int, loggedOut);
    QFETCH(int, read);
    FakeHttpServer server([&](const FakeHttpRequest& request) -> FakeHttpAnswer {
        if (request.target == "/login") {
            return good(R"({"session": "se-1"})");
        }
        return request.target == "/logout" ? FakeHttpAnswer{loggedOut, {}, "{}"}
                                           : FakeHttpAnswer{read, {}, rowsOf(1, 2)};
    });
    const Json text = connector({{"/server/auth", Json::parse(R"({"kind": "login",
        "request": {"method": "POST", "path": "/login", "body": {"password": "{secret.secret}"}},
        "logout": {"method": "POST", "path": "/logout", "body": {"all": true}},
        "token_at": "/session", "name": "X-Session", "value": "{login.token}"})")}});
    const auto description = DescriptionReader::read(text.dump());
    QVERIFY(description.good());
    SourceValues values;
    values.settings = {{"url", server.url()}};
    values.secrets.emplace("secret", Secret("s3cret"));
    HttpClient client;
    Breaker breaker;
    NotedSleeper sleeper;
    const FixedClock clock(Instant::parse("2026-06-30T12:00:00Z").value());
    {
        ConnectorLink link({description.description, values, client, breaker, sleeper, clock, {}});
        DescribedReader reader(description.description, values, link.transport(), link.session(),
                               clock);
        MirrorSink sink;
        NoProgress progress;
        QCOMPARE(reader.read({false, {}}, sink, progress, CancelToken()).has_value(), read == 200);
        link.leave();
        link.leave();
        QCOMPARE(link.calls().calls, 3U);
    }
    QStringList calls;
    for (const FakeHttpRequest& request : server.requests()) {
        calls << QString::fromStdString(request.method + ' ' + request.target);
    }
    QCOMPARE(calls, (QStringList{"POST /login", "GET /places", "POST /logout"}));
    const std::string leaving = server.requests().back().head + server.requests().back().body;
    QVERIFY2(leaving.find("X-Session: se-1") != std::string::npos
                 && leaving.find("s3cret") == std::string::npos,
             leaving.c_str());
}

void DescribedReadTest::onlyRecordsThatAreChosenAreGoneThrough_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("calls");
    const QString all = QStringLiteral("GET /places");
    const auto more = [](int i) { return QStringLiteral("GET /places/L%1").arg(i); };
    QTest::newRow("all") << "" << QStringList{all, more(1), more(2), more(3)};
    QTest::newRow("that hold a value")
        << R"({"at": "/lines/more", "is": ["true"]})" << QStringList{all, more(2)};
    QTest::newRow("that do not") << R"({"at": "/lines/more", "is_not": ["true"]})"
                                 << QStringList{all, more(1), more(3)};
    QTest::newRow("all of several")
        << R"([{"at": "/lines/more", "is_not": ["true"]}, {"at": "/id", "is": ["L3", "L2"]}])"
        << QStringList{all, more(3)};
}

void DescribedReadTest::onlyRecordsThatAreChosenAreGoneThrough()
{
    QFETCH(QString, rule);
    QFETCH(QStringList, calls);
    Json inner = connector({}).at("feeds").at(0);
    inner["id"] = "more";
    inner["request"]["path"] = "/places/{each.place}";
    inner["for_each"] = {{"feed", "places"}, {"take", "/id"}, {"as", "place"}};
    if (!rule.isEmpty()) {
        inner["for_each"]["only_if"] = Json::parse(rule.toStdString());
    }
    const Outcomes read = readFrom({{"/feeds/1", inner}}, [](const FakeHttpRequest& request, int) {
        return request.target == "/places"
                   ? good(R"({"rows": [{"id": "L1", "lines": {"more": false}},
                                           {"id": "L2", "lines": {"more": true}}, {"id": "L3"}]})")
                   : good(rowsOf(4, 4));
    });
    QVERIFY2(read.report, read.report ? "" : qPrintable(read.report.error().sentence));
    QCOMPARE(read.calls(), calls);
}

void DescribedReadTest::severalValuesOfInnerRecordsEachKeepTheirPlace()
{
    Json inner = connector({}).at("feeds").at(0);
    inner["id"] = "more";
    inner["request"]["path"] = "/places/{each.place}/bins/{each.bin}";
    inner["shape"] = Json::parse(
        R"([{"to": "location_id", "value": "{each.name}", "from": "/id", "join": "-"}])");
    inner["for_each"] = Json::parse(R"({"feed": "places", "expand": "/bins",
        "take": {"place": "^/id", "name": ["/alias", "/name"], "bin": "/no"}})");
    const Outcomes read = readFrom({{"/feeds/1", inner}}, [](const FakeHttpRequest& request, int) {
        return request.target == "/places" ? good(R"({"rows": [{"id": "a/b", "bins": [
                          {"no": 1, "name": "one", "alias": null}, {"no": "../2?x=", "name": ""},
                          {"name": "without number"}, {"no": 1, "name": "one"}]}]})")
                                           : good(rowsOf(4, 4));
    });
    QVERIFY2(read.report, read.report ? "" : qPrintable(read.report.error().sentence));
    QCOMPARE(read.calls(), (QStringList{"GET /places", "GET /places/a%2Fb/bins/1",
                                        "GET /places/a%2Fb/bins/..%2F2%3Fx%3D"}));
    QCOMPARE(read.rows, 3U); // a/b, one-L4 and L4
}

QTEST_GUILESS_MAIN(DescribedReadTest)
#include "DescribedReadTest.moc"
