#include "support/store/StoreFixture.h"

#include <QFile>

#include <stdexcept>

namespace repromise {
namespace {

template <typename T>
T expectOk(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(
            (result.error().sentence + u' ' + result.error().detail).toStdString());
    }
    return std::move(*result);
}

// Making the schema waits for the disk; once a program is enough.
const QByteArray& emptyWorkspace()
{
    static const QByteArray bytes = [] {
        const TestFolder folder;
        const QString path = folder.filePath(QStringLiteral("empty.sqlite"));
        expectOk(Database::open(path.toStdString()));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

} // namespace

StoreFixture::StoreFixture() : m_clock(testInstant(0))
{
    QFile made(QString::fromStdString(file().string()));
    if (!made.open(QIODevice::WriteOnly) || made.write(emptyWorkspace()) <= 0) {
        throw std::runtime_error("cannot make a workspace");
    }
    made.close();
    reopen();
}

std::filesystem::path StoreFixture::file() const
{
    return m_folder.filePath(QStringLiteral("repromise.sqlite")).toStdString();
}

void StoreFixture::reopen()
{
    m_journal.reset();
    m_database.reset();
    m_database = expectOk(Database::open(file()));
    m_database->connection().exec("PRAGMA synchronous = OFF"); // only the machine could lose it
    m_journal.emplace(*m_database, m_clock, Actor{"ann", "agent", "desk-1"});
}

Source StoreFixture::source(const std::string& name)
{
    if (auto found = sources().find(name)) {
        return *found;
    }
    Source added;
    added.name = name;
    added.kind = "csv";
    added.settings = "{}";
    if (const Outcome outcome = sources().add(added); !outcome) {
        throw std::runtime_error(outcome.error().sentence.toStdString());
    }
    return expectOk(sources().find(name));
}

Result<MergeReport> StoreFixture::merge(const RecordFeed& feed,
                                        const std::vector<RecordKind>& complete,
                                        const std::string& name, const Cursors& cursors)
{
    CancelToken stop;
    SnapshotMerge merge(*m_database, *m_journal, m_clock, source(name), stop, {});
    if (const Outcome begun = merge.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    feed.deliverAll(merge);
    return merge.finish(complete, cursors);
}

BacklogPtr StoreFixture::backlog()
{
    return expectOk(BacklogReader(*m_database).read());
}

std::vector<QuarantinedRecord> StoreFixture::quarantine()
{
    return expectOk(Quarantine(*m_database).list());
}

std::int64_t StoreFixture::lineId(std::string_view order, std::string_view line)
{
    SQLite::Statement row(m_database->connection(),
                          "SELECT l.id FROM order_line l JOIN sales_order o ON o.id = l.id / 65536 "
                          "WHERE o.key = ? AND l.key = ?");
    row.bind(1, std::string(order));
    row.bind(2, std::string(line));
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

std::int64_t StoreFixture::number(const std::string& sql)
{
    return m_database->connection().execAndGet(sql).getInt64();
}

std::string StoreFixture::text(const std::string& sql)
{
    return m_database->connection().execAndGet(sql).getString();
}

std::string dumpOf(Database& database)
{
    std::string dump;
    SQLite::Statement table(database.connection(),
                            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                            "'sqlite_%' ORDER BY name");
    while (table.executeStep()) {
        const std::string name = table.getColumn(0).getString();
        dump += "== " + name + '\n';
        SQLite::Statement row(database.connection(), "SELECT * FROM " + name + " ORDER BY 1, 2");
        while (row.executeStep()) {
            for (int column = 0; column < row.getColumnCount(); ++column) {
                dump += row.getColumn(column).getString() + '|';
            }
            dump += '\n';
        }
    }
    return dump;
}

SyncCounts countsOf(const MergeReport& report, RecordKind kind)
{
    for (const SyncCounts& counts : report.kinds) {
        if (counts.kind == kind) {
            return counts;
        }
    }
    return SyncCounts{kind};
}

} // namespace repromise
