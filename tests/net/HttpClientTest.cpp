#include "net/HttpClient.h"

#include "support/FakeHttpServer.h"

#include <QTest>

using namespace repromise;

namespace {

std::uint32_t crc32(const std::string& text)
{
    std::uint32_t crc = 0xFFFF'FFFFU;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB8'8320U : 0U);
        }
    }
    return ~crc;
}

std::string littleEndian(std::uint32_t value)
{
    std::string bytes;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        bytes += static_cast<char>((value >> shift) & 0xFFU);
    }
    return bytes;
}

std::string gzipped(const std::string& text)
{
    // qCompress: 4 bytes of length, 2 of zlib header, the deflated data, 4 of checksum.
    const std::string zlib = qCompress(QByteArray::fromStdString(text), 9).toStdString();
    return std::string("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + zlib.substr(6, zlib.size() - 10)
           + littleEndian(crc32(text)) + littleEndian(static_cast<std::uint32_t>(text.size()));
}

HttpRequest get(const std::string& url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

ErrorKind kindOf(const Result<HttpResponse>& result)
{
    return result ? ErrorKind::Bug : result.error().kind;
}

FakeHttpServer::Handler always(FakeHttpAnswer answer)
{
    return [held = std::move(answer)](const FakeHttpRequest&) { return held; };
}

} // namespace

class HttpClientTest : public QObject {
    Q_OBJECT

private slots:
    void sendsAndReceives();
    void everyStatusIsAnAnswer();
    void unpacksGzip();
    void aBombIsDroppedAtTheBound();
    void aLongAnswerIsDroppedAtTheBound();
    void endlessHeadersAreDroppedAtTheBound();
    void anAnswerBrokenOffIsUnreachable();
    void aPeerThatHangsTimesOut();
    void aCancelEndsTheWait();
    void nobodyThereIsUnreachable();
    void followsOnTheSameHostOnly();
    void circlesEnd();
    void aPostIsNeverSentOn();
    void plainHttpStaysOnThisMachine();
    void plainHttpMayBeAllowed();
    void refusesUrlsThatHideThings_data();
    void refusesUrlsThatHideThings();
    void headersCannotBeInjected();
    void errorsTellNoQueryAndNoHeader();
    void whatLeavesIsToldBefore();
    void whatMayNotLeaveStays();
    void nothingIsToldWhereNobodyIs();

private:
    CancelToken m_cancel;
};

void HttpClientTest::sendsAndReceives()
{
    FakeHttpServer server(always({200, {"X-Note: one", "Retry-After: 7"}, "hello"}));
    HttpClient client;
    HttpRequest request = get(server.url() + "/path?q=1");
    request.method = "POST";
    request.headers = {{"Content-Type", "text/plain"}};
    request.body = "body";
    const auto response = client.send(request, m_cancel);
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, std::string("hello"));
    QVERIFY(response->header("x-note") == "one");
    QCOMPARE(response->retryAfter(0)->count(), 7000);
    const auto sent = server.requests();
    QCOMPARE(sent.size(), std::size_t{1});
    QCOMPARE(sent[0].method, std::string("POST"));
    QCOMPARE(sent[0].target, std::string("/path?q=1"));
    QCOMPARE(sent[0].body, std::string("body"));
    QVERIFY(sent[0].head.find("Content-Type: text/plain") != std::string::npos);
}

void HttpClientTest::everyStatusIsAnAnswer()
{
    FakeHttpServer server(always({503, {}, "busy"}));
    HttpClient client;
    const auto response = client.send(get(server.url()), m_cancel);
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 503);
}

void HttpClientTest::unpacksGzip()
{
    FakeHttpServer server(always({200, {"Content-Encoding: gzip"}, gzipped("plain text")}));
    HttpClient client;
    const auto response = client.send(get(server.url()), m_cancel);
    QVERIFY(response.has_value());
    QCOMPARE(response->body, std::string("plain text"));
}

void HttpClientTest::aBombIsDroppedAtTheBound()
{
    const std::string bomb = gzipped(std::string(20U << 20U, 'a'));
    QVERIFY(bomb.size() < 100'000);
    FakeHttpServer server(always({200, {"Content-Encoding: gzip"}, bomb}));
    HttpPolicy policy;
    policy.maxBody = 1U << 20U;
    HttpClient client(policy);
    QCOMPARE(kindOf(client.send(get(server.url()), m_cancel)), ErrorKind::BadInput);
}

void HttpClientTest::aLongAnswerIsDroppedAtTheBound()
{
    FakeHttpServer server(always({200, {}, std::string(5000, 'a')}));
    HttpPolicy policy;
    policy.maxBody = 4999;
    HttpClient tight(policy);
    QCOMPARE(kindOf(tight.send(get(server.url()), m_cancel)), ErrorKind::BadInput);
    policy.maxBody = 5000;
    HttpClient enough(policy);
    QVERIFY(enough.send(get(server.url()), m_cancel).has_value());
}

void HttpClientTest::endlessHeadersAreDroppedAtTheBound()
{
    FakeHttpAnswer answer;
    answer.headers.assign(200, "X-Fill: " + std::string(100, 'x'));
    FakeHttpServer server(always(answer));
    HttpPolicy policy;
    policy.maxHeaders = 10'000;
    HttpClient client(policy);
    QCOMPARE(kindOf(client.send(get(server.url()), m_cancel)), ErrorKind::BadInput);
}

void HttpClientTest::anAnswerBrokenOffIsUnreachable()
{
    FakeHttpAnswer half{200, {}, "0123456789"};
    half.cutAt = 5;
    FakeHttpServer server(always(half));
    HttpClient client;
    QCOMPARE(kindOf(client.send(get(server.url()), m_cancel)), ErrorKind::Unreachable);
}

void HttpClientTest::aPeerThatHangsTimesOut()
{
    FakeHttpAnswer silent;
    silent.hang = true;
    FakeHttpServer server(always(silent));
    HttpPolicy policy;
    policy.totalTimeout = std::chrono::milliseconds(200);
    HttpClient client(policy);
    QCOMPARE(kindOf(client.send(get(server.url()), m_cancel)), ErrorKind::Unreachable);
}

void HttpClientTest::aCancelEndsTheWait()
{
    CancelToken cancel;
    // The request has arrived when the token is set, and the answer never comes.
    FakeHttpServer server([&cancel](const FakeHttpRequest&) {
        cancel.cancel();
        FakeHttpAnswer silent;
        silent.hang = true;
        return silent;
    });
    HttpClient client;
    QCOMPARE(kindOf(client.send(get(server.url()), cancel)), ErrorKind::Cancelled);
}

void HttpClientTest::nobodyThereIsUnreachable()
{
    int port = 0;
    {
        FakeHttpServer gone(always({}));
        port = gone.port();
    }
    HttpClient client;
    const auto response =
        client.send(get("http://127.0.0.1:" + std::to_string(port) + "/"), m_cancel);
    QCOMPARE(kindOf(response), ErrorKind::Unreachable);
}

void HttpClientTest::followsOnTheSameHostOnly()
{
    FakeHttpServer server([](const FakeHttpRequest& request) -> FakeHttpAnswer {
        if (request.target == "/here") {
            return {302, {"Location: /there"}};
        }
        if (request.target == "/away") {
            return {302, {"Location: http://127.0.0.1:1/"}};
        }
        return {200, {}, "arrived"};
    });
    HttpClient client;
    const auto here = client.send(get(server.url() + "/here"), m_cancel);
    QVERIFY(here.has_value());
    QCOMPARE(here->body, std::string("arrived"));
    QCOMPARE(kindOf(client.send(get(server.url() + "/away"), m_cancel)), ErrorKind::Refused);
}

void HttpClientTest::circlesEnd()
{
    FakeHttpServer server(always({302, {"Location: /again"}}));
    HttpClient client;
    QCOMPARE(kindOf(client.send(get(server.url()), m_cancel)), ErrorKind::Refused);
    QVERIFY(server.requests().size() < 10);
}

void HttpClientTest::aPostIsNeverSentOn()
{
    FakeHttpServer server(always({307, {"Location: /other"}}));
    HttpClient client;
    HttpRequest request = get(server.url());
    request.method = "POST";
    request.body = "secret";
    const auto response = client.send(request, m_cancel);
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 307);
    QCOMPARE(server.requests().size(), std::size_t{1});
}

void HttpClientTest::plainHttpStaysOnThisMachine()
{
    HttpClient client;
    for (const char* url :
         {"http://erp.example/", "http://127.0.0.1.example/", "http://128.0.0.1/"}) {
        QCOMPARE(kindOf(client.send(get(url), m_cancel)), ErrorKind::Refused);
    }
}

void HttpClientTest::plainHttpMayBeAllowed()
{
    HttpPolicy policy;
    policy.allowPlain = true;
    policy.connectTimeout = std::chrono::milliseconds(1);
    policy.totalTimeout = std::chrono::milliseconds(1);
    HttpClient client(policy);
    // It is tried: that it cannot work is another matter.
    QCOMPARE(kindOf(client.send(get("http://repromise.invalid/"), m_cancel)),
             ErrorKind::Unreachable);
}

void HttpClientTest::refusesUrlsThatHideThings_data()
{
    QTest::addColumn<QByteArray>("url");
    for (const char* url :
         {"", "erp", "ftp://127.0.0.1/", "file:///etc/passwd", "http://user:pass@127.0.0.1/",
          "http://127.0.0.1/\r\nHost: x", "http://127.0.0.1/a b"}) {
        QTest::addRow("%s", QByteArray(url).toHex().constData()) << QByteArray(url);
    }
}

void HttpClientTest::refusesUrlsThatHideThings()
{
    QFETCH(QByteArray, url);
    HttpClient client;
    const auto response = client.send(get(url.toStdString()), m_cancel);
    QCOMPARE(kindOf(response), ErrorKind::Refused);
    QVERIFY(!response.error().sentence.contains(QStringLiteral("pass@")));
}

void HttpClientTest::headersCannotBeInjected()
{
    FakeHttpServer server(always({}));
    HttpClient client;
    const HttpHeader bad[] = {
        {"X-A", "1\r\nX-B: 2"}, {"X-A", "1\n"}, {"X-A\r\nX-B", "1"},
        {"X A", "1"},           {"", "1"},      {"X-A", std::string("a\0b", 3)}};
    for (const HttpHeader& header : bad) {
        HttpRequest request = get(server.url());
        request.headers = {header};
        QCOMPARE(kindOf(client.send(request, m_cancel)), ErrorKind::Refused);
    }
    QVERIFY(server.requests().empty());
}

void HttpClientTest::errorsTellNoQueryAndNoHeader()
{
    FakeHttpAnswer half{200, {}, "0123456789"};
    half.cutAt = 5;
    FakeHttpServer server(always(half));
    HttpClient client;
    HttpRequest request = get(server.url() + "/path?token=hunter2");
    request.headers = {{"Authorization", "Session hunter2"}};
    const auto response = client.send(request, m_cancel);
    QVERIFY(!response.has_value());
    QVERIFY(response.error().sentence.contains(QStringLiteral("/path")));
    QVERIFY(!response.error().sentence.contains(QStringLiteral("hunter2")));
    QVERIFY(!response.error().detail.contains(QStringLiteral("hunter2")));
}

void HttpClientTest::whatLeavesIsToldBefore()
{
    int told = 0;
    int before = -1;
    FakeHttpServer* peer = nullptr;
    FakeHttpServer server(always({0}));
    peer = &server;
    HttpRequest request = get(server.url());
    request.method = "PATCH";
    request.body = "{}";
    request.handingOver = [&] {
        ++told;
        before = static_cast<int>(peer->requests().size());
        return true;
    };
    QCOMPARE(kindOf(HttpClient().send(request, m_cancel)), ErrorKind::Unreachable);
    QCOMPARE(told, 1);
    QCOMPARE(before, 0);
    QCOMPARE(server.requests().size(), 1U); // and it is not repeated
}

void HttpClientTest::whatMayNotLeaveStays()
{
    FakeHttpServer server(always({200}));
    HttpRequest request = get(server.url());
    request.handingOver = [] { return false; };
    QCOMPARE(kindOf(HttpClient().send(request, m_cancel)), ErrorKind::Storage);
    QVERIFY(server.requests().empty());
}

void HttpClientTest::nothingIsToldWhereNobodyIs()
{
    int port = 0;
    {
        const FakeHttpServer gone(always({200}));
        port = gone.port();
    }
    bool told = false;
    HttpRequest request = get("http://127.0.0.1:" + std::to_string(port) + "/");
    request.handingOver = [&] { return told = true; };
    QCOMPARE(kindOf(HttpClient().send(request, m_cancel)), ErrorKind::Unreachable);
    QVERIFY(!told);
}

QTEST_APPLESS_MAIN(HttpClientTest)
#include "HttpClientTest.moc"
