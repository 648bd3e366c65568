#include "net/HttpClient.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

namespace {

/// `openssl s_server` with a certificate of its own, on a free port.
class TlsServer {
public:
    TlsServer(const QTemporaryDir& folder, const QString& name, const QString& names)
        : m_certificate(folder.filePath(name + QStringLiteral(".pem")))
    {
        const QString key = folder.filePath(name + QStringLiteral(".key"));
        QProcess maker;
        maker.start(QStringLiteral("openssl"),
                    {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                     QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                     QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=test"),
                     QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names,
                     QStringLiteral("-keyout"), key, QStringLiteral("-out"), m_certificate});
        maker.waitForFinished();
        m_process.start(QStringLiteral("openssl"),
                        {QStringLiteral("s_server"), QStringLiteral("-accept"),
                         QStringLiteral("127.0.0.1:0"), QStringLiteral("-www"),
                         QStringLiteral("-cert"), m_certificate, QStringLiteral("-key"), key});
        static const QRegularExpression told(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
        while (m_port.isEmpty() && m_process.waitForReadyRead(60'000)) {
            m_said += QString::fromUtf8(m_process.readAllStandardOutput());
            m_port = told.match(m_said).captured(1);
        }
    }
    ~TlsServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    bool runs() const { return !m_port.isEmpty(); }
    std::string certificate() const { return m_certificate.toStdString(); }
    HttpRequest request() const
    {
        HttpRequest request;
        request.url = "https://127.0.0.1:" + m_port.toStdString() + "/";
        return request;
    }

private:
    QString m_certificate, m_said, m_port;
    QProcess m_process;
};

} // namespace

class HttpsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anUnknownAuthorityIsRefused();
    void theSourcesOwnAuthorityIsTrusted();
    void aCertificateOfAnotherHostIsRefused();
    void aFileWithoutCertificatesIsNamed();

private:
    QTemporaryDir m_folder;
    CancelToken m_cancel;
};

void HttpsTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty()) {
        QSKIP("openssl is not installed");
    }
}

void HttpsTest::anUnknownAuthorityIsRefused()
{
    const TlsServer server(m_folder, QStringLiteral("unknown"), QStringLiteral("IP:127.0.0.1"));
    QVERIFY(server.runs());
    const auto response = HttpClient().send(server.request(), m_cancel);
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().kind, ErrorKind::Refused);
}

void HttpsTest::theSourcesOwnAuthorityIsTrusted()
{
    const TlsServer server(m_folder, QStringLiteral("own"), QStringLiteral("IP:127.0.0.1"));
    QVERIFY(server.runs());
    HttpPolicy policy;
    policy.caFile = server.certificate();
    const auto response = HttpClient(policy).send(server.request(), m_cancel);
    QVERIFY(response.has_value());
    QCOMPARE(response->status, 200);
}

void HttpsTest::aCertificateOfAnotherHostIsRefused()
{
    const TlsServer server(m_folder, QStringLiteral("other"), QStringLiteral("DNS:erp.example"));
    QVERIFY(server.runs());
    HttpPolicy policy;
    policy.caFile = server.certificate();
    const auto response = HttpClient(policy).send(server.request(), m_cancel);
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().kind, ErrorKind::Refused);
}

void HttpsTest::aFileWithoutCertificatesIsNamed()
{
    const TlsServer server(m_folder, QStringLiteral("named"), QStringLiteral("IP:127.0.0.1"));
    QVERIFY(server.runs());
    HttpPolicy policy;
    policy.caFile = m_folder.filePath(QStringLiteral("not-there.pem")).toStdString();
    const auto response = HttpClient(policy).send(server.request(), m_cancel);
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().kind, ErrorKind::Refused);
    QVERIFY(response.error().sentence.contains(QStringLiteral("not-there.pem")));
}

QTEST_GUILESS_MAIN(HttpsTest)
#include "HttpsTest.moc"
