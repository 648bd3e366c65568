#include "net/KeychainSecrets.h"

#include <QTest>

using namespace repromise;

/// Machines that build have no key store: what matters there is that asking for one ends, without
/// an event loop of the caller's, in an error that says what to do.
class KeychainSecretsTest : public QObject {
    Q_OBJECT

private slots:
    void makingOneAsksForNothing();
    void withoutAKeyStoreEveryCallEndsInAnError();
};

void KeychainSecretsTest::makingOneAsksForNothing()
{
    const KeychainSecrets store(QStringLiteral("repromise-test"));
}

void KeychainSecretsTest::withoutAKeyStoreEveryCallEndsInAnError()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainSecrets store(QStringLiteral("repromise-test"), std::chrono::seconds(20));
    const auto read = store.read("source/password");
    QVERIFY(!read.has_value());
    QVERIFY(read.error().sentence.contains(QStringLiteral("source/password")));
    const auto written = store.write("source/password", Secret("hunter2"));
    QVERIFY(!written.has_value());
    QVERIFY(
        !(written.error().sentence + written.error().detail).contains(QStringLiteral("hunter2")));
    QVERIFY(!store.read("source/password").has_value());
}

QTEST_GUILESS_MAIN(KeychainSecretsTest)
#include "KeychainSecretsTest.moc"
