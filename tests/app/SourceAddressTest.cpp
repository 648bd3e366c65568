#include "app/SourceReaders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

class SourceAddressTest : public QObject {
    Q_OBJECT

private slots:
    void addressesThatCanNeverWorkAreRefusedWhenAdded_data();
    void addressesThatCanNeverWorkAreRefusedWhenAdded();
};

void SourceAddressTest::addressesThatCanNeverWorkAreRefusedWhenAdded_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("encrypted") << QByteArray("https://erp.example/") << QByteArray() << true;
    QTest::newRow("loopback") << QByteArray("http://127.0.0.1:8000") << QByteArray() << true;
    QTest::newRow("plain") << QByteArray("http://erp.example/") << QByteArray() << false;
    QTest::newRow("plain allowed")
        << QByteArray("http://erp.example/") << QByteArray("yes") << true;
    QTest::newRow("plain denied") << QByteArray("http://erp.example/") << QByteArray("no") << false;
    QTest::newRow("unclear") << QByteArray("https://erp.example/") << QByteArray("maybe") << false;
    QTest::newRow("password") << QByteArray("https://a:b@erp.example/") << QByteArray() << false;
    QTest::newRow("no scheme") << QByteArray("erp.example") << QByteArray() << false;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QByteArray() << false;
}

void SourceAddressTest::addressesThatCanNeverWorkAreRefusedWhenAdded()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, plain);
    QFETCH(bool, accepted);
    std::map<std::string, std::string> settings = {
        {"url", url.toStdString()}, {"database", "prod"}, {"user", "reader"}};
    if (!plain.isEmpty()) {
        settings["plain"] = plain.toStdString();
    }
    const QTemporaryDir folder;
    const auto context = AppContext::create(folder.filePath(QStringLiteral("w")).toStdString());
    QVERIFY(context.has_value());
    QCOMPARE(SourceReaders(**context).check("tryton", settings).has_value(), accepted);
    settings = {{"url", settings["url"]}, {"user", "reader"}};
    if (!plain.isEmpty()) {
        settings["plain"] = plain.toStdString();
    }
    QCOMPARE(SourceReaders(**context).check("sap-s4-v2", settings).has_value(), accepted);
}

QTEST_APPLESS_MAIN(SourceAddressTest)
#include "SourceAddressTest.moc"
