#include "net/CsrfGuard.h"
#include "net/OAuthSignature.h"
#include "net/OAuthToken.h"
#include "net/PlainAuth.h"
#include "net/SessionLogin.h"

#include <QTest>

#include <deque>

using namespace repromise;

namespace {

/// Answers from a list and remembers what was asked.
class ScriptedTransport : public Transport {
public:
    Result<HttpResponse> send(const HttpRequest& request, const CancelToken&) override
    {
        requests.push_back(request);
        auto answer = answers.empty() ? HttpResponse{200, {}, "{}"} : answers.front();
        if (!answers.empty()) {
            answers.pop_front();
        }
        return answer;
    }
    void answer(int status, std::string body = "{}", std::vector<HttpHeader> headers = {})
    {
        answers.push_back({status, std::move(headers), std::move(body)});
    }
    std::deque<HttpResponse> answers;
    std::vector<HttpRequest> requests;
};

std::string headerOf(const HttpRequest& request, const std::string& name)
{
    for (const HttpHeader& header : request.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

HttpRequest question(const std::string& url = "https://erp.example/orders?page=1")
{
    HttpRequest request;
    request.url = url;
    return request;
}

OAuthSettings clientSettings()
{
    OAuthSettings settings;
    settings.tokenUrl = "https://login.example/token";
    settings.clientId = "repromise";
    settings.clientSecret = Secret("s&cret");
    settings.scopes = "read all";
    return settings;
}

} // namespace

class AuthenticationTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_clock.set(Instant::parse("2026-06-30T12:00:00Z").value()); }
    void basicIsUserAndPassword();
    void aKeyGoesWhereItBelongs_data();
    void aKeyGoesWhereItBelongs();
    void oneAccessTokenServesUntilItEnds();
    void aRefusedTokenIsFetchedOnceMore();
    void aRefusedClientIsTheSettingsFault();
    void aServerThatHandsOutTokensMayHaveTroubleOfItsOwn();
    void aNewRefreshTokenIsKept();
    void theClientMayShowItselfInAHeader();
    void aUserMayBeNamedInTheClientsPlace();
    void theSignedTextIsThatOfTheStandard();
    void signaturesAreThoseOfAnotherProgram();
    void aSessionIsOpenedOnceAndAgainWhenItEnded();
    void cookiesOfTheSessionAreShown();
    void onlySoManyCookiesAreKept();
    void anOpenSessionIsEndedOnce();
    void aLoginThatGivesNothingIsRefused();
    void writesShowTheTokenAgainstForgery();
    void anOldForgeryTokenIsFetchedAnew();

private:
    CancelToken m_cancel;
    FixedClock m_clock{Instant()};
};

void AuthenticationTest::basicIsUserAndPassword()
{
    BasicAuth auth("Aladdin", Secret("open sesame"));
    HttpRequest request = question();
    auth.apply(request);
    QCOMPARE(headerOf(request, "Authorization"), std::string("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
}

void AuthenticationTest::aKeyGoesWhereItBelongs_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("found");
    QTest::newRow("header") << 0 << "X-Key: k y";
    QTest::newRow("query") << 1 << "https://erp.example/orders?page=1&X-Key=k%20y";
    QTest::newRow("cookie") << 2 << "Cookie: a=1; X-Key=k y";
}

void AuthenticationTest::aKeyGoesWhereItBelongs()
{
    QFETCH(int, place);
    QFETCH(QString, found);
    KeyAuth auth(static_cast<KeyAuth::Place>(place), "X-Key", Secret("k y"));
    HttpRequest request = question();
    request.headers = {{"Cookie", "a=1"}};
    auth.apply(request);
    const std::string all = request.url + "\nCookie: " + headerOf(request, "Cookie")
                            + "\nX-Key: " + headerOf(request, "X-Key");
    QVERIFY2(QString::fromStdString(all).contains(found), all.c_str());
    QVERIFY(safeUrl(request.url).find("k%20y") == std::string::npos);
}

void AuthenticationTest::oneAccessTokenServesUntilItEnds()
{
    ScriptedTransport peer;
    OAuthToken token(clientSettings(), m_clock);
    AuthTransport transport(peer, token);
    peer.answer(200, R"({"access_token": "one", "expires_in": 3600})");
    QVERIFY(transport.send(question(), m_cancel).has_value());
    QVERIFY(transport.send(question(), m_cancel).has_value());
    QCOMPARE(peer.requests.size(), std::size_t{3});
    QCOMPARE(peer.requests[0].body, std::string("grant_type=client_credentials&scope=read%20all&"
                                                "client_id=repromise&client_secret=s%26cret"));
    QCOMPARE(headerOf(peer.requests[2], "Authorization"), std::string("Bearer one"));
    m_clock.set(m_clock.now().plusMs(3550 * 1000));
    peer.answer(200, R"({"access_token": "two", "expires_in": "3600"})");
    QVERIFY(transport.send(question(), m_cancel).has_value());
    QCOMPARE(headerOf(peer.requests[4], "Authorization"), std::string("Bearer two"));
}

void AuthenticationTest::aRefusedTokenIsFetchedOnceMore()
{
    ScriptedTransport peer;
    OAuthToken token(clientSettings(), m_clock);
    AuthTransport transport(peer, token);
    for (const char* const name : {"one", "two"}) {
        peer.answer(200, std::string(R"({"access_token": ")") + name + "\"}");
        peer.answer(401);
    }
    QCOMPARE(transport.send(question(), m_cancel)->status, 401);
    QCOMPARE(peer.requests.size(), std::size_t{4});
    QCOMPARE(headerOf(peer.requests[3], "Authorization"), std::string("Bearer two"));
}

void AuthenticationTest::aRefusedClientIsTheSettingsFault()
{
    ScriptedTransport peer;
    OAuthToken token(clientSettings(), m_clock);
    AuthTransport transport(peer, token);
    peer.answer(401, R"({"error": "invalid_client", "error_description": "s&cret is wrong"})");
    const auto answer = transport.send(question(), m_cancel);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Refused);
    QVERIFY(answer.error().sentence.contains(QStringLiteral("invalid_client")));
    QVERIFY(!(answer.error().sentence + answer.error().detail).contains(QStringLiteral("s&cret")));
    QCOMPARE(peer.requests.size(), std::size_t{1});
    peer.answer(400, R"({"error": "grant_type=client_credentials&client_secret=s%26cret"})");
    const auto echoed = transport.send(question(), m_cancel);
    QVERIFY(!echoed);
    QVERIFY(!echoed.error().sentence.contains(QStringLiteral("client_credentials")));
}

void AuthenticationTest::aServerThatHandsOutTokensMayHaveTroubleOfItsOwn()
{
    ScriptedTransport peer;
    OAuthToken token(clientSettings(), m_clock);
    AuthTransport transport(peer, token);
    peer.answer(503, {}, {{"Retry-After", "7"}});
    const auto answer = transport.send(question(), m_cancel);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 503); // for whoever is patient
    QCOMPARE(answer->askedFirst, clientSettings().tokenUrl);
    QCOMPARE(answer->retryAfter(0).value(), std::chrono::milliseconds(7000));
}

void AuthenticationTest::aNewRefreshTokenIsKept()
{
    ScriptedTransport peer;
    OAuthSettings settings = clientSettings();
    std::string kept;
    settings.grant = OAuthSettings::Grant::Refresh;
    settings.refreshToken = Secret("first");
    settings.keepRefreshToken = [&](const Secret& next) -> Outcome {
        kept = next.reveal();
        return {};
    };
    OAuthToken token(settings, m_clock);
    AuthTransport transport(peer, token);
    peer.answer(200, R"({"access_token": "one", "refresh_token": "second"})");
    QVERIFY(transport.send(question(), m_cancel).has_value());
    QVERIFY(peer.requests[0].body.find("refresh_token=first") != std::string::npos);
    QCOMPARE(kept, std::string("second"));
}

void AuthenticationTest::theClientMayShowItselfInAHeader()
{
    ScriptedTransport peer;
    OAuthSettings settings = clientSettings();
    settings.clientInHeader = true;
    OAuthToken token(settings, m_clock);
    AuthTransport transport(peer, token);
    peer.answer(200, R"({"access_token": "one"})");
    QVERIFY(transport.send(question(), m_cancel).has_value());
    QCOMPARE(headerOf(peer.requests[0], "Authorization"),
             std::string("Basic cmVwcm9taXNlOnMlMjZjcmV0"));
    QVERIFY(peer.requests[0].body.find("client_secret") == std::string::npos);
}

void AuthenticationTest::aUserMayBeNamedInTheClientsPlace()
{
    ScriptedTransport peer;
    OAuthSettings settings = clientSettings();
    settings.grant = OAuthSettings::Grant::Password;
    settings.clientInHeader = true;
    settings.scopes.clear();
    settings.user = Secret("a&b");
    settings.password = Secret("p=w");
    OAuthToken token(settings, m_clock);
    AuthTransport transport(peer, token);
    peer.answer(200, R"({"access_token": "one"})");
    QVERIFY(transport.send(question(), m_cancel).has_value());
    QCOMPARE(peer.requests[0].body,
             std::string("grant_type=password&username=a%26b&password=p%3Dw"));
}

void AuthenticationTest::theSignedTextIsThatOfTheStandard()
{
    // The example of RFC 5849, 3.4.1.1, whose form parameters stand in the query here.
    const std::string base = OAuthSignature::baseString(
        "POST", "http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b&c2=&a3=2+q",
        {{"oauth_consumer_key", "9djdj82h48djs9d2"},
         {"oauth_token", "kkk9d7dh3k39sjv7"},
         {"oauth_signature_method", "HMAC-SHA1"},
         {"oauth_timestamp", "137131201"},
         {"oauth_nonce", "7d8f3e4a"}});
    QCOMPARE(base,
             std::string("POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26"
                         "a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D"
                         "9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3D"
                         "HMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3D"
                         "kkk9d7dh3k39sjv7"));
}

void AuthenticationTest::signaturesAreThoseOfAnotherProgram()
{
    OAuthSignatureKeys keys{"ck", Secret("c s&"), "tk", Secret("t/s"), "1234567_SB1"};
    OAuthSignature auth(std::move(keys), m_clock, [] { return std::string("nonce1"); });
    HttpRequest request = question(
        "https://1234567-sb1.suitetalk.api.example/services/rest/query/v1/suiteql?limit=1000&"
        "offset=0");
    request.method = "POST";
    auth.apply(request);
    const std::string header = headerOf(request, "Authorization");
    // Computed by Python's hmac.new(b"c%20s%26&t%2Fs", base, "sha256") of the text to sign.
    QVERIFY2(header.find("oauth_signature=\"2FrMjkrk1laJEtW4Zs4JFv4M1Lsg%2FAdJc%2BdwwFmcEXs%3D\"")
                 != std::string::npos,
             header.c_str());
    QVERIFY(header.find("realm=\"1234567_SB1\"") != std::string::npos);
    QVERIFY(header.find("oauth_timestamp=\"1782820800\"") != std::string::npos);
    QVERIFY(header.find("t/s") == std::string::npos);
}

void AuthenticationTest::aSessionIsOpenedOnceAndAgainWhenItEnded()
{
    ScriptedTransport peer;
    LoginSettings settings;
    settings.request = [] { return question("https://erp.example/login"); };
    settings.tokenAt = "/result/1";
    settings.header = "Authorization";
    settings.take = {{"user", "/result/0"}};
    settings.value = [](const LoginAnswer& answer) {
        return "Session " + answer.taken.at("user") + ' ' + answer.token;
    };
    SessionLogin login(settings, m_clock);
    AuthTransport transport(peer, login);
    peer.answer(200, R"({"result": [7, "abc"]})");
    QVERIFY(transport.send(question(), m_cancel).has_value());
    peer.answer(401); // ended meanwhile
    peer.answer(200, R"({"result": [7, "def"]})");
    QCOMPARE(transport.send(question(), m_cancel)->status, 200);
    QCOMPARE(peer.requests.size(), std::size_t{5});
    QCOMPARE(headerOf(peer.requests[1], "Authorization"), std::string("Session 7 abc"));
    QCOMPARE(headerOf(peer.requests[4], "Authorization"), std::string("Session 7 def"));
}

void AuthenticationTest::cookiesOfTheSessionAreShown()
{
    ScriptedTransport peer;
    LoginSettings settings;
    settings.request = [] { return question("https://erp.example/login"); };
    SessionLogin login(settings, m_clock);
    AuthTransport transport(peer, login);
    peer.answer(200, "{}", {{"Set-Cookie", "sid=1; Path=/; HttpOnly"}, {"set-cookie", "lang=en"}});
    peer.answer(200, "{}", {{"Set-Cookie", "sid=2; Secure"}, {"Set-Cookie", "lang="}});
    QVERIFY(transport.send(question(), m_cancel).has_value());
    QVERIFY(transport.send(question(), m_cancel).has_value());
    QCOMPARE(headerOf(peer.requests[1], "Cookie"), std::string("lang=en; sid=1"));
    QCOMPARE(headerOf(peer.requests[2], "Cookie"), std::string("sid=2"));
}

void AuthenticationTest::onlySoManyCookiesAreKept()
{
    HttpResponse answer;
    for (int i = 0; i < 80; ++i) {
        answer.headers.push_back({"Set-Cookie", "c" + std::to_string(i) + "=1"});
    }
    std::map<std::string, Secret> cookies;
    takeCookies(answer, cookies);
    QCOMPARE(cookies.size(), 50U);
    QVERIFY(cookies.contains("c0") && !cookies.contains("c50"));
}

void AuthenticationTest::anOpenSessionIsEndedOnce()
{
    ScriptedTransport peer;
    LoginSettings settings;
    settings.request = [] { return question("https://erp.example/login"); };
    settings.logout = [] { return question("https://erp.example/logout"); };
    SessionLogin login(settings, m_clock);
    AuthTransport transport(peer, login);
    QVERIFY(!login.leave().has_value());
    peer.answer(200, "{}", {{"Set-Cookie", "sid=1"}});
    QVERIFY(transport.send(question(), m_cancel).has_value());
    const auto leaving = login.leave();
    QVERIFY(leaving.has_value());
    QCOMPARE(leaving->url, std::string("https://erp.example/logout"));
    QCOMPARE(headerOf(*leaving, "Cookie"), std::string("sid=1"));
    QVERIFY(!login.leave().has_value());
    peer.answer(200, "{}", {{"Set-Cookie", "sid=2"}});
    QVERIFY(transport.send(question(), m_cancel).has_value());
    QCOMPARE(peer.requests[2].url, std::string("https://erp.example/login"));
}

void AuthenticationTest::aLoginThatGivesNothingIsRefused()
{
    ScriptedTransport peer;
    LoginSettings settings;
    settings.request = [] {
        HttpRequest request = question("https://erp.example/login");
        request.body = "password=hunter2";
        return request;
    };
    settings.tokenAt = "/result/1";
    SessionLogin login(settings, m_clock);
    AuthTransport transport(peer, login);
    peer.answer(200, R"({"result": null, "echo": "hunter2"})");
    const auto answer = transport.send(question(), m_cancel);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Refused);
    QVERIFY(!(answer.error().sentence + answer.error().detail).contains(QStringLiteral("hunter2")));
}

void AuthenticationTest::writesShowTheTokenAgainstForgery()
{
    ScriptedTransport peer;
    CsrfGuard guard(peer, "https://erp.example/service/");
    peer.answer(200);
    HttpRequest write = question();
    write.method = "PATCH";
    QVERIFY(guard.send(question(), m_cancel).has_value());
    QCOMPARE(headerOf(peer.requests[0], "X-CSRF-Token"), std::string());
    peer.answer(200, "{}", {{"x-csrf-token", "t1"}, {"set-cookie", "sid=9; path=/"}});
    QVERIFY(guard.send(write, m_cancel).has_value());
    QCOMPARE(headerOf(peer.requests[1], "X-CSRF-Token"), std::string("Fetch"));
    QCOMPARE(headerOf(peer.requests[2], "X-CSRF-Token"), std::string("t1"));
    QCOMPARE(headerOf(peer.requests[2], "Cookie"), std::string("sid=9"));
}

void AuthenticationTest::anOldForgeryTokenIsFetchedAnew()
{
    ScriptedTransport peer;
    CsrfGuard guard(peer, "https://erp.example/service/");
    HttpRequest write = question();
    write.method = "POST";
    peer.answer(200, "{}", {{"x-csrf-token", "old"}});
    peer.answer(403, "{}", {{"x-csrf-token", "Required"}});
    peer.answer(200, "{}", {{"x-csrf-token", "new"}});
    peer.answer(201);
    QCOMPARE(guard.send(write, m_cancel)->status, 201);
    QCOMPARE(headerOf(peer.requests[3], "X-CSRF-Token"), std::string("new"));
    peer.answer(403); // forbidden for another reason: not sent again
    QCOMPARE(guard.send(write, m_cancel)->status, 403);
    QCOMPARE(peer.requests.size(), std::size_t{5});
}

QTEST_APPLESS_MAIN(AuthenticationTest)
#include "AuthenticationTest.moc"
