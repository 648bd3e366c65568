#include "app/SourceHealth.h"

#include "app/AddSource.h"
#include "app/SyncSources.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace repromise;

class SourceHealthTest : public QObject {
    Q_OBJECT

private slots:
    void eachSyncIsARunTheNewestFirst();
};

void SourceHealthTest::eachSyncIsARunTheNewestFirst()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("files")));
    QFile file(folder.filePath(QStringLiteral("files/items.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("item_id,description,family,uom,updated_at\nI1,Bolt,Fasteners,EA,\n");
    file.close();
    const auto context =
        AppContext::create(folder.filePath(QStringLiteral("workspace")).toStdString());
    QVERIFY(context);
    NewSource source;
    source.name = "erp";
    source.connector = "csv";
    source.settings = {{"dir", folder.filePath(QStringLiteral("files")).toStdString()}};
    QVERIFY(AddSource(**context).run(source));
    QVERIFY(SourceHealth(**context).run("erp")->runs.empty());
    NoProgress progress;
    QVERIFY(SyncSources(**context).run({}, progress, CancelToken()));
    QVERIFY(file.remove()); // the next one finds nothing to read
    QVERIFY(SyncSources(**context).run({}, progress, CancelToken()));
    const auto report = SourceHealth(**context).run("erp");
    QVERIFY(report);
    QCOMPARE(report->runs.size(), std::size_t{2});
    QCOMPARE(report->runs[0].result, std::string("failed"));
    QVERIFY(!report->runs[0].error.empty());
    QCOMPARE(report->runs[1].result, std::string("good"));
    QCOMPARE(report->runs[1].added, std::uint64_t{1});
    QCOMPARE(report->totals.good, std::uint64_t{1});
    QCOMPARE(report->totals.failed, std::uint64_t{1});
}

QTEST_GUILESS_MAIN(SourceHealthTest)
#include "SourceHealthTest.moc"
