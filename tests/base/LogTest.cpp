#include "base/Log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

class LogTest : public QObject {
    Q_OBJECT

private slots:
    void oneEntryIsOneLineWhateverItHolds();
    void whatIsBelowTheLevelIsLeftOut();
    void aFullLogBeginsAgainAndKeepsTheLast();
    void aLogThatCannotBeOpenedIsSilent();

private:
    std::filesystem::path file() const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / "test.log";
    }
    QList<QByteArray> lines() const
    {
        QFile log(QString::fromStdString(file().string()));
        return log.open(QIODevice::ReadOnly) ? log.readAll().trimmed().split('\n')
                                             : QList<QByteArray>();
    }
    QTemporaryDir m_folder;
};

void LogTest::oneEntryIsOneLineWhateverItHolds()
{
    Log log;
    log.open(file(), LogLevel::Info);
    log.warning("sync", "bad row:\r\n2026-01-01 error root: forged\x1b[31m");
    QCOMPARE(lines().size(), 1);
    QVERIFY(lines().constFirst().contains(" warning sync: bad row:"));
    QVERIFY(!lines().constFirst().contains('\x1b'));
}

void LogTest::whatIsBelowTheLevelIsLeftOut()
{
    Log log;
    log.open(file(), LogLevel::Warning);
    const auto before = lines().size();
    log.info("sync", "not shown");
    QCOMPARE(lines().size(), before);
    log.setLevel(LogLevel::Debug);
    log.debug("sync", "shown");
    QVERIFY(lines().constLast().endsWith("debug sync: shown"));
}

void LogTest::aFullLogBeginsAgainAndKeepsTheLast()
{
    Log log;
    log.open(file(), LogLevel::Info);
    const std::string text(1'900, 'x');
    for (int i = 0; i < 2'500; ++i) {
        log.info("test", text);
    }
    auto older = file();
    older += ".1";
    QVERIFY(std::filesystem::exists(older));
    QVERIFY(std::filesystem::file_size(older) <= Log::maxBytes + 4'096);
    QVERIFY(std::filesystem::file_size(file()) < Log::maxBytes);
}

void LogTest::aLogThatCannotBeOpenedIsSilent()
{
    Log log;
    log.open("/no/such/folder/test.log", LogLevel::Info);
    log.error("test", "nobody hears it");
    QVERIFY(!std::filesystem::exists("/no/such/folder"));
}

QTEST_APPLESS_MAIN(LogTest)
#include "LogTest.moc"
