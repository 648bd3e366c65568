#include "app/SourceReaders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

class SourceAddressTest : public QObject {
    Q_OBJECT

private slots:
    void addressesThatCanNeverWorkAreRefusedWhenAdded_data();
    void addressesThatCanNeverWorkAreRefusedWhenAdded();
    void sourcesAddedBeforeTheirDescriptionKeepWorking();
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

// Tryton was read by code of its own once: these are the settings its sources may have.
void SourceAddressTest::sourcesAddedBeforeTheirDescriptionKeepWorking()
{
    const QTemporaryDir folder;
    const auto context = AppContext::create(folder.filePath(QStringLiteral("w")).toStdString());
    QVERIFY(context.has_value());
    Source source;
    source.id = 1;
    source.name = "erp";
    source.kind = "tryton";
    source.settings = R"({"url": "https://erp.example/", "database": "prod", "user": "reader",
        "ca": "/etc/ssl/own.pem", "plain": "no", "history_months": "24", "page_size": "200",
        "secret_env": "REPROMISE_TEST_TRYTON"})";
    qputenv("REPROMISE_TEST_TRYTON", "sesame");
    const auto reader = SourceReaders(**context).make(source);
    QVERIFY2(reader.has_value(), reader ? "" : qPrintable(reader.error().sentence));
    source.settings = R"({"url": "https://erp.example/", "user": "reader"})";
    QVERIFY(!SourceReaders(**context).make(source).has_value());
}

QTEST_APPLESS_MAIN(SourceAddressTest)
#include "SourceAddressTest.moc"
