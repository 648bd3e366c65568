#include "store/Journal.h"

#include "base/Uuid.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace repromise {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Journal", text);
}

// Length-prefixed fields, so that no two entries can have the same bytes by shifting text.
std::string hashOf(const JournalEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::string& field) {
        hash.addData(QByteArray::number(static_cast<qulonglong>(field.size())) + ':');
        hash.addData(QByteArrayView(field.data(), static_cast<qsizetype>(field.size())));
    };
    for (const std::string& field :
         {entry.previous, std::to_string(entry.seq), entry.id, std::to_string(entry.at.ms()),
          entry.actor.name, entry.actor.role, entry.actor.workstation, entry.kind, entry.subject,
          entry.payload}) {
        add(field);
    }
    return hash.result().toHex().toStdString();
}

JournalEntry entryOf(SQLite::Statement& row)
{
    JournalEntry entry;
    entry.seq = row.getColumn(0).getInt64();
    entry.id = row.getColumn(1).getString();
    entry.at = Instant::fromMs(row.getColumn(2).getInt64());
    entry.actor = {row.getColumn(3).getString(), row.getColumn(4).getString(),
                   row.getColumn(5).getString()};
    entry.kind = row.getColumn(6).getString();
    entry.subject = row.getColumn(7).getString();
    entry.payload = row.getColumn(8).getString();
    entry.previous = row.getColumn(9).getString();
    entry.hash = row.getColumn(10).getString();
    return entry;
}

constexpr const char* columns =
    "seq, id, at, actor, role, workstation, kind, subject, payload, previous, hash";

struct Head {
    std::int64_t seq;
    std::string hash;
};

Head headOf(SQLite::Database& connection)
{
    SQLite::Statement query(connection, "SELECT seq, hash FROM journal_head");
    query.executeStep();
    return {query.getColumn(0).getInt64(), query.getColumn(1).getString()};
}

QString findingFor(const JournalEntry& entry, const Head& before)
{
    if (entry.seq != before.seq + 1) {
        return say(QT_TRANSLATE_NOOP("Journal", "an entry before this one is missing"));
    }
    if (entry.previous != before.hash) {
        return say(QT_TRANSLATE_NOOP("Journal", "it does not follow from the entry before it"));
    }
    return entry.hash == hashOf(entry)
               ? QString()
               : say(QT_TRANSLATE_NOOP("Journal", "its content was changed"));
}

} // namespace

Journal::Journal(Database& database, const Clock& clock, Actor actor)
    : m_database(database), m_clock(clock), m_actor(std::move(actor))
{
}

void Journal::append(std::string_view kind, std::string_view subject, std::string_view payload)
{
    auto& connection = m_database.connection();
    const Head head = headOf(connection);
    JournalEntry entry{
        head.seq + 1,         makeUuidV7(m_clock.now()), m_clock.now(), m_actor, std::string(kind),
        std::string(subject), std::string(payload),      head.hash,     {}};
    entry.hash = hashOf(entry);
    SQLite::Statement insert(connection,
                             "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, entry.seq);
    insert.bind(2, entry.id);
    insert.bind(3, entry.at.ms());
    insert.bind(4, entry.actor.name);
    insert.bind(5, entry.actor.role);
    insert.bind(6, entry.actor.workstation);
    insert.bind(7, entry.kind);
    insert.bind(8, entry.subject);
    insert.bind(9, entry.payload);
    insert.bind(10, entry.previous);
    insert.bind(11, entry.hash);
    insert.exec();
    SQLite::Statement move(connection, "UPDATE journal_head SET seq = ?, hash = ?");
    move.bind(1, entry.seq);
    move.bind(2, entry.hash);
    move.exec();
}

Result<std::vector<JournalEntry>> Journal::read(Instant since, std::string_view subject,
                                                std::size_t limit)
{
    return guarded(
        say(QT_TRANSLATE_NOOP("Journal", "read the journal")),
        [&]() -> Result<std::vector<JournalEntry>> {
            SQLite::Statement query(
                m_database.connection(),
                std::string("SELECT ") + columns
                    + " FROM journal WHERE at >= ?1 AND (?2 = '' OR subject = ?2 OR "
                      "substr(subject, 1, length(?2) + 1) = ?2 || '/') ORDER BY seq LIMIT ?3");
            query.bind(1, since.known() ? since.ms() : 0);
            query.bind(2, std::string(subject.ends_with('/') ? subject.substr(0, subject.size() - 1)
                                                             : subject));
            query.bind(3, static_cast<std::int64_t>(limit));
            std::vector<JournalEntry> entries;
            while (query.executeStep()) {
                entries.push_back(entryOf(query));
            }
            return entries;
        });
}

Result<AuditResult> Journal::verify()
{
    return guarded(
        say(QT_TRANSLATE_NOOP("Journal", "verify the journal")), [&]() -> Result<AuditResult> {
            auto& connection = m_database.connection();
            AuditResult result;
            Head before{0, {}};
            SQLite::Transaction snapshot(connection); // head and entries of one moment
            SQLite::Statement query(connection, std::string("SELECT ") + columns
                                                    + " FROM journal ORDER BY seq");
            while (query.executeStep()) {
                JournalEntry entry = entryOf(query);
                ++result.checked;
                result.finding = findingFor(entry, before);
                if (!result.finding.isEmpty()) {
                    result.firstBroken = std::move(entry);
                    return result;
                }
                before = {entry.seq, entry.hash};
            }
            const Head head = headOf(connection);
            if (head.seq != before.seq || head.hash != before.hash) {
                result.finding =
                    say(QT_TRANSLATE_NOOP("Journal", "entries after number %1 are missing"))
                        .arg(before.seq);
            }
            return result;
        });
}

} // namespace repromise
