#include "support/store/StoreFixture.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace repromise;

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void chainHolds();
    void entriesSayWhoDidWhat();
    void entriesAreReadBySubjectAndTime();
    void entriesCannotBeChangedOrDeleted();
    void everyChangedFieldIsFound();
    void everyDeletedEntryIsFound();
    void exchangedEntriesAreFound();
    void forgedTailIsFound();
    void entryIsUndoneWithItsTransaction();

private:
    void append(const std::string& kind, const std::string& subject, const std::string& payload);
    /// Runs `tamper` on a journal of `size` entries that anybody may change.
    AuditResult afterTampering(int size, const std::string& tamper);

    std::optional<StoreFixture> m_store;
};

void JournalTest::init()
{
    m_store.emplace();
}

void JournalTest::append(const std::string& kind, const std::string& subject,
                         const std::string& payload)
{
    SQLite::Transaction transaction(m_store->database().connection());
    m_store->journal().append(kind, subject, payload);
    transaction.commit();
}

void JournalTest::chainHolds()
{
    QVERIFY(rc::check("any kind, subject and payload", [this] {
        const std::size_t before = m_store->journal().read({}, "")->size();
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i) {
            append(*rc::gen::arbitrary<std::string>(), *rc::gen::arbitrary<std::string>(),
                   *rc::gen::arbitrary<std::string>());
        }
        const auto audit = m_store->journal().verify();
        RC_ASSERT(audit.has_value());
        RC_ASSERT(audit->finding.isEmpty());
        RC_ASSERT(!audit->firstBroken.has_value());
        RC_ASSERT(audit->checked == static_cast<std::int64_t>(before) + count);
    }));
}

void JournalTest::entriesSayWhoDidWhat()
{
    append("line.snoozed", "line/SO-1/2", R"({"until":"2026-07-01"})");
    const auto entries = m_store->journal().read({}, "");
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1U);
    const JournalEntry& entry = entries->front();
    QCOMPARE(entry.seq, 1);
    QCOMPARE(entry.at.ms(), testInstant(0).ms());
    QCOMPARE(entry.actor.name, std::string("ann"));
    QCOMPARE(entry.actor.role, std::string("agent"));
    QCOMPARE(entry.actor.workstation, std::string("desk-1"));
    QCOMPARE(entry.kind, std::string("line.snoozed"));
    QCOMPARE(entry.payload, std::string(R"({"until":"2026-07-01"})"));
    QCOMPARE(entry.previous, std::string());
    QCOMPARE(entry.hash.size(), 64U);
}

void JournalTest::entriesAreReadBySubjectAndTime()
{
    append("a", "message/1", "{}");
    m_store->clock().set(testInstant(10));
    append("b", "message/10", "{}");
    append("c", "messages", "{}");
    append("d", "message", "{}");
    const auto kinds = [this](Instant since, std::string_view subject) {
        std::string all;
        const auto entries = m_store->journal().read(since, subject);
        for (const JournalEntry& entry : *entries) {
            all += entry.kind;
        }
        return QString::fromStdString(all);
    };
    QCOMPARE(kinds({}, ""), QString("abcd"));
    QCOMPARE(kinds({}, "message"), QString("abd"));
    QCOMPARE(kinds({}, "message/"), QString("abd"));
    QCOMPARE(kinds({}, "message/1"), QString("a"));
    QCOMPARE(kinds(testInstant(10), "message"), QString("bd"));
    QCOMPARE(m_store->journal().read({}, "", 2)->size(), 2U);
}

void JournalTest::entriesCannotBeChangedOrDeleted()
{
    append("a", "s", "{}");
    auto& connection = m_store->database().connection();
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, connection.exec("UPDATE journal SET payload = ''"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, connection.exec("DELETE FROM journal"));
}

AuditResult JournalTest::afterTampering(int size, const std::string& tamper)
{
    init();
    for (int i = 1; i <= size; ++i) {
        m_store->clock().set(testInstant(i));
        append("kind" + std::to_string(i), "subject/" + std::to_string(i),
               "{\"n\":" + std::to_string(i) + "}");
    }
    auto& connection = m_store->database().connection();
    connection.exec("DROP TRIGGER journal_keeps_entries");
    connection.exec("DROP TRIGGER journal_keeps_all");
    connection.exec(tamper);
    return *m_store->journal().verify();
}

void JournalTest::everyChangedFieldIsFound()
{
    QVERIFY(rc::check("the changed entry is named", [this] {
        const int size = *rc::gen::inRange(1, 6);
        const int entry = *rc::gen::inRange(1, size + 1);
        const std::string change = *rc::gen::element<std::string>(
            "id = id || '0'", "at = at + 1", "actor = 'bob'", "role = 'manager'",
            "workstation = 'desk-2'", "kind = 'other'", "subject = subject || '/'",
            "payload = payload || ' '", "previous = 'x' || previous",
            "hash = substr(hash, 2) || 'f0'", "payload = ''", "actor = actor || role, role = ''",
            "kind = subject, subject = kind");
        const AuditResult audit = afterTampering(
            size, "UPDATE journal SET " + change + " WHERE seq = " + std::to_string(entry));
        RC_ASSERT(!audit.finding.isEmpty());
        RC_ASSERT(audit.firstBroken.has_value());
        RC_ASSERT(audit.firstBroken->seq == entry);
    }));
}

void JournalTest::everyDeletedEntryIsFound()
{
    QVERIFY(rc::check("the entry after the gap is named", [this] {
        const int size = *rc::gen::inRange(1, 6);
        const int first = *rc::gen::inRange(1, size + 1);
        const int last = *rc::gen::inRange(first, size + 1);
        const AuditResult audit =
            afterTampering(size, "DELETE FROM journal WHERE seq BETWEEN " + std::to_string(first)
                                     + " AND " + std::to_string(last));
        RC_ASSERT(!audit.finding.isEmpty());
        if (last < size) {
            RC_ASSERT(audit.firstBroken.has_value());
            RC_ASSERT(audit.firstBroken->seq == last + 1);
        } else {
            RC_ASSERT(!audit.firstBroken.has_value());
            RC_ASSERT(audit.finding.contains(QString::number(first - 1)));
        }
    }));
}

void JournalTest::exchangedEntriesAreFound()
{
    QVERIFY(rc::check("the first of two that changed places is named", [this] {
        const int size = *rc::gen::inRange(2, 6);
        const int first = *rc::gen::inRange(1, size);
        const int second = *rc::gen::inRange(first + 1, size + 1);
        const auto number = [](int seq) { return std::to_string(seq); };
        const AuditResult audit = afterTampering(
            size, "UPDATE journal SET seq = -1 WHERE seq = " + number(first)
                      + "; UPDATE journal SET seq = " + number(first)
                      + " WHERE seq = " + number(second)
                      + "; UPDATE journal SET seq = " + number(second) + " WHERE seq = -1");
        RC_ASSERT(audit.firstBroken.has_value());
        RC_ASSERT(audit.firstBroken->seq == first);
    }));
}

void JournalTest::forgedTailIsFound()
{
    const AuditResult copied = afterTampering(
        3, "INSERT INTO journal SELECT 4, id || 'x', at, actor, role, workstation, kind, subject, "
           "payload, (SELECT hash FROM journal WHERE seq = 3), hash FROM journal WHERE seq = 3");
    QVERIFY(copied.firstBroken);
    QCOMPARE(copied.firstBroken->seq, 4);
    const AuditResult head = afterTampering(3, "UPDATE journal_head SET hash = 'x'");
    QVERIFY(!head.finding.isEmpty());
}

void JournalTest::entryIsUndoneWithItsTransaction()
{
    append("a", "s", "{}");
    {
        const SQLite::Transaction transaction(m_store->database().connection());
        m_store->journal().append("b", "s", "{}");
    }
    append("c", "s", "{}");
    const auto audit = m_store->journal().verify();
    QVERIFY(audit);
    QCOMPARE(audit->finding, QString());
    QCOMPARE(audit->checked, 2);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
