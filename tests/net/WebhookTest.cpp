#include "net/webhook/HttpRequestReader.h"
#include "net/webhook/ReplayMemory.h"
#include "net/webhook/WebhookSignature.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

namespace {

// The example of standardwebhooks.com.
const char* const key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
constexpr std::int64_t sentAt = 1'614'265'330;

SignedMessage example()
{
    return {"msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", R"({"test": 2432232314})"};
}

Instant after(std::int64_t seconds)
{
    return Instant::fromMs((sentAt + seconds) * 1'000);
}

} // namespace

class WebhookTest : public QObject {
    Q_OBJECT

private slots:
    void theExampleOfTheStandardIsRight();
    void theWindowIsFiveMinutesEachWay();
    void aShortKeyIsNoKey();
    void requestsComeInPieces();
    void whatFollowsARequestIsRefused();
    void aMessageIsRememberedOverARestartUntilItsTimeIsUp();
};

void WebhookTest::theExampleOfTheStandardIsRight()
{
    const WebhookSignature signature{Secret(key)};
    QVERIFY(signature.usable());
    QCOMPARE(signature.check(example(), after(1)), SignatureFault::None);
    SignedMessage changed = example();
    changed.body = R"({"test": 2432232315})";
    QCOMPARE(signature.check(changed, after(1)), SignatureFault::Wrong);
    const WebhookSignature other{Secret("another-key-of-enough-bytes")};
    QCOMPARE(other.check(example(), after(1)), SignatureFault::Wrong);
}

void WebhookTest::theWindowIsFiveMinutesEachWay()
{
    const WebhookSignature signature{Secret(key)};
    QCOMPARE(signature.check(example(), after(300)), SignatureFault::None);
    QCOMPARE(signature.check(example(), after(301)), SignatureFault::TooOld);
    QCOMPARE(signature.check(example(), after(-300)), SignatureFault::None);
    QCOMPARE(signature.check(example(), after(-301)), SignatureFault::TooOld);
}

void WebhookTest::aShortKeyIsNoKey()
{
    QVERIFY(!WebhookSignature(Secret("short")).usable());
    QVERIFY(!WebhookSignature(Secret("whsec_c2hvcnQ=")).usable());
    QVERIFY(!WebhookSignature(Secret()).usable());
}

void WebhookTest::requestsComeInPieces()
{
    const std::string bytes =
        "POST /events/a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello";
    HttpRequestReader reader;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        QCOMPARE(reader.add(bytes.substr(i, 1)), HttpRequestReader::State::NeedsMore);
    }
    QCOMPARE(reader.add("o"), HttpRequestReader::State::Complete);
    QCOMPARE(reader.request().path, std::string("/events/a"));
    QCOMPARE(reader.request().header("host"), std::string_view("localhost"));
    QCOMPARE(reader.request().body, std::string("hello"));
}

void WebhookTest::whatFollowsARequestIsRefused()
{
    HttpRequestReader reader;
    QCOMPARE(reader.add("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nabGET / HTTP/1.1\r\n\r\n"),
             HttpRequestReader::State::Refused);
    QCOMPARE(reader.refusal(), 400);
}

void WebhookTest::aMessageIsRememberedOverARestartUntilItsTimeIsUp()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("seen").toStdString();
    constexpr std::int64_t minute = 60'000;
    {
        ReplayMemory memory(file, minute);
        QVERIFY(memory.load(after(0)));
        QVERIFY(!memory.knows("m1"));
        QVERIFY(memory.remember("m1", after(0)));
        QVERIFY(memory.remember("m2", after(50)));
    }
    QCOMPARE(QFile::permissions(folder.filePath("seen"))
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    ReplayMemory memory(file, minute);
    QVERIFY(memory.load(after(59)));
    QVERIFY(memory.knows("m1"));
    QVERIFY(memory.knows("m2"));
    ReplayMemory later(file, minute);
    QVERIFY(later.load(after(61)));
    QVERIFY(!later.knows("m1"));
    QVERIFY(later.knows("m2"));
}

QTEST_GUILESS_MAIN(WebhookTest)
#include "WebhookTest.moc"
