#include "DropFixture.h"

#include <QTest>

using namespace repromise;

namespace {

/// Events of stock, each with one row and an id of its own.
class Events {
public:
    /// `more` is put into the row, as it is in JSON.
    QByteArray one(const QString& onHand, const QString& more = {})
    {
        ++m_last;
        return QStringLiteral(R"({"specversion": "1.0", "id": "%1", "source": "/wms",
                                  "type": "stock.changed", "data": {"item_id": "I%1",
                                  "location_id": "L1", %2 %3}})")
            .arg(m_last)
            .arg(onHand.isEmpty() ? QString() : QStringLiteral("\"on_hand_qty\": %1,").arg(onHand),
                 more.isEmpty() ? QStringLiteral("\"bin\": 1") : more)
            .toUtf8();
    }
    QByteArray many(int count, const QString& onHand, const QString& more = {})
    {
        QByteArrayList list;
        for (int i = 0; i < count; ++i) {
            list << one(onHand, more);
        }
        return '[' + list.join(',') + ']';
    }

private:
    int m_last = 0;
};

struct Synced {
    QString rows;
    std::vector<SchemaChange> changes, unchanged;
};

Synced sync(DropFixture& drop)
{
    EdiRows rows;
    NoProgress progress;
    DropFolderReader reader(drop.settings, drop.clock);
    const auto report = reader.read({false, drop.cursors}, rows, progress, CancelToken());
    if (!report) {
        return {report.error().sentence, {}, {}};
    }
    drop.cursors = report->cursors;
    reader.committed();
    return {QString::fromStdString(rows.all()), reader.schemaChanges(), reader.unchangedSchema()};
}

} // namespace

/// What events hold is watched over many of them, since each holds little.
class EventShapeTest : public QObject {
    Q_OBJECT

private slots:
    void whatChangesForAllIsAChangeOfTheSender_data();
    void whatChangesForAllIsAChangeOfTheSender();
    void aFewBadValuesAreBadRows();
    void singleEventsAddUp();
    void whatIsOnlySometimesThereMayBeMissing();
    void anOptionalMemberThatIsGoneIsTold();
    void whatWasForgottenIsTaken();
    void anEventThatIsSentAgainSaysNothingNew();
};

void EventShapeTest::whatChangesForAllIsAChangeOfTheSender_data()
{
    QTest::addColumn<QString>("onHand");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("came");
    QTest::newRow("no number any more") << "\"five\""
                                        << "number"
                                        << "text";
    QTest::newRow("an object") << "{\"value\": 5}"
                               << "text"
                               << "object";
    QTest::newRow("gone") << ""
                          << "text"
                          << "nothing";
}

void EventShapeTest::whatChangesForAllIsAChangeOfTheSender()
{
    QFETCH(QString, onHand);
    QFETCH(QString, expected);
    QFETCH(QString, came);
    DropFixture drop;
    Events events;
    drop.put("a.json", events.many(6, "5"));
    QVERIFY(sync(drop).changes.empty());
    drop.put("b.json", events.many(6, onHand));
    const Synced later = sync(drop);
    QCOMPARE(later.changes.size(), 1U);
    QCOMPARE(later.changes[0].feed, std::string("stock"));
    QCOMPARE(later.changes[0].field, std::string("on_hand_qty"));
    QCOMPARE(QString::fromStdString(later.changes[0].expected), expected);
    QCOMPARE(QString::fromStdString(later.changes[0].came), came);
    QVERIFY(later.changes[0].refused);
    QCOMPARE(later.rows.count('\n'), 1); // the file, and no row of it
    QVERIFY2(later.rows.contains("bad_file"), qPrintable(later.rows));
    QCOMPARE(drop.files("quarantine").filter("b.json").isEmpty(), false);
}

void EventShapeTest::aFewBadValuesAreBadRows()
{
    DropFixture drop;
    Events events;
    drop.put("a.json", events.many(6, "5"));
    sync(drop);
    drop.put("b.json", events.many(4, "\"five\""));
    const Synced bad = sync(drop);
    QVERIFY(bad.changes.empty());
    QCOMPARE(bad.rows.count("not_a_number"), 4);
    drop.put("c.json", events.one("7"));
    QVERIFY(sync(drop).rows.contains("on_hand=7"));
    drop.put("d.json", events.many(4, "\"five\""));
    QVERIFY(sync(drop).changes.empty());
}

void EventShapeTest::singleEventsAddUp()
{
    DropFixture drop;
    Events events;
    for (int i = 0; i < 6; ++i) {
        drop.put(QStringLiteral("a%1.json").arg(i), events.one("5"));
    }
    QVERIFY(sync(drop).changes.empty());
    for (int i = 0; i < 4; ++i) {
        drop.put(QStringLiteral("b%1.json").arg(i), events.one("\"five\""));
        QVERIFY(sync(drop).changes.empty());
    }
    for (int i = 4; i < 6; ++i) {
        drop.put(QStringLiteral("b%1.json").arg(i), events.one("\"five\""));
        const Synced later = sync(drop);
        QCOMPARE(later.changes.size(), 1U);
        QVERIFY(!later.rows.contains("not_a_number"));
    }
    drop.put("c.json", events.one("9"));
    const Synced again = sync(drop);
    QVERIFY(again.changes.empty());
    QVERIFY(again.rows.contains("on_hand=9"));
    QVERIFY(std::any_of(again.unchanged.begin(), again.unchanged.end(),
                        [](const auto& change) { return change.field == "on_hand_qty"; }));
}

void EventShapeTest::whatIsOnlySometimesThereMayBeMissing()
{
    DropFixture drop;
    Events events;
    const QString stamp = QStringLiteral("\"updated_at\": \"2026-06-30T08:00:00Z\"");
    drop.put("a.json", events.many(30, "5", stamp));
    drop.put("b.json", events.many(1, "5"));
    drop.put("c.json", events.many(30, "5", stamp));
    QVERIFY(sync(drop).changes.empty());
    drop.put("d.json", events.many(70, "5"));
    QVERIFY(sync(drop).changes.empty());
}

void EventShapeTest::anOptionalMemberThatIsGoneIsTold()
{
    DropFixture drop;
    Events events;
    drop.put("a.json", events.many(60, "5", "\"updated_at\": \"2026-06-30T08:00:00Z\""));
    drop.put("b.json", events.many(49, "5"));
    QVERIFY(sync(drop).changes.empty());
    drop.put("c.json", events.many(1, "8"));
    const Synced later = sync(drop);
    QCOMPARE(later.changes.size(), 1U);
    QCOMPARE(later.changes[0].field, std::string("updated_at"));
    QVERIFY(!later.changes[0].refused);
    QVERIFY(later.rows.contains("on_hand=8"));
    drop.put("d.json", events.many(1, "9"));
    QVERIFY(sync(drop).changes.empty()); // once is enough
}

void EventShapeTest::whatWasForgottenIsTaken()
{
    DropFixture drop;
    Events events;
    drop.put("a.json", events.many(6, "{\"value\": 5}", "\"free\": 5"));
    sync(drop);
    drop.put("b.json", events.many(6, "5"));
    sync(drop);
    const QByteArray changed = events.many(6, "{\"value\": 5}", "\"free\": 5");
    drop.put("c.json", changed);
    QCOMPARE(sync(drop).changes.size(), 1U);
    // What accepting a change does, and mapping the member anew.
    std::erase_if(drop.cursors, [](const auto& cursor) {
        return cursor.first.starts_with(ShapeMemory::keyPrefix);
    });
    drop.settings.columns.theirs = {{"on_hand_qty", "/on_hand_qty/value"}};
    drop.put("c.json", changed);
    const Synced later = sync(drop);
    QVERIFY(later.changes.empty());
    QCOMPARE(later.rows.count("on_hand=5"), 6);
}

void EventShapeTest::anEventThatIsSentAgainSaysNothingNew()
{
    DropFixture drop;
    Events events;
    drop.put("a.json", events.many(6, "5"));
    sync(drop);
    const QByteArray bad = events.one("\"five\"");
    for (int i = 0; i < 8; ++i) {
        drop.put(QStringLiteral("b%1.json").arg(i), bad);
        const Synced again = sync(drop);
        QVERIFY(again.changes.empty());
        QVERIFY(again.rows.contains("not_a_number"));
    }
    const QByteArray more = events.many(4, "\"five\"");
    for (const char* const name : {"c.json", "d.json"}) {
        drop.put(name, more);
        const Synced changed = sync(drop); // also when the file is put in again
        QCOMPARE(changed.changes.size(), 1U);
        QVERIFY(!changed.rows.contains("not_a_number"));
    }
}

QTEST_APPLESS_MAIN(EventShapeTest)
#include "EventShapeTest.moc"
