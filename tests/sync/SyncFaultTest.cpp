#include "support/store/BacklogText.h"
#include "support/store/FailingVfs.h"
#include "support/store/StoreFixture.h"
#include "sync/SyncEngine.h"

#include <QFile>
#include <QtTest>

using namespace repromise;

namespace {

// What the second delivery changes: rows of all patchable kinds, a ledger entry, a complaint.
RecordFeed laterWorld()
{
    RecordFeed feed = smallWorld();
    OrderLineRecord line = lineRecord("SO-1", "1");
    line.confirmed = Date::fromYmd(2026, 7, 20);
    line.updatedAt = testInstant(5);
    feed.add(line).add(stockRecord("I3", "L2", 9)).add(lineRecord("SO-9", "1"));
    for (int i = 0; i < 40; ++i) {
        feed.add(lineRecord("SO-2", feed.keep(std::to_string(i + 2))));
    }
    feed.removed(RecordKind::Inbound, "PO-2/1");
    return feed;
}

struct Connection {
    explicit Connection(const std::filesystem::path& file, const Clock& clock)
        : database(Database::open(file, Database::Mode::ReadWrite, 50))
    {
        if (database) {
            journal.emplace(**database, clock, Actor{"ann", "agent", "desk-1"});
        }
    }
    Result<MergeReport> sync(const RecordFeed& feed, const Clock& clock)
    {
        if (!database) {
            return tl::unexpected(database.error());
        }
        const auto source = Sources(**database, *journal).find("erp");
        if (!source) {
            return tl::unexpected(source.error());
        }
        RecordFeed copy;
        copy.add(feed);
        FakeReader reader(std::move(copy));
        reader.complete = {RecordKind::OrderLine, RecordKind::Stock};
        NoProgress progress;
        const CancelToken cancel;
        return SyncEngine(**database, *journal, clock).run(*source, reader, {}, progress, cancel);
    }
    /// Without the age of the sources, which a try in vain may not change but a later one does.
    std::string picture()
    {
        const std::string text = textOf(**BacklogReader(**database).read());
        return text.substr(text.find("\nlocation"));
    }

    Result<std::unique_ptr<Database>> database;
    std::optional<Journal> journal;
};

} // namespace

// Fails the first, second, third … call that changes the disk, until a run passes.
class SyncFaultTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void syncIsAllOrNothing_data();
    void syncIsAllOrNothing();
    void journalledChangeIsAllOrNothing_data();
    void journalledChangeIsAllOrNothing();

private:
    std::filesystem::path freshCopy();
    /// Opens the workspace as it was left and says what is wrong with it; empty when nothing is.
    QString finding(Connection& left);

    QByteArray m_workspace;
    std::string m_old, m_new;
    std::optional<TestFolder> m_folder;
    FixedClock m_clock{testInstant(10)};
};

void SyncFaultTest::initTestCase()
{
    StoreFixture store;
    const RecordFeed before = smallWorld();
    QVERIFY(store.merge(before, allKinds()));
    store.database().connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    QFile file(QString::fromStdString(store.file().string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_workspace = file.readAll();
    const FailingVfs quick;
    Connection connection(freshCopy(), m_clock);
    m_old = connection.picture();
    const RecordFeed later = laterWorld();
    QVERIFY(connection.sync(later, m_clock));
    m_new = connection.picture();
    QVERIFY(m_old != m_new);
}

std::filesystem::path SyncFaultTest::freshCopy()
{
    m_folder.emplace();
    const QString path = m_folder->filePath(QStringLiteral("repromise.sqlite"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_workspace) != m_workspace.size()) {
        qFatal("cannot copy the workspace");
    }
    return path.toStdString();
}

QString SyncFaultTest::finding(Connection& left)
{
    if (!left.database) {
        return left.database.error().detail;
    }
    const auto integrity =
        (*left.database)->connection().execAndGet("PRAGMA integrity_check").getString();
    return integrity != "ok" ? QString::fromStdString(integrity) : left.journal->verify()->finding;
}

void SyncFaultTest::syncIsAllOrNothing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("stays");
    QTest::newRow("one write fails") << int{SQLITE_IOERR_WRITE} << false;
    QTest::newRow("one sync fails") << int{SQLITE_IOERR_FSYNC} << false;
    QTest::newRow("the disk breaks") << int{SQLITE_IOERR} << true;
    QTest::newRow("the disk is full once") << int{SQLITE_FULL} << false;
    QTest::newRow("the disk stays full") << int{SQLITE_FULL} << true;
}

void SyncFaultTest::syncIsAllOrNothing()
{
    QFETCH(int, code);
    QFETCH(bool, stays);
    const RecordFeed later = laterWorld();
    int fault = 0;
    for (bool struck = true; struck && fault < 2'000;) {
        const auto file = freshCopy();
        bool said = false;
        {
            FailingVfs vfs;
            vfs.arm({++fault, code, stays});
            Connection connection(file, m_clock);
            const auto report = connection.sync(later, m_clock);
            said = report.has_value();
            struck = vfs.struck();
            QVERIFY2(said || struck, said ? "" : qPrintable(report.error().detail));
            QVERIFY(said || !report.error().sentence.isEmpty());
            if (!said && code == SQLITE_FULL) {
                QCOMPARE(report.error().kind, ErrorKind::Storage);
            }
        }
        const FailingVfs quick;
        Connection left(file, m_clock);
        QCOMPARE(finding(left), QString());
        const std::string shown = left.picture();
        QVERIFY2(shown == m_new || (!said && shown == m_old),
                 "neither the old nor the new picture");
        const auto healed = left.sync(later, m_clock);
        QVERIFY2(healed, healed ? "" : qPrintable(healed.error().detail));
        QVERIFY(left.picture() == m_new);
        QCOMPARE(finding(left), QString());
    }
    QVERIFY2(fault > 10, "faults were tried");
}

void SyncFaultTest::journalledChangeIsAllOrNothing_data()
{
    syncIsAllOrNothing_data();
}

void SyncFaultTest::journalledChangeIsAllOrNothing()
{
    QFETCH(int, code);
    QFETCH(bool, stays);
    int fault = 0;
    for (bool struck = true; struck && fault < 2'000;) {
        const auto file = freshCopy();
        bool done = false;
        {
            FailingVfs vfs;
            vfs.arm({++fault, code, stays});
            Connection connection(file, m_clock);
            done = connection.database
                   && Sources(**connection.database, *connection.journal).acceptTruncated("erp");
            struck = vfs.struck();
            QVERIFY(done || struck);
        }
        const FailingVfs quick;
        Connection left(file, m_clock);
        QCOMPARE(finding(left), QString());
        const bool accepted = Sources(**left.database, *left.journal).find("erp")->acceptTruncated;
        const bool journalled =
            left.journal->read({}, "source/erp")->back().kind == "source.truncated_accepted";
        QCOMPARE(accepted, journalled);
        QVERIFY(accepted || !done);
        QVERIFY(Sources(**left.database, *left.journal).acceptTruncated("erp"));
    }
    QVERIFY2(fault > 4, "faults were tried");
}

QTEST_GUILESS_MAIN(SyncFaultTest)
#include "SyncFaultTest.moc"
