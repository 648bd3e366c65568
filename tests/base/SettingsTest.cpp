#include "base/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void everyDefaultIsLegal();
    void aMissingFileIsAllDefaults();
    void whatDiffersComesBackFromTheFile();
    void aBadFileIsRefusedWithItsPointer_data();
    void aBadFileIsRefusedWithItsPointer();
    void aBadValueChangesNothing_data();
    void aBadValueChangesNothing();
    void anEmptyValueRestoresTheDefault();
    void theFileIsPrivate();

private:
    std::filesystem::path file() const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / "settings.json";
    }
    QTemporaryDir m_folder;
};

void SettingsTest::everyDefaultIsLegal()
{
    Settings settings;
    for (const SettingRow& row : settingTable()) {
        QVERIFY2(settings.set(row.id, row.defaultValue), row.key.data());
        QVERIFY(settings.isDefault(row.id));
        QVERIFY(findSetting(row.key) == &row);
        QVERIFY(!settingDescription(row.id).isEmpty());
        QVERIFY(!settingRange(row).isEmpty());
    }
}

void SettingsTest::aMissingFileIsAllDefaults()
{
    const auto settings = Settings::load("/no/such/folder/settings.json");
    QVERIFY(settings);
    QCOMPARE(settings->number(Setting::SmtpPort), 587);
    QCOMPARE(settings->minor(Setting::ApprovalValue), -1);
}

void SettingsTest::whatDiffersComesBackFromTheFile()
{
    Settings settings;
    QVERIFY(settings.set("smtp.port", "2525"));
    QVERIFY(settings.set("company.name", "Müller & Söhne"));
    QVERIFY(settings.set("approval.value", "1000.50"));
    QVERIFY(settings.save(file()));
    const auto loaded = Settings::load(file());
    QVERIFY(loaded);
    QCOMPARE(loaded->number(Setting::SmtpPort), 2525);
    QCOMPARE(loaded->text(Setting::CompanyName), std::string("Müller & Söhne"));
    QCOMPARE(loaded->minor(Setting::ApprovalValue), 100'050);
    QVERIFY(loaded->isDefault(Setting::SmtpTls));
}

void SettingsTest::aBadFileIsRefusedWithItsPointer_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown key") << QByteArray(R"({"colour": "red"})") << "/colour";
    QTest::newRow("bad value") << QByteArray(R"({"smtp.port": 70000})") << "/smtp.port";
    QTest::newRow("nested") << QByteArray(R"({"smtp.host": {"a": 1}})") << "/smtp.host";
    QTest::newRow("cut short") << QByteArray(R"({"smtp.host": )") << "JSON";
    QTest::newRow("a list") << QByteArray("[]") << "JSON";
}

void SettingsTest::aBadFileIsRefusedWithItsPointer()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QFile bad(QString::fromStdString(file().string()));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(content) == content.size());
    bad.close();
    const auto loaded = Settings::load(file());
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().sentence.contains(says), qPrintable(loaded.error().sentence));
}

void SettingsTest::aBadValueChangesNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("too high") << "smtp.port"
                              << "65536";
    QTest::newRow("no number") << "smtp.port"
                               << "12x";
    QTest::newRow("no choice") << "smtp.tls"
                               << "maybe";
    QTest::newRow("part of a choice") << "smtp.tls"
                                      << "start";
    QTest::newRow("two addresses") << "smtp.from"
                                   << "a@b.example, c@d.example";
    QTest::newRow("line break") << "company.name"
                                << "A\r\nBcc: x@y.example";
    QTest::newRow("negative amount") << "approval.value"
                                     << "-1";
    QTest::newRow("three places") << "approval.value"
                                  << "1.005";
    for (const char* const rules :
         {"stock", "stock.on_hand", "stock=erp", "stock.on_hand=", "stock.on_hand=a>", ".a=b",
          "a.=b", "stock.on_hand=a=b", "stock.on_hand=a;;stock.safety=b"}) {
        QTest::newRow(rules) << "sync.precedence" << rules;
    }
}

void SettingsTest::aBadValueChangesNothing()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Settings settings;
    QVERIFY(!settings.set(key.toStdString(), value.toStdString()));
    QVERIFY(settings.isDefault(findSetting(key.toStdString())->id));
}

void SettingsTest::anEmptyValueRestoresTheDefault()
{
    Settings settings;
    QVERIFY(settings.set("smtp.tls", "none"));
    QVERIFY(settings.set("smtp.tls", ""));
    QCOMPARE(settings.text(Setting::SmtpTls), std::string("starttls"));
}

void SettingsTest::theFileIsPrivate()
{
    QVERIFY(Settings().save(file()));
    using std::filesystem::perms;
    QCOMPARE(std::filesystem::status(file()).permissions(), perms::owner_read | perms::owner_write);
}

QTEST_APPLESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
