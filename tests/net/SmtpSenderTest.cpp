#include "net/SmtpSender.h"

#include "support/SmtpSink.h"

#include <QTcpServer>
#include <QtTest>

#include <thread>

using namespace repromise;

namespace {

using Kind = SmtpReport::Kind;

SmtpAddress address(const char* text)
{
    return SmtpAddress::parse(text).value();
}

std::string mail(const std::string& body = "Hello")
{
    return "From: sales@example.com\r\nTo: ann@example.com\r\nSubject: t\r\nMessage-ID: <1@x.y>\r\n"
           "\r\n"
           + body + "\r\n";
}

} // namespace

Q_DECLARE_METATYPE(repromise::SmtpReport::Kind)

class SmtpSenderTest : public QObject {
    Q_OBJECT

private slots:
    void handsOverByteForByte();
    void keepsOneConnectionForManyMessages();
    void saysWhatBecameOfTheMessage_data();
    void saysWhatBecameOfTheMessage();
    void greylistedMessagePassesAtTheNextTry();
    void refusalDoesNotHarmTheNextMessage();
    void sizeRefusalIsAboutOneMessage();
    void lateReplyIsUncertain();
    void startTlsWithSecretPasses();
    void implicitTlsPasses();
    void untrustedCertificateBlocks();
    void serverWithoutTlsBlocks();
    void wrongSecretBlocksAndIsNotShown();
    void temporaryAuthenticationFailureIsNotAboutTheMessage();
    void plainTextIsOnlyForThisMachine();
    void hostCannotChangeTheUrl_data();
    void hostCannotChangeTheUrl();
    void missingSecretStopsBeforeConnecting();
    void closedPortIsNotConnected();
    void silentServerIsNotConnected();
    void cancelledBeforehandSendsNothing();
    void forbiddenHandOverSendsNothing();
    void recipientBeyondAsciiNeedsTheServersConsent();
    void lostOldConnectionIsReplaced();

private:
    SmtpServer plain(const SmtpSink& sink) const
    {
        SmtpServer server;
        server.host = "127.0.0.1";
        server.port = sink.port();
        server.tls = SmtpTls::None;
        server.connectTimeout = std::chrono::seconds(10);
        server.replyTimeout = std::chrono::seconds(20);
        return server;
    }
    SmtpReport send(const SmtpServer& server, const char* to = "ann@example.com",
                    const std::string& content = mail())
    {
        SmtpSender sender(server);
        return sender.send(address("sales@example.com"), address(to), content, m_cancel);
    }

    CancelToken m_cancel;
};

void SmtpSenderTest::handsOverByteForByte()
{
    SmtpSink sink;
    QVERIFY(sink.start({}));
    const std::string content = mail("one\r\n.two dots start this\r\n..\r\n.\r\nend");
    const SmtpReport report = send(plain(sink), "ann@example.com", content);
    QCOMPARE(report.kind, Kind::Accepted);
    QCOMPARE(report.code, 250);
    QCOMPARE(sink.messages(), QList<QByteArray>{QByteArray::fromStdString(content)});
}

void SmtpSenderTest::keepsOneConnectionForManyMessages()
{
    SmtpSink sink;
    QVERIFY(sink.start({}));
    SmtpSender sender(plain(sink));
    for (int i = 0; i < 20; ++i) {
        const auto report =
            sender.send(address("sales@example.com"), address("ann@example.com"), mail(), m_cancel);
        QCOMPARE(report.kind, Kind::Accepted);
    }
    QCOMPARE(sink.messages().size(), 20);
    QCOMPARE(sink.events("connect").size(), 1);
}

void SmtpSenderTest::saysWhatBecameOfTheMessage_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<SmtpReport::Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kept");
    QTest::newRow("recipient for now") << "rcpt:*=450" << Kind::RefusedForNow << 450 << 0;
    QTest::newRow("recipient for good") << "rcpt:*=550" << Kind::RefusedForGood << 550 << 0;
    QTest::newRow("sender") << "mail:*=553" << Kind::RefusedForGood << 553 << 0;
    QTest::newRow("content for good") << "data=554,5.7.1 spam" << Kind::RefusedForGood << 554 << 0;
    QTest::newRow("content for now") << "data=452" << Kind::RefusedForNow << 452 << 0;
    QTest::newRow("reply lost") << "data:drop-after-accept" << Kind::Uncertain << 0 << 1;
    QTest::newRow("dropped with reply") << "data:drop-before-accept" << Kind::Uncertain << 0 << 0;
    QTest::newRow("no service") << "connect=421" << Kind::NotConnected << 421 << 0;
    QTest::newRow("service ends at recipient") << "rcpt:*=421" << Kind::NotConnected << 421 << 0;
    QTest::newRow("no service for good") << "connect=554" << Kind::Blocked << 554 << 0;
    QTest::newRow("slow") << "slow:ms=100" << Kind::Accepted << 250 << 1;
}

void SmtpSenderTest::saysWhatBecameOfTheMessage()
{
    QFETCH(QString, rule);
    QFETCH(SmtpReport::Kind, kind);
    QFETCH(int, code);
    QFETCH(int, kept);
    SmtpSink sink;
    QVERIFY(sink.start({"--fail", rule}));
    const SmtpReport report = send(plain(sink));
    QCOMPARE(report.kind, kind);
    QCOMPARE(report.code, code);
    QCOMPARE(report.aboutSender, rule.startsWith("mail:"));
    QCOMPARE(report.reason.isEmpty(), kind == Kind::Accepted);
    QCOMPARE(sink.messages().size(), kept);
}

void SmtpSenderTest::greylistedMessagePassesAtTheNextTry()
{
    SmtpSink sink;
    QVERIFY(sink.start({"--fail", "rcpt:*=451:first=1"}));
    QCOMPARE(send(plain(sink)).kind, Kind::RefusedForNow);
    QCOMPARE(send(plain(sink)).kind, Kind::Accepted);
}

void SmtpSenderTest::refusalDoesNotHarmTheNextMessage()
{
    SmtpSink sink;
    QVERIFY(sink.start({"--fail", "rcpt:bob@*=550"}));
    SmtpSender sender(plain(sink));
    const auto to = [&](const char* who) {
        return sender.send(address("sales@example.com"), address(who), mail(), m_cancel).kind;
    };
    QCOMPARE(to("ann@example.com"), Kind::Accepted);
    QCOMPARE(to("bob@example.com"), Kind::RefusedForGood);
    QCOMPARE(to("cid@example.com"), Kind::Accepted);
    QCOMPARE(sink.messages().size(), 2);
}

void SmtpSenderTest::sizeRefusalIsAboutOneMessage()
{
    SmtpSink sink;
    QVERIFY(sink.start({"--max-size", "2000"}));
    const SmtpReport report = send(plain(sink), "ann@example.com",
                                   mail(std::string(900, 'x') + "\r\n" + std::string(1500, 'y')));
    QCOMPARE(report.kind, Kind::RefusedForGood);
    QCOMPARE(report.code, 552);
    QVERIFY(!report.aboutSender);
    QCOMPARE(send(plain(sink)).kind, Kind::Accepted);
}

void SmtpSenderTest::lateReplyIsUncertain()
{
    SmtpSink sink;
    QVERIFY(sink.start({"--fail", "data:hang:s=60"}));
    SmtpServer server = plain(sink);
    server.replyTimeout = std::chrono::seconds(3); // the other replies come within it
    QCOMPARE(send(server).kind, Kind::Uncertain);
    QCOMPARE(sink.messages().size(), 1);
}

void SmtpSenderTest::startTlsWithSecretPasses()
{
    SmtpSink sink;
    QVERIFY(sink.start({"--tls", "starttls", "--auth", "mailer:s3cret", "--require-tls"}));
    SmtpServer server = plain(sink);
    server.tls = SmtpTls::StartTls;
    server.caFile = sink.caFile();
    server.user = "mailer";
    int asked = 0;
    server.secret = [&asked]() -> Result<std::string> {
        ++asked;
        return std::string("s3cret");
    };
    SmtpSender sender(server);
    for (int i = 0; i < 3; ++i) {
        const auto report =
            sender.send(address("sales@example.com"), address("ann@example.com"), mail(), m_cancel);
        QVERIFY2(report.kind == Kind::Accepted, qPrintable(report.reason));
    }
    QCOMPARE(asked, 1);
    QVERIFY(sink.events("data").constFirst()["tls"].toBool());
    QCOMPARE(sink.events("data").constFirst()["user"].toString(), QString("mailer"));
}

void SmtpSenderTest::implicitTlsPasses()
{
    SmtpSink sink;
    QVERIFY(sink.start({"--tls", "implicit"}));
    SmtpServer server = plain(sink);
    server.host = "localhost";
    server.tls = SmtpTls::Implicit;
    server.caFile = sink.caFile();
    const SmtpReport report = send(server);
    QVERIFY2(report.kind == Kind::Accepted, qPrintable(report.reason));
}

void SmtpSenderTest::untrustedCertificateBlocks()
{
    SmtpSink sink;
    QVERIFY(sink.start({"--tls", "starttls"}));
    SmtpServer server = plain(sink);
    server.tls = SmtpTls::StartTls;
    const SmtpReport report = send(server);
    QCOMPARE(report.kind, Kind::Blocked);
    QCOMPARE(sink.messages().size(), 0);
    QCOMPARE(sink.events("mail").size(), 0);
}

void SmtpSenderTest::serverWithoutTlsBlocks()
{
    SmtpSink sink;
    QVERIFY(sink.start({}));
    SmtpServer server = plain(sink);
    server.tls = SmtpTls::StartTls;
    QCOMPARE(send(server).kind, Kind::Blocked);
    QCOMPARE(sink.events("mail").size(), 0);
}

void SmtpSenderTest::wrongSecretBlocksAndIsNotShown()
{
    SmtpSink sink;
    QVERIFY(sink.start({"--tls", "starttls", "--auth", "mailer:s3cret", "--require-tls"}));
    SmtpServer server = plain(sink);
    server.tls = SmtpTls::StartTls;
    server.caFile = sink.caFile();
    server.user = "mailer";
    server.secret = []() -> Result<std::string> { return std::string("Wr0ngSecret"); };
    const SmtpReport report = send(server);
    QCOMPARE(report.kind, Kind::Blocked);
    QCOMPARE(report.code, 535);
    QVERIFY(!report.reason.contains("Wr0ngSecret"));
}

void SmtpSenderTest::temporaryAuthenticationFailureIsNotAboutTheMessage()
{
    SmtpSink sink;
    QVERIFY(sink.start({"--auth", "mailer:s3cret", "--fail", "auth=454"}));
    SmtpServer server = plain(sink);
    server.user = "mailer";
    server.secret = []() -> Result<std::string> { return std::string("s3cret"); };
    const SmtpReport report = send(server);
    QCOMPARE(report.kind, Kind::NotConnected);
    QCOMPARE(report.code, 454);
}

void SmtpSenderTest::plainTextIsOnlyForThisMachine()
{
    SmtpServer server;
    server.tls = SmtpTls::None;
    for (const char* host :
         {"mail.example.com", "127.example.com", "10.0.0.1", "localhost.evil.com"}) {
        server.host = host;
        SmtpSender sender(server);
        QCOMPARE(sender.prepare().error().kind, ErrorKind::Refused);
    }
    for (const char* host : {"127.0.0.1", "localhost", "::1", "127.8.9.1"}) {
        server.host = host;
        SmtpSender sender(server);
        QVERIFY(sender.prepare().has_value());
    }
}

void SmtpSenderTest::hostCannotChangeTheUrl_data()
{
    QTest::addColumn<QString>("host");
    for (const char* host : {"mail.example.com/path", "user@mail.example.com", "a b", "a\r\nb",
                             "mail.example.com?x", "[::1]", ""}) {
        QTest::addRow("%s", QByteArray(host).simplified().constData()) << host;
    }
}

void SmtpSenderTest::hostCannotChangeTheUrl()
{
    QFETCH(QString, host);
    SmtpServer server;
    server.host = host.toStdString();
    SmtpSender sender(server);
    QCOMPARE(sender.prepare().error().kind, ErrorKind::BadInput);
}

void SmtpSenderTest::missingSecretStopsBeforeConnecting()
{
    SmtpSink sink;
    QVERIFY(sink.start({}));
    SmtpServer server = plain(sink);
    server.user = "mailer";
    server.secret = []() -> Result<std::string> {
        return fail(ErrorKind::NotFound, "The secret is not there.");
    };
    const SmtpReport report = send(server);
    QCOMPARE(report.kind, Kind::Blocked);
    QCOMPARE(report.reason, QString("The secret is not there."));
    QCOMPARE(sink.events("connect").size(), 0);
}

void SmtpSenderTest::closedPortIsNotConnected()
{
    SmtpSink sink;
    QVERIFY(sink.start({}));
    const SmtpServer server = plain(sink);
    sink.stop();
    QCOMPARE(send(server).kind, Kind::NotConnected);
}

void SmtpSenderTest::silentServerIsNotConnected()
{
    QTcpServer silent; // accepts in the kernel and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    SmtpServer server;
    server.host = "127.0.0.1";
    server.port = silent.serverPort();
    server.tls = SmtpTls::None;
    server.connectTimeout = std::chrono::seconds(1);
    server.replyTimeout = std::chrono::seconds(1);
    QCOMPARE(send(server).kind, Kind::NotConnected);
}

void SmtpSenderTest::cancelledBeforehandSendsNothing()
{
    SmtpSink sink;
    QVERIFY(sink.start({}));
    CancelToken cancelled;
    cancelled.cancel();
    SmtpSender sender(plain(sink));
    const auto report =
        sender.send(address("sales@example.com"), address("ann@example.com"), mail(), cancelled);
    QCOMPARE(report.kind, Kind::Cancelled);
    QCOMPARE(sink.messages().size(), 0);
}

void SmtpSenderTest::forbiddenHandOverSendsNothing()
{
    SmtpSink sink;
    QVERIFY(sink.start({}));
    SmtpSender sender(plain(sink));
    const auto from = address("sales@example.com");
    const auto to = address("ann@example.com");
    int asked = 0;
    const auto forbid = [&asked] { return ++asked == 0; };
    QCOMPARE(sender.send(from, to, mail(), m_cancel, forbid).kind, Kind::Cancelled);
    QCOMPARE(asked, 1);
    QCOMPARE(sender.send(from, to, mail(), m_cancel).kind, Kind::Accepted);
    QCOMPARE(sink.messages().size(), 1);
}

void SmtpSenderTest::recipientBeyondAsciiNeedsTheServersConsent()
{
    SmtpSink able;
    QVERIFY(able.start({}));
    SmtpSink unable;
    QVERIFY(unable.start({"--no-smtputf8", "--no-8bitmime"}));
    const CancelToken cancel;
    SmtpSender first(plain(able));
    const auto taken =
        first.send(address("sales@example.com"), address("jürgen@example.com"), mail(), cancel);
    QVERIFY2(taken.kind == Kind::Accepted, qPrintable(taken.reason));
    SmtpSender second(plain(unable));
    const auto refused =
        second.send(address("sales@example.com"), address("jürgen@example.com"), mail(), cancel);
    QCOMPARE(refused.kind, Kind::RefusedForGood);
    QCOMPARE(unable.messages().size(), 0);
}

void SmtpSenderTest::lostOldConnectionIsReplaced()
{
    SmtpSink sink;
    QVERIFY(sink.start({}));
    const CancelToken cancel;
    SmtpServer server = plain(sink);
    SmtpSender sender(server);
    const auto from = address("sales@example.com");
    QCOMPARE(sender.send(from, address("ann@example.com"), mail(), cancel).kind, Kind::Accepted);
    sink.stop();
    SmtpSink again;
    QVERIFY(again.start({"--port", QString::number(server.port)}));
    QCOMPARE(sender.send(from, address("ann@example.com"), mail(), cancel).kind, Kind::Accepted);
    QCOMPARE(again.messages().size(), 1);
}

QTEST_GUILESS_MAIN(SmtpSenderTest)
#include "SmtpSenderTest.moc"
